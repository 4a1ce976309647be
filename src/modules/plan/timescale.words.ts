import {
  defineWords,
  formatDate,
  formatDateRange,
  formatMonth,
  formatMonthRange,
  type ISODate,
  type Lang,
} from "../../core/i18n/index.ts";
import type { TimescalePrecision } from "./timescale.periods.ts";
import type { Timescale } from "./timescale.ts";

/** Words for when something is to be done and what was noticed in reading it. */
export const timescaleWords = defineWords({
  en: {
    by: (date: string) => `by ${date}`,
    byEndOf: (period: string) => `by the end of ${period}`,
    thenBy: (first: string, next: string) => `${first}, then ${next}`,
    from: (date: string) => `from ${date}`,
    fromMonth: (month: string) => `from ${month}`,
    ongoing: "ongoing",
    thenOngoing: "then ongoing",
    straightAway: "straight away",
    toBeAgreed: "to be agreed",
    none: "no timescale",
    notApplicable: "not applicable",
    blank: "no timescale given",
    terms: { autumn: "the autumn term", spring: "the spring term", summer: "the summer term" },
    recurrences: {
      daily: "every day",
      weekly: "every week",
      fortnightly: "every 2 weeks",
      monthly: "every month",
      bi_monthly: "every 2 months",
      quarterly: "every 3 months",
      half_termly: "every half term",
      termly: "every term",
      three_times_a_year: "3 times a year",
      six_monthly: "every 6 months",
      annual: "every year",
      every_two_years: "every 2 years",
      meeting_schedule: "at each meeting",
      as_needed: "as needed",
    },
    findings: {
      ambiguous_year: "The year is not certain",
      ambiguous_quarter: "A quarter of the calendar year or of the financial year could be meant",
      impossible_date: "There is no such date",
      no_year: "No year is given",
      part_of_period: "Part of a year is meant, so the day is a guess",
      blank: "Nothing is written",
      none: "It says there is none",
      not_applicable: "It says this does not apply",
      to_be_agreed: "Still to be agreed",
      at_once: "To begin straight away",
      ambiguous_recurrence: "This word can mean twice in, or once every 2, months or years",
      several_deadlines: "There is more than one deadline",
      past: "The date has passed",
      progress_notes: "Notes of progress follow the timescale",
      status_words: "It also says how the work stands",
      words_left: "Some words were not understood and are kept as written",
      too_long: "Only the beginning was read",
    },
  },
  cy: {
    by: (date) => `erbyn ${date}`,
    byEndOf: (period) => `erbyn diwedd ${period}`,
    thenBy: (first, next) => `${first}, wedyn ${next}`,
    from: (date) => `o ${date}`,
    fromMonth: (month) => `o fis ${month}`,
    ongoing: "yn barhaus",
    thenOngoing: "wedyn yn barhaus",
    straightAway: "ar unwaith",
    toBeAgreed: "i’w gytuno",
    none: "dim amserlen",
    notApplicable: "amherthnasol",
    blank: "ni roddwyd amserlen",
    terms: { autumn: "tymor yr hydref", spring: "tymor y gwanwyn", summer: "tymor yr haf" },
    recurrences: {
      daily: "bob dydd",
      weekly: "bob wythnos",
      fortnightly: "bob pythefnos",
      monthly: "bob mis",
      bi_monthly: "bob deufis",
      quarterly: "bob tri mis",
      half_termly: "bob hanner tymor",
      termly: "bob tymor",
      three_times_a_year: "dair gwaith y flwyddyn",
      six_monthly: "bob chwe mis",
      annual: "bob blwyddyn",
      every_two_years: "bob dwy flynedd",
      meeting_schedule: "ym mhob cyfarfod",
      as_needed: "yn ôl yr angen",
    },
    findings: {
      ambiguous_year: "Nid yw’r flwyddyn yn sicr",
      ambiguous_quarter: "Gallai olygu chwarter o’r flwyddyn galendr neu o’r flwyddyn ariannol",
      impossible_date: "Nid oes dyddiad o’r fath",
      no_year: "Ni roddwyd blwyddyn",
      part_of_period: "Rhan o flwyddyn a olygir, felly dyfaliad yw’r diwrnod",
      blank: "Nid oes dim wedi’i ysgrifennu",
      none: "Mae’n dweud nad oes un",
      not_applicable: "Mae’n dweud nad yw hyn yn berthnasol",
      to_be_agreed: "Heb ei gytuno eto",
      at_once: "I ddechrau ar unwaith",
      ambiguous_recurrence: "Gall y gair hwn olygu dwywaith, neu unwaith bob dau, fis neu flwyddyn",
      several_deadlines: "Mae mwy nag un dyddiad cau",
      past: "Mae’r dyddiad wedi mynd heibio",
      progress_notes: "Mae nodiadau cynnydd yn dilyn yr amserlen",
      status_words: "Mae hefyd yn dweud sut mae’r gwaith yn dod yn ei flaen",
      words_left: "Ni ddeallwyd rhai geiriau ac fe’u cedwir fel y’u hysgrifennwyd",
      too_long: "Dim ond y dechrau a ddarllenwyd",
    },
  },
});

