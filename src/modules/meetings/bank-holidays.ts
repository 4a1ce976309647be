import { addDays, easterSunday, type ISODate } from "../../core/i18n/index.ts";

/** A bank holiday's name, as a key of `bankHolidayWords`. */
export type BankHolidayName =
  | "new_years_day"
  | "good_friday"
  | "easter_monday"
  | "early_may"
  | "spring"
  | "summer"
  | "christmas_day"
  | "boxing_day"
  | "royal_wedding_2011"
  | "diamond_jubilee_2012"
  | "platinum_jubilee_2022"
  | "state_funeral_2022"
  | "coronation_2023";

/** A bank holiday of England and Wales; a substitute day stands in for one that falls on a weekend. */
export type BankHoliday = { on: ISODate; name: BankHolidayName; is_substitute: boolean };

/** The days that were moved or added by proclamation since 2005, which no rule gives. */
const moved: Partial<Record<number, Partial<Record<BankHolidayName, ISODate>>>> = {
  2012: { spring: "2012-06-04" },
  2020: { early_may: "2020-05-08" },
  2022: { spring: "2022-06-02" },
};
const added: Partial<Record<number, [ISODate, BankHolidayName][]>> = {
  2011: [["2011-04-29", "royal_wedding_2011"]],
  2012: [["2012-06-05", "diamond_jubilee_2012"]],
  2022: [
    ["2022-06-03", "platinum_jubilee_2022"],
    ["2022-09-19", "state_funeral_2022"],
  ],
  2023: [["2023-05-08", "coronation_2023"]],
};

const known = new Map<number, readonly BankHoliday[]>();

/**
 * The bank holidays of England and Wales in a year, in order. Right for 2005 to 2040 as far as is known in 2026; a day that
 * is proclaimed later has to be added here. Scotland and Northern Ireland differ.
 */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const found = known.get(year);
  if (found) return found;
  const easter = easterSunday(year);
  const plain = (name: BankHolidayName, on: ISODate) => ({ on: moved[year]?.[name] ?? on, name, is_substitute: false });
  const list: BankHoliday[] = [
    substituted("new_years_day", `${year}-01-01`, { saturday: 2, sunday: 1 }),
    plain("good_friday", addDays(easter, -2)),
    plain("easter_monday", addDays(easter, 1)),
    plain("early_may", mondayFrom(`${year}-05-01`)),
    plain("spring", mondayFrom(`${year}-05-25`)),
    plain("summer", mondayFrom(`${year}-08-25`)),
    substituted("christmas_day", `${year}-12-25`, { saturday: 2, sunday: 2 }),
    substituted("boxing_day", `${year}-12-26`, { saturday: 2, sunday: 2 }),
    ...(added[year] ?? []).map(([on, name]) => ({ on, name, is_substitute: false })),
  ];
  list.sort((a, b) => (a.on < b.on ? -1 : 1));
  known.set(year, list);
  return list;
}

function substituted(name: BankHolidayName, on: ISODate, later: { saturday: number; sunday: number }): BankHoliday {
  const weekday = weekdayOf(on);
  if (weekday < 6) return { on, name, is_substitute: false };
  return { on: addDays(on, weekday === 6 ? later.saturday : later.sunday), name, is_substitute: true };
}

function mondayFrom(date: ISODate): ISODate {
  return addDays(date, (8 - weekdayOf(date)) % 7);
}

function weekdayOf(date: ISODate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** The bank holiday on a date, or null. */
export function findBankHoliday(date: ISODate): BankHoliday | null {
  return bankHolidays(Number(date.slice(0, 4))).find((holiday) => holiday.on === date) ?? null;
}

/** Whether a date is a working day in England and Wales: Monday to Friday and not a bank holiday. */
export function isWorkingDay(date: ISODate): boolean {
  return weekdayOf(date) < 6 && findBankHoliday(date) === null;
}

/** The date some working days later, or earlier when negative, not counting the date itself; 0 gives the date itself. */
export function addWorkingDays(date: ISODate, days: number): ISODate {
  let on = date;
  for (let left = Math.abs(Math.trunc(days)); left > 0; ) {
    on = addDays(on, Math.sign(days));
    if (isWorkingDay(on)) left -= 1;
  }
  return on;
}

/** Which days count as clear days; practice differs, so a partnership chooses. */
export type ClearDays = "working_days" | "all_days";

/**
 * The last day on which notice can be given with `days` clear days before a meeting: neither the day of notice nor the day of the
 * meeting counts. By default only working days count, and the day of notice is one too.
 */
export function clearDaysBefore(meetingOn: ISODate, days: number, counting: ClearDays = "working_days"): ISODate {
  return counting === "all_days" ? addDays(meetingOn, -(days + 1)) : addWorkingDays(meetingOn, -(days + 1));
}
