import type { ISODate } from "../../core/i18n/index.ts";
import type { DateFinding, DateReading } from "./timescale.dates.ts";
import type { Period } from "./timescale.periods.ts";

/** Joins "June to September 2026" into one range and finds the year of dates written without one. */
export function resolveYears(
  dates: DateReading[],
  text: string,
  notBefore: ISODate | null,
  findings: { add(finding: DateFinding): unknown },
): DateReading[] {
  const resolved: DateReading[] = [];
  for (const [i, date] of [...dates.entries()].toReversed()) {
    const next = resolved[0];
    const isJoined = next?.period != null && !next.isRange && isJoinedTo(date, next, text);
    const before = dates.slice(0, i).findLast((other) => other.period)?.period ?? null;
    const period = date.period ?? inferPeriod(date, { before, after: next?.period ?? null, notBefore });
    for (const finding of date.findings) findings.add(finding);
    if (date.inYear && !date.period && !(isJoined && period)) findings.add(period ? "ambiguous_year" : "no_year");
    if (isJoined && period && next.period && period.starts_on <= next.period.ends_on) {
      resolved[0] = {
        ...next,
        index: date.index,
        isRange: true,
        period: { ...next.period, starts_on: period.starts_on },
      };
    } else resolved.unshift({ ...date, period });
  }
  return resolved;
}

function isJoinedTo(date: DateReading, next: DateReading, text: string): boolean {
  const between = text.slice(date.end, next.index).trim().toLowerCase();
  if (between === "/") return date.period === null;
  if (/^(and|a|ac)$/.test(between)) return /(between|rhwng)\s*$/i.test(text.slice(0, date.index));
  return /^([-–—]|to|until|till|til|up to|through to|i|hyd|hyd at|at|tan|to (the )?end of|to mid|i ddiwedd)$/.test(
    between,
  );
}

type Neighbours = { before: Period | null; after: Period | null; notBefore: ISODate | null };

/** A date without a year is not later than the date after it or, without one, not before the date before it or the reference. */
function inferPeriod({ inYear }: DateReading, { before, after, notBefore }: Neighbours): Period | null {
  const known = after?.ends_on ?? before?.starts_on ?? notBefore;
  if (!inYear || !known) return null;
  const year = Number(known.slice(0, 4));
  const same = inYear(year);
  if (same && after) return same.starts_on > known ? inYear(year - 1) : same;
  return same && same.ends_on < known ? inYear(year + 1) : same;
}
