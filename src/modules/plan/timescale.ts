import { addDays, type ISODate, isIsoDate } from "../../core/i18n/index.ts";
import { type DateFinding, type DateReading, readDates } from "./timescale.dates.ts";

import { defaultPeriodRules, type PeriodRules, type TimescalePrecision } from "./timescale.periods.ts";
import {
  findProgressNotes,
  type Recurrence,
  readNothing,
  readPhrases,
  readRecurrence,
  type Span,
  withoutStatusWords,
} from "./timescale.phrases.ts";
import { resolveYears } from "./timescale.years.ts";

/** What a person should know about how a timescale was read. */
export type TimescaleFinding =
  | DateFinding
  | "blank"
  | "none"
  | "not_applicable"
  | "to_be_agreed"
  | "at_once"
  | "ambiguous_recurrence"
  | "several_deadlines"
  | "past"
  | "progress_notes"
  | "status_words"
  | "words_left"
  | "too_long";

/** One of the deadlines of a timescale with the words around it; `due_on` is null when the date is impossible or has no year. */
export type TimescaleDeadline = {
  as_written: string;
  due_on: ISODate | null;
  due_precision: TimescalePrecision | null;
};

/**
 * A timescale as a plan prints it and as it was understood. `as_written` is every character of the original. With several
 * deadlines `due_on` is the last of them. `is_understood` is false when nothing was made of it, or a date is impossible.
 */
export type Timescale = {
  as_written: string;
  starts_on: ISODate | null;
  start_precision: TimescalePrecision | null;
  due_on: ISODate | null;
  due_precision: TimescalePrecision | null;
  is_ongoing: boolean;
  recurrence: Recurrence | null;
  deadlines: TimescaleDeadline[];
  findings: TimescaleFinding[];
  is_understood: boolean;
};

/** The date the words were true on, the first day of the plan, and other rules for terms and years than the default. */
export type TimescaleOptions = { asOf?: ISODate | null; planFrom?: ISODate | null; rules?: PeriodRules };

const mostCharacters = 4000;

/** Reads a timescale as partnerships write them, in English or Welsh ("March 2009 and ongoing", "Erbyn diwedd Medi 2026"). Never throws. */
export function readTimescale(text: string, options: TimescaleOptions = {}): Timescale {
  const findings = new Set<TimescaleFinding>();
  const timescale = emptyTimescale(text);
  const nothing = readNothing(text);
  if (nothing) return { ...timescale, findings: [nothing], is_understood: true };
  const readable = readablePart(text, findings);
  const dates = resolveYears(
    readDates(readable, dateContext(readable, options)),
    readable,
    reference(options),
    findings,
  );
  const spans: Span[] = [...dates];
  readDeadlines(timescale, dates, readable, findings);
  readOtherWords(timescale, readable, spans, findings, reference(options));
  if (options.asOf && timescale.due_on && timescale.due_on < options.asOf) findings.add("past");
  timescale.is_understood = isAnythingUnderstood(timescale, findings);
  if (hasWordsLeft(readable, spans)) findings.add("words_left");
  return { ...timescale, findings: [...findings] };
}

function emptyTimescale(text: string): Timescale {
  return {
    as_written: text,
    starts_on: null,
    start_precision: null,
    due_on: null,
    due_precision: null,
    is_ongoing: false,
    recurrence: null,
    deadlines: [],
    findings: [],
    is_understood: false,
  };
}

function reference({ asOf, planFrom }: TimescaleOptions): ISODate | null {
  return [planFrom, asOf].find((date) => typeof date === "string" && isIsoDate(date)) ?? null;
}

function dateContext(text: string, options: TimescaleOptions) {
  const isSchool = /academic|school|term(?!s of ref)|academaidd|ysgol|tymor/i.test(text);
  return { notBefore: reference(options), isSchool, rules: options.rules ?? defaultPeriodRules };
}

function readablePart(text: string, findings: Set<TimescaleFinding>): string {
  const notes = findProgressNotes(text.slice(0, mostCharacters));
  if (notes !== null) findings.add("progress_notes");
  else if (text.length > mostCharacters) findings.add("too_long");
  const cut = text.slice(0, notes ?? mostCharacters);
  const readable = withoutStatusWords(cut);
  if (readable !== cut) findings.add("status_words");
  return readable;
}

const startsBefore =
  /(?<!\p{L})(?:from|since|starting|starts|start|commencing|commences|commence|beginning|begins|launch(?:ing|es)?|o|ers|dechrau|gan ddechrau|yn dechrau)(?:\s+(?:in|on|from|at|the|of|early|mid|late|ym|yn|yng|ar|mis|fis))*\s*$/iu;
const endsBefore = /(?<!\p{L})(?:by|before|end of|erbyn|cyn|diwedd|ddiwedd)(?:\s+(?:the|y|yr|end of|diwedd))*\s*$/iu;
const startsAfter = /^\s*(?:onwards?|ymlaen|start(?!\p{L}))/iu;

