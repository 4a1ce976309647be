import { formatTimeRange, formatWeekdayDate, type Lang } from "../../core/i18n/index.ts";
import type { Meeting } from "./meeting.queries.ts";

/** The title of a meeting in the language of the page, or in the other where it was not translated. */
export function titleOf(lang: Lang, meeting: Pick<Meeting, "title_en" | "title_cy">): string {
  return lang === "cy" ? meeting.title_cy || meeting.title_en : meeting.title_en;
}

/** The name of the group that meets. */
export function groupOf(lang: Lang, meeting: Pick<Meeting, "group_en" | "group_cy">): string {
  return lang === "cy" ? meeting.group_cy || meeting.group_en : meeting.group_en;
}

/** Day and times in words: "Thursday 18 March 2027, 3:30pm to 5pm". */
export function whenOf(lang: Lang, meeting: Pick<Meeting, "held_on" | "start_time" | "end_time">): string {
  return `${formatWeekdayDate(lang, meeting.held_on)}, ${formatTimeRange(lang, meeting.start_time, meeting.end_time)}`;
}
