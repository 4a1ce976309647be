import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIsoDate, langs } from "../../core/i18n/index.ts";
import { readTimescale, type Timescale } from "./timescale.ts";
import { describeTimescale, timescaleWords } from "./timescale.words.ts";

const from2011 = { planFrom: "2011-04-01" };

const pieces = fc.constantFrom(
  ..."March|mawrth|2026|26|31|31.2.17|2.9.11|Q3|2025/26|ongoing|by|end of|from|to|-|–|.|\n|term|spring|bob|TBC|Progress 1.2.11|annual|£3K|1234567|i|and|’|12|half|within 6 months|Christmas|ŷ|🙂".split(
    "|",
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces, { maxLength: 25 }).map((p) => p.join(" ")),
);
const anyDate = fc.oneof(fc.constant(undefined), fc.constant("2011-04-01"), fc.constant("not a date"));

function expectSound(timescale: Timescale, text: string): void {
  expect(timescale.as_written).toBe(text);
  const dates = [timescale.due_on, timescale.starts_on, ...timescale.deadlines.map((d) => d.due_on)];
  for (const date of dates) expect(date === null || isIsoDate(date)).toBe(true);
  expect(timescale.due_on === null).toBe(timescale.due_precision === null);
  expect(timescale.starts_on === null).toBe(timescale.start_precision === null);
  for (const deadline of timescale.deadlines) expect(text).toContain(deadline.as_written);
  for (const finding of timescale.findings) expect(timescaleWords("cy").findings[finding]).toBeTruthy();
}

describe("any text", () => {
  it("is read without an error, its words kept and every date a real one, and can be described", () => {
    fc.assert(
      fc.property(anyText, anyDate, anyDate, (text, asOf, planFrom) => {
        const timescale = readTimescale(text, { ...(asOf && { asOf }), ...(planFrom && { planFrom }) });
        expectSound(timescale, text);
        for (const lang of langs) expect(describeTimescale(lang, timescale)).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["digits", "1 "],
    ["spaces", "1                                       "],
    ["dates", "2.9.11 "],
    ["months", "March "],
    ["words", "by end of the "],
    ["task words", "task "],
  ])("of 100,000 characters of %s does not keep anyone waiting", (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const began = performance.now();
    expectSound(readTimescale(text, from2011), text);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
