import { formatDate, formatDateTime, isIsoDate, type Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Details, List, Timeline } from "../../ui/index.ts";
import { commonWords } from "./common.words.ts";
import type { HistoryEvent } from "./history.queries.ts";

/** How a page says its events and the fields that changed; what is not listed is left out. */
export type HistoryWords = {
  events: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
  /** Words for values that are kept as codes, such as kinds. */
  values?: Readonly<Record<string, string>>;
};

/** Who changed what and when, one press away at the foot of a page. */
export function HistoryDetails({ c, events, words }: { c: Ask; events: readonly HistoryEvent[]; words: HistoryWords }) {
  const { lang } = c.var;
  const known = events.filter(({ event }) => event in words.events);
  if (known.length === 0) return null;
  return (
    <Details summary={commonWords(lang).history} id="history">
      <Timeline
        entries={known.map((event) => {
          const lines = changedLines(lang, event, words);
          return {
            when: formatDateTime(lang, event.at),
            datetime: event.at.toISOString(),
            who: event.actor_name,
            title: words.events[event.event],
            ...(lines.length > 0 ? { body: <List items={lines} /> } : {}),
          };
        })}
      />
    </Details>
  );
}

function changedLines(lang: Lang, { before, after }: HistoryEvent, { fields, values = {} }: HistoryWords): string[] {
  const names = Object.keys(fields).filter((name) => name in { ...before, ...after });
  return names.flatMap((name) => {
    const [was, is] = [before?.[name], after?.[name]].map((value) => shown(lang, value, values));
    if (!was && !is) return [];
    return [before && after ? `${fields[name]}: ${was || "–"} → ${is || "–"}` : `${fields[name]}: ${is || was}`];
  });
}

const LONGEST = 160;

function shown(lang: Lang, value: unknown, values: Readonly<Record<string, string>>): string {
  if (typeof value !== "string") return "";
  if (isIsoDate(value)) return formatDate(lang, value);
  const text = values[value] ?? value;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
