import type { Ctx } from "../../core/ctx.ts";
import { permit } from "../../core/permit.ts";
import { findSpot, type Place, placeOf, repath } from "./item.order.ts";
import { findItem, type ItemWithLeads } from "./item.queries.ts";
import { claimItem, recordItem, writeItem } from "./item.save.ts";
import { levelFor } from "./item.ts";
import { type Level, listLevels } from "./level.queries.ts";
import { lockPlan } from "./level.ts";
import { changePlans } from "./permissions.ts";
import type { Because } from "./plan.ts";
import { refuse } from "./refusal.ts";

/** What a move may say besides the place: the level to stand on there, where the old one does not fit. */
export type Moving = Because & { level_id?: number | undefined };

/**
 * Moves an item with everything under it to another place of the same plan, never inside itself. Its level must be
 * deeper than its new parent's: where it is not, `level_id` says which it becomes, and what lies under it goes down as
 * far as it must.
 */
export async function moveItem(
  ctx: Ctx,
  item: ItemWithLeads,
  place: Place,
  { level_id, ...because }: Moving = {},
): Promise<ItemWithLeads> {
  permit(ctx, changePlans);
  await lockPlan(ctx, item.plan_id);
  const current = await claimItem(ctx, item, because.version, { columns: ["level_id"] });
  const before = { ...(await placeOf(ctx, current)), level_id: current.level_id };
  const spot = await findSpot(ctx, current.plan_id, place, current);
  const level = await levelFor(ctx, { id: current.plan_id }, level_id ?? current.level_id, spot.parent);
  await sinkUnder(ctx, current, level);
  const moved = await writeItem(ctx, (await findItem(ctx, item.plan_id, item.id)) as ItemWithLeads, {
    parent_id: spot.parent?.id ?? null,
    position: spot.position,
    level_id: level.id,
    kind: level.kind,
  });
  await repath(ctx, moved.id);
  const after = { ...(await placeOf(ctx, moved)), level_id: level.id };
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  if (!isSame) await recordItem(ctx, "item.moved", moved, { before, after, ...because });
  return (await findItem(ctx, item.plan_id, item.id)) as ItemWithLeads;
}

/** Moves an item one place up or down among its brothers and sisters. At the end of the row it is refused. */
export async function moveBeside(ctx: Ctx, item: ItemWithLeads, way: "up" | "down"): Promise<ItemWithLeads> {
  permit(ctx, changePlans);
  await lockPlan(ctx, item.plan_id);
  const neighbour = await ctx.db
    .selectFrom("item")
    .select("id")
    .where("partnership_id", "=", ctx.partnership.id)
    .where("plan_id", "=", item.plan_id)
    .where("parent_id", item.parent_id === null ? "is" : "=", item.parent_id)
    .where("position", way === "up" ? "<" : ">", item.position)
    .where("removed_at", "is", null)
    .orderBy("position", way === "up" ? "desc" : "asc")
    .executeTakeFirst();
  if (!neighbour) throw refuse("place", "placeUnknown");
  return moveItem(ctx, item, way === "up" ? { before: neighbour.id } : { after: neighbour.id });
}

type Sinking = { id: number; parent_id: number | null; level_id: number; version: number };

/** Moves what lies under an item to deeper levels, only as far as the item's new level asks. Refuses when the plan has none. */
async function sinkUnder(ctx: Ctx, item: ItemWithLeads, level: Level): Promise<void> {
  const levels = await listLevels(ctx, item.plan_id);
  const depths = new Map([[item.id, level.depth]]);
  const sinking: { child: Sinking; to: Level }[] = [];
  for (const child of await listUnder(ctx, item)) {
    const above = depths.get(child.parent_id ?? 0) ?? 0;
    const own = levels.find((candidate) => candidate.id === child.level_id);
    const to = own && own.depth > above ? own : levels.find((candidate) => candidate.depth > above);
    if (!to) throw refuse("level_id", "levelTooDeep");
    depths.set(child.id, to.depth);
    if (to !== own) sinking.push({ child, to });
  }
  for (const { child, to } of sinking) await setLevel(ctx, child, to);
}

/** Everything under an item, removed or not, parents before their children. */
async function listUnder({ db, partnership }: Ctx, item: ItemWithLeads): Promise<Sinking[]> {
  return db
    .selectFrom("item")
    .select(["id", "parent_id", "level_id", "version"])
    .where("partnership_id", "=", partnership.id)
    .where("plan_id", "=", item.plan_id)
    .where("path", ">", item.path)
    .where("path", "<", `${item.path}g`)
    .orderBy("path")
    .execute();
}

async function setLevel({ db, partnership }: Ctx, child: Sinking, level: Level): Promise<void> {
  await db
    .updateTable("item")
    .set({ level_id: level.id, kind: level.kind, version: child.version + 1 })
    .where("partnership_id", "=", partnership.id)
    .where("id", "=", child.id)
    .execute();
}
