import { describe, expect, it } from "vitest";
import { plural } from "./plural.ts";

const updates = { zero: "No updates", one: "{n} update", other: "{n} updates" };
const cyfarfodydd = {
  zero: "Dim cyfarfodydd",
  one: "{n} cyfarfod",
  two: "{n} gyfarfod",
  few: "{n} chyfarfod",
  many: "{n} chyfarfod, chwech",
  other: "{n} cyfarfod, eraill",
};

describe("plural", () => {
  it.each([
    [0, "No updates"],
    [1, "1 update"],
    [2, "2 updates"],
    [9000, "9,000 updates"],
  ])("gives English for %i", (n, words) => expect(plural("en", n, updates)).toBe(words));

  it.each([
    [0, "Dim cyfarfodydd"],
    [1, "1 cyfarfod"],
    [2, "2 gyfarfod"],
    [3, "3 chyfarfod"],
    [4, "4 cyfarfod, eraill"],
    [6, "6 chyfarfod, chwech"],
    [1000, "1,000 cyfarfod, eraill"],
  ])("gives the Welsh form for %i", (n, words) => expect(plural("cy", n, cyfarfodydd)).toBe(words));

  it("falls back to the other form when a form is not given", () => {
    expect([0, 1, 2, 3, 6].map((n) => plural("cy", n, { other: "{n} o bobl" }))).toEqual(
      [0, 1, 2, 3, 6].map((n) => `${n} o bobl`),
    );
  });
});
