import { describe, expect, test } from "vitest";
import { excerptOf, marked } from "./excerpt.ts";

const shown = (text: string, ...forms: string[]) =>
  excerptOf(text, new Set(forms))
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join("");

describe("an excerpt", () => {
  test("is the sentence with the match, and the match is marked", () => {
    expect(shown("We met in May. The classes began in Llŷn! More soon.", "classes", "llyn")).toBe(
      "The [classes] began in [Llŷn]!",
    );
  });

  test("prefers the sentence that has more of what was searched for", () => {
    expect(shown("Classes run.\nEvening classes run in spring.", "classes", "spring")).toBe(
      "Evening [classes] run in [spring].",
    );
  });

  test("marks whole words only", () => {
    expect(shown("The classroom is class-less: class 2.3.", "class", "2.3")).toBe(
      "The classroom is [class]-less: [class] [2.3].",
    );
  });

  test("is the beginning of the text where no sentence has the match", () => {
    expect(shown("First thing. Second thing.", "third")).toBe("First thing.");
    expect(shown("", "third")).toBe("");
  });

  test("of a very long sentence is the part around the match, cut between words", () => {
    const text = shown(`${"many words ".repeat(9000)}found ${"after that ".repeat(9000)}`, "found");
    expect(text).toMatch(/^… many|^… words/);
    expect(text).toContain("[found]");
    expect(text.endsWith(" …")).toBe(true);
    expect(text.length).toBeLessThan(300);
  });

  test("keeps every character of the text it marks", () => {
    const text = "Tŷ a thref — “O'Brien” & <b>co</b> 🌈 2.3.";
    expect(
      marked(text, new Set(["ty", "co"]))
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });
});
