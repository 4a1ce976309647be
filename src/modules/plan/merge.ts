import { difference } from "../../core/audit.ts";
import type { Ctx } from "../../core/ctx.ts";
import { permit } from "../../core/permit.ts";
import { listChildren, replaceRows } from "./child-rows.ts";
import { type ItemWords, pickFacts } from "./item.facts.ts";
import { getItem, type ItemWithLeads, listTree } from "./item.queries.ts";
import { claimItem, recordItem, writeItem } from "./item.save.ts";
import { doneStates, openStates } from "./item.states.ts";
import type { LeadFacts } from "./lead.identity.ts";
import { lockPlan } from "./level.ts";
import type { MoneyFacts } from "./money.ts";
import { moveItem } from "./move.ts";
import { changePlans } from "./permissions.ts";
import type { Because } from "./plan.ts";
import { refuse } from "./refusal.ts";
import { stepItem } from "./step.ts";

/** The words of the item that remains. What is left out keeps its own, joined with the other's detail. */
export type Joined = Partial<Pick<ItemWords, "title" | "title_cy" | "detail" | "detail_cy">>;

const joinedNames = ["title", "title_cy", "detail", "detail_cy"] as const;

/** The detail of both items as one text: first that of the one that remains, then the other's title and detail. */
export function joinedDetail(kept: ItemWithLeads, gone: ItemWithLeads): string {
  const theirs = [`${gone.reference} ${gone.title}`.trim(), gone.detail].filter(Boolean).join("\n");
  return [kept.detail, theirs].filter(Boolean).join("\n\n");
}

/**
 * Merges one item into another of the same plan. The words are joined, leads are added, money and everything under it
 * moves over; the merged item stays readable with its updates and says what it became. Needs a reason. `version` is the
 * one of the item that remains, whose words the form shows.
 */
export async function mergeItems(
  ctx: Ctx,
  kept: ItemWithLeads,
  gone: ItemWithLeads,
  joined: Joined = {},
  because: Because = {},
): Promise<ItemWithLeads> {
  permit(ctx, changePlans);
  if (kept.id === gone.id || kept.plan_id !== gone.plan_id) throw refuse("to_item_id", "targetItself");
  await lockPlan(ctx, kept.plan_id);
  const { version, ...why } = because;
  const from = await claimItem(ctx, gone, undefined, { columns: ["state"] });
  const into = await claimItem(ctx, kept, version, { columns: joinedNames });
  if (into.path.startsWith(from.path)) throw refuse("to_item_id", "mergeInside");
  if (![...openStates, ...doneStates].includes(into.state)) throw refuse("to_item_id", "targetUnknown");
  await adopt(ctx, into, from, why);
  const lists = await joinLists(ctx, into, from);
  const words = { detail: joinedDetail(into, from), ...joined };
  const changed = difference(pickFacts(into, joinedNames), words);
  const after = await writeItem(ctx, await getItem(ctx, into.plan_id, into.id), { ...changed?.after });
  await recordItem(ctx, "item.merged_in", after, {
    before: { ...changed?.before, ...lists.before },
    after: { ...changed?.after, ...lists.after, merged_item_id: from.id },
    ...why,
  });
  await stepItem(ctx, await getItem(ctx, from.plan_id, from.id), "merge", { ...why, to_item_id: into.id });
  return getItem(ctx, into.plan_id, into.id);
}

async function adopt(ctx: Ctx, into: ItemWithLeads, from: ItemWithLeads, why: Because): Promise<void> {
  const tree = await listTree(ctx, from.plan_id);
  for (const { id } of tree.filter((item) => item.parent_id === from.id && item.id !== into.id))
    await moveItem(ctx, await getItem(ctx, from.plan_id, id), { lastUnder: into.id }, why);
}

/** Adds the leads that only the other has, and moves its money over, so that no pound is counted twice or lost. */
async function joinLists(ctx: Ctx, into: ItemWithLeads, from: ItemWithLeads) {
  const own = await listChildren<LeadFacts>(ctx, "item_lead", into.id);
  const known = new Set(own.map(whoIs));
  const theirs = await listChildren<LeadFacts>(ctx, "item_lead", from.id);
  const leads = [...own, ...theirs.filter((lead) => !known.has(whoIs(lead)))];
  const money = [
    ...(await listChildren<MoneyFacts>(ctx, "item_money", into.id)),
    ...(await listChildren<MoneyFacts>(ctx, "item_money", from.id)),
  ];
  const leadsChanged = await replaceRows(ctx, "item_lead", into, leads);
  const moneyChanged = await replaceRows(ctx, "item_money", into, money);
  const moved = await replaceRows(ctx, "item_money", from, []);
  if (moved) await recordItem(ctx, "item.money_changed", from, moved);
  return {
    before: { ...leadsChanged?.before, ...moneyChanged?.before },
    after: { ...leadsChanged?.after, ...moneyChanged?.after },
  };
}

const whoIs = ({ person_id, organisation_id, department_id, group_id, post_title, as_written, role }: LeadFacts) => {
  const who = [person_id, organisation_id, department_id, group_id, post_title, role];
  return JSON.stringify(person_id || organisation_id || group_id || post_title ? who : [as_written, role]);
};
