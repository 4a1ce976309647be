import type { Child } from "hono/jsx";
import { formatDate, formatDateTime } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Details, DiffText, Heading, Link, Paragraph, Section, Timeline } from "../../ui/index.ts";
import { meetingTitle } from "../meetings/index.ts";
import { eventName } from "./history.pages.tsx";
import type { PlanEvent } from "./history.queries.ts";
import { sayValue } from "./history.value.ts";
import { historyWords } from "./history.words.ts";
import { itemWords } from "./item.words.ts";
import type { ItemPageData } from "./item-page.data.ts";
import { itemPageWords } from "./item-page.words.ts";
import { canPutBack } from "./put-back.ts";
import { itemUrls } from "./urls.ts";

/** Everything that happened to an item, newest first: who, when, why, which meeting decided, before and after. */
export function ItemHistory({ c, data }: { c: Ask; data: ItemPageData }) {
  const { lang } = c.var;
  return (
    <Section title={itemPageWords(lang).history} id="history">
      <Timeline
        entries={data.events.map((event) => ({
          id: `event-${event.id}`,
          when: formatDateTime(lang, event.at),
          datetime: event.at.toISOString(),
          who: event.actor_name,
          title: eventName(c, event.event),
          body: eventBody(c, data, event),
        }))}
      />
    </Section>
  );
}

function eventBody(c: Ask, data: ItemPageData, event: PlanEvent): Child {
  const { lang } = c.var;
  const t = historyWords(lang);
  const decided = event.meeting
    ? t.decidedAt(`${meetingTitle(lang, event.meeting)}, ${formatDate(lang, event.meeting.held_on)}`)
    : event.authority_note;
  const why = [event.reason, decided].filter(Boolean).join(" – ");
  const names = changedNames(event);
  return (
    <>
      {why ? <Paragraph>{why}</Paragraph> : null}
      {names.length > 0 ? (
        <Details summary={names.map((name) => fieldName(c, name)).join(", ")}>
          {names.map((name) => (
            <Changed c={c} data={data} event={event} name={name} />
          ))}
        </Details>
      ) : null}
      {data.mayChange && canPutBack({ ...event, subject_kind: "item" }) ? (
        <Paragraph size="s">
          <Link
            href={itemUrls.putBack(c, data.item.plan_id, data.item.id, event.id)}
            isQuiet
            hiddenText={formatDateTime(lang, event.at)}
          >
            {itemPageWords(lang).putBack}
          </Link>
        </Paragraph>
      ) : null}
    </>
  );
}

function Changed({ c, data, event, name }: { c: Ask; data: ItemPageData; event: PlanEvent; name: string }) {
  const { lang } = c.var;
  const say = (value: unknown) => sayValue(lang, data, name, value ?? null, data.known);
  return (
    <>
      <Heading level={4} size="s">
        {fieldName(c, name)}
      </Heading>
      <DiffText before={say(event.before?.[name])} after={say(event.after?.[name])} lang={lang} />
    </>
  );
}

function fieldName(c: Ask, name: string): string {
  const fields: Readonly<Record<string, string>> = itemWords(c.var.lang).fields;
  return fields[name] ?? name;
}

/** What an event changed that a reader has a name for; the first writing of an item is told by the item itself. */
function changedNames(event: PlanEvent): string[] {
  if (event.event === "item.added" || event.event.startsWith("update.") || !event.before) return [];
  const known = itemWords("en").fields as Readonly<Record<string, string>>;
  return Object.keys(event.after ?? {}).filter((name) => name in known);
}
