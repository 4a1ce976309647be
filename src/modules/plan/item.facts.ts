import type { Item, ItemWithLeads, OtherColumn, Visibility } from "./item.queries.ts";
import type { TimescalePrecision } from "./timescale.periods.ts";

/** When an item is to be done: the words as written, and what they come to. */
export type TimescaleFacts = {
  timescale_as_written: string;
  starts_on: string | null;
  start_precision: TimescalePrecision | null;
  due_on: string | null;
  due_precision: TimescalePrecision | null;
  is_ongoing: boolean;
  recurrence: string | null;
};

/** The words of an item and who may read it: what its one form changes besides the timescale. */
export type ItemWords = {
  level_id: number;
  reference: string;
  title: string;
  title_cy: string | null;
  detail: string;
  detail_cy: string | null;
  contribution: string;
  target: string;
  other: OtherColumn[];
  visibility: Visibility;
};

const wordNames = [
  "level_id",
  "reference",
  "title",
  "title_cy",
  "detail",
  "detail_cy",
  "contribution",
  "target",
  "other",
  "visibility",
] as const satisfies (keyof ItemWords)[];

/** The columns a timescale fills. */
export const timescaleNames = [
  "timescale_as_written",
  "starts_on",
  "start_precision",
  "due_on",
  "due_precision",
  "is_ongoing",
  "recurrence",
] as const satisfies (keyof TimescaleFacts)[];

/** The columns that say how an item stands. */
export const standingNames = [
  "state",
  "state_reason",
  "closed_on",
  "rag",
  "rag_reason",
  "rag_direction",
  "rag_set_on",
] as const satisfies (keyof Item)[];

/** Every column of an item that a person changes. */
export const factNames = [...wordNames, ...timescaleNames, ...standingNames] as const;
export type ItemColumn = (typeof factNames)[number];

/** Some columns of an item, for a form or for the difference between before and after. */
export function pickFacts<K extends ItemColumn>(item: ItemWithLeads, names: readonly K[]): Pick<ItemWithLeads, K> {
  return Object.fromEntries(names.map((name) => [name, item[name]])) as Pick<ItemWithLeads, K>;
}
