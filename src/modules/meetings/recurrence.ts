import { addDays, type ISODate, partnershipTimeZone } from "../../core/i18n/index.ts";

/**
 * When a group meets; the columns of a meeting series. `weekday` is 1 for Monday to 7 for Sunday. A monthly pattern names
 * which one of the month (-1 for the last); without `nth` it is the one that `starts_on` is.
 */
export type MeetingPattern = {
  frequency: "weekly" | "monthly";
  every: number;
  weekday: number;
  nth: number | null;
  starts_on: ISODate;
  until_on?: ISODate | null;
};

/** Which meetings of a pattern are asked for, both ends included. Dates in `skip` (bank holidays) are left out, not moved. */
export type OccurrenceRange = { from?: ISODate; to: ISODate; skip?: Iterable<ISODate> };

const weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/**
 * The dates a pattern gives, in order. The first is the first fitting day on or after `starts_on`, and every second, third …
 * week or month is counted from it.
 */
export function listOccurrences(pattern: MeetingPattern, range: OccurrenceRange): ISODate[] {
  checkPattern(pattern);
  const last = pattern.until_on && pattern.until_on < range.to ? pattern.until_on : range.to;
  const skip = new Set(range.skip);
  const dates: ISODate[] = [];
  for (const date of pattern.frequency === "weekly" ? weeklyDates(pattern) : monthlyDates(pattern)) {
    if (date > last) break;
    if (date >= (range.from ?? pattern.starts_on) && !skip.has(date)) dates.push(date);
  }
  return dates;
}

function checkPattern({ every, weekday, nth }: MeetingPattern): void {
  if (!Number.isInteger(every) || every < 1) throw new RangeError(`A pattern repeats every 1 or more, not ${every}`);
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7)
    throw new RangeError(`No weekday has the number ${weekday}`);
  if (nth !== null && ![1, 2, 3, 4, -1].includes(nth)) throw new RangeError(`No meeting is the ${nth}th of a month`);
}

function* weeklyDates({ starts_on, weekday, every }: MeetingPattern): Generator<ISODate> {
  const wait = (weekday - Temporal.PlainDate.from(starts_on).dayOfWeek + 7) % 7;
  for (let date = addDays(starts_on, wait); ; date = addDays(date, 7 * every)) yield date;
}

function* monthlyDates(pattern: MeetingPattern): Generator<ISODate> {
  const nth = nthOf(pattern);
  let month = Temporal.PlainDate.from(pattern.starts_on).toPlainYearMonth();
  if (nthWeekday(month, pattern.weekday, nth) < pattern.starts_on) month = month.add({ months: 1 });
  for (; ; month = month.add({ months: pattern.every })) yield nthWeekday(month, pattern.weekday, nth);
}

/** Which weekday of the month a pattern means: 1 to 4, or -1 for the last. */
export function nthOf({ nth, starts_on }: Pick<MeetingPattern, "nth" | "starts_on">): number {
  if (nth !== null) return nth;
  const position = Math.ceil(Temporal.PlainDate.from(starts_on).day / 7);
  return position > 4 ? -1 : position;
}

function nthWeekday(month: Temporal.PlainYearMonth, weekday: number, nth: number): ISODate {
  if (nth === -1) {
    const end = month.toPlainDate({ day: month.daysInMonth });
    return end.subtract({ days: (end.dayOfWeek - weekday + 7) % 7 }).toString();
  }
  const first = month.toPlainDate({ day: 1 });
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) }).toString();
}

/** The first date of a pattern; an iCalendar rule counts from it, so it must be the event's start. Null when it ends before it begins. */
export function firstOccurrence(pattern: MeetingPattern): ISODate | null {
  checkPattern(pattern);
  const dates = pattern.frequency === "weekly" ? weeklyDates(pattern) : monthlyDates(pattern);
  const first: ISODate | undefined = dates.next().value;
  if (first === undefined || (pattern.until_on && first > pattern.until_on)) return null;
  return first;
}

/** The pattern as an iCalendar rule, "FREQ=MONTHLY;INTERVAL=2;BYDAY=3TH". An end is the last moment of its day in London, in UTC. */
export function recurrenceRule(pattern: MeetingPattern): string {
  checkPattern(pattern);
  const day = weekdayCodes[pattern.weekday - 1];
  const parts = [`FREQ=${pattern.frequency.toUpperCase()}`];
  if (pattern.every > 1) parts.push(`INTERVAL=${pattern.every}`);
  parts.push(`BYDAY=${pattern.frequency === "monthly" ? nthOf(pattern) : ""}${day}`);
  if (pattern.until_on) parts.push(`UNTIL=${endOfDayInUtc(pattern.until_on)}`);
  return parts.join(";");
}

function endOfDayInUtc(date: ISODate): string {
  const end = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: partnershipTimeZone, plainTime: "23:59:59" });
  return end.toInstant().toString().replace(/[-:]/g, "");
}
