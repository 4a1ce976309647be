import { calendarNames, dateWords } from "./dates.words.ts";
import { daysBetween, type ISODate, isIsoDate, londonDate, zonedTime } from "./iso-date.ts";
import { plural } from "./plural.ts";
import type { Lang } from "./words.ts";

/** What a date on screen may come from: a `date` column ("2026-03-31") or an instant (a `timestamptz` column). */
export type DateValue = ISODate | Date;

type DateParts = { year: number; month: number; day: number };

function partsOf(value: DateValue): DateParts {
  const iso = value instanceof Date ? londonDate(value) : value;
  if (!isIsoDate(iso)) throw new RangeError(`Not a date: ${iso}`);
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** The name of a month, 1 to 12: "March", "Mawrth". Throws RangeError for another number. */
export function monthName(lang: Lang, month: number): string {
  return nameAt(calendarNames[lang].months, month);
}

/** The short name of a month for narrow columns: "Mar", "Maw". */
export function shortMonthName(lang: Lang, month: number): string {
  return nameAt(calendarNames[lang].shortMonths, month);
}

/** The name of a weekday, 1 for Monday to 7 for Sunday: "Thursday", "dydd Iau". */
export function weekdayName(lang: Lang, weekday: number): string {
  return dateWords(lang).weekday(nameAt(calendarNames[lang].weekdays, weekday));
}

function nameAt(names: readonly string[], position: number): string {
  const name = names[position - 1];
  if (name === undefined) throw new RangeError(`No month or weekday has the number ${position}`);
  return name;
}

/** A date in full: "4 June 2017", "18 Mawrth 2027". */
export function formatDate(lang: Lang, value: DateValue): string {
  const { year, month, day } = partsOf(value);
  return `${day} ${monthName(lang, month)} ${year}`;
}

/** A date for narrow columns: "4 Jun 2017", "18 Maw 2027". */
export function formatShortDate(lang: Lang, value: DateValue): string {
  const { year, month, day } = partsOf(value);
  return `${day} ${shortMonthName(lang, month)} ${year}`;
}

/** A date with its weekday, to read inside a sentence: "Thursday 18 March 2027", "dydd Iau 18 Mawrth 2027". */
export function formatWeekdayDate(lang: Lang, value: DateValue): string {
  const { year, month, day } = partsOf(value);
  const weekday = Temporal.PlainDate.from({ year, month, day }).dayOfWeek;
  return `${weekdayName(lang, weekday)} ${formatDate(lang, value)}`;
}

/** A month: "March 2009", "Mawrth 2009". Takes any date in the month, or "2009-03". */
export function formatMonth(lang: Lang, value: DateValue): string {
  const { year, month } = partsOf(typeof value === "string" && /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value);
  return `${monthName(lang, month)} ${year}`;
}

/** A time of day on a 12-hour clock: "10am", "5:30pm", "midday". Takes an instant (shown in London's time) or "17:30". */
export function formatTime(lang: Lang, value: Date | string): string {
  const { hour, minute } = value instanceof Date ? zonedTime(value) : Temporal.PlainTime.from(value);
  if (minute === 0 && hour === 12) return dateWords(lang).midday;
  if (minute === 0 && hour === 0) return dateWords(lang).midnight;
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? "am" : "pm"}`;
}

/** From one time to another: "10am to 11am", "10am i hanner dydd". */
export function formatTimeRange(lang: Lang, from: Date | string, to: Date | string): string {
  return dateWords(lang).range(formatTime(lang, from), formatTime(lang, to));
}

/** A date and a time: "18 March 2027 at 3:30pm", "18 Mawrth 2027 am 3:30pm", in London's time. */
export function formatDateTime(lang: Lang, instant: Date): string {
  return dateWords(lang).at(formatDate(lang, instant), formatTime(lang, instant));
}

/**
 * From one date to another without repeating what they share: "10 to 21 November 2026", "10 November to 21 December 2026",
 * "10 November 2026 to 4 January 2027". The same day twice is one date.
 */
export function formatDateRange(lang: Lang, from: DateValue, to: DateValue): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  const end = formatDate(lang, to);
  const start = `${a.day} ${monthName(lang, a.month)}`;
  if (a.year !== b.year) return dateWords(lang).range(`${start} ${a.year}`, end);
  if (a.month !== b.month) return dateWords(lang).range(start, end);
  return a.day === b.day ? end : dateWords(lang).range(String(a.day), end);
}

/** From one month to another: "June to September 2026", "Mehefin i Fedi 2026" (Welsh "i" softens the month after it). */
export function formatMonthRange(lang: Lang, from: DateValue, to: DateValue): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a.year === b.year && a.month === b.month) return formatMonth(lang, from);
  const start = a.year === b.year ? monthName(lang, a.month) : formatMonth(lang, from);
  const end = formatMonth(lang, to);
  return dateWords(lang).range(start, lang === "cy" ? softenMonth(end) : end);
}

/** The soft mutation of a Welsh month, needed after "i", "o" and "tan": Medi gives Fedi, Rhagfyr gives Ragfyr. */
export function softenMonth(welsh: string): string {
  if (/^(Mawrth|Mai|Mehefin|Medi)/.test(welsh)) return `F${welsh.slice(1)}`;
  if (welsh.startsWith("Gorffennaf")) return `O${welsh.slice(2)}`;
  if (welsh.startsWith("Tachwedd")) return `D${welsh.slice(1)}`;
  return welsh.startsWith("Rhagfyr") ? `R${welsh.slice(2)}` : welsh;
}

/** How a date stands to today when it is within a week ("today", "in 3 days", "2 days ago"), otherwise the date itself. */
export function formatRelativeDay(lang: Lang, value: DateValue, today: DateValue): string {
  const asIso = (date: DateValue) => (date instanceof Date ? londonDate(date) : date);
  const days = daysBetween(asIso(today), asIso(value));
  const t = dateWords(lang);
  if (days === 0) return t.today;
  if (days === 1) return t.tomorrow;
  if (days === -1) return t.yesterday;
  if (Math.abs(days) > 7) return formatDate(lang, value);
  const words = days > 0 ? t.inDays : t.daysAgo;
  const soft = words.replace("diwrnod", "ddiwrnod");
  return plural(lang, Math.abs(days), lang === "cy" ? { two: soft, other: words } : { other: words });
}
