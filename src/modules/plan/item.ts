import { difference } from "../../core/audit.ts";
import type { Ctx } from "../../core/ctx.ts";
import { londonDate } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { type ChildTable, insertRows, listChildren, replaceRows } from "./child-rows.ts";
import { checkedDates, type DeadlineInput, deadlineFacts, understand } from "./deadline.ts";
import { type ItemWords, pickFacts, type TimescaleFacts, timescaleNames } from "./item.facts.ts";
import { findSpot, type Place, pathAt } from "./item.order.ts";
import type { ItemWithLeads } from "./item.queries.ts";
import { claimItem, recordItem, writeItem } from "./item.save.ts";
import { doneStates, type ItemState } from "./item.states.ts";
import type { LeadFacts } from "./lead.identity.ts";
import { type LeadInput, leadFacts } from "./lead.ts";
import { type Level, listLevels } from "./level.queries.ts";
import { type MoneyInput, moneyFacts } from "./money.ts";
import { type MonthEntryInput, monthEntryFacts } from "./month-entry.ts";
import { changePlans } from "./permissions.ts";
import { getPlan, type Plan } from "./plan.queries.ts";
import type { Because } from "./plan.ts";
import { refuse } from "./refusal.ts";

/** Dates set by hand, where what was understood of a timescale as written is not what was meant. */
export type Dates = Partial<Omit<TimescaleFacts, "timescale_as_written">>;

/** What a new item is given. `timescale`, `leads` and `money` may be the words as written, which are read and understood. */
export type NewItem = Partial<Omit<ItemWords, "level_id" | "title">> & {
  title: string;
  /** Left out: the level under the parent's. */
  level_id?: number;
  /** Left out: the last place under `parent_id`. */
  place?: Place;
  parent_id?: number | null;
  timescale?: string;
  dates?: Dates;
  deadlines?: readonly DeadlineInput[];
  leads?: LeadInput;
  money?: MoneyInput;
  months?: readonly MonthEntryInput[];
  state?: ItemState;
  closed_on?: string | null;
};

const noWords: Omit<ItemWords, "level_id" | "title"> = {
  reference: "",
  title_cy: null,
  detail: "",
  detail_cy: null,
  contribution: "",
  target: "",
  other: [],
  visibility: "partner",
};

/** Adds an item to a plan, at any level, at the end of its parent's children unless told otherwise. */
export async function addItem(ctx: Ctx, plan: Plan, facts: NewItem, because: Because = {}): Promise<ItemWithLeads> {
  permit(ctx, changePlans);
  if (!facts.title.trim()) throw refuse("title", "titleNeeded");
  const spot = await findSpot(ctx, plan.id, facts.place ?? { lastUnder: facts.parent_id ?? null });
  const level = await levelFor(ctx, plan, facts.level_id, spot.parent);
  const { timescale = "", leads = [], money = [], months = [], state = "not_started" } = facts;
  const understood = understand(ctx, plan, timescale);
  const words = { ...noWords, ...pickWords(facts), title: facts.title };
  const added = await ctx.db
    .insertInto("item")
    .values({
      ...words,
      ...checkedDates({ ...understood.dates, ...facts.dates }),
      ...{ partnership_id: ctx.partnership.id, plan_id: plan.id, level_id: level.id, kind: level.kind, state },
      parent_id: spot.parent?.id ?? null,
      position: spot.position,
      path: pathAt(spot),
      other: JSON.stringify(words.other),
      closed_on: doneStates.includes(state) ? (facts.closed_on ?? londonDate(ctx.now)) : null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const rows = await leadFacts(ctx, leads);
  const item = { ...added, lead_person_ids: leadersOf(rows) } as ItemWithLeads;
  await fill(ctx, item, "item_lead", rows);
  await fill(ctx, item, "item_money", moneyFacts(money));
  await fill(ctx, item, "item_deadline", facts.deadlines ? deadlineFacts(facts.deadlines) : understood.deadlines);
  await fill(ctx, item, "item_month_entry", monthEntryFacts(months));
  const { reference, title } = item;
  await recordItem(ctx, "item.added", item, { after: { reference, title, state }, ...because });
  return item;
}

const leadersOf = (rows: readonly LeadFacts[]): number[] =>
  rows.flatMap(({ role, person_id }) => (role === "lead" && person_id !== null ? [person_id] : []));

async function fill(ctx: Ctx, item: ItemWithLeads, table: ChildTable, rows: readonly Record<string, unknown>[]) {
  const placed = rows.map((facts, position) => ({ facts, position }));
  await insertRows(ctx, table, item, placed);
}

function pickWords(facts: Partial<ItemWords>): Partial<ItemWords> {
  const names = ["title", ...Object.keys(noWords)] as (keyof ItemWords)[];
  return Object.fromEntries(names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])));
}

