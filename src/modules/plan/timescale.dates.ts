import { easterSunday, type ISODate } from "../../core/i18n/index.ts";
import { isSurelyMonth, monthNumber, monthSource } from "./timescale.months.ts";
import {
  calendarQuarter,
  dayPeriod,
  financialQuarter,
  monthPeriod,
  type Period,
  type PeriodRules,
  type SchoolTerm,
  seasonPeriod,
  spanningYear,
  termPeriod,
  yearPeriod,
} from "./timescale.periods.ts";

/** What reading a date may have to say about it. */
export type DateFinding = "ambiguous_year" | "ambiguous_quarter" | "impossible_date" | "no_year" | "part_of_period";

/** What helps to read a date that leaves something out: the first day it can mean, and whether years are school years. */
export type DateContext = { notBefore: ISODate | null; isSchool: boolean; rules: PeriodRules };

/** A date found in a text: where it stands, the period it names and, while its year is missing, how to find the period in a year. */
export type DateReading = {
  index: number;
  end: number;
  period: Period | null;
  inYear: ((year: number) => Period | null) | null;
  isRange: boolean;
  findings: DateFinding[];
};

type Read = Pick<DateReading, "period"> & Partial<Pick<DateReading, "inYear" | "isRange" | "findings">>;
type Reader = { pattern: RegExp; read: (found: readonly string[], context: DateContext) => Read | null };

const year4 = "((?:19|20)\\d{2})(?!\\d)";
const spanYears = "((?:19|20)\\d{2})(?!\\d)(?:\\s?[/–—-]\\s?(\\d{4}|\\d{1,2})(?!\\d))?";
const dayDigits = "(\\d{1,2})(?:\\s?(?:st|nd|rd|th|af|il|ydd|fed|ed|eg|ain))?";
const dayNumber = `(?<![\\d.,/£-])${dayDigits}`;
const ofWord = "\\s{0,9},?\\s{0,9}(?:of\\s+|o\\s+|mis\\s+|fis\\s+)?";
const looseYear = "((?:19|20)\\d{2}|['’‘]\\d{2}|\\d{2})(?![\\d:])(?!\\s?(?:am|pm)\\b)";

function expression(source: string): RegExp {
  return new RegExp(source, "giu");
}

