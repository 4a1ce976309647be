import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../core/i18n/index.ts";
import { bankHolidays } from "./bank-holidays.ts";
import { firstOccurrence, listOccurrences, type MeetingPattern, recurrenceRule } from "./recurrence.ts";
import { describePattern } from "./recurrence.words.ts";

const thirdThursday: MeetingPattern = { frequency: "monthly", every: 2, weekday: 4, nth: 3, starts_on: "2026-01-01" };
const patterns: fc.Arbitrary<MeetingPattern> = fc.record({
  frequency: fc.constantFrom("weekly", "monthly"),
  every: fc.integer({ min: 1, max: 24 }),
  weekday: fc.integer({ min: 1, max: 7 }),
  nth: fc.constantFrom(1, 2, 3, 4, -1, null),
  starts_on: fc.integer({ min: 0, max: 9000 }).map((days) => addDays("2007-01-01", days)),
});

describe("the dates of a pattern", () => {
  it("are the third Thursday of every second month", () => {
    expect(listOccurrences(thirdThursday, { to: "2026-12-31" })).toEqual([
      "2026-01-15",
      "2026-03-19",
      "2026-05-21",
      "2026-07-16",
      "2026-09-17",
      "2026-11-19",
    ]);
  });

  it("count every second month from the first meeting, not from a month that had passed its day", () => {
    const late = { ...thirdThursday, starts_on: "2026-01-16" };
    expect(listOccurrences(late, { to: "2026-06-30" })).toEqual(["2026-02-19", "2026-04-16", "2026-06-18"]);
  });

  it("are the last Friday, also in a month with five of them", () => {
    const pattern: MeetingPattern = { ...thirdThursday, every: 1, weekday: 5, nth: -1, starts_on: "2026-01-30" };
    expect(listOccurrences(pattern, { to: "2026-03-31" })).toEqual(["2026-01-30", "2026-02-27", "2026-03-27"]);
    expect(firstOccurrence({ ...pattern, nth: null })).toBe("2026-01-30");
  });

  it("leave out bank holidays, stop at the end, and begin where asked", () => {
    const mondays: MeetingPattern = { frequency: "weekly", every: 1, weekday: 1, nth: null, starts_on: "2026-04-01" };
    const skip = bankHolidays(2026).map((holiday) => holiday.on);
    expect(listOccurrences(mondays, { to: "2026-05-12", skip })).toEqual([
      "2026-04-13",
      "2026-04-20",
      "2026-04-27",
      "2026-05-11",
    ]);
    const ended = { ...mondays, until_on: "2026-04-20" };
    expect(listOccurrences(ended, { from: "2026-04-14", to: "2027-01-01" })).toEqual(["2026-04-20"]);
    expect(firstOccurrence({ ...mondays, until_on: "2026-04-02" })).toBeNull();
  });

  it("refuse a pattern that could never end", () => {
    for (const wrong of [{ every: 0 }, { every: -1 }, { every: Number.NaN }, { weekday: 8 }, { nth: 5 }]) {
      expect(() => listOccurrences({ ...thirdThursday, ...wrong }, { to: "2027-01-01" })).toThrow(RangeError);
    }
  });

  it("fall on the weekday, in order, on or after the start", () => {
    fc.assert(
      fc.property(patterns, (pattern) => {
        const dates = listOccurrences(pattern, { to: addDays(pattern.starts_on, 2000) });
        expect(dates).toEqual([...new Set(dates)].toSorted());
        for (const date of dates) expect(Temporal.PlainDate.from(date).dayOfWeek).toBe(pattern.weekday);
        expect(daysBetween(pattern.starts_on, dates[0] ?? "")).toBeLessThan(pattern.frequency === "weekly" ? 7 : 38);
      }),
    );
  });
});

describe("the iCalendar rule", () => {
  it("is the one of the standard's kind", () => {
    expect(recurrenceRule(thirdThursday)).toBe("FREQ=MONTHLY;INTERVAL=2;BYDAY=3TH");
    expect(recurrenceRule({ ...thirdThursday, every: 1, nth: -1 })).toBe("FREQ=MONTHLY;BYDAY=-1TH");
    expect(recurrenceRule({ ...thirdThursday, frequency: "weekly" })).toBe("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH");
    expect(recurrenceRule({ ...thirdThursday, until_on: "2026-06-30" })).toContain("UNTIL=20260630T225959Z");
    expect(recurrenceRule({ ...thirdThursday, until_on: "2026-12-31" })).toContain("UNTIL=20261231T235959Z");
  });

  it("gives a calendar program the same dates", () => {
    fc.assert(
      fc.property(patterns, (pattern) => {
        const ours = listOccurrences(pattern, { to: addDays(pattern.starts_on, 1500) });
        const iterator = ICAL.Recur.fromString(recurrenceRule(pattern)).iterator(
          ICAL.Time.fromDateString(ours[0] ?? ""),
        );
        expect(ours.map(() => iterator.next()?.toString().slice(0, 10))).toEqual(ours);
      }),
    );
  });
});

describe("a pattern in words", () => {
  it.each<[Partial<MeetingPattern>, string, string]>([
    [{}, "Third Thursday of every second month", "Trydydd dydd Iau bob yn ail fis"],
    [{ every: 1, nth: 1, weekday: 1 }, "First Monday of every month", "Dydd Llun cyntaf bob mis"],
    [{ every: 1, nth: 2 }, "Second Thursday of every month", "Ail ddydd Iau bob mis"],
    [{ every: 3, nth: 4, weekday: 2 }, "Fourth Tuesday, every 3 months", "Pedwerydd dydd Mawrth, bob 3 mis"],
    [{ every: 1, nth: -1, weekday: 5 }, "Last Friday of every month", "Dydd Gwener olaf bob mis"],
    [{ every: 1, nth: null, starts_on: "2026-01-15" }, "Third Thursday of every month", "Trydydd dydd Iau bob mis"],
    [{ frequency: "weekly", every: 1, weekday: 3 }, "Every Wednesday", "Bob dydd Mercher"],
    [{ frequency: "weekly" }, "Every second Thursday", "Bob yn ail ddydd Iau"],
    [{ frequency: "weekly", every: 6, weekday: 7 }, "Sunday, every 6 weeks", "Dydd Sul, bob 6 wythnos"],
  ])("%j", (change, en, cy) => {
    expect(describePattern("en", { ...thirdThursday, ...change })).toBe(en);
    expect(describePattern("cy", { ...thirdThursday, ...change })).toBe(cy);
  });
});
