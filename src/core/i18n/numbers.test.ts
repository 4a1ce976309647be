import { describe, expect, it } from "vitest";
import { formatNumber, formatPercent } from "./numbers.ts";

describe("numbers on screen", () => {
  it.each([
    [9000, "9,000"],
    [0, "0"],
    [-1234567.891, "-1,234,567.89"],
    [2.5, "2.5"],
  ])("%d is %s in both languages", (n, words) => {
    expect(formatNumber("en", n)).toBe(words);
    expect(formatNumber("cy", n)).toBe(words);
  });

  it("always puts the sign after a percentage, with decimals only when asked", () => {
    expect(formatPercent("en", 56)).toBe("56%");
    expect(formatPercent("cy", 56.25, 1)).toBe("56.3%");
    expect(formatPercent("en", 56, 1)).toBe("56.0%");
  });
});
