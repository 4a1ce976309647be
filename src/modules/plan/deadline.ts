import { difference } from "../../core/audit.ts";
import type { Ctx } from "../../core/ctx.ts";
import { londonDate } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { replaceRows } from "./child-rows.ts";
import { pickFacts, type TimescaleFacts, timescaleNames } from "./item.facts.ts";
import type { ItemWithLeads } from "./item.queries.ts";
import { claimItem, recordItem, writeItem } from "./item.save.ts";
import { changePlans } from "./permissions.ts";
import type { Plan } from "./plan.queries.ts";
import type { Because } from "./plan.ts";
import { refuse } from "./refusal.ts";
import type { TimescalePrecision } from "./timescale.periods.ts";
import { readTimescale, type Timescale } from "./timescale.ts";

/** One of several deadlines of an item, with the words around it. */
export type DeadlineFacts = {
  as_written: string;
  due_on: string | null;
  due_precision: TimescalePrecision | null;
  is_met: boolean;
};

/** A deadline as a caller may give it. */
export type DeadlineInput = { as_written: string } & Partial<DeadlineFacts>;

/** Deadlines as they are kept. */
export function deadlineFacts(deadlines: readonly DeadlineInput[]): DeadlineFacts[] {
  return deadlines.map(({ as_written, due_on = null, due_precision = due_on ? "day" : null, is_met = false }) => ({
    ...{ as_written, due_on, due_precision, is_met },
  }));
}

/** How the words of a timescale are read today for this plan. */
export function readingOf(ctx: Ctx, plan: Plan, written: string): Timescale {
  return readTimescale(written, { asOf: londonDate(ctx.now), planFrom: plan.from_on });
}

/** What a timescale as written comes to for an item of this plan: its dates and, where there are several, its deadlines. */
export function understand(
  ctx: Ctx,
  plan: Plan,
  written: string,
): { dates: TimescaleFacts; deadlines: DeadlineFacts[] } {
  const read = readingOf(ctx, plan, written);
  const { starts_on, start_precision, due_on, due_precision, is_ongoing, recurrence } = read;
  return {
    dates: { timescale_as_written: written, starts_on, start_precision, due_on, due_precision, is_ongoing, recurrence },
    deadlines: read.deadlines.length > 1 ? deadlineFacts(read.deadlines) : [],
  };
}

/** Refuses a due date before its start, and gives every date a precision. */
export function checkedDates<T extends Partial<TimescaleFacts>>(dates: T): T {
  const { starts_on, due_on } = dates;
  if (starts_on && due_on && due_on < starts_on) throw refuse("due_on", "datesBackwards");
  return {
    ...dates,
    ...("starts_on" in dates ? { start_precision: starts_on ? (dates.start_precision ?? "day") : null } : {}),
    ...("due_on" in dates ? { due_precision: due_on ? (dates.due_precision ?? "day") : null } : {}),
  };
}

/**
 * Corrects by hand what was understood of a timescale: the dates, whether it goes on, and where there are several
 * deadlines those too, the last of which is then the due date. The words as written stay.
 */
export async function setDates(
  ctx: Ctx,
  item: ItemWithLeads,
  { deadlines, ...dates }: Partial<TimescaleFacts> & { deadlines?: readonly DeadlineInput[] },
  because: Because = {},
): Promise<ItemWithLeads> {
  permit(ctx, changePlans);
  const touched = { columns: timescaleNames, lists: deadlines ? (["item_deadline"] as const) : [] };
  const current = await claimItem(ctx, item, because.version, touched);
  const rows = deadlineFacts(deadlines ?? []);
  const wanted = { ...pickFacts(current, timescaleNames), ...dates, ...lastOf(rows) };
  const changed = difference(pickFacts(current, timescaleNames), checkedDates(wanted));
  const replaced = deadlines ? await replaceRows(ctx, "item_deadline", current, rows) : null;
  if (!changed && !replaced) return current;
  const after = await writeItem(ctx, current, changed?.after ?? {});
  await recordItem(ctx, replaced ? "item.deadlines_changed" : "item.dates_changed", after, {
    before: { ...changed?.before, ...replaced?.before },
    after: { ...changed?.after, ...replaced?.after },
    ...because,
  });
  return after;
}

/** Makes the several deadlines of an item what is given, and its due date the last of them. */
export function setDeadlines(
  ctx: Ctx,
  item: ItemWithLeads,
  deadlines: readonly DeadlineInput[],
  because: Because = {},
): Promise<ItemWithLeads> {
  return setDates(ctx, item, { deadlines }, because);
}

/** The last of several deadlines as the due date of the whole, or null when none has a date. */
function lastOf(deadlines: readonly DeadlineFacts[]): Pick<TimescaleFacts, "due_on" | "due_precision"> | null {
  const dated = deadlines.filter((deadline) => deadline.due_on !== null);
  const last = dated.reduce<DeadlineFacts | null>(
    (latest, one) => (latest === null || String(one.due_on) > String(latest.due_on) ? one : latest),
    null,
  );
  return last && { due_on: last.due_on, due_precision: last.due_precision };
}
