import type { TermFacts } from "./glossary.ts";

/** A line of a pasted list that could not be understood, counted from 1. */
export type WrongLine = { number: number; line: string };

/**
 * Reads a pasted list: one acronym a line, with =, a tab, a colon or a dash between spaces before what it stands for, and
 * perhaps once more before the Welsh ("LHB = Local Health Board = Bwrdd Iechyd Lleol"). Of an acronym given twice the
 * first counts.
 */
export function readPastedTerms(text: string): { terms: TermFacts[]; wrong: WrongLine[] } {
  const terms = new Map<string, TermFacts>();
  const wrong: WrongLine[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const trimmed = line.replace(/^[\s•*·]+/, "").trim();
    if (!trimmed) continue;
    const [acronym = "", meaning_en = "", meaning_cy = "", ...rest] = split(trimmed);
    const isTooLong = acronym.length > 40 || meaning_en.length > 200 || meaning_cy.length > 200;
    if (!acronym || !meaning_en || rest.length > 0 || isTooLong)
      wrong.push({ number: index + 1, line: trimmed.length > 40 ? `${trimmed.slice(0, 39)}…` : trimmed });
    else if (!terms.has(acronym.toLowerCase()))
      terms.set(acronym.toLowerCase(), {
        acronym,
        meaning_en,
        meaning_cy: meaning_cy || null,
        note_en: "",
        note_cy: null,
      });
  }
  return { terms: [...terms.values()], wrong };
}

/** By the first kind of sign that the line has: what it stands for may itself hold a colon or a dash. */
function split(line: string): string[] {
  const sign = [/\t+/, /\s*=\s*/, /\s+[–—-]\s+/, /\s*:\s+/].find((one) => one.test(line));
  if (!sign) return [];
  const parts = line.split(sign).map((part) => part.trim());
  const isList = sign.source === "\\t+" || sign.source === "\\s*=\\s*";
  return isList ? parts : [parts[0] ?? "", line.slice(line.search(sign)).replace(sign, "").trim()];
}
