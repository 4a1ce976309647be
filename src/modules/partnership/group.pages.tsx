import type { Child } from "hono/jsx";
import { formatDate, londonDate } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import {
  Button,
  ButtonRow,
  Details,
  Link,
  PageTitle,
  Prose,
  Section,
  SummaryList,
  Tag,
  type Terms,
} from "../../ui/index.ts";
import { formatPeriod, HistoryDetails, type HistoryEvent, nameIn } from "../people/index.ts";
import { groupHistoryWords } from "./group.history.ts";
import { GroupTree } from "./group.list.tsx";
import { type Group, isOpen } from "./group.queries.ts";
import type { Under } from "./group.tree.ts";
import { groupWords } from "./group.words.ts";
import { MembersSection } from "./member.pages.tsx";
import { type GroupMember, isCurrent } from "./member.queries.ts";
import { groupUrls } from "./urls.ts";

/** A group in its place: whom it reports to, what reports to it, and everybody who sits on any of them. */
export type GroupPageProps = {
  c: Ask;
  group: Group;
  parent: Group | null;
  below: readonly Under<Group>[];
  members: readonly GroupMember[];
  terms: Terms;
  mayKeep: boolean;
  panels: Child[];
  events: readonly HistoryEvent[];
};

/** One group: what it is for, who sits on it, what it oversees, and what other modules know of it. */
export function GroupPage(props: GroupPageProps) {
  const { c, group, members, terms, mayKeep, panels, events } = props;
  const { lang } = c.var;
  const t = groupWords(lang);
  const purpose = inEither(lang, group.purpose_en, group.purpose_cy);
  const change = mayKeep ? (
    <Button kind="secondary" href={groupUrls.change(c, group.id)}>
      {t.change}
    </Button>
  ) : null;
  return (
    <>
      <PageTitle
        title={nameIn(lang, group)}
        caption={t.kinds[group.kind]}
        tags={group.to_on ? <Tag>{endWords(c, group.to_on)}</Tag> : null}
        actions={change}
      />
      <Prose text={purpose.text} lang={lang} textLang={purpose.lang} terms={terms} />
      <About {...props} />
      <MembersSection {...{ c, group, mayKeep }} members={members.filter((member) => member.group_id === group.id)} />
      {panels}
      <Below {...props} />
      {group.terms_of_reference ? (
        <Details summary={t.terms} id="terms">
          <Prose text={group.terms_of_reference} lang={lang} terms={terms} />
        </Details>
      ) : null}
      <HistoryDetails c={c} events={events} words={groupHistoryWords(lang)} />
      {mayKeep ? <Deeds c={c} group={group} /> : null}
    </>
  );
}

function endWords(c: Ask, to_on: string): string {
  const t = groupWords(c.var.lang);
  const date = formatDate(c.var.lang, to_on);
  return to_on > londonDate(c.var.now) ? t.closes(date) : t.closed(date);
}

function About({ c, group, parent }: GroupPageProps) {
  const { lang } = c.var;
  const t = groupWords(lang);
  return (
    <SummaryList
      lang={lang}
      rows={[
        { key: t.shortName, value: group.short_name },
        { key: t.parent, value: parent ? <Link href={groupUrls.show(c, parent.id)}>{nameIn(lang, parent)}</Link> : "" },
        { key: t.dates, value: formatPeriod(lang, group.from_on, group.to_on) },
      ]}
    />
  );
}

function Below({ c, below, members }: GroupPageProps) {
  const t = groupWords(c.var.lang);
  const today = londonDate(c.var.now);
  if (below.length === 0) return null;
  const current = members.filter((member) => isCurrent(member, today));
  return (
    <Section title={t.groupsBelow} id="below">
      <GroupTree c={c} nodes={below} members={current} label={t.groupsBelow} />
    </Section>
  );
}

function Deeds({ c, group }: { c: Ask; group: Group }) {
  const t = groupWords(c.var.lang);
  const isClosing = group.to_on !== null;
  return (
    <ButtonRow>
      {isOpen(group, londonDate(c.var.now)) ? (
        <Button kind="secondary" href={groupUrls.add(c, group.id)}>
          {t.addBelow}
        </Button>
      ) : null}
      <Button kind="secondary" href={isClosing ? groupUrls.reopening(c, group.id) : groupUrls.closure(c, group.id)}>
        {isClosing ? t.reopen : t.close}
      </Button>
    </ButtonRow>
  );
}
