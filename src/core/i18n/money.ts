import { formatNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import { defineWords, type Lang } from "./words.ts";

/** An amount of pounds as a `numeric(14,2)` column gives it: "3000.00". Never a floating-point number, so no penny is lost. */
export type Amount = string;

const moneyWords = defineWords({
  en: {
    billion: "billion",
    million: "million",
    one: "{n} penny",
    two: "{n} pence",
    few: "{n} pence",
    other: "{n} pence",
  },
  cy: {
    billion: "biliwn",
    million: "miliwn",
    one: "{n} geiniog",
    two: "{n} geiniog",
    few: "{n} ceiniog",
    other: "{n} ceiniog",
  },
});

const amountShape = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/;
const mostPence = 10n ** 14n - 1n;

/** The pence in an amount. Throws RangeError when it is not an amount of at most 12 digits and 2 decimals. */
export function penceOf(amount: Amount): bigint {
  const [, sign, pounds, pence] = amountShape.exec(amount) ?? [];
  if (pounds === undefined) throw new RangeError(`Not an amount of money: ${amount}`);
  const total = BigInt(pounds) * 100n + BigInt((pence ?? "").padEnd(2, "0"));
  return sign ? -total : total;
}

/** The amount of some pence: 300000n gives "3000.00". */
export function amountOf(pence: bigint): Amount {
  const digits = String(pence < 0n ? -pence : pence).padStart(3, "0");
  return `${pence < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The sum of amounts, to the penny. */
export function sumOfMoney(amounts: readonly Amount[]): Amount {
  return amountOf(amounts.reduce((sum, amount) => sum + penceOf(amount), 0n));
}

/** Money on screen, GOV.UK style: "£75", "£75.50", "£9,000", "4 pence", "-£20". */
export function formatMoney(lang: Lang, amount: Amount): string {
  const pence = penceOf(amount);
  const size = pence < 0n ? -pence : pence;
  const sign = pence < 0n ? "-" : "";
  if (size > 0n && size < 100n) return `${sign}${plural(lang, Number(size), moneyWords(lang))}`;
  const pounds = formatNumber(lang, Number(size / 100n));
  const rest = size % 100n;
  return `${sign}£${pounds}${rest === 0n ? "" : `.${String(rest).padStart(2, "0")}`}`;
}

/** Money rounded for a headline: "£15.6 billion", "£1.2 million"; below a million it is exact. */
export function formatRoundedMoney(lang: Lang, amount: Amount): string {
  const pence = penceOf(amount);
  const size = pence < 0n ? -pence : pence;
  const tenths = (unit: bigint) => Number((size * 10n + unit / 2n) / unit) / 10;
  const sign = pence < 0n ? "-" : "";
  const billion = 10n ** 11n;
  const million = 10n ** 8n;
  if (size >= billion || tenths(million) >= 1000)
    return `${sign}£${formatNumber(lang, tenths(billion))} ${moneyWords(lang).billion}`;
  if (size >= million) return `${sign}£${formatNumber(lang, tenths(million))} ${moneyWords(lang).million}`;
  return formatMoney(lang, amount);
}

/**
 * Reads one amount as people type it in a box ("£3,000", "75.5", "£3K", "£1.2m") to the penny. Null when it is not one,
 * has more than two decimals of a penny, or is too large to keep (12 digits of pounds).
 */
export function parseMoney(text: string): Amount | null {
  const bare = text.replace(/[\s,]/g, "");
  const found = /^(-?)£?(-?)(\d{1,12})(?:\.(\d{1,9}))?(k|m|bn|thousand|million|billion|miliwn|biliwn)?$/i.exec(bare);
  if (!found) return null;
  const [, before, after, whole = "", decimals = "", unit = ""] = found;
  if (before && after) return null;
  const digits = powerOfUnit(unit) + 2 - decimals.length;
  const value = BigInt(whole + decimals);
  const pence = digits >= 0 ? value * 10n ** BigInt(digits) : dividedExactly(value, 10n ** BigInt(-digits));
  if (pence === null || pence > mostPence) return null;
  return amountOf(before || after ? -pence : pence);
}

function powerOfUnit(unit: string): number {
  const word = unit.toLowerCase();
  if (word === "") return 0;
  if (word === "k" || word === "thousand") return 3;
  return word.startsWith("b") ? 9 : 6;
}

function dividedExactly(value: bigint, by: bigint): bigint | null {
  return value % by === 0n ? value / by : null;
}
