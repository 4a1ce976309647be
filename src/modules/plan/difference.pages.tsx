import type { Child } from "hono/jsx";
import { formatDate, formatDateTime } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import {
  Button,
  Card,
  DiffText,
  EmptyState,
  Heading,
  Link,
  List,
  Paragraph,
  Section,
  Stack,
  Tag,
} from "../../ui/index.ts";
import { meetingTitle } from "../meetings/index.ts";
import type { FieldDifference, ItemDifference } from "./difference.ts";
import { eventName } from "./history.pages.tsx";
import type { PlanEvent } from "./history.queries.ts";
import { historyWords } from "./history.words.ts";
import { itemWords } from "./item.words.ts";
import { itemUrls, planUrls } from "./urls.ts";

/** The differences of one theme. */
export type ThemeDifferences = { id: number; title: string; differences: ItemDifference[] };

type DifferencePageProps = {
  c: Ask;
  planId: number;
  themes: ThemeDifferences[];
  events: Map<number, PlanEvent[]>;
  count: number;
};

/** What changed between two days, theme by theme, with who did it and which meeting decided it. */
export function DifferencePage({ c, planId, themes, events, count }: DifferencePageProps) {
  const t = historyWords(c.var.lang);
  const back = (
    <Button kind="secondary" href={planUrls.view(c, planId, "history")}>
      {t.history}
    </Button>
  );
  if (count === 0) return <EmptyState title={t.nothing} text={t.nothingText} action={back} />;
  return (
    <>
      <Paragraph size="l">{t.counts(count)}</Paragraph>
      {themes.map((theme) => (
        <Section title={theme.title} id={`theme-${theme.id}`}>
          <Stack>
            {theme.differences.map((difference) => (
              <ItemCard c={c} planId={planId} difference={difference} events={events.get(difference.item.id) ?? []} />
            ))}
          </Stack>
        </Section>
      ))}
      {back}
    </>
  );
}

type ItemCardProps = { c: Ask; planId: number; difference: ItemDifference; events: PlanEvent[] };

function ItemCard({ c, planId, difference, events }: ItemCardProps) {
  const t = historyWords(c.var.lang);
  const { item, kind, fields, updates } = difference;
  const tag = kind === "changed" ? undefined : <Tag>{kind === "added" ? t.added : t.removed}</Tag>;
  const title = `${item.reference} ${item.title}`.trim();
  return (
    <Card
      title={title}
      {...(kind === "removed" ? {} : { href: itemUrls.show(c, planId, item.id) })}
      {...(tag ? { tags: tag } : {})}
    >
      {fields.map((field) => (
        <FieldChange c={c} field={field} />
      ))}
      {updates.length > 0 ? (
        <Paragraph>
          <Link href={itemUrls.show(c, planId, item.id)} hiddenText={title}>
            {t.newUpdates(updates.length)}
          </Link>
        </Paragraph>
      ) : null}
      {events.length > 0 ? <List items={events.map((event) => <Reason c={c} event={event} />)} /> : null}
    </Card>
  );
}

function FieldChange({ c, field }: { c: Ask; field: FieldDifference }) {
  const names: Record<string, string> = {
    ...itemWords(c.var.lang).fields,
    timescale: itemWords(c.var.lang).fields.timescale_as_written,
  };
  const label = field.field === "place" ? historyWords(c.var.lang).place : (names[field.field] ?? field.field);
  return (
    <>
      <Heading level={4} size="s">
        {label}
      </Heading>
      <DiffText before={field.before} after={field.after} lang={c.var.lang} />
    </>
  );
}

function Reason({ c, event }: { c: Ask; event: PlanEvent }): Child {
  const { lang } = c.var;
  const t = historyWords(lang);
  const decided = event.meeting
    ? t.decidedAt(`${meetingTitle(lang, event.meeting)}, ${formatDate(lang, event.meeting.held_on)}`)
    : event.authority_note;
  const who = `${eventName(c, event.event)}, ${event.actor_name}, ${formatDateTime(lang, event.at)}`;
  return [who, event.reason, decided].filter(Boolean).join(". ");
}
