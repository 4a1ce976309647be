import type { Ctx } from "../../core/ctx.ts";
import { isIsoDate } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { replaceRows } from "./child-rows.ts";
import type { ItemWithLeads } from "./item.queries.ts";
import { claimItem, recordItem, writeItem } from "./item.save.ts";
import { changePlans } from "./permissions.ts";
import type { Because } from "./plan.ts";
import { refuse } from "./refusal.ts";

/** What a cell of a month grid may hold. */
export const monthEntryKinds = ["meeting", "event", "milestone", "note"] as const;
export type MonthEntryKind = (typeof monthEntryKinds)[number];

/** A cell of a month grid. `month_on` is the first day of the month; `on_date` the day itself, where the words name one. */
export type MonthEntryFacts = {
  month_on: string;
  kind: MonthEntryKind;
  on_date: string | null;
  as_written: string;
  is_done: boolean;
};

/** An entry as a caller may give it: the month as "2027-01" or any day in it. */
export type MonthEntryInput = { month_on: string; as_written: string } & Partial<MonthEntryFacts>;

/** Entries as they are kept, in the order of their months. */
export function monthEntryFacts(entries: readonly MonthEntryInput[]): MonthEntryFacts[] {
  const facts = entries.map(({ month_on, as_written, kind = "note", on_date = null, is_done = false }) => {
    const first = `${month_on.slice(0, 7)}-01`;
    if (!isIsoDate(first) || !as_written.trim()) throw refuse("months", "monthUnknown");
    return { month_on: first, kind, on_date, as_written, is_done };
  });
  return facts.sort((a, b) => (a.month_on < b.month_on ? -1 : a.month_on > b.month_on ? 1 : 0));
}

/** Makes the month grid of an item what is given. Throws Conflict when someone changed it since `version` was read. */
export async function setMonthEntries(
  ctx: Ctx,
  item: ItemWithLeads,
  entries: readonly MonthEntryInput[],
  because: Because = {},
): Promise<ItemWithLeads> {
  permit(ctx, changePlans);
  const current = await claimItem(ctx, item, because.version, { lists: ["item_month_entry"] });
  const changed = await replaceRows(ctx, "item_month_entry", current, monthEntryFacts(entries));
  if (!changed) return current;
  const after = await writeItem(ctx, current, {});
  await recordItem(ctx, "item.months_changed", after, { ...changed, ...because });
  return after;
}
