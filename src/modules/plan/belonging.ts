import { sql } from "kysely";
import type { Authority } from "../../core/audit.ts";
import type { Ctx } from "../../core/ctx.ts";
import { refuse } from "./refusal.ts";

type Kept = "organisation" | "department" | "group" | "person" | "meeting" | "item" | "plan";

/** Refuses ids that are not records of this partnership which the viewer may see. `field` is where the form says so. */
export async function checkBelongs(
  { db, partnership }: Ctx,
  table: Kept,
  field: string,
  ids: readonly (number | null | undefined)[],
): Promise<void> {
  const wanted = [...new Set(ids.filter((id) => id !== null && id !== undefined))];
  if (wanted.length === 0) return;
  const found = await db
    .selectFrom(table)
    .select("id")
    .where("partnership_id", "=", partnership.id)
    .where(sql<boolean>`id = any(${wanted})`)
    .execute();
  if (found.length < wanted.length) throw refuse(field, table === "meeting" ? "meetingUnknown" : "recordUnknown");
}

/** Refuses an authority that names a meeting of another partnership or none at all. */
export async function checkAuthority(ctx: Ctx, authority: Authority | null | undefined): Promise<void> {
  await checkBelongs(ctx, "meeting", "meeting_id", [authority?.meeting_id]);
}
