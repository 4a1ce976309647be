import { formatDate, isIsoDate, type Lang } from "../../core/i18n/index.ts";
import { sayIn } from "./history.say.ts";
import { itemLabel } from "./item.frame.tsx";
import type { OtherColumn, TreeItem } from "./item.queries.ts";
import { itemWords } from "./item.words.ts";
import type { LeadFacts } from "./lead.identity.ts";
import type { Level } from "./level.queries.ts";
import type { MoneyFacts } from "./money.ts";
import { moveWords } from "./move.words.ts";
import type { Plan } from "./plan.queries.ts";
import type { RagDefinition } from "./rag.ts";
import { timescaleWords } from "./timescale.words.ts";
import type { Names } from "./view-data.queries.ts";

/** What is needed to put names to what was changed. */
export type Known = {
  names: Names;
  ratings: readonly RagDefinition[];
  levels: readonly Level[];
  tree: readonly TreeItem[];
};

type PlanOfValue = Pick<Plan, "language">;

/** A value of the history in words: names for ids, dates in full, lists line by line. */
export function sayValue(
  lang: Lang,
  { plan }: { plan: PlanOfValue },
  name: string,
  value: unknown,
  known: Known,
): string {
  const t = itemWords(lang);
  const say = sayIn(lang, known.names, known.ratings);
  if (name === "after_id") return value ? itemName(lang, plan, value, known) : moveWords(lang).first;
  if (name === "parent_id") return value ? itemName(lang, plan, value, known) : moveWords(lang).top;
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return t.nothing;
  if (name === "level_id") return known.levels.find((level) => level.id === value)?.name_en ?? "";
  if (name === "leads") return (value as LeadFacts[]).map((lead) => say.lead(lead)).join("\n");
  if (name === "money") return (value as MoneyFacts[]).map((line) => say.money(line)).join("\n");
  if (name === "other") return (value as OtherColumn[]).map((one) => `${one.heading}: ${one.text}`).join("\n");
  if (name === "deadlines" || name === "months")
    return (value as { as_written: string; due_on?: string; month_on?: string }[])
      .map((row) => `${row.as_written} ${sayDate(lang, row.due_on ?? row.month_on)}`.trim())
      .join("\n");
  if (name === "rag") return say.rag(value as Parameters<typeof say.rag>[0]);
  return sayWord(lang, name, value);
}

function sayWord(lang: Lang, name: string, value: unknown): string {
  const t = itemWords(lang);
  if (typeof value === "boolean") return value ? t.yes : t.no;
  const text = String(value);
  const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    state: t.states,
    visibility: t.visibilities,
    rag_direction: t.directions,
    start_precision: t.precisions,
    due_precision: t.precisions,
    recurrence: timescaleWords(lang).recurrences,
  };
  return catalogues[name]?.[text] ?? (name.endsWith("_on") ? sayDate(lang, text) : text);
}

const sayDate = (lang: Lang, value: string | undefined): string =>
  value && isIsoDate(value) ? formatDate(lang, value) : (value ?? "");

function itemName(lang: Lang, plan: PlanOfValue, id: unknown, { tree }: Known): string {
  const item = tree.find((one) => one.id === id);
  return item ? itemLabel(lang, plan, item) : "–";
}
