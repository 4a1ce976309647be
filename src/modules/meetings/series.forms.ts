import {
  choice,
  date,
  defineForm,
  reference,
  text,
  tick,
  time,
  webAddress,
  wholeNumber,
} from "../../core/forms/index.ts";
import { type Lang, weekdayName } from "../../core/i18n/index.ts";
import type { GroupChoice } from "./meeting.forms.ts";
import { meetingWords } from "./meeting.words.ts";
import { seriesWords } from "./series.words.ts";

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const nths = ["1", "2", "3", "4", "-1"] as const;

/** The form a series of meetings is made by. */
export function seriesForm(lang: Lang, groups: readonly GroupChoice[]) {
  const t = meetingWords(lang);
  const s = seriesWords(lang);
  const frequencies = [
    { value: "monthly" as const, label: s.monthly },
    { value: "weekly" as const, label: s.weekly },
  ];
  return defineForm(lang, {
    group_id: reference({ label: t.group, required: t.groupNeeded, options: groups }),
    title_en: text({ label: t.titleEn, required: t.titleNeeded, max: 200 }),
    title_cy: text({ label: t.titleCy, max: 200 }),
    frequency: choice({ label: s.frequency, as: "radios", required: s.frequencyNeeded, options: frequencies }),
    every: wholeNumber({ label: s.every, hint: s.everyHint, required: s.everyNeeded, least: 1, most: 24 }),
    nth: choice({ label: s.nth, hint: s.nthHint, options: nths.map((value) => ({ value, label: s.nths[value] })) }),
    weekday: reference({
      label: s.weekday,
      required: s.weekdayNeeded,
      options: weekdays.map((value) => ({ value, label: weekdayName(lang, value) })),
    }),
    starts_on: date({ label: s.startsOn, required: s.fromNeeded }),
    until_on: date({ label: s.untilOn, required: s.untilNeeded }),
    start_time: time({ label: t.start, hint: t.timeHint, required: t.startNeeded }),
    end_time: time({ label: t.end, required: t.endNeeded }),
    venue: text({ label: t.venue, max: 300 }),
    online_link: webAddress({ label: t.link }),
    is_public: tick({ label: t.isPublic, hint: t.isPublicHint }),
  });
}
