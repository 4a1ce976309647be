import { addDays, type ISODate, isoDate, lastDayOfMonth } from "../../core/i18n/index.ts";

/** How exactly a date was given. The due day is the last day of it. */
export type TimescalePrecision = "day" | "month" | "quarter" | "term" | "year";

/** A stretch of time named by the words of a plan, first and last day included. */
export type Period = { starts_on: ISODate; ends_on: ISODate; precision: TimescalePrecision };

/** A school term. Terms belong to a calendar year: the autumn term of 2025/26 is that of 2025, the spring and summer terms those of 2026. */
export type SchoolTerm = "autumn" | "spring" | "summer";

/** First and last day of something every year, as "MM-DD". */
type YearlySpan = { from: string; to: string };

/** The yearly periods that have no one meaning everywhere. */
export type PeriodRules = {
  terms: Record<SchoolTerm, YearlySpan>;
  seasons: Record<"spring" | "summer" | "autumn", YearlySpan>;
  academicYearEnds: string;
  financialYearEnds: string;
};

/**
 * What Concord takes terms, seasons and years to be. **Unconfirmed**: each council sets its own term dates, so a deployment may pass its own
 * rules. The financial year of public bodies ends on 31 March.
 */
export const defaultPeriodRules: PeriodRules = {
  terms: {
    autumn: { from: "09-01", to: "12-31" },
    spring: { from: "01-01", to: "03-31" },
    summer: { from: "04-01", to: "07-31" },
  },
  seasons: {
    spring: { from: "03-01", to: "05-31" },
    summer: { from: "06-01", to: "08-31" },
    autumn: { from: "09-01", to: "11-30" },
  },
  academicYearEnds: "08-31",
  financialYearEnds: "03-31",
};

/** One day, or null when the calendar has no such day. */
export function dayPeriod(year: number, month: number, day: number): Period | null {
  const on = isoDate(year, month, day);
  return on === null ? null : { starts_on: on, ends_on: on, precision: "day" };
}

/** A whole month of a year. */
export function monthPeriod(year: number, month: number): Period | null {
  return monthsPeriod(year, month, 1, "month");
}

/** A whole calendar year. */
export function yearPeriod(year: number): Period | null {
  return monthsPeriod(year, 1, 12, "year");
}

/** A quarter of a calendar year, 1 for January to March. */
export function calendarQuarter(year: number, quarter: number): Period | null {
  return monthsPeriod(year, quarter * 3 - 2, 3, "quarter");
}

/** A quarter of the financial year that begins in a year, 1 for April to June. */
export function financialQuarter(beginsIn: number, quarter: number): Period | null {
  return quarter === 4 ? calendarQuarter(beginsIn + 1, 1) : calendarQuarter(beginsIn, quarter + 1);
}

/** A school term of a calendar year. */
export function termPeriod(year: number, term: SchoolTerm, rules: PeriodRules): Period | null {
  return yearlyPeriod(year, rules.terms[term], "term");
}

/** A season of a year. Winter runs from December of the year to the end of February in the next. */
export function seasonPeriod(year: number, season: SchoolTerm | "winter", rules: PeriodRules): Period | null {
  if (season !== "winter") return yearlyPeriod(year, rules.seasons[season], "quarter");
  return monthsPeriod(year, 12, 3, "quarter");
}

/** The financial or academic year that begins in a year. */
export function spanningYear(beginsIn: number, kind: "financial" | "academic", rules: PeriodRules): Period | null {
  const end = kind === "financial" ? rules.financialYearEnds : rules.academicYearEnds;
  const [before, last] = [dateOf(beginsIn, end), dateOf(beginsIn + 1, end)];
  if (before === null || last === null) return null;
  return { starts_on: addDays(before, 1), ends_on: last, precision: "year" };
}

function yearlyPeriod(year: number, span: YearlySpan, precision: TimescalePrecision): Period | null {
  const [from, to] = [dateOf(year, span.from), dateOf(year, span.to)];
  return from === null || to === null ? null : { starts_on: from, ends_on: to, precision };
}

function dateOf(year: number, monthAndDay: string): ISODate | null {
  return isoDate(year, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(3)));
}

function monthsPeriod(year: number, month: number, count: number, precision: TimescalePrecision): Period | null {
  const last = month + count - 1;
  const starts = isoDate(year, month, 1);
  const ends = lastDayOfMonth(year + Math.floor((last - 1) / 12), ((last - 1) % 12) + 1);
  return starts === null || ends === null ? null : { starts_on: starts, ends_on: ends, precision };
}
