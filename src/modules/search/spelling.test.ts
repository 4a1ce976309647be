import { describe, expect, test } from "vitest";
import { correctedLine, slipsBetween } from "./spelling.ts";

describe("slips between two words", () => {
  test.each([
    ["welcome", "welcome", 0],
    ["welcom", "welcome", 1],
    ["wellcome", "welcome", 1],
    ["welxome", "welcome", 1],
    ["wleocme", "welcome", 2],
    ["wlecome", "welcome", 1],
    ["", "tŷ", 2],
    ["cat", "dog", 3],
  ])("%s and %s: %i", (a, b, slips) => expect(slipsBetween(a, b)).toBe(slips));
});

describe("a line put right", () => {
  test("takes the closest word and leaves the others alone", () => {
    const alike = [
      { typed: "wlecome", word: "welcomed" },
      { typed: "wlecome", word: "welcome" },
    ];
    expect(correctedLine(["wlecome", "pack"], alike)).toEqual(["welcome", "pack"]);
  });

  test("keeps accents where the word that occurs has them", () => {
    expect(correctedLine(["llyyn"], [{ typed: "llyyn", word: "llŷn" }])).toEqual(["llŷn"]);
  });

  test("is not made up from words that only look a little alike", () => {
    expect(correctedLine(["bard"], [{ typed: "bard", word: "bread" }])).toBeNull();
    expect(correctedLine(["tŷ"], [{ typed: "tŷ", word: "ty" }])).toBeNull();
    expect(correctedLine(["board"], [])).toBeNull();
  });
});
