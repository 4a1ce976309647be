/** A calendar date as the database gives it, "2026-03-31", with no time and no time zone. */
export type ISODate = string;

/** The time zone of every partnership: dates and times on screen are London's, summer time included. */
export const partnershipTimeZone = "Europe/London";

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a real calendar date: "2026-02-30" and "2026-2-3" are not. */
export function isIsoDate(text: string): text is ISODate {
  if (!shape.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  return isoDate(year, month, day) === text;
}

/** The date of a year, month and day, or null when there is no such day (31 June). Years 1 to 9999. */
export function isoDate(year: number, month: number, day: number): ISODate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** How many days a month has, leap years included. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The last day of the month of a year: (2026, 2) gives "2026-02-28". Null when there is no such month. */
export function lastDayOfMonth(year: number, month: number): ISODate | null {
  return isoDate(year, month, daysInMonth(year, month));
}

/** The date some days later, or earlier when negative. Throws RangeError when the date is not one. */
export function addDays(date: ISODate, days: number): ISODate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Days from one date to another: 1 when `to` is the next day, negative when `to` is earlier. */
export function daysBetween(from: ISODate, to: ISODate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: "days" }).days;
}

/** The date in London at an instant: half past eleven at night UTC in July is already tomorrow. */
export function londonDate(instant: Date): ISODate {
  return zonedTime(instant).toPlainDate().toString();
}

/** An instant as London's clocks and calendars show it. */
export function zonedTime(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(partnershipTimeZone);
}
