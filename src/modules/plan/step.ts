import { difference } from "../../core/audit.ts";
import type { Ctx } from "../../core/ctx.ts";
import { londonDate } from "../../core/i18n/index.ts";
import { may, permit } from "../../core/permit.ts";
import { checkBelongs } from "./belonging.ts";
import { pickFacts, standingNames } from "./item.facts.ts";
import { findItem, type Item, type ItemWithLeads } from "./item.queries.ts";
import { ragFactsOf } from "./item.rag.ts";
import { claimItem, recordItem, writeItem } from "./item.save.ts";
import { type ItemDeed, type ItemState, itemStateTable, openStates } from "./item.states.ts";
import { type LinkKind, linkItem, unlinkItem } from "./link.ts";
import { changePlans, stepItems } from "./permissions.ts";
import type { Because } from "./plan.ts";
import { proposeRag } from "./rag.ts";
import { refuse } from "./refusal.ts";

/** What a step may say besides why: what takes the item's place, and the day it ended where that was not today. */
export type Step = Because & { to_item_id?: number | null; to_plan_id?: number | null; closed_on?: string | null };

/** The name of the event that each deed leaves in the history. */
export const stepEvents: Record<ItemDeed, string> = {
  agree: "item.agreed",
  begin: "item.begun",
  continue: "item.continued",
  complete: "item.completed",
  mainstream: "item.mainstreamed",
  postpone: "item.postponed",
  resume: "item.resumed",
  discontinue: "item.discontinued",
  supersede: "item.superseded",
  merge: "item.merged",
  subsume: "item.subsumed",
  reopen: "item.reopened",
};

/** The deeds that end an item because something else takes its place, and how the two are linked. */
export const linkOf: Partial<Record<ItemDeed, LinkKind>> = {
  supersede: "superseded_by",
  merge: "merged_into",
  subsume: "subsumed_in",
};

/** The deeds this viewer may do to an item as it stands: what buttons to show. Merging changes two items and is the co-ordinator's. */
export function deedsFor(ctx: Ctx, item: ItemWithLeads): ItemDeed[] {
  if (!may(ctx.viewer, stepItems, item)) return [];
  const deeds = itemStateTable.movesFrom(item.state).map((move) => move.deed);
  return may(ctx.viewer, changePlans) ? deeds : deeds.filter((deed) => deed !== "merge");
}

/**
 * Carries an item along its state table. Ending one because something took its place names what did: an item of any
 * plan, or a plan as a whole. An item that ends takes the RAG the rule gives it; one opened again has none until set.
 */
export async function stepItem(ctx: Ctx, item: ItemWithLeads, deed: ItemDeed, step: Step = {}): Promise<ItemWithLeads> {
  permit(ctx, stepItems, item);
  if (deed === "merge") permit(ctx, changePlans);
  const current = await claimItem(ctx, item, step.version, { columns: ["state", "state_reason", "closed_on"] });
  const to = stateAfter(current.state, deed, step.reason);
  await tie(ctx, current, deed, step);
  const set = await standingAfter(ctx, current, deed, to, step);
  const after = await writeItem(ctx, current, set);
  const changed = difference(pickFacts(current, standingNames), set);
  const { reason, authority, to_item_id, to_plan_id } = step;
  const target = linkOf[deed] ? { ...(to_item_id ? { to_item_id } : {}), ...(to_plan_id ? { to_plan_id } : {}) } : {};
  await recordItem(ctx, stepEvents[deed], after, {
    before: changed?.before ?? null,
    after: { ...changed?.after, ...target },
    reason: reason ?? null,
    authority: authority ?? null,
  });
  return after;
}

/** The deed that leads from one state to another, or undefined. */
export function deedTo(from: ItemState, to: ItemState): ItemDeed | undefined {
  return itemStateTable.movesFrom(from).find((move) => move.to === to)?.deed;
}

function stateAfter(from: ItemState, deed: ItemDeed, reason: string | null | undefined): ItemState {
  const move = itemStateTable.movesFrom(from).find((candidate) => candidate.deed === deed);
  if (!move) throw refuse("deed", "deedNotPossible");
  if (move.needsReason && !reason?.trim()) throw refuse("reason", "reasonNeeded");
  return move.to;
}

async function standingAfter(ctx: Ctx, item: ItemWithLeads, deed: ItemDeed, state: ItemState, step: Step) {
  const today = londonDate(ctx.now);
  const isOpen = openStates.includes(state);
  const standing = { state, state_reason: step.reason ?? "", closed_on: isOpen ? null : (step.closed_on ?? today) };
  if (deed === "reopen") return { ...standing, rag: null, rag_reason: "", rag_direction: null, rag_set_on: null };
  if (isOpen) return standing;
  const { rag } = proposeRag({ ...(await ragFactsOf(ctx, item)), state }, today);
  return { ...standing, rag, rag_reason: "", rag_direction: null, rag_set_on: today };
}

async function tie(ctx: Ctx, item: Item, deed: ItemDeed, { to_item_id, to_plan_id }: Step): Promise<void> {
  if (deed === "reopen") return unlinkItem(ctx, item);
  const kind = linkOf[deed];
  if (!kind) return;
  if (to_item_id) {
    if (to_item_id === item.id) throw refuse("to_item_id", "targetItself");
    const isHere = deed !== "merge" || (await findItem(ctx, item.plan_id, to_item_id));
    if (!isHere) throw refuse("to_item_id", "targetUnknown");
    await checkBelongs(ctx, "item", "to_item_id", [to_item_id]);
    await linkItem(ctx, item, kind, { to_item_id });
  } else if (to_plan_id && deed !== "merge") {
    if (deed === "subsume" && to_plan_id === item.plan_id) throw refuse("to_plan_id", "targetItself");
    await checkBelongs(ctx, "plan", "to_plan_id", [to_plan_id]);
    await linkItem(ctx, item, kind, { to_plan_id });
  } else throw refuse("to_item_id", "targetNeeded");
}
