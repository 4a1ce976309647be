import { sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import { NotFound } from "../../core/errors.ts";
import { permit } from "../../core/permit.ts";
import { findItem, getItem, getRemovedItem, type ItemWithLeads } from "./item.queries.ts";
import { claimItem, recordItem } from "./item.save.ts";
import { lockPlan } from "./level.ts";
import { changePlans } from "./permissions.ts";
import type { Because } from "./plan.ts";
import { refuse } from "./refusal.ts";

/** Takes an item and everything under it out of the plan. Nothing is deleted: restoreItem brings it all back. */
export async function removeItem(ctx: Ctx, item: ItemWithLeads, because: Because = {}): Promise<{ removed: number }> {
  permit(ctx, changePlans);
  await lockPlan(ctx, item.plan_id);
  const current = await claimItem(ctx, item, because.version, { columns: ["title", "state"] });
  const removed = await mark(ctx, current, null, ctx.now);
  const { reference, title } = current;
  await recordItem(ctx, "item.removed", current, { before: { reference, title }, after: { removed }, ...because });
  return { removed };
}

/** Puts a removed item back where it was, with what was removed in the same moment; what had gone before stays away. */
export async function restoreItem(ctx: Ctx, item: ItemWithLeads, because: Because = {}): Promise<ItemWithLeads> {
  permit(ctx, changePlans);
  await lockPlan(ctx, item.plan_id);
  const current = await getRemovedItem(ctx, item.plan_id, item.id);
  const parent = current.parent_id === null ? null : await findItem(ctx, item.plan_id, current.parent_id);
  if (parent?.removed_at) throw refuse("item", "parentRemoved", `${parent.reference} ${parent.title}`.trim());
  const removedAt = current.removed_at;
  if (!removedAt) throw new NotFound(`Removed item ${item.id}`);
  const restored = await mark(ctx, current, removedAt, null);
  const after = await getItem(ctx, item.plan_id, item.id);
  await recordItem(ctx, "item.restored", after, { after: { restored }, ...because });
  return after;
}

/** Sets when an item and all under it were removed, for those of them whose mark is `was`. Answers with how many. */
async function mark(ctx: Ctx, item: ItemWithLeads, was: Date | null, becomes: Date | null): Promise<number> {
  const { numUpdatedRows } = await ctx.db
    .updateTable("item")
    .set({ removed_at: becomes, version: sql`version + 1` })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("plan_id", "=", item.plan_id)
    .where("path", ">=", item.path)
    .where("path", "<", `${item.path}g`)
    .where("removed_at", was === null ? "is" : "=", was)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Everything that was taken out of a plan, the latest first: only the items that were removed themselves, not what went with them. */
export async function listRemoved({ db, partnership }: Ctx, planId: number) {
  return db
    .selectFrom("item as i")
    .leftJoin("item as p", (join) =>
      join.onRef("p.partnership_id", "=", "i.partnership_id").onRef("p.id", "=", "i.parent_id"),
    )
    .select(["i.id", "i.reference", "i.title", "i.removed_at"])
    .where("i.partnership_id", "=", partnership.id)
    .where("i.plan_id", "=", planId)
    .where("i.removed_at", "is not", null)
    .where((row) => row.or([row("p.removed_at", "is", null), row("p.removed_at", "!=", row.ref("i.removed_at"))]))
    .orderBy("i.removed_at", "desc")
    .orderBy("i.id", "desc")
    .execute();
}
