import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { penceOf } from "../../core/i18n/index.ts";
import { type MoneyStatus, readMoney } from "./money-line.ts";

describe("one line of money", () => {
  it.each<[string, string | null, MoneyStatus, string | null]>([
    ["£3K", "3000.00", null, null],
    ["£6.5K", "6500.00", null, null],
    ["£1.2m", "1200000.00", null, null],
    ["£1.5 miliwn", "1500000.00", null, null],
    ["3,000", "3000.00", null, null],
    ["approx £1K", "1000.00", "estimated", null],
    ["tua £2,000", "2000.00", "estimated", null],
    ["Estimated cost of printing £3K", "3000.00", "estimated", null],
    ["£200 to be confirmed", "200.00", "estimated", null],
    ["£500 - £1,000", "1000.00", "estimated", null],
    ["£3K to £5K from the council", "5000.00", "estimated", "council"],
    ["£500 Housing Department Budget", "500.00", null, "Housing Department Budget"],
    ["Area fund grant £3,000", "3000.00", null, "Area fund grant"],
    ["£2,000 o Gronfa’r Loteri", "2000.00", null, "Gronfa’r Loteri"],
    ["£400K available for each area", "400000.00", null, null],
    ["£1,000 Grant funding secured", "1000.00", "secured", "Grant funding"],
    ["Funding secured by Valley Partnership until April 2009", null, "secured", "Valley Partnership"],
    ["wedi’i sicrhau: £750", "750.00", "secured", null],
    ["Existing budget", null, "existing_budget", null],
    ["existing budgets", null, "existing_budget", null],
    ["Contained within Housing Department Budget", null, "existing_budget", "Housing Department Budget"],
    ["cyllideb bresennol", null, "existing_budget", null],
    ["o fewn y gyllideb bresennol", null, "existing_budget", null],
    ["To be identified", null, "to_be_determined", null],
    ["Costs to be determined", null, "to_be_determined", null],
    ["TBC", null, "to_be_determined", null],
    ["i’w bennu", null, "to_be_determined", null],
    ["none", null, "none", null],
    ["Nil", null, "none", null],
    ["No£cost", null, "none", null],
    ["No £ cost (partner buy-in required)", null, "none", null],
    ["No additional resources required", null, "none", null],
    ["£ -", null, "none", null],
    ["£0", "0.00", "none", null],
    ["Dim cost", null, "none", null],
    ["Heb gost", null, "none", null],
    ["N/A", null, "not_applicable", null],
    ["Amherthnasol", null, "not_applicable", null],
    ["To be provided by Valley College", null, null, "Valley College"],
    ["Cost of signs (discontinued)", null, null, null],
    ["As above", null, null, null],
    ["£99999999999999", null, null, null],
  ])("%s", (text, amount, status, source) => {
    expect(readMoney(text)).toEqual([{ as_written: text, amount, status, source, kind: "cash" }]);
  });

  it.each(["in kind", "In-kind", "officer time", "Volunteers’ time", "amser swyddogion"])("%s is not cash", (text) => {
    expect(readMoney(text)).toEqual([{ as_written: text, amount: null, status: null, source: null, kind: "in_kind" }]);
  });

  it.each(["", " \n ", "–", "-"])("%j is blank, which is not none", (text) => expect(readMoney(text)).toEqual([]));
});

describe("several lines of money in one cell", () => {
  it.each<[string, (string | null)[], string[]]>([
    ["£5,000 + £5,000", ["5000.00", "5000.00"], ["£5,000", "£5,000"]],
    [
      "£5,000 National fund £2,000 Housing budget",
      ["5000.00", "2000.00"],
      ["£5,000 National fund", "£2,000 Housing budget"],
    ],
    [
      "Venue £500, food £300, £20 - £40 print £25",
      ["500.00", "300.00", "40.00", "25.00"],
      ["Venue £500", "food £300", "£20 - £40", "print £25"],
    ],
    ["£200 print; officer time", ["200.00", null], ["£200 print", "officer time"]],
    ["£100 council\n£50 police", ["100.00", "50.00"], ["£100 council", "£50 police"]],
    ["Officer time (council) and £200 room hire", [null, "200.00"], ["Officer time (council)", "£200 room hire"]],
  ])("%j", (text, amounts, written) => {
    expect(readMoney(text).map((line) => line.amount)).toEqual(amounts);
    expect(readMoney(text).map((line) => line.as_written)).toEqual(written);
  });

  it("tells where each comes from", () => {
    const lines = readMoney("£5,000 National fund £2,000 Housing budget");
    expect(lines.map((line) => line.source)).toEqual(["National fund", "Housing budget"]);
  });
});

describe("any text in a money cell", () => {
  const piece = fc.constantFrom(
    ..."£3K|£5,000|£|none|No£cost|to|-|+|;|\n|approx|budget|existing|from|(|)|.|in kind|TBC|N/A|k|12|Fund|ŷ|🙂|by| ".split(
      "|",
    ),
  );
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 20 }).map((p) => p.join(" ")),
  );

  it("is read without an error, in its own words and with amounts that can be kept", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        for (const line of readMoney(text)) {
          const at = text.indexOf(line.as_written, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + line.as_written.length;
          if (line.amount !== null) expect(penceOf(line.amount)).toBeGreaterThanOrEqual(0n);
        }
        const letters = (some: string) => some.replace(/[^\p{L}\p{N}£]/gu, "");
        if (!/(?<!\p{L})(and|plus|a|ac)(?!\p{L})/u.test(text)) {
          expect(
            letters(
              readMoney(text)
                .map((line) => line.as_written)
                .join(" "),
            ).replaceAll("£", ""),
          ).toBe(letters(text).replaceAll("£", ""));
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(["£1 ", "no          ", ".,", "((((", "from the ", "£1 to £2 "])(
    "of 100,000 characters of %j keeps nobody waiting",
    (one) => {
      const began = performance.now();
      readMoney(one.repeat(Math.ceil(100_000 / one.length)));
      expect(performance.now() - began).toBeLessThan(1000);
    },
  );
});
