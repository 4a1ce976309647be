import { addDays, formatDate, formatMonth, type ISODate, londonDate, monthName } from "../src/core/i18n/index.ts";

/** The days of the demonstration, all counted from the moment it is loaded, so that it is always eighteen months old. */
export type Calendar = {
  now: Date;
  today: ISODate;
  /** The day the partnership began to use Concord. */
  begins: ISODate;
  /** The Steering Group's meetings that the six rounds of updates belong to, oldest first; the last was 10 to 45 days ago. */
  rounds: readonly ISODate[];
  /** A day some months from today; a half counts fifteen days. */
  months: (count: number) => ISODate;
  /** The first day of the month so many months from today, on which posts and memberships begin. */
  firstOf: (count: number) => ISODate;
  /** A weekday (Monday is 1) of the month so many months from the latest round's. */
  meetingDay: (month: number, weekday: number, nth: number) => ISODate;
};

/** Counts the days of the demonstration from `now`. */
export function calendarFrom(now: Date): Calendar {
  const today = londonDate(now);
  const latest = thirdThursdayBefore(addDays(today, -9));
  const meetingDay = (month: number, weekday: number, nth: number) => nthWeekday(inMonths(latest, month), weekday, nth);
  return {
    now,
    today,
    begins: monthsFrom(today, -18),
    rounds: [-10, -8, -6, -4, -2, 0].map((month) => meetingDay(month, 4, 3)),
    months: (count) => monthsFrom(today, count),
    firstOf: (count) => inMonths(monthsFrom(today, count), 0),
    meetingDay,
  };
}

/** An instant of a day in London, "09:30". */
export function moment(day: ISODate, time: string): Date {
  const zoned = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime("Europe/London");
  return new Date(zoned.epochMilliseconds);
}

/**
 * Fills in the dates of a text, counted from a day: "{month 2}" is the month after next, "{mis 2}" the same in Welsh,
 * "{date -10}" and "{day -10}" ten days before in words and in figures, "{quarter 1}" the next quarter of a financial
 * year, and "{year 0}", "{school 0}", "{calendar 0}" this financial, academic and calendar year.
 */
export function dated(text: string, from: ISODate): string {
  return text.replaceAll(/\{(\w+) (-?\d+)\}/g, (whole, unit: string, count: string) => {
    const write = units[unit];
    if (!write) throw new Error(`The demonstration does not know ${whole}`);
    return write(from, Number(count));
  });
}

const units: Record<string, (from: ISODate, count: number) => string> = {
  month: (from, count) => formatMonth("en", inMonths(from, count)),
  mis: (from, count) => formatMonth("cy", inMonths(from, count)),
  name: (from, count) => monthName("en", Number(inMonths(from, count).slice(5, 7))),
  date: (from, count) => formatDate("en", addDays(from, count)),
  day: (from, count) => addDays(from, count).split("-").reverse().join(".").replace(".20", "."),
  quarter: (from, count) => financialQuarter(inMonths(from, 3 * count)),
  year: (from, count) => spanningYear(from, 4, count),
  school: (from, count) => spanningYear(from, 9, count),
  calendar: (from, count) => String(Number(from.slice(0, 4)) + count),
};

function spanningYear(from: ISODate, firstMonth: number, count: number): string {
  const [year = 0, month = 0] = from.split("-").map(Number);
  const begins = year + count - (month < firstMonth ? 1 : 0);
  return `${begins}/${String(begins + 1).slice(2)}`;
}

function financialQuarter(from: ISODate): string {
  const month = Number(from.slice(5, 7));
  return `Q${Math.floor(((month + 8) % 12) / 3) + 1} ${spanningYear(from, 4, 0)}`;
}

function monthsFrom(day: ISODate, count: number): ISODate {
  const whole = Math.trunc(count);
  return addDays(Temporal.PlainDate.from(day).add({ months: whole }).toString(), Math.round((count - whole) * 30));
}

const inMonths = (day: ISODate, count: number): ISODate =>
  Temporal.PlainDate.from(day).with({ day: 1 }).add({ months: count }).toString();

function nthWeekday(firstOfMonth: ISODate, weekday: number, nth: number): ISODate {
  const first = Temporal.PlainDate.from(firstOfMonth);
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) }).toString();
}

function thirdThursdayBefore(day: ISODate): ISODate {
  const here = nthWeekday(inMonths(day, 0), 4, 3);
  return here < day ? here : nthWeekday(inMonths(day, -1), 4, 3);
}
