import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountOf, formatMoney, formatRoundedMoney, parseMoney, penceOf, sumOfMoney } from "./money.ts";

const mostPence = 10n ** 14n - 1n;
const pence = fc.bigInt({ min: -mostPence, max: mostPence });

describe("money", () => {
  it.each([
    ["75.00", "£75", "£75"],
    ["75.50", "£75.50", "£75.50"],
    ["75.5", "£75.50", "£75.50"],
    ["9000.00", "£9,000", "£9,000"],
    ["0.00", "£0", "£0"],
    ["0.01", "1 penny", "1 geiniog"],
    ["0.04", "4 pence", "4 ceiniog"],
    ["-20.00", "-£20", "-£20"],
    ["123456789012.34", "£123,456,789,012.34", "£123,456,789,012.34"],
  ])("writes %s as %s", (amount, en, cy) => {
    expect(formatMoney("en", amount)).toBe(en);
    expect(formatMoney("cy", amount)).toBe(cy);
  });

  it.each([
    ["15600000000.00", "£15.6 billion", "£15.6 biliwn"],
    ["1200000.00", "£1.2 million", "£1.2 miliwn"],
    ["999960000.00", "£1 billion", "£1 biliwn"],
    ["999999.99", "£999,999.99", "£999,999.99"],
  ])("rounds %s to %s for a headline", (amount, en, cy) => {
    expect(formatRoundedMoney("en", amount)).toBe(en);
    expect(formatRoundedMoney("cy", amount)).toBe(cy);
  });

  it.each([
    ["£3,000", "3000.00"],
    ["75.5", "75.50"],
    ["£3K", "3000.00"],
    ["£6.5k", "6500.00"],
    ["£1.2m", "1200000.00"],
    ["£15.6 billion", "15600000000.00"],
    ["-£20", "-20.00"],
    ["£ 0.01", "0.01"],
    ["0.005k", "5.00"],
    ["1.005", null],
    ["--5", null],
    ["-£-5", null],
    ["£", null],
    ["", null],
    ["about 5", null],
    ["9999999999999", null],
    ["1000000000000k", null],
  ])("reads %s", (text, amount) => expect(parseMoney(text)).toBe(amount));

  it("keeps every penny: pence to amount to screen to amount", () => {
    fc.assert(
      fc.property(pence, (p) => {
        const amount = amountOf(p);
        expect(penceOf(amount)).toBe(p);
        expect(parseMoney(amount)).toBe(amount);
        const shown = formatMoney("en", amount);
        if (shown.includes("£")) expect(parseMoney(shown)).toBe(amount);
      }),
    );
  });

  it("adds to the penny where floating point would not", () => {
    expect(sumOfMoney(["0.10", "0.20"])).toBe("0.30");
    expect(sumOfMoney([])).toBe("0.00");
    expect(sumOfMoney(Array.from({ length: 3 }, () => "33333333333.33"))).toBe("99999999999.99");
  });

  it("refuses what is not an amount", () => {
    for (const bad of ["", "£5", "1e5", "1.234", "NaN"]) expect(() => penceOf(bad)).toThrow(RangeError);
  });

  it("reads anything typed as nothing or as an amount that can be kept", () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^-?£?[0-9]{1,14}([.][0-9]{1,4})?(k|m|bn)?$/));
    fc.assert(
      fc.property(typed, (text) => {
        const amount = parseMoney(text);
        if (amount !== null) expect(amountOf(penceOf(amount))).toBe(amount);
      }),
    );
  });
});
