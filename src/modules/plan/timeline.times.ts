import { addDays, type ISODate } from "../../core/i18n/index.ts";
import type { ChartTime } from "../../ui/index.ts";
import type { FuzzyDate, TimelineRow } from "./timeline.queries.ts";

/** The stretch of time a timeline shows, first and last day included. */
export type Stretch = { from: ISODate; to: ISODate };

/**
 * The time some date lies in, as exactly as it was given: the due day is the last day of its month, quarter, term or year
 * (timescale.periods.ts), so the stretch begins that much earlier.
 */
export function timeOf({ due_on, due_precision }: FuzzyDate): ChartTime {
  const from = beginningOf(due_on, due_precision);
  return from === due_on ? { kind: "day", on: due_on } : { kind: "period", from, to: due_on };
}

function beginningOf(due: ISODate, precision: FuzzyDate["due_precision"]): ISODate {
  const after = Temporal.PlainDate.from(due).add({ days: 1 });
  if (precision === "month") return `${due.slice(0, 7)}-01`;
  if (precision === "quarter") return after.subtract({ months: 3 }).toString();
  if (precision === "year") return after.subtract({ years: 1 }).toString();
  if (precision === "term") return beginningOfTerm(due);
  return due;
}

function beginningOfTerm(due: ISODate): ISODate {
  const month = Number(due.slice(5, 7));
  return `${due.slice(0, 4)}-${month <= 3 ? "01" : month <= 8 ? "04" : "09"}-01`;
}

/**
 * What to draw for an action: its run from start to last date, an open end where it goes on or comes round again, and each
 * of its dates on top. Nothing where it has no date at all. What goes on without a start has gone on since `begins`.
 */
export function timesOf(row: TimelineRow, begins: ISODate): ChartTime[] {
  const dates = datesOf(row);
  const last = dates.at(-1)?.due_on;
  const goesOn = row.is_ongoing || row.recurrence !== null;
  const marks = dates.map(timeOf);
  if (row.starts_on && last && !goesOn) return [{ kind: "run", from: row.starts_on, to: last }, ...marks];
  if (row.starts_on) return [{ kind: "ongoing", from: row.starts_on }, ...marks];
  if (goesOn && last && row.is_ongoing) return [{ kind: "ongoing", from: addDays(last, 1) }, ...marks];
  if (goesOn)
    return [last ? { kind: "run", from: min(begins, last), to: last } : { kind: "ongoing", from: begins }, ...marks];
  return marks;
}

const min = (a: ISODate, b: ISODate) => (a < b ? a : b);

/** Every due date of an action, the first one first. */
export function datesOf(row: Pick<TimelineRow, "deadlines" | "due_on" | "due_precision">): FuzzyDate[] {
  if (row.deadlines.length > 0) return row.deadlines;
  return row.due_on ? [{ due_on: row.due_on, due_precision: row.due_precision }] : [];
}

const endOf = (time: ChartTime): ISODate =>
  time.kind === "day" ? time.on : time.kind === "ongoing" ? "9999-12-31" : time.to;
const startOf = (time: ChartTime): ISODate => (time.kind === "day" ? time.on : time.from);

/** The times that are at least partly in a stretch. */
export function within(times: readonly ChartTime[], { from, to }: Stretch): ChartTime[] {
  return times.filter((time) => startOf(time) <= to && endOf(time) >= from);
}

/** The whole of what a timeline could show: the plan's own period, and every date that lies outside it. */
export function wholeStretch(
  rows: readonly TimelineRow[],
  plan: { from_on: ISODate | null; to_on: ISODate | null },
  today: ISODate,
): Stretch {
  const dates = rows.flatMap((row) => [row.starts_on, ...datesOf(row).map(({ due_on }) => due_on)]);
  const known = [plan.from_on, plan.to_on, ...dates].filter((date) => date !== null).sort();
  const [first = today, last = today] = [known[0], known.at(-1)];
  const to = last > today || plan.to_on ? last : today;
  return {
    from: `${first.slice(0, 7)}-01`,
    to: Temporal.PlainDate.from(to).add({ months: 1 }).with({ day: 1 }).subtract({ days: 1 }).toString(),
  };
}
