import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, daysInMonth, isIsoDate, isoDate, lastDayOfMonth, londonDate } from "./iso-date.ts";

const dates = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2200-12-31"), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe("calendar dates", () => {
  it.each(["2026-02-30", "2026-2-3", "2026-13-01", "0000-01-01", "2023-02-29", "2026-03-31T00:00", ""])(
    "%s is not a date",
    (text) => expect(isIsoDate(text)).toBe(false),
  );

  it("knows leap years", () => {
    expect(isIsoDate("2024-02-29")).toBe(true);
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(lastDayOfMonth(2028, 2)).toBe("2028-02-29");
    expect(lastDayOfMonth(2028, 13)).toBeNull();
    expect(isoDate(2026, 1.5, 1)).toBeNull();
  });

  it("adds days and counts them back", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -9999, max: 9999 }), (date, days) => {
        const later = addDays(date, days);
        expect(isIsoDate(later)).toBe(true);
        expect(daysBetween(date, later)).toBe(days);
      }),
    );
  });

  it("takes the date of an instant from London's calendar, summer time included", () => {
    expect(londonDate(new Date("2026-07-01T23:30:00Z"))).toBe("2026-07-02");
    expect(londonDate(new Date("2026-01-01T23:30:00Z"))).toBe("2026-01-01");
  });
});
