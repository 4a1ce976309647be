import type { Ctx } from "../../core/ctx.ts";
import { addDays, londonDate } from "../../core/i18n/index.ts";

/** A meeting that may have decided something. */
export type MeetingChoice = { id: number; held_on: string; title_en: string; title_cy: string | null };

const MOST = 60;

/** The latest meetings, and the next one or two, to choose who decided from. Cancelled ones decided nothing. */
export function listMeetingChoices(ctx: Ctx): Promise<MeetingChoice[]> {
  return ctx.db
    .selectFrom("meeting")
    .select(["id", "held_on", "title_en", "title_cy"])
    .where("partnership_id", "=", ctx.partnership.id)
    .where("status", "!=", "cancelled")
    .where("held_on", "<=", addDays(londonDate(ctx.now), 31))
    .orderBy("held_on", "desc")
    .orderBy("start_time", "desc")
    .orderBy("id", "desc")
    .limit(MOST)
    .execute();
}
