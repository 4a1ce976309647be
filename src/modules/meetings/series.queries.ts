import type { Selectable } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { MeetingSeries as SeriesTable } from "../../core/db/schema.generated.ts";
import { NotFound } from "../../core/errors.ts";
import type { MeetingPattern } from "./recurrence.ts";

/** A run of meetings with one pattern. */
export type Series = Omit<Selectable<SeriesTable>, "frequency"> & Pick<MeetingPattern, "frequency">;

/** A series by its id. Throws NotFound. */
export async function getSeries({ db, partnership }: Ctx, id: number): Promise<Series> {
  const found = await db
    .selectFrom("meeting_series")
    .selectAll()
    .where("partnership_id", "=", partnership.id)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw new NotFound(`Series ${id}`);
  return found as Series;
}