function readDeadlines(
  timescale: Timescale,
  dates: DateReading[],
  text: string,
  findings: Set<TimescaleFinding>,
): void {
  let from = 0;
  for (const date of dates) {
    const lead = text.slice(Math.max(0, date.index - 60), date.index);
    const isStart = startsBefore.test(lead) || startsAfter.test(text.slice(date.end));
    const isWhole = date.isRange && !endsBefore.test(lead);
    if (date.period && (isWhole || isStart) && timescale.starts_on === null) {
      timescale.starts_on = date.period.starts_on;
      timescale.start_precision = date.period.precision;
    }
    if (date.isRange || !isStart) {
      const written = withoutJoiningWords(timescale.as_written.slice(from, date.end));
      timescale.deadlines.push({
        as_written: written,
        due_on: date.period?.ends_on ?? null,
        due_precision: date.period?.precision ?? null,
      });
    }
    from = date.end;
  }
  if (timescale.deadlines.length > 1) findings.add("several_deadlines");
  for (const { due_on, due_precision } of timescale.deadlines) {
    if (due_on !== null && (timescale.due_on === null || due_on > timescale.due_on))
      Object.assign(timescale, { due_on, due_precision });
  }
}

function withoutJoiningWords(text: string): string {
  return text.replace(/^[\s.,;:–—-]*(?:(?:and|then|a|ac|yna)\s+)*/iu, "").trim();
}

function readOtherWords(
  timescale: Timescale,
  text: string,
  spans: Span[],
  findings: Set<TimescaleFinding>,
  begins: ISODate | null,
): void {
  const rest = blankOut(text, spans);
  const recurrence = readRecurrence(rest);
  const { ongoing, atOnce, toBeAgreed } = readPhrases(rest);
  timescale.recurrence = recurrence?.recurrence ?? null;
  timescale.is_ongoing = ongoing !== null;
  if (recurrence?.isDoubtful) findings.add("ambiguous_recurrence");
  if (toBeAgreed) findings.add("to_be_agreed");
  if (atOnce) findings.add("at_once");
  if (atOnce && begins && timescale.starts_on === null)
    Object.assign(timescale, { starts_on: begins, start_precision: "day" });
  readLength(timescale, rest, spans, begins, findings);
  for (const span of [recurrence?.span, ongoing, atOnce, toBeAgreed]) if (span) spans.push(span);
}

/** "Within 6 months" counts from the first day of the plan, or from the date of the words. */
function readLength(
  timescale: Timescale,
  text: string,
  spans: Span[],
  begins: ISODate | null,
  findings: Set<TimescaleFinding>,
): void {
  const found =
    /(?<!\p{L})(?:within|o fewn)\s+(\d{1,3})\s+(days?|weeks?|months?|years?|diwrnod|wythnos|mis|blynedd|mlynedd)(?!\p{L})/iu.exec(
      text,
    );
  if (!found || timescale.due_on !== null) return;
  spans.push({ index: found.index, end: found.index + found[0].length });
  if (!begins) {
    findings.add("no_year");
    return;
  }
  const [, count = "", unit = ""] = found;
  const due = addLength(begins, Number(count), unit.toLowerCase());
  if (!isIsoDate(due)) return;
  timescale.deadlines.push({ as_written: found[0], due_on: due, due_precision: "day" });
  Object.assign(timescale, { due_on: due, due_precision: "day" });
}

function addLength(from: ISODate, count: number, unit: string): ISODate {
  if (/^d/.test(unit)) return addDays(from, count);
  if (/^w/.test(unit)) return addDays(from, count * 7);
  const months = /^mo|^mis/.test(unit) ? count : count * 12;
  return Temporal.PlainDate.from(from).add({ months }).toString();
}

function blankOut(text: string, spans: readonly Span[]): string {
  let blank = text;
  for (const { index, end } of spans) blank = blank.slice(0, index) + " ".repeat(end - index) + blank.slice(end);
  return blank;
}

const answers: readonly TimescaleFinding[] = ["to_be_agreed", "at_once"];

function isAnythingUnderstood(timescale: Timescale, findings: Set<TimescaleFinding>): boolean {
  if (findings.has("impossible_date")) return false;
  const { starts_on, due_on, is_ongoing, recurrence } = timescale;
  return (
    starts_on !== null || due_on !== null || is_ongoing || recurrence !== null || answers.some((a) => findings.has(a))
  );
}

const filler =
  /(?<!\p{L})(?:by|end|ends|ending|early|mid|middle|late|start|beginning|starting|from|since|of|the|and|then|at|in|on|or|before|after|until|till|to|between|within|due|erbyn|diwedd|ddiwedd|dechrau|canol|o|y|yr|yn|ym|yng|mis|fis|a|ac|ar|cyn|neu|hyd|tan|rhwng|dydd|academic|financial|school|calendar|year|blwyddyn|flwyddyn|academaidd|ariannol|ysgol|monday|tuesday|wednesday|thursday|friday|saturday|sunday|llun|mawrth|mercher|iau|gwener|sadwrn|sul)(?!\p{L})/giu;

function hasWordsLeft(text: string, spans: readonly Span[]): boolean {
  return /[\p{L}\p{N}]/u.test(blankOut(text, spans).replace(filler, " "));
}
