import { choice, date, defineForm, type Field, text, tick } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { becauseFields } from "./because.forms.ts";
import type { DeadlineFacts, DeadlineInput } from "./deadline.ts";
import { deadlineWords } from "./deadline.words.ts";
import { itemWords } from "./item.words.ts";
import { timescaleWords } from "./timescale.words.ts";

/** How exact a date may be, from the day to the year. */
const precisions = ["day", "month", "quarter", "term", "year"] as const;

/** Rows a form of deadlines has room for beyond those that are there. */
export const spareDeadlines = 2;

const rowsOf = (count: number) => Array.from({ length: count + spareDeadlines }, (_, index) => index + 1);

type RowField = Field<string | null> | Field<boolean>;

function rowFields(lang: Lang, count: number): Record<string, RowField> {
  const t = deadlineWords(lang);
  return Object.fromEntries(
    rowsOf(count).flatMap((n): [string, RowField][] => [
      [`deadline_${n}_words`, text({ label: t.rowWords, max: 2000 }) as Field<string | null>],
      [`deadline_${n}_due`, date({ label: t.rowDate })],
      [`deadline_${n}_met`, tick({ label: t.rowMet })],
    ]),
  );
}

/** The form that corrects what was understood of a timescale. */
export async function datesForm(c: Ask, count: number) {
  const { lang } = c.var;
  const t = deadlineWords(lang);
  const exact = precisions.map((value) => ({ value, label: itemWords(lang).precisions[value] }));
  const often = Object.entries(timescaleWords(lang).recurrences).map(([value, label]) => ({ value, label }));
  return defineForm(lang, {
    starts_on: date({ label: t.start }),
    start_precision: choice({ label: t.startPrecision, options: exact }),
    due_on: date({ label: t.due }),
    due_precision: choice({ label: t.duePrecision, options: exact }),
    is_ongoing: tick({ label: t.ongoing }),
    recurrence: choice<string>({ label: t.recurrence, options: often }),
    ...(rowFields(lang, count) as Record<string, Field<string | boolean | null>>),
    ...(await becauseFields(c)),
  });
}

/** The deadlines of an item as the fields of their form. */
export function deadlineValues(deadlines: readonly DeadlineFacts[]): Record<string, string | boolean | null> {
  return Object.fromEntries(
    deadlines.flatMap((deadline, index) => [
      [`deadline_${index + 1}_words`, deadline.as_written],
      [`deadline_${index + 1}_due`, deadline.due_on],
      [`deadline_${index + 1}_met`, deadline.is_met],
    ]),
  );
}

/** The deadlines typed into a form. A date that was not touched keeps how exactly it was given. */
export function deadlinesTyped(value: Record<string, unknown>, kept: readonly DeadlineFacts[]): DeadlineInput[] {
  return rowsOf(kept.length).flatMap((n) => {
    const as_written = String(value[`deadline_${n}_words`] ?? "");
    const due_on = (value[`deadline_${n}_due`] ?? null) as string | null;
    if (!as_written && !due_on) return [];
    const before = kept[n - 1];
    const isSame = before !== undefined && before.due_on === due_on;
    const due_precision = isSame ? before.due_precision : due_on ? ("day" as const) : null;
    return [{ as_written, due_on, due_precision, is_met: value[`deadline_${n}_met`] === true }];
  });
}
