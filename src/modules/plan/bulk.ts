import { sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../../core/errors.ts";
import { may, permit } from "../../core/permit.ts";
import { findItem, type ItemWithLeads } from "./item.queries.ts";
import type { ItemDeed } from "./item.states.ts";
import type { LeadFacts } from "./lead.identity.ts";
import { listLeads, setLeads } from "./lead.ts";
import { changePlans, stepItems } from "./permissions.ts";
import type { Plan } from "./plan.queries.ts";
import type { Because } from "./plan.ts";
import { refuse } from "./refusal.ts";
import { deedsFor, linkOf, stepItem } from "./step.ts";

/** What is done to every chosen item: a deed of the state table, or another lead in place of those it has. */
export type BulkDeed = { deed: ItemDeed } | { lead: Partial<LeadFacts> };

/** How it went: the items that were changed, and those that were not, each with the error that says why. */
export type BulkOutcome = {
  changed: ItemWithLeads[];
  refused: { id: number; item: ItemWithLeads | null; error: Error }[];
};

/**
 * Does one thing to many items of a plan, each permitted, checked and recorded on its own: what cannot be done to one
 * does not stop the others. Deeds that name what takes an item's place are not for many at once.
 */
export async function bulkChange(
  ctx: Ctx,
  plan: Plan,
  ids: readonly number[],
  what: BulkDeed,
  because: Omit<Because, "version"> = {},
): Promise<BulkOutcome> {
  if ("lead" in what) permit(ctx, changePlans);
  if (ids.length === 0) throw refuse("ids", "bulkNothing");
  if ("deed" in what && linkOf[what.deed]) throw refuse("deed", "deedNotPossible");
  const outcome: BulkOutcome = { changed: [], refused: [] };
  for (const id of new Set(ids)) {
    const item = await findItem(ctx, plan.id, id);
    await sql`savepoint one_of_many`.execute(ctx.db);
    try {
      if (!item || item.removed_at) throw new NotFound(`Item ${id}`);
      outcome.changed.push(await changeOne(ctx, item, what, because));
    } catch (error) {
      if (!isExpected(error)) throw error;
      await sql`rollback to savepoint one_of_many`.execute(ctx.db);
      outcome.refused.push({ id, item, error });
    }
  }
  return outcome;
}

async function changeOne(ctx: Ctx, item: ItemWithLeads, what: BulkDeed, because: Because): Promise<ItemWithLeads> {
  if ("deed" in what) return stepItem(ctx, item, what.deed, because);
  const others = (await listLeads(ctx, item.id)).filter((lead) => lead.role !== "lead");
  return setLeads(ctx, item, [{ ...what.lead, role: "lead" }, ...others], because);
}

const isExpected = (error: unknown): error is Error =>
  error instanceof Invalid || error instanceof Forbidden || error instanceof NotFound || error instanceof Conflict;

/** The deeds that at least one of some items allows this viewer, without those that need a target. */
export function bulkDeeds(ctx: Ctx, items: readonly ItemWithLeads[]): ItemDeed[] {
  const possible = items.filter((item) => may(ctx.viewer, stepItems, item)).flatMap((item) => deedsFor(ctx, item));
  return [...new Set(possible)].filter((deed) => !linkOf[deed]);
}
