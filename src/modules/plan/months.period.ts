import type { ISODate } from "../../core/i18n/index.ts";

/** Some whole months in a row: the first of them, and how many. */
export type MonthPeriod = { from: ISODate; count: number };

/** A period as the address has it: "2026-04.12" is twelve months from April 2026. */
export const periodText = ({ from, count }: MonthPeriod): string => `${from.slice(0, 7)}.${count}`;

/** Reads a period from an address; null where it is none. */
export function readPeriod(text: string | undefined): MonthPeriod | null {
  const [, month, count] = /^((?:19|20)\d\d-(?:0[1-9]|1[0-2]))\.(6|12)$/.exec(text ?? "") ?? [];
  return month ? { from: `${month}-01`, count: Number(count) } : null;
}

const dateOf = (iso: ISODate) => Temporal.PlainDate.from(iso);

/** The first day of each month of a period. */
export function monthsOf({ from, count }: MonthPeriod): ISODate[] {
  return Array.from({ length: count }, (_, index) => dateOf(from).add({ months: index }).toString());
}

/** The last day of a period. */
export function endOf({ from, count }: MonthPeriod): ISODate {
  return dateOf(from).add({ months: count }).subtract({ days: 1 }).toString();
}

/**
 * The periods to choose from: the years of the plan, counted from its first month, each followed by its halves. A plan without
 * dates counts from the first month of `span`, or from January.
 */
export function periodsOf(
  plan: { from_on: ISODate | null; to_on: ISODate | null },
  span: [ISODate, ISODate] | null,
  today: ISODate,
): MonthPeriod[] {
  const begins = plan.from_on ?? span?.[0] ?? `${today.slice(0, 4)}-01-01`;
  const first = dateOf(begins).with({ day: 1 });
  const known = [begins, plan.to_on ?? begins, span?.[0] ?? begins, span?.[1] ?? begins].sort();
  const back = Math.ceil(
    first.since(dateOf(known[0] ?? begins).with({ day: 1 }), { largestUnit: "months" }).months / 12,
  );
  const start = first.subtract({ months: back * 12 });
  const length = start.until(known.at(-1) ?? begins, { largestUnit: "months" }).months;
  const years = Math.min(20, Math.floor(length / 12) + 1);
  return Array.from({ length: years }, (_, index) => start.add({ months: index * 12 })).flatMap((year) => [
    { from: year.toString(), count: 12 },
    { from: year.toString(), count: 6 },
    { from: year.add({ months: 6 }).toString(), count: 6 },
  ]);
}

/** The half-year that is shown when none is asked for: the one today is in, or the nearest. It fits a screen and a sheet. */
export function usualPeriod(periods: readonly MonthPeriod[], today: ISODate): MonthPeriod {
  const halves = periods.filter(({ count }) => count === 6);
  const now = halves.find((half) => today >= half.from && today <= endOf(half));
  const nearest = halves[0] && today < halves[0].from ? halves[0] : halves.at(-1);
  return now ?? nearest ?? { from: `${today.slice(0, 4)}-01-01`, count: 6 };
}
