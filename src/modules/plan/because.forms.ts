import { choice, type Field, longText, reference, text } from "../../core/forms/index.ts";
import { formatDate, type Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import { listMeetingChoices, type MeetingChoice } from "./because.queries.ts";
import { becauseWords } from "./because.words.ts";
import type { Because } from "./plan.ts";

/** The questions "why" and "who decided", which end every form that changes what was agreed. */
export type BecauseFields = {
  reason: Field<string>;
  meeting_id: Field<number | null>;
  authority_note: Field<string>;
};

/** The questions "why" and "who decided". `needed` is the sentence shown when a reason must be given and is not. */
export async function becauseFields(c: Ask, needed?: string): Promise<BecauseFields> {
  const { lang, ctx } = c.var;
  const t = becauseWords(lang);
  const meetings = await listMeetingChoices(ctx);
  const options = meetings.map((meeting) => ({ value: meeting.id, label: meetingLabel(lang, meeting) }));
  return {
    reason: longText({
      label: t.reason,
      rows: 2,
      max: 2000,
      ...(needed ? { required: needed } : { hint: t.reasonHint }),
    }),
    meeting_id: reference({ label: t.meeting, hint: t.meetingHint, options }),
    authority_note: text({ label: t.authority, hint: t.authorityHint, max: 300 }),
  };
}

/** A meeting in a list: "18 March 2027: Steering Group". */
export function meetingLabel(lang: Lang, meeting: MeetingChoice): string {
  const name = inEither(lang, meeting.title_en, meeting.title_cy).text;
  return `${formatDate(lang, meeting.held_on)}: ${name}`;
}

/** What was answered, as a verb takes it. */
export function becauseOf(
  value: { reason: string; meeting_id: number | null; authority_note: string },
  version: number,
): Because {
  const { reason, meeting_id, authority_note } = value;
  const authority = meeting_id || authority_note ? { meeting_id, note: authority_note } : null;
  return { reason, authority, version };
}

/** The languages a text may be in, as a question. */
export function languageField(lang: Lang, label: string): Field<Lang> {
  const t = becauseWords(lang);
  const options = (["en", "cy"] as const).map((value) => ({ value, label: t.languages[value] }));
  return choice({ label, options, as: "radios", required: t.languageNeeded });
}