/** The full year of a year of two digits: 00 to 49 are the 2000s. A year of four digits is itself. */
function fullYear(digits: string): number {
  const year = Number(digits.replace(/\D/g, ""));
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function certain(period: Period | null): Read {
  return period ? { period } : { period: null, findings: ["impossible_date"] };
}

function yearly(digits: string | undefined, inYear: (year: number) => Period | null): Read {
  return digits ? certain(inYear(fullYear(digits))) : { period: null, inYear };
}

const dayReaders: Reader[] = [
  {
    pattern: expression("(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"),
    read: ([, year = "", month = "", day = ""]) => certain(dayPeriod(+year, +month, +day)),
  },
  {
    pattern: expression("(?<![\\d./£-])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?!\\d|[./-]\\d)"),
    read: ([, day = "", , month = "", year = ""]) => certain(dayPeriod(fullYear(year), +month, +day)),
  },
  {
    pattern: expression(`(?<!\\d)(0?[1-9]|1[0-2])\\s?[./]\\s?${year4}`),
    read: ([, month = "", year = ""]) => certain(monthPeriod(+year, +month)),
  },
  {
    pattern: expression(
      `${dayNumber}\\s{0,9}(?:to|i|[/–—-])\\s{0,9}${dayDigits}${ofWord}${monthSource}(?:${ofWord}${looseYear})?`,
    ),
    read: ([, from = "", to = "", month = "", year]) => {
      const inYear = (y: number): Period | null => {
        const [first, last] = [dayPeriod(y, monthNumber(month), +from), dayPeriod(y, monthNumber(month), +to)];
        return first && last && first.ends_on <= last.ends_on ? { ...last, starts_on: first.starts_on } : null;
      };
      return { ...yearly(year, inYear), isRange: true };
    },
  },
  {
    pattern: expression(`${dayNumber}${ofWord}${monthSource}(?:${ofWord}${looseYear})?`),
    read: ([, day = "", month = "", year]) => yearly(year, (y) => dayPeriod(y, monthNumber(month), +day)),
  },
  {
    pattern: expression(`${monthSource}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s{0,9},?\\s+${year4}`),
    read: ([, month = "", day = "", year = ""]) => certain(dayPeriod(+year, monthNumber(month), +day)),
  },
];

const ordinals = ["first", "second", "third", "fourth"];
const welshOrdinals = ["cyntaf", "ail", "trydydd", "pedwerydd"];
const quarterSource = `(?:\\b(?:q|quarter|qtr|chwarter)\\s?([1-4])|\\b([1-4])(?:st|nd|rd|th)\\s+quarter|\\b(${[...ordinals, ...welshOrdinals].join("|")})\\s+(?:quarter|chwarter))(?!\\d)`;
const financialWords = "(fy|financial year|blwyddyn ariannol|flwyddyn ariannol)";

function quarterNumber(digit: string | undefined, word: string | undefined): number {
  if (digit) return Number(digit);
  const lower = (word ?? "").toLowerCase();
  return Math.max(ordinals.indexOf(lower), welshOrdinals.indexOf(lower)) + 1;
}

const termOf: Record<string, SchoolTerm | "winter"> = {
  autumn: "autumn",
  spring: "spring",
  summer: "summer",
  winter: "winter",
  hydref: "autumn",
  gwanwyn: "spring",
  haf: "summer",
  gaeaf: "winter",
};

const periodReaders: Reader[] = [
  {
    pattern: expression(
      `${quarterSource}(?:\\s{0,9},?\\s{0,9}(?:of\\s+|o\\s+)?(?:the\\s+|y\\s+)?${financialWords}?\\s{0,9}${spanYears})?`,
    ),
    read: ([, a, b, c, financial, first, second]) => {
      const quarter = quarterNumber(a ?? b, c);
      if (first && (second || financial)) return certain(financialQuarter(+first, quarter));
      if (first) return { ...certain(calendarQuarter(+first, quarter)), findings: ["ambiguous_quarter"] };
      return { period: null, inYear: (y) => calendarQuarter(y, (quarter % 4) + 1), findings: ["ambiguous_quarter"] };
    },
  },
  {
    pattern: expression(
      `(?:\\btymor\\s+(?:yr\\s+|y\\s+)?(hydref|gwanwyn|haf)|\\b(autumn|spring|summer)\\s+(?:school\\s+)?term)\\b(?:\\s{0,9},?\\s{0,9}(?:of\\s+|o\\s+)?${spanYears})?`,
    ),
    read: ([, cy, en, first, second], { rules }) => {
      const term = termOf[(cy ?? en ?? "").toLowerCase()];
      if (!term || term === "winter") return null;
      const later = second && term !== "autumn" ? 1 : 0;
      return yearly(first && String(+first + later), (y) => termPeriod(y, term, rules));
    },
  },
  {
    pattern: expression(`\\b(spring|summer|autumn|winter|gwanwyn|haf|gaeaf)\\s+(?:of\\s+|o\\s+)?${year4}`),
    read: ([, name = "", year = ""], { rules }) => {
      const season = termOf[name.toLowerCase()];
      return season ? certain(seasonPeriod(+year, season, rules)) : null;
    },
  },
  {
    pattern: expression(`\\b(christmas|xmas|nadolig|easter|pasg)(?:\\s+${year4})?`),
    read: ([, feast = "", year]) => yearly(year, (y) => feastDay(feast.toLowerCase(), y)),
  },
  {
    pattern: expression(
      `\\b(?:end of|diwedd)\\s+(?:the\\s+|this\\s+|y\\s+)?(?:(financial|academic|school|calendar)\\s+year|[bf]lwyddyn\\s{0,9}(ariannol|academaidd|ysgol)?)(?!\\p{L})(?:\\s+${spanYears})?`,
    ),
    read: ([, en, cy, first, second], { rules }) => {
      const kind = /^(fin|ari)/i.test(en ?? cy ?? "") ? "financial" : "academic";
      if (!(en ?? cy) || en?.toLowerCase() === "calendar") return yearly(first, yearPeriod);
      if (first && second) return certain(spanningYear(+first, kind, rules));
      return yearly(first, (y) => spanningYear(y - 1, kind, rules));
    },
  },
  {
    pattern: expression(`(?<![\\d£.,/-])((?:19|20)\\d{2})(\\s?[/–—-]\\s?)(\\d{4}|\\d{1,2})(?![\\d/])`),
    read: ([, first = "", sign = "", second = ""], context) => readSpan(+first, sign.trim(), second, context),
  },
  {
    pattern: expression(`${monthSource}(?:\\s+half[\\s-]?term)?${ofWord}${looseYear}`),
    read: ([, month = "", year = ""], context) => readMonthYear(monthNumber(month), year, context),
  },
  {
    pattern: expression(`\\b(early|mid|middle of|late|start of|beginning of|dechrau|canol)[\\s-]*${year4}`),
    read: ([, part = "", year = ""]) => {
      const quarter = /^(mid|can)/i.test(part) ? 2 : /^late/i.test(part) ? 4 : 1;
      return { ...certain(calendarQuarter(+year, quarter)), findings: ["part_of_period"] };
    },
  },
  {
    pattern: expression(monthSource),
    read: ([, name = ""]) =>
      isSurelyMonth(name) ? { period: null, inYear: (y) => monthPeriod(y, monthNumber(name)) } : null,
  },
  {
    pattern: expression(`(?<![\\d£.,/-]|\\p{L})${year4}(?![,.]\\d|[/–-]\\d|\\p{L})`),
    read: ([, year = ""]) => certain(yearPeriod(+year)),
  },
];

function feastDay(feast: string, year: number): Period {
  const on = feast.startsWith("ea") || feast.startsWith("p") ? easterSunday(year) : `${year}-12-25`;
  return { starts_on: on, ends_on: on, precision: "day" };
}

function readSpan(first: number, sign: string, second: string, { isSchool, rules }: DateContext): Read | null {
  const width = 10 ** second.length;
  const last =
    second.length === 4 ? +second : first - (first % width) + +second + (+second < first % width ? width : 0);
  if (last === first + 1 && (sign === "/" || second.length < 4)) {
    return { ...certain(spanningYear(first, isSchool ? "academic" : "financial", rules)), isRange: true };
  }
  if (sign === "-" && second.length === 2 && +second >= 1 && +second <= 12) return certain(monthPeriod(first, +second));
  const [from, to] = [yearPeriod(first), yearPeriod(last)];
  if (!from || !to || last < first || last > first + 50) return { period: null, findings: ["impossible_date"] };
  const findings: DateFinding[] = last === first + 1 ? ["ambiguous_year"] : [];
  return { period: { ...to, starts_on: from.starts_on }, isRange: true, findings };
}

function readMonthYear(month: number, digits: string, { notBefore }: DateContext): Read {
  const year = fullYear(digits);
  if (digits.length !== 2) return certain(monthPeriod(year, month));
  const isFar = notBefore !== null && Math.abs(year - Number(notBefore.slice(0, 4))) > 10;
  if (isFar && dayPeriod(2024, month, +digits)) return { period: null, inYear: (y) => dayPeriod(y, month, +digits) };
  return { ...certain(monthPeriod(year, month)), findings: +digits >= 1 && +digits <= 31 ? ["ambiguous_year"] : [] };
}

/** Every date in a text, in order and without overlaps; the readers that ask for more come first. */
export function readDates(text: string, context: DateContext): DateReading[] {
  const taken: DateReading[] = [];
  for (const { pattern, read } of [...dayReaders, ...periodReaders]) {
    for (const found of text.matchAll(pattern)) {
      const [index, end] = [found.index, found.index + found[0].length];
      if (taken.some((other) => index < other.end && other.index < end)) continue;
      const reading = read(found, context);
      if (reading) taken.push({ index, end, inYear: null, isRange: false, findings: [], ...reading });
    }
  }
  return taken.sort((a, b) => a.index - b.index);
}
