import { defineWords } from "./words.ts";

/** Words of dates and times. Month and weekday names are in `calendarNames`, because they are lists. */
export const dateWords = defineWords({
  en: {
    weekday: (name: string) => name,
    at: (date: string, time: string) => `${date} at ${time}`,
    range: (from: string, to: string) => `${from} to ${to}`,
    midday: "midday",
    midnight: "midnight",
    today: "today",
    tomorrow: "tomorrow",
    yesterday: "yesterday",
    inDays: "in {n} days",
    daysAgo: "{n} days ago",
  },
  cy: {
    weekday: (name) => `dydd ${name}`,
    at: (date, time) => `${date} am ${time}`,
    range: (from, to) => `${from} i ${to}`,
    midday: "hanner dydd",
    midnight: "hanner nos",
    today: "heddiw",
    tomorrow: "yfory",
    yesterday: "ddoe",
    inDays: "ymhen {n} diwrnod",
    daysAgo: "{n} diwrnod yn ôl",
  },
});

/** Month and weekday names, January and Monday first. Welsh weekdays are without "dydd". */
export const calendarNames = {
  en: {
    months: "January February March April May June July August September October November December".split(" "),
    shortMonths: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
    weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  },
  cy: {
    months: "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr".split(" "),
    shortMonths: "Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag".split(" "),
    weekdays: "Llun Mawrth Mercher Iau Gwener Sadwrn Sul".split(" "),
  },
} as const;
