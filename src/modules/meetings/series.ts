import { sql } from "kysely";
import { record } from "../../core/audit.ts";
import type { Ctx } from "../../core/ctx.ts";
import { Invalid } from "../../core/errors.ts";
import { addDays, type ISODate, londonDate } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { bankHolidays } from "./bank-holidays.ts";
import { listMeetings } from "./meeting.queries.ts";
import { addMeeting, type MeetingFacts, stepMeeting } from "./meeting.ts";
import { keepMeetings } from "./permissions.ts";
import { listOccurrences, type MeetingPattern } from "./recurrence.ts";
import { getSeries, type Series } from "./series.queries.ts";

/** What a form says about a series: the pattern, and what every one of its meetings has in common. */
export type SeriesFacts = Omit<MeetingFacts, "held_on"> & MeetingPattern & { until_on: ISODate };

/** A series makes its meetings at once, so that each can be moved on its own. More than this is surely a mistake. */
const mostMeetingsOfSeries = 60;

const subjectOf = (series: Series) => ({ kind: "series", id: series.id, label: series.title_en });

/**
 * Makes a series with all its meetings up to its last day. Bank holidays of England and Wales are left out. Throws
 * Invalid (`until_on`) when the pattern gives no meeting, or too many.
 */
export async function addSeries(
  ctx: Ctx,
  facts: SeriesFacts,
  words: { none: string; tooMany: string },
): Promise<Series> {
  permit(ctx, keepMeetings);
  const dates = datesOf(facts);
  if (dates.length === 0) throw new Invalid({ until_on: words.none });
  if (dates.length > mostMeetingsOfSeries) throw new Invalid({ until_on: words.tooMany });
  const { id } = await ctx.db
    .insertInto("meeting_series")
    .values({ ...facts, partnership_id: ctx.partnership.id })
    .returning("id")
    .executeTakeFirstOrThrow();
  const series = await getSeries(ctx, id);
  await record(ctx, "series.added", subjectOf(series), { after: { ...facts, meetings: dates.length } });
  for (const held_on of dates) await addMeeting(ctx, meetingOf(facts, held_on), id);
  return series;
}

/** The days a series would meet on, bank holidays left out. */
function datesOf(facts: SeriesFacts): ISODate[] {
  const years = [];
  for (let year = Number(facts.starts_on.slice(0, 4)); year <= Number(facts.until_on.slice(0, 4)); year += 1)
    years.push(year);
  const skip = years.flatMap((year) => bankHolidays(year).map((holiday) => holiday.on));
  return listOccurrences(facts, { to: facts.until_on, skip });
}

const meetingOf = (facts: SeriesFacts, held_on: ISODate): MeetingFacts => ({
  group_id: facts.group_id,
  title_en: facts.title_en,
  title_cy: facts.title_cy,
  held_on,
  start_time: facts.start_time,
  end_time: facts.end_time,
  venue: facts.venue,
  online_link: facts.online_link,
  is_public: facts.is_public,
});

/** Ends a series today: meetings still to come are cancelled with the reason, those held stay. Answers how many. */
export async function endSeries(
  ctx: Ctx,
  series: Series,
  reason: string,
  words: { reasonNeeded: string; notYet: string },
): Promise<number> {
  permit(ctx, keepMeetings);
  if (!reason.trim()) throw new Invalid({ reason: words.reasonNeeded });
  const today = londonDate(ctx.now);
  const coming = await listMeetings(ctx, { series_id: series.id, from: addDays(today, 1) });
  const open = coming.filter((meeting) => meeting.status === "planned" || meeting.status === "called");
  for (const meeting of open) await stepMeeting(ctx, meeting, "cancel", { reason, words });
  await ctx.db
    .updateTable("meeting_series")
    .set({ until_on: today < series.starts_on ? series.starts_on : today, version: sql`version + 1` })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", series.id)
    .execute();
  await record(ctx, "series.ended", subjectOf(series), {
    before: { until_on: series.until_on },
    after: { until_on: today },
    reason,
  });
  return open.length;
}
