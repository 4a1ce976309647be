import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isIsoDate } from "../../core/i18n/index.ts";
import { addWorkingDays, bankHolidays, clearDaysBefore, findBankHoliday, isWorkingDay } from "./bank-holidays.ts";
import { bankHolidayWords } from "./bank-holidays.words.ts";

const published: Record<number, string> = {
  2005: "01-03 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
  2010: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2011: "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
  2012: "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
  2015: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
};
const dates = fc.integer({ min: 0, max: 13000 }).map((days) => addDays("2005-01-01", days));

describe("bank holidays of England and Wales", () => {
  it.each(Object.entries(published))("in %s are those that were published", (year, days) => {
    expect(bankHolidays(Number(year)).map((holiday) => holiday.on.slice(5))).toEqual(days.split(" "));
  });

  it("are eight a year from 2005 to 2040 besides the added ones, never on a weekend, never twice on a day", () => {
    for (let year = 2005; year <= 2040; year += 1) {
      const days = bankHolidays(year).map((holiday) => holiday.on);
      expect(days).toHaveLength(8 + ({ 2011: 1, 2012: 1, 2022: 2, 2023: 1 }[year] ?? 0));
      expect(new Set(days).size).toBe(days.length);
      expect(days.every((day) => isIsoDate(day) && Temporal.PlainDate.from(day).dayOfWeek < 6)).toBe(true);
    }
  });

  it("have a name in both languages and know their substitutes", () => {
    expect(findBankHoliday("2022-12-27")).toEqual({ on: "2022-12-27", name: "christmas_day", is_substitute: true });
    expect(findBankHoliday("2022-12-26")?.name).toBe("boxing_day");
    expect(findBankHoliday("2026-12-24")).toBeNull();
    expect(bankHolidayWords("cy").boxing_day).toBe("Gŵyl San Steffan");
  });
});

describe("working days", () => {
  it("pass over weekends and bank holidays", () => {
    expect(addWorkingDays("2026-04-02", 1)).toBe("2026-04-07");
    expect(addWorkingDays("2026-04-07", -1)).toBe("2026-04-02");
    expect(addWorkingDays("2026-12-24", 7)).toBe("2027-01-07");
    expect(addWorkingDays("2026-04-04", 0)).toBe("2026-04-04");
  });

  it("come back to where they began", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 80 }), (date, days) => {
        const start = addWorkingDays(date, 1);
        expect(isWorkingDay(start)).toBe(true);
        expect(addWorkingDays(addWorkingDays(start, days), -days)).toBe(start);
      }),
    );
  });
});

describe("clear days", () => {
  it("leave out the day of notice and the day of the meeting", () => {
    expect(clearDaysBefore("2026-03-19", 5)).toBe("2026-03-11");
    expect(clearDaysBefore("2026-03-19", 5, "all_days")).toBe("2026-03-13");
    expect(clearDaysBefore("2026-04-08", 3)).toBe("2026-03-31");
  });

  it("always leave exactly so many working days between", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 20 }), (meetingOn, days) => {
        let between = 0;
        for (let day = addDays(clearDaysBefore(meetingOn, days), 1); day < meetingOn; day = addDays(day, 1)) {
          if (isWorkingDay(day)) between += 1;
        }
        expect(between).toBe(days);
      }),
    );
  });
});
