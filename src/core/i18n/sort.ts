import type { Lang } from "./words.ts";

/**
 * Collators by language. Welsh sorts ch, dd, ff, ng, ll, ph, rh and th as letters of their own (chwarae after cwm).
 * It cannot know that the ng of Bangor is two letters; such words sort where the digraph does. Numbers sort as numbers.
 */
const collators = {
  en: new Intl.Collator("en-GB", { numeric: true }),
  cy: new Intl.Collator("cy", { numeric: true }),
} as const satisfies Record<Lang, Intl.Collator>;

/** Compares two names in the alphabet of a language; for use with `sort`. */
export function compareNames(lang: Lang, a: string, b: string): number {
  return collators[lang].compare(a, b);
}

/** A copy of a list in alphabetical order of the name of each thing; equal names keep their order. */
export function sortByName<T>(lang: Lang, items: readonly T[], nameOf: (item: T) => string): T[] {
  return items.toSorted((a, b) => compareNames(lang, nameOf(a), nameOf(b)));
}
