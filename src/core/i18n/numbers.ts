import type { Lang } from "./words.ts";

const locales = { en: "en-GB", cy: "cy" } as const satisfies Record<Lang, string>;
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(lang: Lang, most: number, least: number): Intl.NumberFormat {
  const key = `${lang}/${most}/${least}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[lang], { maximumFractionDigits: most, minimumFractionDigits: least });
  formats.set(key, made);
  return made;
}

/** A number with thousands separated, GOV.UK style: "9,000". At most `decimals` decimals (2 unless told), no needless noughts. */
export function formatNumber(lang: Lang, n: number, decimals = 2): string {
  return numberFormat(lang, decimals, 0).format(n);
}

/** A percentage that is already out of 100, always with its sign: 56 gives "56%". Decimals are kept when asked for: "56.0%". */
export function formatPercent(lang: Lang, outOf100: number, decimals = 0): string {
  return `${numberFormat(lang, decimals, decimals).format(outOf100)}%`;
}
