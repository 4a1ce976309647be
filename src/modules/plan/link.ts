import type { Ctx } from "../../core/ctx.ts";
import type { Item } from "./item.queries.ts";

/** How an item is tied to the one, or the plan, that came out of it or took its place. */
export type LinkKind = "split_from" | "merged_into" | "superseded_by" | "subsumed_in";

/** What a link leads to: an item, or a plan as a whole. */
export type LinkTarget = { to_item_id: number } | { to_plan_id: number };

/** Ties an item to another, or to a plan. */
export async function linkItem(ctx: Ctx, item: Item, kind: LinkKind, target: LinkTarget): Promise<void> {
  await ctx.db
    .insertInto("item_link")
    .values({ partnership_id: ctx.partnership.id, plan_id: item.plan_id, item_id: item.id, kind, ...target })
    .execute();
}

/** Unties an item from whatever took its place, when it is opened again. */
export async function unlinkItem(ctx: Ctx, item: Item): Promise<void> {
  await ctx.db
    .deleteFrom("item_link")
    .where("partnership_id", "=", ctx.partnership.id)
    .where("item_id", "=", item.id)
    .where("kind", "!=", "split_from")
    .execute();
}
