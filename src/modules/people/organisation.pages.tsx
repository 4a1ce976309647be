import type { Child } from "hono/jsx";
import { formatDate, formatNumber, londonDate, sortByName } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import {
  Button,
  ButtonRow,
  EmptyState,
  Link,
  PageTitle,
  Prose,
  Section,
  SummaryList,
  Table,
  Tag,
} from "../../ui/index.ts";
import { DepartmentsSection } from "./department.pages.tsx";
import type { Department } from "./department.queries.ts";
import { HistoryDetails } from "./history.pages.tsx";
import type { HistoryEvent } from "./history.queries.ts";
import { organisationHistoryWords } from "./history.words.ts";
import { nameIn } from "./name.ts";
import type { OrganisationKind } from "./organisation.kinds.ts";
import type { listOrganisations, listPeopleOf, Organisation } from "./organisation.queries.ts";
import { organisationWords } from "./organisation.words.ts";
import { PhoneLink } from "./person.list.tsx";
import { lastNameFirst } from "./person.name.ts";
import { organisationUrls, personUrls } from "./urls.ts";
import { PeopleViews } from "./views.tsx";

type Row = Awaited<ReturnType<typeof listOrganisations>>[number];
type PersonRow = Awaited<ReturnType<typeof listPeopleOf>>[number];

/** Everybody who takes part, by name; those that have left stand greyed among them. */
export function OrganisationsPage({ c, rows, mayAdd }: { c: Ask; rows: readonly Row[]; mayAdd: boolean }) {
  const { lang } = c.var;
  const t = organisationWords(lang);
  const add = mayAdd ? <Button href={organisationUrls.add(c)}>{t.add}</Button> : null;
  return (
    <>
      <PageTitle title={t.organisations} lead={t.lead} actions={rows.length > 0 ? add : null} />
      <PeopleViews c={c} current="organisations" />
      {rows.length === 0 ? (
        <EmptyState title={t.none} text={mayAdd ? t.noneText : undefined} action={add} />
      ) : (
        <Table
          caption={t.organisations}
          captionSize="hidden"
          rowHeader="name"
          emptyText={t.none}
          columns={[
            { key: "name", label: t.name },
            { key: "short", label: t.shortName },
            { key: "kind", label: t.kind },
            { key: "people", label: t.people, align: "right" },
          ]}
          rows={sortByName(lang, rows, (row) => nameIn(lang, row)).map((row) => ({
            cells: {
              name: <Link href={organisationUrls.show(c, row.id)}>{nameIn(lang, row)}</Link>,
              short: row.short_name,
              kind: row.left_on ? t.hasLeftShort : t.kinds[row.kind as OrganisationKind],
              people: formatNumber(lang, row.people ?? 0),
            },
            isMuted: row.left_on !== null,
          }))}
        />
      )}
    </>
  );
}

/** An organisation with its people and departments, and whether the viewer may change it. */
export type OrganisationPageProps = {
  c: Ask;
  organisation: Organisation;
  people: readonly PersonRow[];
  departments: readonly Department[];
  mayChange: boolean;
  panels: Child[];
  events: readonly HistoryEvent[];
};

/** One organisation: how to reach it, who works there, and what other modules know of it. */
export function OrganisationPage(props: OrganisationPageProps) {
  const { c, organisation, mayChange, panels, events } = props;
  const { lang } = c.var;
  const t = organisationWords(lang);
  const change = mayChange ? (
    <Button kind="secondary" href={organisationUrls.change(c, organisation.id)}>
      {t.change}
    </Button>
  ) : null;
  return (
    <>
      <PageTitle
        title={nameIn(lang, organisation)}
        caption={t.kinds[organisation.kind as OrganisationKind]}
        tags={organisation.left_on ? <Tag>{leftWords(c, organisation.left_on)}</Tag> : null}
        actions={change}
      />
      <About c={c} organisation={organisation} />
      <PeopleSection {...props} />
      <DepartmentsSection {...props} mayKeep={mayChange} />
      {panels}
      <HistoryDetails c={c} events={events} words={organisationHistoryWords(lang)} />
      {mayChange ? <Deeds c={c} organisation={organisation} /> : null}
    </>
  );
}

function leftWords(c: Ask, left_on: string): string {
  const t = organisationWords(c.var.lang);
  const date = formatDate(c.var.lang, left_on);
  return left_on > londonDate(c.var.now) ? t.leaves(date) : t.left(date);
}

function About({ c, organisation }: Pick<OrganisationPageProps, "c" | "organisation">) {
  const { lang } = c.var;
  const t = organisationWords(lang);
  const { short_name, address, postcode, phone, website } = organisation;
  const where = [address, postcode].filter(Boolean).join("\n");
  return (
    <SummaryList
      lang={lang}
      rows={[
        { key: t.shortName, value: short_name },
        { key: t.address, value: where ? <Prose text={where} lang={lang} /> : "" },
        { key: t.phone, value: phone ? <PhoneLink phone={phone} /> : "" },
        {
          key: t.website,
          value: website ? (
            <Link href={website} rel="noreferrer">
              {website}
            </Link>
          ) : (
            ""
          ),
        },
      ]}
    />
  );
}

function PeopleSection({ c, organisation, people, mayChange }: OrganisationPageProps) {
  const { lang } = c.var;
  const t = organisationWords(lang);
  const add = mayChange ? <Link href={personUrls.add(c, organisation.id)}>{t.addPerson}</Link> : undefined;
  return (
    <Section title={t.people} id="people" action={add}>
      <Table
        caption={t.people}
        captionSize="hidden"
        rowHeader="name"
        emptyText={t.noPeople}
        columns={[
          { key: "name", label: t.name },
          { key: "post", label: t.post },
          { key: "department", label: t.department },
        ]}
        rows={sortByName(lang, people, (person) => lastNameFirst(person.name)).map((person) => ({
          name: <Link href={personUrls.show(c, person.id)}>{person.name}</Link>,
          post: nameIn(lang, { name_en: person.title_en, name_cy: person.title_cy }),
          department: nameIn(lang, { name_en: person.department_en ?? "", name_cy: person.department_cy }),
        }))}
      />
    </Section>
  );
}

function Deeds({ c, organisation }: { c: Ask; organisation: Organisation }) {
  const t = organisationWords(c.var.lang);
  return (
    <ButtonRow>
      {organisation.left_on ? (
        <Button kind="secondary" href={organisationUrls.comingBack(c, organisation.id)}>
          {t.bringBack}
        </Button>
      ) : (
        <Button kind="secondary" href={organisationUrls.leaving(c, organisation.id)}>
          {t.recordLeaving}
        </Button>
      )}
    </ButtonRow>
  );
}
