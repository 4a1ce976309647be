import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatDateRange,
  formatDateTime,
  formatMonth,
  formatMonthRange,
  formatRelativeDay,
  formatShortDate,
  formatTime,
  formatTimeRange,
  formatWeekdayDate,
  monthName,
  shortMonthName,
  softenMonth,
  weekdayName,
} from "./dates.ts";

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe("dates on screen", () => {
  it("writes a date in full in both languages", () => {
    expect(formatDate("en", "2017-06-04")).toBe("4 June 2017");
    expect(formatDate("cy", "2027-03-18")).toBe("18 Mawrth 2027");
    expect(formatShortDate("en", "2017-06-04")).toBe("4 Jun 2017");
    expect(formatShortDate("cy", "2027-02-18")).toBe("18 Chwef 2027");
    expect(formatWeekdayDate("en", "2027-03-18")).toBe("Thursday 18 March 2027");
    expect(formatWeekdayDate("cy", "2027-03-16")).toBe("dydd Mawrth 16 Mawrth 2027");
  });

  it("takes an instant as London's calendar shows it", () => {
    expect(formatDate("en", new Date("2026-06-30T23:15:00Z"))).toBe("1 July 2026");
    expect(formatDateTime("en", new Date("2027-03-18T15:30:00Z"))).toBe("18 March 2027 at 3:30pm");
    expect(formatDateTime("cy", new Date("2027-06-18T14:30:00Z"))).toBe("18 Mehefin 2027 am 3:30pm");
  });

  it("refuses what is not a date", () => {
    expect(() => formatDate("en", "2026-02-30")).toThrow(RangeError);
    expect(() => monthName("cy", 13)).toThrow(RangeError);
  });

  it("has the Welsh month names that the platform has", () => {
    const platform = new Intl.DateTimeFormat("cy", { month: "long", timeZone: "UTC" });
    for (const month of months)
      expect(monthName("cy", month)).toBe(platform.format(new Date(Date.UTC(2026, month - 1, 5))));
    expect(new Set(months.map((month) => shortMonthName("cy", month))).size).toBe(12);
  });

  it("has the weekday names that the platform has", () => {
    for (const [lang, locale] of [
      ["en", "en-GB"],
      ["cy", "cy"],
    ] as const) {
      const platform = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
      for (let day = 1; day <= 7; day += 1) {
        const expected = platform.format(new Date(Date.UTC(2026, 5, day)));
        expect(weekdayName(lang, day).toLowerCase()).toBe(expected.toLowerCase());
      }
    }
  });

  it.each([
    ["00:00", "midnight", "hanner nos"],
    ["00:05", "12:05am", "12:05am"],
    ["10:00", "10am", "10am"],
    ["12:00", "midday", "hanner dydd"],
    ["12:30", "12:30pm", "12:30pm"],
    ["17:30", "5:30pm", "5:30pm"],
    ["23:59:59", "11:59pm", "11:59pm"],
  ])("writes %s as %s", (time, en, cy) => {
    expect(formatTime("en", time)).toBe(en);
    expect(formatTime("cy", time)).toBe(cy);
  });

  it("writes times in London's time, summer and winter", () => {
    expect(formatTime("en", new Date("2026-07-01T09:00:00Z"))).toBe("10am");
    expect(formatTime("en", new Date("2026-12-01T09:00:00Z"))).toBe("9am");
    expect(formatTimeRange("cy", "10:00", "12:00")).toBe("10am i hanner dydd");
  });

  it.each([
    ["2026-11-10", "2026-11-10", "10 November 2026"],
    ["2026-11-10", "2026-11-21", "10 to 21 November 2026"],
    ["2026-11-10", "2026-12-21", "10 November to 21 December 2026"],
    ["2026-11-10", "2027-01-04", "10 November 2026 to 4 January 2027"],
  ])("joins %s and %s without repeating", (from, to, words) => expect(formatDateRange("en", from, to)).toBe(words));

  it("writes months and runs of months, softened in Welsh", () => {
    expect(formatMonth("en", "2009-03-31")).toBe("March 2009");
    expect(formatMonth("cy", "2009-03")).toBe("Mawrth 2009");
    expect(formatMonthRange("en", "2026-06-01", "2026-09-30")).toBe("June to September 2026");
    expect(formatMonthRange("cy", "2026-06-01", "2026-09-30")).toBe("Mehefin i Fedi 2026");
    expect(formatMonthRange("cy", "2025-11-01", "2026-03-31")).toBe("Tachwedd 2025 i Fawrth 2026");
    expect(months.map((month) => softenMonth(monthName("cy", month))).join(" ")).toBe(
      "Ionawr Chwefror Fawrth Ebrill Fai Fehefin Orffennaf Awst Fedi Hydref Dachwedd Ragfyr",
    );
  });

  it.each([
    ["2026-05-03", "today", "heddiw"],
    ["2026-05-04", "tomorrow", "yfory"],
    ["2026-05-02", "yesterday", "ddoe"],
    ["2026-05-05", "in 2 days", "ymhen 2 ddiwrnod"],
    ["2026-05-10", "in 7 days", "ymhen 7 diwrnod"],
    ["2026-04-30", "3 days ago", "3 diwrnod yn ôl"],
    ["2026-05-11", "11 May 2026", "11 Mai 2026"],
    ["2026-04-25", "25 April 2026", "25 Ebrill 2026"],
  ])("says how %s stands to 3 May 2026", (date, en, cy) => {
    expect(formatRelativeDay("en", date, "2026-05-03")).toBe(en);
    expect(formatRelativeDay("cy", date, new Date("2026-05-02T23:30:00Z"))).toBe(cy);
  });
});
