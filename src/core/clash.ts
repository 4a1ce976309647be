import type { Ctx } from "./ctx.ts";
import { Conflict, NotFound } from "./errors.ts";

/**
 * To be thrown when an update found another version than the form carried: says who changed the record and when, and
 * carries their values, so that the page can show both texts.
 */
export async function clash(
  ctx: Ctx,
  subject: { kind: string; id: number },
  current: { version: number; theirs: Record<string, unknown> } | undefined,
): Promise<Error> {
  if (!current) return new NotFound("The record has gone");
  const last = await ctx.db
    .selectFrom("audit_event")
    .select(["actor_name", "at"])
    .where("partnership_id", "=", ctx.partnership.id)
    .where("subject_kind", "=", subject.kind)
    .where("subject_id", "=", subject.id)
    .orderBy("id", "desc")
    .executeTakeFirst();
  return new Conflict({ ...current, by: last?.actor_name ?? "Concord", at: last?.at ?? ctx.now });
}
