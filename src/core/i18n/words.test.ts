import { describe, expect, expectTypeOf, it } from "vitest";
import { defineWords, langs } from "./words.ts";

const meetingWords = defineWords({
  en: { title: "Meetings", left: (n: number) => `${n} to go`, status: { held: "Held", moved: "Moved" } },
  cy: { title: "Cyfarfodydd", left: (n) => `${n} ar ôl`, status: { held: "Cynhaliwyd", moved: "Symudwyd" } },
});

describe("defineWords", () => {
  it("gives the words of the language asked for", () => {
    expect(meetingWords("en").title).toBe("Meetings");
    expect(meetingWords("cy").title).toBe("Cyfarfodydd");
    expect(meetingWords("cy").status.moved).toBe("Symudwyd");
    expect(langs.map((lang) => meetingWords(lang).left(3))).toEqual(["3 to go", "3 ar ôl"]);
  });

  it("widens each string so that the languages may differ", () => {
    expectTypeOf(meetingWords("en").title).toEqualTypeOf<string>();
    expectTypeOf(meetingWords("en").left).toEqualTypeOf<(n: number) => string>();
  });

  it("does not compile when Welsh lacks a key, has one too many, or has one of another type", () => {
    // The type check of the whole project fails if any of these stops being an error.
    // @ts-expect-error a key is missing in Welsh
    const missing = defineWords({ en: { a: "A", b: "B" }, cy: { a: "A" } });
    // @ts-expect-error a key is too many in Welsh
    defineWords({ en: { a: "A" }, cy: { a: "A", b: "B" } });
    // @ts-expect-error a word is not a function
    defineWords({ en: { a: (n: number) => `${n}` }, cy: { a: "A" } });
    // @ts-expect-error a key is missing deeper down
    defineWords({ en: { a: { b: "B", c: "C" } }, cy: { a: { b: "B" } } });
    // @ts-expect-error a key is too many deeper down
    defineWords({ en: { a: { b: "B" } }, cy: { a: { b: "B", c: "C" } } });
    // @ts-expect-error an argument is of another type
    defineWords({ en: { a: (n: number) => `${n}` }, cy: { a: (n: string) => n } });
    expect(missing("cy").b).toBeUndefined();
  });
});
