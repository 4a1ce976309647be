import { sql } from "kysely";
import { type Authority, difference, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx } from "../../core/ctx.ts";
import { Invalid } from "../../core/errors.ts";
import { formatDate, type ISODate } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { getMeeting, type Meeting } from "./meeting.queries.ts";
import { type MeetingDeed, meetingStateTable } from "./meeting.states.ts";
import { keepMeetings } from "./permissions.ts";

/** What a form says about a meeting. Times are local ("15:30"). */
export type MeetingFacts = {
  group_id: number;
  title_en: string;
  title_cy: string | null;
  held_on: ISODate;
  start_time: string;
  end_time: string;
  venue: string;
  online_link: string;
  is_public: boolean;
};

const factsOf = (meeting: Meeting): MeetingFacts => ({
  group_id: meeting.group_id,
  title_en: meeting.title_en,
  title_cy: meeting.title_cy,
  held_on: meeting.held_on,
  start_time: meeting.start_time.slice(0, 5),
  end_time: meeting.end_time.slice(0, 5),
  venue: meeting.venue,
  online_link: meeting.online_link,
  is_public: meeting.is_public,
});

/** How a meeting is named in history: its title and its day. */
const subjectOf = (meeting: Pick<Meeting, "id" | "title_en" | "held_on">) => ({
  kind: "meeting",
  id: meeting.id,
  label: `${meeting.title_en}, ${formatDate("en", meeting.held_on)}`,
});

/** Adds a single meeting; `seriesId` when a series makes it. */
export async function addMeeting(ctx: Ctx, facts: MeetingFacts, seriesId: number | null = null): Promise<Meeting> {
  permit(ctx, keepMeetings);
  const { id } = await ctx.db
    .insertInto("meeting")
    .values({ ...facts, partnership_id: ctx.partnership.id, series_id: seriesId, changed_at: ctx.now })
    .returning("id")
    .executeTakeFirstOrThrow();
  const meeting = await getMeeting(ctx, id);
  await record(ctx, "meeting.added", subjectOf(meeting), { after: facts });
  return meeting;
}

const sentToCalendars = ["held_on", "start_time", "end_time", "venue", "online_link", "title_en", "title_cy"] as const;

/**
 * Moves or corrects a meeting. What calendars show raises the calendar sequence, so that subscribed calendars follow
 * (RFC 5545, 3.8.7.4). Throws Conflict when someone changed it since `version` was read.
 */
export async function changeMeeting(
  ctx: Ctx,
  meeting: Meeting,
  facts: MeetingFacts,
  version: number,
): Promise<Meeting> {
  permit(ctx, keepMeetings);
  const changed = difference(factsOf(meeting), facts);
  const isSeen = sentToCalendars.some((name) => changed && name in changed.after);
  const done = await ctx.db
    .updateTable("meeting")
    .set({
      ...facts,
      version: sql`version + 1`,
      changed_at: ctx.now,
      calendar_sequence: sql`calendar_sequence + ${isSeen ? 1 : 0}`,
    })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", meeting.id)
    .where("version", "=", version)
    .executeTakeFirst();
  const after = await getMeeting(ctx, meeting.id);
  if (done.numUpdatedRows === 0n)
    throw await clash(ctx, subjectOf(after), { version: after.version, theirs: factsOf(after) });
  const isMoved = changed !== null && ("held_on" in changed.after || "start_time" in changed.after);
  if (changed) await record(ctx, isMoved ? "meeting.moved" : "meeting.changed", subjectOf(after), changed);
  return after;
}

/** What a step needs besides the deed: why, and the words for a reason that is missing or a time that has not come. */
export type StepNote = { reason: string; authority?: Authority; words: { reasonNeeded: string; notYet: string } };

/** Carries a meeting along its state table. A meeting cannot have been held before its day. */
export async function stepMeeting(ctx: Ctx, meeting: Meeting, deed: MeetingDeed, note: StepNote): Promise<Meeting> {
  permit(ctx, keepMeetings);
  const status = meetingStateTable.step(meeting.status, deed, note.reason, note.words.reasonNeeded);
  const isOver = deed === "hold" || deed === "find_inquorate";
  if (isOver && meeting.held_on > ctx.now.toISOString().slice(0, 10)) throw new Invalid({ reason: note.words.notYet });
  const isSeen = deed === "cancel" || deed === "reinstate";
  await ctx.db
    .updateTable("meeting")
    .set({
      status,
      cancel_reason: deed === "cancel" ? note.reason : "",
      version: sql`version + 1`,
      changed_at: ctx.now,
      calendar_sequence: sql`calendar_sequence + ${isSeen ? 1 : 0}`,
    })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", meeting.id)
    .execute();
  const after = await getMeeting(ctx, meeting.id);
  await record(ctx, `meeting.${status}`, subjectOf(after), {
    before: { status: meeting.status },
    after: { status },
    reason: note.reason,
    authority: note.authority ?? null,
  });
  return after;
}
