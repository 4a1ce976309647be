import { plain } from "./plain.ts";

/** A stretch of text, and whether it is what was searched for. */
export type TextPart = { text: string; isMatch: boolean };

const longest = 260;
const before = 90;
const mostSentences = 60;

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:\.[\p{L}\p{N}]+)*/gu;

/** Text cut where words begin and end that are among `forms` (plain: no accents, no capitals). */
export function marked(text: string, forms: ReadonlySet<string>): TextPart[] {
  const parts: TextPart[] = [];
  const add = (piece: string, isMatch: boolean) => {
    const last = parts.at(-1);
    if (piece === "") return;
    if (last?.isMatch === isMatch) last.text += piece;
    else parts.push({ text: piece, isMatch });
  };
  let at = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    add(text.slice(at, index), false);
    add(word, forms.has(plain(word)));
    at = index + word.length;
  }
  add(text.slice(at), false);
  return parts;
}

/** How many different matches a text has. */
export function countMatches(text: string, forms: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (const [word] of text.matchAll(wordPattern)) if (forms.has(plain(word))) found.add(plain(word));
  return found.size;
}

/** The sentence that says most of what was searched for; the beginning of the text where no sentence does. Never too long. */
export function excerptOf(text: string, forms: ReadonlySet<string>): TextPart[] {
  const sentences = text.split(/(?<=[.!?…])\s+|\s*\n\s*/u).filter((sentence) => sentence.trim() !== "");
  let [best, most, looked] = [sentences[0] ?? "", 0, 0];
  for (const sentence of sentences) {
    const matches = countMatches(sentence, forms);
    if (matches > most) [best, most] = [sentence, matches];
    if (matches > 0) looked += 1;
    if (looked > mostSentences || (most > 0 && most === forms.size)) break;
  }
  return marked(shortened(best.trim(), forms), forms);
}

/** A long sentence cut to the part around its first match, between words. */
function shortened(sentence: string, forms: ReadonlySet<string>): string {
  if (sentence.length <= longest) return sentence;
  const first = [...sentence.matchAll(wordPattern)].find(([word]) => forms.has(plain(word)))?.index ?? 0;
  const from = first <= before ? 0 : sentence.indexOf(" ", first - before) + 1;
  const part = sentence.slice(from, from + longest);
  const isCut = from + longest < sentence.length;
  const whole = isCut && part.includes(" ") ? part.slice(0, part.lastIndexOf(" ")) : part;
  return `${from > 0 ? "… " : ""}${whole}${isCut ? " …" : ""}`;
}
