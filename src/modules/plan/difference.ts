import type { PlanAt } from "./as-of.queries.ts";
import type { Item } from "./item.queries.ts";

/** What can differ between two states of an item. `place` is the parent it stands under. */
export const comparedFields = [
  "reference",
  "place",
  "title",
  "title_cy",
  "detail",
  "detail_cy",
  "contribution",
  "target",
  "timescale",
  "starts_on",
  "due_on",
  "deadlines",
  "leads",
  "money",
  "months",
  "other",
  "state",
  "rag",
  "visibility",
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** One thing that is not as it was. Values are already the words that a reader knows them by. */
export type FieldDifference = { field: ComparedField; before: string; after: string };

/** How an item differs between two moments. `updates` are the ids of updates written in between. */
export type ItemDifference = {
  item: Item;
  kind: "added" | "removed" | "changed";
  fields: FieldDifference[];
  updates: number[];
};

/** Turns ids and codes into words; the page knows the language, this file does not. */
export type Say = {
  lead: (lead: {
    person_id: number | null;
    organisation_id: number | null;
    group_id: number | null;
    department_id: number | null;
    post_title: string;
    is_to_be_agreed: boolean;
    as_written: string;
  }) => string;
  date: (date: string | null) => string;
  state: (state: Item["state"]) => string;
  rag: (rag: Item["rag"]) => string;
  visibility: (visibility: Item["visibility"]) => string;
  money: (line: { as_written: string; amount: string | null; source: string }) => string;
};

/** What differs between two states of a plan, in the order of the later one; what has gone stands at the end. */
export function differenceBetween(before: PlanAt, after: PlanAt, say: Say): ItemDifference[] {
  const was = new Map(before.items.map((item) => [item.id, item]));
  const is = new Set(after.items.map((item) => item.id));
  const now = after.items.flatMap((item): ItemDifference[] => {
    const old = was.get(item.id);
    const updates = newUpdates(before, after, item.id);
    if (!old) return [{ item, kind: "added", fields: [], updates }];
    const fields = fieldsBetween(valuesOf(before, old, say), valuesOf(after, item, say));
    return fields.length > 0 || updates.length > 0 ? [{ item, kind: "changed", fields, updates }] : [];
  });
  const gone = before.items.filter((item) => !is.has(item.id));
  return [...now, ...gone.map((item): ItemDifference => ({ item, kind: "removed", fields: [], updates: [] }))];
}

function fieldsBetween(before: Record<ComparedField, string>, after: Record<ComparedField, string>): FieldDifference[] {
  return comparedFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

function newUpdates(before: PlanAt, after: PlanAt, itemId: number): number[] {
  const known = new Set(before.updates.get(itemId)?.map((update) => update.id));
  return (after.updates.get(itemId) ?? []).map((update) => update.id).filter((id) => !known.has(id));
}

function valuesOf(plan: PlanAt, item: Item, say: Say): Record<ComparedField, string> {
  const lines = (texts: string[] | undefined) => (texts ?? []).join("; ");
  const parent = plan.items.find((other) => other.id === item.parent_id);
  return {
    reference: item.reference,
    place: parent ? `${parent.reference} ${parent.title}`.trim() : "",
    title: item.title,
    title_cy: item.title_cy ?? "",
    detail: item.detail,
    detail_cy: item.detail_cy ?? "",
    contribution: item.contribution,
    target: item.target,
    timescale: item.timescale_as_written,
    starts_on: say.date(item.starts_on),
    due_on: say.date(item.due_on),
    deadlines: lines(plan.deadlines.get(item.id)?.map((one) => one.as_written)),
    leads: lines(plan.leads.get(item.id)?.map(say.lead)),
    money: lines(plan.money.get(item.id)?.map(say.money)),
    months: lines(plan.months.get(item.id)?.map((one) => `${one.month_on.slice(0, 7)}: ${one.as_written}`)),
    other: lines(item.other.map(({ heading, text }) => `${heading}: ${text}`)),
    state: say.state(item.state),
    rag: say.rag(item.rag),
    visibility: say.visibility(item.visibility),
  };
}