/** The level an item stands on under a parent: the one asked for, if it is deeper than the parent's, or else the next. */
export async function levelFor(
  ctx: Ctx,
  plan: Pick<Plan, "id">,
  levelId: number | undefined,
  parent: ItemWithLeads | null,
): Promise<Level> {
  const levels = await listLevels(ctx, plan.id);
  const above = levels.find((level) => level.id === parent?.level_id);
  const deeper = levels.filter((level) => level.depth > (above?.depth ?? 0));
  if (levelId === undefined) {
    const next = deeper[0];
    if (!next) throw refuse("level_id", "levelTooDeep");
    return next;
  }
  if (!levels.some((level) => level.id === levelId)) throw refuse("level_id", "levelUnknown");
  const level = deeper.find((candidate) => candidate.id === levelId);
  if (!level) throw refuse("level_id", "levelTooHigh", above?.name_en ?? "");
  return level;
}

/** What changeItem takes: any of an item's words, a new timescale as written, or dates set by hand. */
export type ItemChanges = Partial<Omit<ItemWords, "level_id">> & { timescale?: string; dates?: Dates };

/**
 * Changes what is said about an item. A timescale whose words changed is understood anew unless dates are given by hand.
 * Throws Conflict when someone changed the same since `version` was read.
 */
export async function changeItem(
  ctx: Ctx,
  item: ItemWithLeads,
  changes: ItemChanges,
  because: Because = {},
): Promise<ItemWithLeads> {
  permit(ctx, changePlans);
  if (changes.title !== undefined && !changes.title.trim()) throw refuse("title", "titleNeeded");
  const words = pickWords(changes);
  const isTimed = changes.timescale !== undefined || changes.dates !== undefined;
  const columns = [...(Object.keys(words) as (keyof ItemWords)[]), ...(isTimed ? timescaleNames : [])];
  const lists: ChildTable[] = isTimed ? ["item_deadline"] : [];
  const current = await claimItem(ctx, item, because.version, { columns, lists });
  const isReworded = changes.timescale !== undefined && changes.timescale !== current.timescale_as_written;
  const understood = isReworded
    ? understand(ctx, await getPlan(ctx, item.plan_id), changes.timescale as string)
    : { dates: pickFacts(current, timescaleNames), deadlines: null };
  const dates = isTimed ? checkedDates({ ...understood.dates, ...changes.dates }) : {};
  const changed = difference(pickFacts(current, columns), { ...words, ...dates });
  const deadlines = understood.deadlines && (await replaceRows(ctx, "item_deadline", current, understood.deadlines));
  if (!changed && !deadlines) return current;
  const after = await writeItem(ctx, current, changed?.after ?? {});
  await recordItem(ctx, "item.changed", after, {
    before: { ...changed?.before, ...deadlines?.before },
    after: { ...changed?.after, ...deadlines?.after },
    ...because,
  });
  return after;
}

/** The several deadlines of an item, in order; empty where its one due date says it all. */
export function listDeadlines(ctx: Ctx, itemId: number) {
  return listChildren<ReturnType<typeof deadlineFacts>[number]>(ctx, "item_deadline", itemId);
}
