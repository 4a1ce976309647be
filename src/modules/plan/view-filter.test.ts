import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../core/i18n/index.ts";
import {
  dueChoices,
  filterAddress,
  ragChoices,
  readFilter,
  sortChoices,
  stateChoices,
  type ViewFilter,
  without,
} from "./view-filter.ts";

const read = (query: string) => readFilter(new URLSearchParams(query));
const id = fc.integer({ min: 1, max: 999_999 });
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2024-01-01", days));

const anyFilter: fc.Arbitrary<ViewFilter> = fc
  .record(
    {
      theme: id,
      level: id,
      state: fc.constantFrom(...stateChoices),
      rag: fc.constantFrom(...ragChoices),
      organisation: id,
      person: id,
      leader: fc.constantFrom("Probert", "ŵyn & co", "a=b#c"),
      lead: fc.constant("to_be_agreed" as const),
      due: fc.constantFrom(...dueChoices.filter((choice) => choice !== "range")),
      silent: fc.constantFrom(1 as const, 2 as const),
      q: fc
        .string({ minLength: 1, maxLength: 40, unit: "grapheme" })
        .map((text) => text.trim())
        .filter(Boolean),
      sort: fc.constantFrom(...sortChoices),
    },
    { requiredKeys: [] },
  )
  .map((filter) => (filter.sort === "plan" ? without(filter, "sort") : filter));

test("a filter written into an address reads back as it was", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const address = filterAddress(filter);
      expect(read(address)).toEqual({ filter, unread: [], isTidy: true });
    }),
  );
});

test("a range of dates and the order turned round read back too", () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom(...sortChoices), (from, to, sort) => {
      const filter: ViewFilter = { due: "range", from, to, sort, isReversed: true };
      expect(read(filterAddress(filter)).filter).toEqual(filter);
    }),
  );
});

test("no address is ever an error: what makes no sense is left out", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
      expect(() => readFilter(new URLSearchParams(pairs))).not.toThrow();
    }),
  );
  expect(read("?state=on fire&rag=purple&person=-3&theme=1e9&silent=7&due=range&sort=price").filter).toEqual({});
});

describe("dates from a form", () => {
  test("three parts make a date, with the century when it was left out", () => {
    expect(read("from-day=1&from-month=4&from-year=2026").filter.from).toBe("2026-04-01");
    expect(read("to-day=31&to-month=3&to-year=27").filter.to).toBe("2027-03-31");
  });

  test("a day that does not exist is named, and the rest of the filter stands", () => {
    const reading = read("from-day=31&from-month=2&from-year=2026&state=open");
    expect(reading.unread).toEqual(["from"]);
    expect(reading.filter).toEqual({ state: "open" });
  });

  test("an address with empty questions in it could be shorter", () => {
    expect(read("state=&rag=at_risk").isTidy).toBe(false);
    expect(read("rag=at_risk").isTidy).toBe(true);
  });
});

test("a very long search is cut, not refused", () => {
  expect(read(`q=${"x".repeat(100_000)}`).filter.q).toHaveLength(200);
});
