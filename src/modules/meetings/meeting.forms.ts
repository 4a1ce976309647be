import { date, defineForm, longText, reference, text, tick, time, webAddress } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { meetingWords } from "./meeting.words.ts";

/** A group as a form offers it. */
export type GroupChoice = { value: number; label: string };

/** The form a single meeting is added, moved and changed by. */
export function meetingForm(lang: Lang, groups: readonly GroupChoice[]) {
  const t = meetingWords(lang);
  return defineForm(lang, {
    group_id: reference({ label: t.group, required: t.groupNeeded, options: groups }),
    title_en: text({ label: t.titleEn, required: t.titleNeeded, max: 200 }),
    title_cy: text({ label: t.titleCy, max: 200 }),
    held_on: date({ label: t.date, required: t.dateNeeded }),
    start_time: time({ label: t.start, hint: t.timeHint, required: t.startNeeded }),
    end_time: time({ label: t.end, required: t.endNeeded }),
    venue: text({ label: t.venue, max: 300 }),
    online_link: webAddress({ label: t.link }),
    is_public: tick({ label: t.isPublic, hint: t.isPublicHint }),
  });
}

/** The form that asks why, on the page that confirms a deed. */
export function reasonForm(lang: Lang, isNeeded: boolean) {
  const t = meetingWords(lang);
  return defineForm(lang, {
    reason: longText({ label: t.reason, rows: 3, max: 1000, ...(isNeeded ? { required: t.reasonNeeded } : {}) }),
  });
}
