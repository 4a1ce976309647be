import { formatNumber } from "./numbers.ts";
import type { Lang } from "./words.ts";

/**
 * The wordings of a counted thing. English needs `one` and `other`; Welsh may need all six, because the word after the
 * number mutates (1 cyfarfod, 2 gyfarfod, 3 chyfarfod). `{n}` stands for the number.
 */
export type PluralForms = Partial<Record<Exclude<Intl.LDMLPluralRule, "other">, string>> & { other: string };

const rules = { en: new Intl.PluralRules("en-GB"), cy: new Intl.PluralRules("cy") };

/**
 * Chooses the wording for a count and puts the number in place of `{n}`. A form that is not given falls back to `other`;
 * `zero`, when given, is used for 0 in English too ("No updates").
 */
export function plural(lang: Lang, n: number, forms: PluralForms): string {
  const category = n === 0 && forms.zero !== undefined ? "zero" : rules[lang].select(n);
  return (forms[category] ?? forms.other).replaceAll("{n}", () => formatNumber(lang, n));
}
