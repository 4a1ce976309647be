import { difference } from "../../core/audit.ts";
import type { Ctx } from "../../core/ctx.ts";
import { londonDate } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { pickFacts } from "./item.facts.ts";
import type { Item, ItemWithLeads, RagDirection } from "./item.queries.ts";
import { claimItem, recordItem, writeItem } from "./item.save.ts";
import { doneStates, openStates } from "./item.states.ts";
import { updateItems } from "./permissions.ts";
import { getPlan } from "./plan.queries.ts";
import type { Because } from "./plan.ts";
import { proposeRag, type RagCode, type RagFacts, type RagProposal } from "./rag.ts";
import { refuse } from "./refusal.ts";

/** What a lead says of how an item goes. The reason is needed where the rating is not the one proposed. */
export type RagSetting = { rag: RagCode; rag_reason?: string; rag_direction?: RagDirection | null };

const ragNames = ["rag", "rag_reason", "rag_direction", "rag_set_on"] as const;

/** What the rule for proposing a RAG needs to know of an item: its dates, its milestones, its updates. */
export async function ragFactsOf(ctx: Ctx, item: Item): Promise<RagFacts> {
  const { cycle_days } = await getPlan(ctx, item.plan_id);
  const milestones = await ctx.db
    .selectFrom("item")
    .select("state")
    .where("partnership_id", "=", ctx.partnership.id)
    .where("plan_id", "=", item.plan_id)
    .where("kind", "=", "milestone")
    .where("path", ">", item.path)
    .where("path", "<", `${item.path}g`)
    .where("removed_at", "is", null)
    .execute();
  const counted = milestones.filter(({ state }) => [...openStates, ...doneStates].some((one) => one === state));
  const { state, starts_on, due_on, is_ongoing, last_update_on, created_at } = item;
  return {
    ...{ state, starts_on, due_on, is_ongoing, last_update_on, cycle_days },
    milestones_total: counted.length,
    milestones_done: counted.filter((one) => doneStates.some((done) => done === one.state)).length,
    created_on: londonDate(created_at),
    is_blocked: false,
  };
}

/** The RAG that the rule proposes for an item today, with its reasons and the facts they rest on. */
export async function proposedRag(ctx: Ctx, item: Item): Promise<{ proposal: RagProposal; facts: RagFacts }> {
  const facts = await ragFactsOf(ctx, item);
  return { proposal: proposeRag(facts, londonDate(ctx.now)), facts };
}

/** Sets the RAG of an item. Where it differs from the one proposed, a reason is needed. */
export async function setRag(
  ctx: Ctx,
  item: ItemWithLeads,
  setting: RagSetting,
  because: Because = {},
): Promise<ItemWithLeads> {
  permit(ctx, updateItems, item);
  const current = await claimItem(ctx, item, because.version, { columns: ["rag", "rag_reason", "rag_direction"] });
  const { rag, rag_reason = "", rag_direction = null } = setting;
  const { proposal } = await proposedRag(ctx, current);
  if (rag !== proposal.rag && !rag_reason.trim()) throw refuse("rag_reason", "ragReasonNeeded");
  const set = { rag, rag_reason, rag_direction, rag_set_on: londonDate(ctx.now) };
  const changed = difference(pickFacts(current, ragNames), set);
  if (!changed) return current;
  const after = await writeItem(ctx, current, set);
  await recordItem(ctx, "item.rag_set", after, { ...changed, ...because });
  return after;
}
