import type { Lang } from "../i18n/words.ts";

/** Text in the language that was found, which may not be the one asked for: pages then say so and mark it with lang. */
export type Found = { text: string; lang: Lang; isTranslated: boolean };

/** The Welsh or the English of a pair, falling back to the other. `original` is the language the first text is in. */
export function inEither(lang: Lang, first: string, second: string | null | undefined, original: Lang = "en"): Found {
  if (lang === original) return { text: first, lang: original, isTranslated: true };
  return second
    ? { text: second, lang, isTranslated: true }
    : { text: first, lang: original, isTranslated: first === "" };
}
