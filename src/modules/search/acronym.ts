import { plainWords } from "./plain.ts";

/** What an acronym stands for, as the glossary has it. */
export type Meaning = { acronym: string; meaning_en: string; meaning_cy: string | null };

/** Another way to say what was asked: the line with its phrases in quotation marks, and the phrase that is new in it. */
export type Alternative = { line: string; phrase: string };

const mostAlternatives = 4;

/** Other ways to say a line: an acronym by what it means, and what has an acronym by that acronym. */
export function alternativesOf(line: string, terms: readonly Meaning[]): Alternative[] {
  const asked = plainWords(line);
  const found: Alternative[] = [];
  for (const term of terms) {
    const names = [term.acronym, term.meaning_en, term.meaning_cy ?? ""].filter((name) => plainWords(name).length > 0);
    for (const name of names) {
      const words = plainWords(name);
      const at = indexOfWords(asked, words);
      if (at === -1) continue;
      for (const phrase of names.filter((other) => other !== name))
        found.push({ phrase, line: replaced(asked, at, words.length, phrase) });
      break;
    }
  }
  return found.slice(0, mostAlternatives);
}

function indexOfWords(line: readonly string[], words: readonly string[]): number {
  return line.findIndex((_, at) => words.every((word, index) => line[at + index] === word));
}

function replaced(line: readonly string[], at: number, length: number, phrase: string): string {
  const quoted = (text: string) => `"${text.replaceAll('"', " ")}"`;
  return [...line.slice(0, at).map(quoted), quoted(phrase), ...line.slice(at + length).map(quoted)].join(" ");
}
