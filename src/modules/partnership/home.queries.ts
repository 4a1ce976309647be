import { sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";

/** What a young partnership has so far. A plan is known by its traces in the audit trail, as plans come later than this module. */
export type Beginnings = { organisations: number; people: number; groups: number; has_plan: boolean };

/** Counts what a partnership begins with. */
export async function countBeginnings({ db, partnership }: Ctx): Promise<Beginnings> {
  const { id } = partnership;
  const { rows } = await sql<Beginnings>`
    select (select count(*) from organisation where partnership_id = ${id}) as organisations,
      (select count(*) from person where partnership_id = ${id}) as people,
      (select count(*) from "group" where partnership_id = ${id}) as groups,
      exists (select from audit_event where partnership_id = ${id} and plan_id is not null) as has_plan`.execute(db);
  return rows[0] as Beginnings;
}