/** What describing a timescale needs; the recurrence may be a code or nothing, as the database keeps it. */
export type DescribedTimescale = Pick<
  Timescale,
  "as_written" | "starts_on" | "start_precision" | "due_on" | "due_precision" | "is_ongoing"
> & { recurrence: string | null } & Partial<Pick<Timescale, "deadlines" | "findings">>;

/** A timescale in words, to read inside a sentence: "by March 2009, then ongoing". What was not understood is given as it was written. */
export function describeTimescale(lang: Lang, timescale: DescribedTimescale): string {
  const t = timescaleWords(lang);
  const when = describeDates(lang, timescale);
  const parts = when ? [when] : [];
  if (timescale.is_ongoing) parts.push(timescale.due_on ? t.thenOngoing : t.ongoing);
  const often = Object.entries(t.recurrences).find(([code]) => code === timescale.recurrence);
  if (often) parts.push(often[1]);
  return parts.length > 0 ? parts.join(", ") : describeNothing(lang, timescale);
}

function describeNothing(lang: Lang, { findings = [], as_written }: DescribedTimescale): string {
  const t = timescaleWords(lang);
  if (findings.includes("to_be_agreed")) return t.toBeAgreed;
  if (findings.includes("none")) return t.none;
  if (findings.includes("not_applicable")) return t.notApplicable;
  if (findings.includes("blank") || as_written.trim() === "") return t.blank;
  return as_written.trim();
}

function describeDates(lang: Lang, timescale: DescribedTimescale): string {
  const { starts_on, start_precision, due_on, due_precision, findings = [] } = timescale;
  const t = timescaleWords(lang);
  const dues = (timescale.deadlines ?? []).flatMap((d) =>
    d.due_on ? [describeDue(lang, d.due_on, d.due_precision)] : [],
  );
  const due = dues.length > 1 ? dues.reduce(t.thenBy) : due_on && describeDue(lang, due_on, due_precision);
  if (!starts_on) return findings.includes("at_once") ? [t.straightAway, due].filter(Boolean).join(", ") : (due ?? "");
  if (due_on && dues.length < 2 && starts_on <= due_on && start_precision === due_precision) {
    return start_precision === "day"
      ? formatDateRange(lang, starts_on, due_on)
      : formatMonthRange(lang, starts_on, due_on);
  }
  const from =
    start_precision === "day" ? t.from(formatDate(lang, starts_on)) : t.fromMonth(formatMonth(lang, starts_on));
  return due ? `${from}, ${due}` : from;
}

function describeDue(lang: Lang, due: ISODate, precision: TimescalePrecision | null): string {
  const t = timescaleWords(lang);
  const year = due.slice(0, 4);
  if (precision === "month") return t.by(formatMonth(lang, due));
  if (precision === "term") return t.byEndOf(`${t.terms[termOfMonth(Number(due.slice(5, 7)))]} ${year}`);
  if (precision === "quarter") return t.byEndOf(formatMonth(lang, due));
  if (precision === "year") return t.byEndOf(due.endsWith("-12-31") ? year : formatMonth(lang, due));
  return t.by(formatDate(lang, due));
}

function termOfMonth(month: number): "autumn" | "spring" | "summer" {
  if (month <= 4) return "spring";
  return month <= 8 ? "summer" : "autumn";
}
