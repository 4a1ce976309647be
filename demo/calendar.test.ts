import { expect, test } from "vitest";
import { addDays, daysBetween } from "../src/core/i18n/index.ts";
import { readTimescale } from "../src/modules/plan/timescale.ts";
import { calendarFrom, dated, moment } from "./calendar.ts";
import { strategy } from "./data/strategy/index.ts";

/** Every day of three years, a leap day among them, at noon. */
const days = Array.from({ length: 1096 }, (_, index) => addDays("2026-11-01", index));

test("whenever it is loaded, the latest round was 10 to 45 days ago and the six are two months apart", () => {
  for (const day of days) {
    const { rounds, begins, meetingDay } = calendarFrom(moment(day, "12:00"));
    const since = daysBetween(rounds.at(-1) ?? day, day);
    expect(since).toBeGreaterThanOrEqual(10);
    expect(since).toBeLessThanOrEqual(45);
    expect(rounds).toHaveLength(6);
    for (const [index, round] of rounds.slice(1).entries())
      expect([56, 63, 70]).toContain(daysBetween(rounds[index] ?? round, round));
    expect(meetingDay(-16, 4, 3) > begins).toBe(true);
  }
});

test("whenever it is loaded, no timescale of the strategy asks for something before it could begin", () => {
  const texts = strategy.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ actions }) =>
      actions.flatMap(({ timescale, moved = [] }) => [timescale, ...moved.map((one) => one.to)]),
    ),
  );
  expect(texts.length).toBeGreaterThan(70);
  for (const day of days.filter((_, index) => index % 9 === 0)) {
    const planFrom = `${dated("{year 0}", calendarFrom(moment(day, "12:00")).begins).slice(0, 4)}-04-01`;
    for (const text of texts) {
      const { starts_on, due_on, is_understood } = readTimescale(dated(text, day), { asOf: day, planFrom });
      expect(is_understood, `${text} on ${day}`).toBe(true);
      if (starts_on && due_on) expect(starts_on <= due_on, `${text} on ${day}`).toBe(true);
    }
  }
});

test("dates in texts are written as plans write them", () => {
  expect(dated("By {month 2}; {mis 2}; {date -3}; {day -3}", "2026-11-22")).toBe(
    "By January 2027; Ionawr 2027; 19 November 2026; 19.11.26",
  );
  expect(dated("{quarter 0}, {quarter 1}, {quarter 2}", "2026-11-22")).toBe("Q3 2026/27, Q4 2026/27, Q1 2027/28");
  expect(dated("{year 0} {year 1} {school 0} {calendar 1}", "2027-02-10")).toBe("2026/27 2027/28 2026/27 2028");
  expect(() => dated("{fortnight 1}", "2027-02-10")).toThrow("{fortnight 1}");
});
