import { defineForm, type Field, longText, text } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { readPastedTerms } from "./glossary.paste.ts";
import type { TermFacts } from "./glossary.ts";
import { glossaryWords } from "./glossary.words.ts";

/** The form an acronym is added and changed by. */
export function termForm(lang: Lang) {
  const t = glossaryWords(lang);
  return defineForm(lang, {
    acronym: text({ label: t.acronym, hint: t.acronymHint, required: t.acronymNeeded, max: 40, width: 20 }),
    meaning_en: text({ label: t.meaningEn, required: t.meaningNeeded }),
    meaning_cy: text({ label: t.meaningCy }),
    note_en: longText({ label: t.noteEn, rows: 3, max: 1000 }),
    note_cy: longText({ label: t.noteCy, rows: 3, max: 1000 }),
  });
}

/** The form a whole list is pasted into; it reads as the acronyms on it. */
export function pasteForm(lang: Lang) {
  const t = glossaryWords(lang);
  const box = longText({ label: t.lines, hint: t.linesHint, required: t.linesNeeded, rows: 14, max: 100_000 });
  const lines: Field<TermFacts[]> = {
    ...box,
    read(sent) {
      const outcome = box.read(sent, lang);
      if (outcome.error !== undefined) return { error: outcome.error };
      const { terms, wrong } = readPastedTerms(outcome.value);
      const first = wrong[0];
      if (first) return { error: t.lineWrong(first.number, first.line) };
      return terms.length > 500 ? { error: t.tooManyLines } : { value: terms };
    },
    show: () => "",
  };
  return defineForm(lang, { lines });
}
