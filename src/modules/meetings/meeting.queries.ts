import { type Selectable, sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { Meeting as MeetingTable } from "../../core/db/schema.generated.ts";
import { NotFound } from "../../core/errors.ts";
import type { ISODate } from "../../core/i18n/index.ts";
import type { MeetingState } from "./meeting.states.ts";

/** A meeting as kept, with the name of the group that meets. */
export type Meeting = Omit<Selectable<MeetingTable>, "status"> & {
  status: MeetingState;
  group_en: string;
  group_cy: string | null;
  group_short: string;
};

/** Which meetings are asked for. Dates are included. `person_id`: only of groups that person sits on now. */
export type MeetingFilter = {
  from?: ISODate;
  to?: ISODate;
  group_id?: number | null;
  series_id?: number;
  person_id?: number;
  limit?: number;
  newestFirst?: boolean;
};

function select({ db, partnership }: Ctx) {
  return db
    .selectFrom("meeting as m")
    .innerJoin("group as g", (join) =>
      join.onRef("g.partnership_id", "=", "m.partnership_id").onRef("g.id", "=", "m.group_id"),
    )
    .selectAll("m")
    .select(["g.name_en as group_en", "g.name_cy as group_cy", "g.short_name as group_short"])
    .where("m.partnership_id", "=", partnership.id);
}

/** A meeting by its id. Throws NotFound. */
export async function getMeeting(ctx: Ctx, id: number): Promise<Meeting> {
  const found = await select(ctx).where("m.id", "=", id).executeTakeFirst();
  if (!found) throw new NotFound(`Meeting ${id}`);
  return found as Meeting;
}

/** Meetings by date and time; 500 at most unless told. */
export async function listMeetings(ctx: Ctx, filter: MeetingFilter = {}): Promise<Meeting[]> {
  const { from, to, group_id, series_id, person_id, limit = 500, newestFirst = false } = filter;
  const way = newestFirst ? "desc" : "asc";
  let query = select(ctx).orderBy("m.held_on", way).orderBy("m.start_time", way).orderBy("m.id", way).limit(limit);
  if (from) query = query.where("m.held_on", ">=", from);
  if (to) query = query.where("m.held_on", "<=", to);
  if (group_id) query = query.where("m.group_id", "=", group_id);
  if (series_id) query = query.where("m.series_id", "=", series_id);
  if (person_id !== undefined) {
    query = query.where(
      sql<boolean>`exists (select from group_member x where x.partnership_id = m.partnership_id and x.group_id = m.group_id
        and x.person_id = ${person_id} and (x.to_on is null or x.to_on >= m.held_on) and (x.from_on is null or x.from_on <= m.held_on))`,
    );
  }
  return (await query.execute()) as Meeting[];
}
