/** The two languages every screen, letter and paper can be read in: English and Welsh. */
export type Lang = "en" | "cy";

/** Every language Concord speaks, in the order the language switch shows them. */
export const langs = ["en", "cy"] as const satisfies readonly Lang[];

/** A catalogue of words: a string, a function that returns a string, or a smaller catalogue of the same. */
export type Words = { readonly [key: string]: string | ((...args: never[]) => string) | Words };

/** The shape of a catalogue with its wording forgotten, so that Welsh must have the same keys and arguments but may say it differently. */
export type WordsShape<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: WordsShape<T[K]> };

/**
 * Declares the words of one part of the screen in English and Welsh and returns the function that gives them in a language.
 * A key that is missing, extra or of another type in Welsh does not compile. Write `cy` as a literal in the call:
 * TypeScript only notices extra keys in a literal.
 */
export function defineWords<const T extends Words>(catalogue: {
  en: T;
  cy: NoInfer<WordsShape<T>>;
}): (lang: Lang) => WordsShape<T> {
  const english = catalogue.en as unknown as WordsShape<T>;
  const welsh: WordsShape<T> = catalogue.cy;
  return (lang) => (lang === "cy" ? welsh : english);
}
