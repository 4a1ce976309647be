import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffText, type TextChange } from "./text-diff.ts";

const shown = (changes: TextChange[]) =>
  changes.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join("");
const side = (changes: TextChange[], kind: "removed" | "added") =>
  changes.flatMap((change) => (change.kind === "same" || change.kind === kind ? [change.text] : [])).join("");

describe("the difference of two texts", () => {
  it.each([
    ["", "", ""],
    ["same", "same", "same"],
    ["", "new", "{+new+}"],
    ["old", "", "[-old-]"],
    ["Hold a meeting in July", "Hold a meeting in October", "Hold a meeting in [-July-]{+October+}"],
    ["Hold meetings.", "Hold two meetings.", "Hold {+two +}meetings."],
    ["a b c d", "a c d", "a [-b -]c d"],
    ["the quick fox", "the slow dog", "the [-quick fox-]{+slow dog+}"],
    ["Mae'r tŷ'n fawr", "Mae'r tŷ'n fach", "Mae'r tŷ'n [-fawr-]{+fach+}"],
    ["one\ntwo\nthree", "one\n2\nthree", "one\n[-two-]{+2+}\nthree"],
  ])("%j to %j", (before, after, expected) => expect(shown(diffText(before, after))).toBe(expected));

  it("always gives back both texts, without empty or doubled stretches", () => {
    const word = fc.constantFrom("a", "b", "c", " ", "  ", "\n", ".", "ŵy", "🙂", "\u0301", "'", "co-op");
    const text = fc.oneof(
      fc.array(word, { maxLength: 60 }).map((w) => w.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffText(before, after);
        expect(side(changes, "removed")).toBe(before);
        expect(side(changes, "added")).toBe(after);
        expect(changes.every((change) => change.text !== "")).toBe(true);
        expect(changes.every((change, i) => change.kind !== changes[i - 1]?.kind)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("finds the fewest changes there can be", () => {
    const signs = fc.array(fc.constantFrom(".", ",", ";"), { maxLength: 9 });
    fc.assert(
      fc.property(signs, signs, (a, b) => {
        const changed = diffText(a.join(""), b.join("")).filter((change) => change.kind !== "same");
        const count = changed.reduce((sum, change) => sum + change.text.length, 0);
        expect(count).toBe(a.length + b.length - 2 * commonLength(a, b));
      }),
    );
  });

  it.each([
    ["nothing in common", (i: number) => `a${i}`, (i: number) => `b${i}`],
    ["a change in every tenth word", (i: number) => `a${i}`, (i: number) => (i % 10 ? `a${i}` : `b${i}`)],
    ["one repeated word", () => "aaaa", (i: number) => (i % 2 ? "aaaa" : "aaab")],
    ["one change", (i: number) => `a${i}`, (i: number) => (i === 9000 ? "x" : `a${i}`)],
  ])("of 100,000 characters with %s is found in good time", (_, one, other) => {
    const text = (wordAt: (i: number) => string) =>
      Array.from({ length: 17_000 }, (_, i) => `${wordAt(i)}${i % 12 === 11 ? "\n" : " "}`).join("");
    const [before, after] = [text(one), text(other)];
    const began = performance.now();
    const changes = diffText(before, after);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(side(changes, "removed")).toBe(before);
    expect(side(changes, "added")).toBe(after);
  });
});

function commonLength(a: string[], b: string[]): number {
  const [x, ...restA] = a;
  const [y, ...restB] = b;
  if (x === undefined || y === undefined) return 0;
  if (x === y) return 1 + commonLength(restA, restB);
  return Math.max(commonLength(restA, b), commonLength(a, restB));
}
