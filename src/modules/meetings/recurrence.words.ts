import { defineWords, type Lang, weekdayName } from "../../core/i18n/index.ts";
import { type MeetingPattern, nthOf } from "./recurrence.ts";

/** Words for how often a group meets. Welsh "ail" softens the word after it: ail ddydd Iau. */
const recurrenceWords = defineWords({
  en: {
    nth: {
      first: (day: string) => `First ${day}`,
      second: (day: string) => `Second ${day}`,
      third: (day: string) => `Third ${day}`,
      fourth: (day: string) => `Fourth ${day}`,
      last: (day: string) => `Last ${day}`,
    },
    everyMonth: (day: string) => `${day} of every month`,
    everySecondMonth: (day: string) => `${day} of every second month`,
    everySomeMonths: (day: string, months: number) => `${day}, every ${months} months`,
    everyWeek: (day: string) => `Every ${day}`,
    everySecondWeek: (day: string) => `Every second ${day}`,
    everySomeWeeks: (day: string, weeks: number) => `${day}, every ${weeks} weeks`,
  },
  cy: {
    nth: {
      first: (day) => `${upperFirst(day)} cyntaf`,
      second: (day) => `Ail d${day}`,
      third: (day) => `Trydydd ${day}`,
      fourth: (day) => `Pedwerydd ${day}`,
      last: (day) => `${upperFirst(day)} olaf`,
    },
    everyMonth: (day) => `${day} bob mis`,
    everySecondMonth: (day) => `${day} bob yn ail fis`,
    everySomeMonths: (day, months) => `${day}, bob ${months} mis`,
    everyWeek: (day) => `Bob ${day}`,
    everySecondWeek: (day) => `Bob yn ail d${day}`,
    everySomeWeeks: (day, weeks) => `${upperFirst(day)}, bob ${weeks} wythnos`,
  },
});

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A pattern in words: "Third Thursday of every second month", "Trydydd dydd Iau bob yn ail fis". */
export function describePattern(lang: Lang, pattern: MeetingPattern): string {
  const t = recurrenceWords(lang);
  const day = weekdayName(lang, pattern.weekday);
  if (pattern.frequency === "weekly") {
    if (pattern.every === 1) return t.everyWeek(day);
    return pattern.every === 2 ? t.everySecondWeek(day) : t.everySomeWeeks(day, pattern.every);
  }
  const position = positions[nthOf(pattern)] ?? "first";
  const nthDay = t.nth[position](day);
  if (pattern.every === 1) return t.everyMonth(nthDay);
  return pattern.every === 2 ? t.everySecondMonth(nthDay) : t.everySomeMonths(nthDay, pattern.every);
}

const positions: Record<number, "first" | "second" | "third" | "fourth" | "last"> = {
  1: "first",
  2: "second",
  3: "third",
  4: "fourth",
  [-1]: "last",
};
