import { type ISODate, isoDate, monthName, shortMonthName } from "../i18n/index.ts";
import { type Field, type FieldOptions, lastText, type Sent } from "./field.ts";
import { formWords } from "./words.ts";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function monthOf(typed: string): number {
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  const wanted = typed.toLowerCase();
  const spellings = (month: number) =>
    (["en", "cy"] as const).flatMap((lang) => [monthName(lang, month), shortMonthName(lang, month)]);
  return MONTHS.find((month) => spellings(month).some((name) => name.toLowerCase() === wanted)) ?? 0;
}

function yearOf(typed: string): number {
  if (!/^\d{2}$|^\d{4}$/.test(typed)) return 0;
  const year = Number(typed);
  return year < 50 ? 2000 + year : year < 100 ? 1900 + year : year;
}

const typedParts = (sent: Sent) => ["day", "month", "year"].map((part) => (sent.parts[part] ?? "").trim().slice(0, 40));

/**
 * A day in three boxes; the month may be typed as a number or a name in either language. Reads as an ISO date, or null
 * when nothing was typed.
 */
export function date(options: FieldOptions & { required: string }): Field<ISODate>;
export function date(options: FieldOptions): Field<ISODate | null>;
// biome-ignore lint/suspicious/noExplicitAny: the overloads above say what it is.
export function date(options: FieldOptions): Field<any> {
  const { required, ...rest } = options;
  return {
    kind: "date",
    isOptional: !required,
    ...rest,
    read(sent, lang) {
      const [day = "", month = "", year = ""] = typedParts(sent);
      if (!day && !month && !year) return required ? { error: required } : { value: null };
      if (!day || !month || !year) return { error: formWords(lang).dateIncomplete(rest.label) };
      const value = /^\d{1,2}$/.test(day) ? isoDate(yearOf(year), monthOf(month), Number(day)) : null;
      return value && value >= "1900-01-01" ? { value } : { error: formWords(lang).notADate(rest.label) };
    },
    typed: typedParts,
    show: (value: ISODate | null | undefined) =>
      value ? [String(Number(value.slice(8))), String(Number(value.slice(5, 7))), value.slice(0, 4)] : ["", "", ""],
  };
}

/** A time of day, as people write it: "2pm", "2:30pm", "14.30", "midday". Reads as "14:30", or null when empty. */
export function time(options: FieldOptions & { required: string }): Field<string>;
export function time(options: FieldOptions): Field<string | null>;
// biome-ignore lint/suspicious/noExplicitAny: the overloads above say what it is.
export function time(options: FieldOptions): Field<any> {
  const { required, ...rest } = options;
  return {
    kind: "text",
    width: 5,
    isOptional: !required,
    ...rest,
    read(sent, lang) {
      const typed = lastText(sent).toLowerCase().replaceAll(" ", "");
      if (!typed) return required ? { error: required } : { value: null };
      const value = timeOf(typed);
      return value ? { value } : { error: formWords(lang).notATime(rest.label) };
    },
    typed: lastText,
    show: (value: string | null | undefined) => value?.slice(0, 5) ?? "",
  };
}

function timeOf(typed: string): string | null {
  if (typed === "midday" || typed === "noon" || typed === "hannerdydd") return "12:00";
  const found = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|yb|yp)?$/.exec(typed);
  if (!found) return null;
  const minute = Number(found[2] ?? 0);
  let hour = Number(found[1]);
  const half = found[3];
  if (half ? hour < 1 || hour > 12 : found[2] === undefined || hour > 23) return null;
  if (half && hour === 12) hour = 0;
  if (half === "pm" || half === "yp") hour += 12;
  return minute > 59 ? null : `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
