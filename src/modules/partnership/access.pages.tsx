import { formatShortDate, sortByName } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import {
  Button,
  Deeds,
  Details,
  Link,
  List,
  Muted,
  PageTitle,
  PostButton,
  Section,
  SummaryList,
  Table,
  Tag,
} from "../../ui/index.ts";
import { commonWords, lastNameFirst, personUrls } from "../people/index.ts";
import type { Access } from "./access.queries.ts";
import { accessWords } from "./access.words.ts";
import { accessUrls } from "./urls.ts";
import { PartnershipViews } from "./views.tsx";

/** Who can sign in to the partnership, and as what. */
export function AccessPage({ c, all }: { c: Ask; all: readonly Access[] }) {
  const { lang } = c.var;
  const t = accessWords(lang);
  const former = all.filter((access) => access.left_at !== null);
  return (
    <>
      <PageTitle title={t.access} lead={t.lead} actions={<Button href={accessUrls.invite(c)}>{t.invite}</Button>} />
      <PartnershipViews c={c} current="access" />
      <AccessTable c={c} all={all.filter((access) => access.left_at === null)} />
      {former.length > 0 ? (
        <Details summary={t.former}>
          <List
            items={former.map((access) => (
              <>
                {access.name}{" "}
                <Muted>{`${access.email} · ${t.until} ${formatShortDate(lang, access.left_at as Date)}`}</Muted>
              </>
            ))}
          />
        </Details>
      ) : null}
    </>
  );
}

function AccessTable({ c, all }: { c: Ask; all: readonly Access[] }) {
  const { lang } = c.var;
  const t = accessWords(lang);
  return (
    <Table
      caption={t.access}
      captionSize="hidden"
      rowHeader="name"
      emptyText=""
      columns={[
        { key: "name", label: t.person },
        { key: "role", label: t.roleShort },
        { key: "second", label: t.second },
        { key: "since", label: t.since, isNarrow: true },
        { key: "deeds", label: commonWords(lang).change, isLabelHidden: true, isNarrow: true },
      ]}
      rows={sortByName(lang, all, (access) => lastNameFirst(access.name)).map((access) => ({
        name: <Who c={c} access={access} />,
        role: t.roles[access.role],
        second: access.has_second_factor ? t.hasSecond : t.noSecond,
        since: formatShortDate(lang, access.joined_at),
        deeds: <AccessDeeds c={c} access={access} />,
      }))}
    />
  );
}

function Who({ c, access }: { c: Ask; access: Access }) {
  const t = accessWords(c.var.lang);
  return (
    <>
      {access.person_id ? <Link href={personUrls.show(c, access.person_id)}>{access.name}</Link> : access.name}
      <br />
      <Muted>{access.email}</Muted>
      {access.is_email_verified ? null : (
        <>
          <br />
          <Tag>{t.waiting}</Tag>
          <PostButton kind="text" action={accessUrls.letter(c, access.id)} hiddenText={access.name}>
            {t.sendAgain}
          </PostButton>
        </>
      )}
    </>
  );
}

function AccessDeeds({ c, access }: { c: Ask; access: Access }) {
  const { lang } = c.var;
  return (
    <Deeds>
      <Link href={accessUrls.change(c, access.id)} hiddenText={access.name}>
        {commonWords(lang).change}
      </Link>
      <Link href={accessUrls.end(c, access.id)} hiddenText={access.name}>
        {accessWords(lang).endShort}
      </Link>
    </Deeds>
  );
}

/** On a person's page, for administrators: what they may do in Concord, or the way to invite them. */
export function AccessPanel({ c, access, personId }: { c: Ask; access: Access | null; personId: number }) {
  const { lang } = c.var;
  const t = accessWords(lang);
  const action = access ? (
    <Link href={accessUrls.change(c, access.id)}>{t.change}</Link>
  ) : (
    <Link href={accessUrls.invite(c, personId)}>{t.inviteThem}</Link>
  );
  return (
    <Section title={t.panel} id="access" action={action}>
      <SummaryList
        lang={lang}
        rows={[
          { key: t.roleShort, value: access ? t.roles[access.role] : "", emptyText: t.panelNone },
          { key: t.email, value: access?.email ?? "" },
        ]}
      />
    </Section>
  );
}
