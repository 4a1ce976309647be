import type { Ctx } from "../../core/ctx.ts";
import { addDays, type Lang, londonDate } from "../../core/i18n/index.ts";
import { feedWords } from "./feed.words.ts";
import { writeCalendar } from "./icalendar.ts";
import { groupOf, titleOf } from "./meeting.labels.ts";
import { listMeetings, type Meeting } from "./meeting.queries.ts";

const PAST_DAYS = 400;
const FUTURE_DAYS = 800;

/** Which meetings a feed holds, and in which language. */
export type FeedWish = { groupId: number | null; lang: Lang; onlyPublic: boolean; baseUrl: string };

/**
 * A feed as an iCalendar text: the meetings of the past 13 months and the next two years. A cancelled meeting stays in it,
 * marked as cancelled, because leaving it out would not cancel it in calendars (RFC 5545; domain rules, section 10.4).
 */
export async function feedText(ctx: Ctx, wish: FeedWish): Promise<string> {
  const today = londonDate(ctx.now);
  const range = { from: addDays(today, -PAST_DAYS), to: addDays(today, FUTURE_DAYS), limit: 2000 };
  const meetings = (await listMeetings(ctx, { ...range, group_id: wish.groupId })).filter(
    (meeting) => !wish.onlyPublic || meeting.is_public,
  );
  const { lang } = wish;
  const t = feedWords(lang);
  const partnership = lang === "cy" ? (ctx.partnership.name_cy ?? ctx.partnership.name_en) : ctx.partnership.name_en;
  const group = wish.groupId && meetings[0] ? groupOf(lang, meetings[0]) : t.all;
  return writeCalendar({
    name: t.feedName(wish.onlyPublic ? t.open : group, partnership),
    lang,
    prodId: `-//Concord//Meetings//${lang.toUpperCase()}`,
    events: meetings.map((meeting) => eventOf(ctx, wish, meeting)),
  });
}

function eventOf(ctx: Ctx, { lang, baseUrl, onlyPublic }: FeedWish, meeting: Meeting) {
  const title = `${titleOf(lang, meeting)} (${groupOf(lang, meeting)})`;
  const isCancelled = meeting.status === "cancelled";
  const path = `${lang === "cy" ? "/cy" : ""}/${ctx.partnership.slug}/meetings/${meeting.id}`;
  return {
    uid: `${meeting.calendar_uid}@concord`,
    sequence: meeting.calendar_sequence,
    stamped_at: meeting.changed_at,
    changed_at: meeting.changed_at,
    starts_on: meeting.held_on,
    start_time: meeting.start_time,
    end_time: meeting.end_time,
    summary: isCancelled ? feedWords(lang).cancelled(title) : title,
    description: [meeting.cancel_reason, meeting.online_link].filter(Boolean).join("\n"),
    location: meeting.venue,
    ...(onlyPublic ? {} : { url: baseUrl + path }),
    status: isCancelled ? ("cancelled" as const) : ("confirmed" as const),
  };
}
