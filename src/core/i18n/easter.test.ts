import { expect, it } from "vitest";
import { easterSunday } from "./easter.ts";

it.each([
  "1961-04-02",
  "2005-03-27",
  "2008-03-23",
  "2011-04-24",
  "2016-03-27",
  "2019-04-21",
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2038-04-25",
  "2040-04-01",
])("Easter Sunday is %s", (date) => expect(easterSunday(Number(date.slice(0, 4)))).toBe(date));

it("is always a Sunday between 22 March and 25 April", () => {
  for (let year = 1900; year <= 2199; year += 1) {
    const date = easterSunday(year);
    expect(Temporal.PlainDate.from(date).dayOfWeek).toBe(7);
    expect(date >= `${year}-03-22` && date <= `${year}-04-25`).toBe(true);
  }
});
