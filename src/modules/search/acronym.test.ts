import { expect, test } from "vitest";
import { alternativesOf } from "./acronym.ts";

const terms = [
  {
    acronym: "ESOL",
    meaning_en: "English for Speakers of Other Languages",
    meaning_cy: "Saesneg i Siaradwyr Ieithoedd Eraill",
  },
  { acronym: "WSP", meaning_en: "Warm Space Partnership", meaning_cy: null },
];
const lines = (line: string) => alternativesOf(line, terms).map((other) => other.line);

test("an acronym is also searched for by what it means, in both languages", () => {
  expect(lines("esol")).toEqual([
    '"English for Speakers of Other Languages"',
    '"Saesneg i Siaradwyr Ieithoedd Eraill"',
  ]);
});

test("a meaning is also searched for by its acronym, with the rest of the line", () => {
  expect(lines("evening english for speakers of other languages classes")).toEqual([
    '"evening" "ESOL" "classes"',
    '"evening" "Saesneg i Siaradwyr Ieithoedd Eraill" "classes"',
  ]);
});

test("half a meaning, or an acronym inside a word, stands for nothing", () => {
  expect(lines("warm space")).toEqual([]);
  expect(lines("resolve")).toEqual([]);
});
