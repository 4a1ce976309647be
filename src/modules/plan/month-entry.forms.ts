import { choice, date, defineForm, type Field, text, tick } from "../../core/forms/index.ts";
import { formatMonth, type ISODate, londonDate } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { becauseFields } from "./because.forms.ts";
import { type MonthEntryFacts, type MonthEntryInput, monthEntryKinds } from "./month-entry.ts";
import { monthEntryWords } from "./month-entry.words.ts";
import type { Plan } from "./plan.queries.ts";

/** Rows a form of months has room for beyond those that are there. */
export const spareMonths = 2;

const MOST_MONTHS = 120;
const rowsOf = (count: number) => Array.from({ length: count + spareMonths }, (_, index) => index + 1);

/** The months a plan runs through, or two years around today, with every month that already has an entry. */
function monthsOffered(c: Ask, plan: Plan, entries: readonly MonthEntryFacts[]): ISODate[] {
  const today = Temporal.PlainDate.from(londonDate(c.var.now));
  const first = Temporal.PlainDate.from(plan.from_on ?? today.subtract({ months: 12 })).with({ day: 1 });
  const last = Temporal.PlainDate.from(plan.to_on ?? today.add({ months: 12 }));
  const count = Math.min(first.until(last, { largestUnit: "months" }).months + 1, MOST_MONTHS);
  const run = Array.from({ length: Math.max(count, 1) }, (_, n) => first.add({ months: n }).toString());
  return [...new Set([...run, ...entries.map((entry) => entry.month_on)])].sort();
}

type RowField = Field<string | null> | Field<boolean>;

/** The form of the month grid of an item: five fields an entry, and some empty rows. */
export async function monthsForm(c: Ask, plan: Plan, entries: readonly MonthEntryFacts[]) {
  const { lang } = c.var;
  const t = monthEntryWords(lang);
  const months = monthsOffered(c, plan, entries).map((value) => ({ value, label: formatMonth(lang, value) }));
  const kinds = monthEntryKinds.map((value) => ({ value, label: t.kinds[value] }));
  const rows = rowsOf(entries.length).flatMap((n): [string, RowField][] => [
    [`month_${n}_month_on`, choice<string>({ label: t.month, options: months })],
    [`month_${n}_as_written`, text({ label: t.asWritten, max: 2000 }) as Field<string | null>],
    [`month_${n}_kind`, choice<string>({ label: t.kind, options: kinds })],
    [`month_${n}_on_date`, date({ label: t.day })],
    [`month_${n}_is_done`, tick({ label: t.done })],
    ...(n <= entries.length ? ([[`month_${n}_gone`, tick({ label: t.takeAway })]] as [string, RowField][]) : []),
  ]);
  return defineForm(lang, {
    ...(Object.fromEntries(rows) as Record<string, Field<string | boolean | null>>),
    ...(await becauseFields(c)),
  });
}

/** The month grid of an item as the fields of its form. */
export function monthValues(entries: readonly MonthEntryFacts[]): Record<string, string | boolean | null> {
  return Object.fromEntries(
    entries.flatMap((entry, index) => [
      [`month_${index + 1}_month_on`, entry.month_on],
      [`month_${index + 1}_as_written`, entry.as_written],
      [`month_${index + 1}_kind`, entry.kind],
      [`month_${index + 1}_on_date`, entry.on_date],
      [`month_${index + 1}_is_done`, entry.is_done],
    ]),
  );
}

/** The entries typed into a form. */
export function monthsTyped(value: Record<string, unknown>, count: number): MonthEntryInput[] {
  return rowsOf(count).flatMap((n) => {
    const part = (name: string) => String(value[`month_${n}_${name}`] ?? "");
    const [month_on, as_written] = [part("month_on"), part("as_written")];
    if (value[`month_${n}_gone`] === true || !(month_on || as_written)) return [];
    const kind = (part("kind") || "note") as MonthEntryFacts["kind"];
    const is_done = value[`month_${n}_is_done`] === true;
    return [{ month_on, as_written, kind, on_date: part("on_date") || null, is_done }];
  });
}
