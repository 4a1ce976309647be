import type { Lang } from "../../core/i18n/words.ts";

/** How an example says something: in the language of the page, and spoiled with `spoil` to see whether it is escaped. */
export type Say = { lang: Lang; say: (en: string, cy: string) => string };

/** A Say for a language; `spoil` is added to everything said. */
export function sayIn(lang: Lang, spoil = ""): Say {
  return { lang, say: (en, cy) => (lang === "cy" ? cy : en) + spoil };
}
