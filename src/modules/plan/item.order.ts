import { sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import { findItem, type ItemWithLeads } from "./item.queries.ts";
import { lockPlan } from "./level.ts";
import { refuse } from "./refusal.ts";

/** Where an item goes: beside another one, or under one (null: at the top of the plan). */
export type Place =
  | { before: number }
  | { after: number }
  | { firstUnder: number | null }
  | { lastUnder: number | null };

/** A place found: the parent, and a position between the neighbours there. */
export type Spot = { parent: ItemWithLeads | null; position: number };

const GAP = 65_536;
/** A position must fit the eight hexadecimal digits it has in a path. */
const MOST = 0xff_ff_ff_ff;

/** Positions are 65,536 apart, so that an item can go between two others without touching them. */
type Sibling = { id: number; position: number };

/**
 * Finds the position for a place and keeps the plan's order locked until the transaction ends. Brothers and sisters are
 * spaced out again when there is no room left between two of them. `moving` is the item that is on its way.
 */
export async function findSpot(ctx: Ctx, planId: number, place: Place, moving?: ItemWithLeads): Promise<Spot> {
  await lockPlan(ctx, planId);
  const beside = "before" in place ? place.before : "after" in place ? place.after : null;
  if (beside !== null && beside === moving?.id) throw refuse("place", "placeInside");
  const neighbour = beside === null ? null : await itemAt(ctx, planId, beside);
  const parentId = neighbour ? neighbour.parent_id : "firstUnder" in place ? place.firstUnder : lastUnderOf(place);
  const parent = parentId === null ? null : await itemAt(ctx, planId, parentId);
  if (moving && parent?.path.startsWith(moving.path)) throw refuse("place", "placeInside");
  const find = () => gapAt(ctx, planId, parentId, place, moving?.id ?? 0);
  const position = (await find()) ?? (await spaceOut(ctx, planId, parentId).then(find));
  if (position === null) throw refuse("place", "placeUnknown");
  return { parent, position };
}

const lastUnderOf = (place: Place): number | null => ("lastUnder" in place ? place.lastUnder : null);

async function itemAt(ctx: Ctx, planId: number, id: number): Promise<ItemWithLeads> {
  const found = await findItem(ctx, planId, id);
  if (!found || found.removed_at) throw refuse("place", "placeUnknown");
  return found;
}

/** The position halfway between two neighbours, or null when there is none left. */
async function gapAt(ctx: Ctx, planId: number, parentId: number | null, place: Place, moving: number) {
  if ("lastUnder" in place) {
    const last = (await siblings(ctx, planId, parentId, moving, "last"))[0];
    const position = (last?.position ?? 0) + GAP;
    return position <= MOST ? position : null;
  }
  const all = await siblings(ctx, planId, parentId, moving);
  const at = "after" in place ? indexOf(all, place.after) + 1 : "before" in place ? indexOf(all, place.before) : 0;
  const below = all[at - 1]?.position ?? 0;
  const above = all[at]?.position ?? Math.min(below + 2 * GAP, MOST + 1);
  const position = Math.floor((below + above) / 2);
  return position > below && position < above ? position : null;
}

const indexOf = (all: readonly Sibling[], id: number): number => all.findIndex((sibling) => sibling.id === id);

async function siblings({ db, partnership }: Ctx, planId: number, parentId: number | null, but: number, last?: "last") {
  const query = db
    .selectFrom("item")
    .select(["id", "position"])
    .where("partnership_id", "=", partnership.id)
    .where("plan_id", "=", planId)
    .where("parent_id", parentId === null ? "is" : "=", parentId)
    .where("id", "!=", but);
  return last
    ? query.orderBy("position", "desc").limit(1).execute()
    : query.orderBy("position").orderBy("id").execute();
}

/** Gives the children of an item even gaps again. Their order and everything a reader sees stay as they are. */
async function spaceOut(ctx: Ctx, planId: number, parentId: number | null): Promise<void> {
  const all = await siblings(ctx, planId, parentId, 0);
  const gap = Math.min(GAP, Math.floor(MOST / (all.length + 2)));
  if (gap < 2) throw refuse("place", "placeUnknown");
  const ids = all.map((sibling) => sibling.id);
  await sql`update item set position = spaced.n * ${gap}::bigint, version = version + 1
    from unnest(${ids}::bigint[]) with ordinality as spaced(id, n)
    where item.partnership_id = ${ctx.partnership.id} and item.id = spaced.id and item.position <> spaced.n * ${gap}::bigint`.execute(
    ctx.db,
  );
  await sql`select repath_item(id) from unnest(${ids}::bigint[]) as id`.execute(ctx.db);
}

/** The path of an item at a position under a parent: eight hexadecimal digits for each of its forebears, then its own. */
export function pathAt({ parent, position }: Spot): string {
  return `${parent?.path ?? ""}${position.toString(16).padStart(8, "0")}`;
}

/** Brings the paths of an item and of all that lies under it up to date with its parent and position. */
export async function repath(ctx: Ctx, id: number): Promise<void> {
  await sql`select repath_item(${id})`.execute(ctx.db);
}

/** Where an item stands now, as a place it can be put back to: after its brother or sister, or first under its parent. */
export async function placeOf(
  ctx: Ctx,
  item: ItemWithLeads,
): Promise<{ parent_id: number | null; after_id: number | null }> {
  const found = await ctx.db
    .selectFrom("item")
    .select("id")
    .where("partnership_id", "=", ctx.partnership.id)
    .where("plan_id", "=", item.plan_id)
    .where("parent_id", item.parent_id === null ? "is" : "=", item.parent_id)
    .where("position", "<", item.position)
    .where("removed_at", "is", null)
    .orderBy("position", "desc")
    .executeTakeFirst();
  return { parent_id: item.parent_id, after_id: found?.id ?? null };
}
