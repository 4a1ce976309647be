import { difference } from "../../core/audit.ts";
import type { Ctx } from "../../core/ctx.ts";
import { permit } from "../../core/permit.ts";
import { listChildren } from "./child-rows.ts";
import { type ItemWords, pickFacts, timescaleNames } from "./item.facts.ts";
import { getItem, type ItemWithLeads } from "./item.queries.ts";
import { claimItem, recordItem, writeItem } from "./item.save.ts";
import { addItem, listDeadlines } from "./item.ts";
import type { LeadFacts } from "./lead.identity.ts";
import { lockPlan } from "./level.ts";
import { linkItem } from "./link.ts";
import type { MoneyFacts } from "./money.ts";
import { moveItem } from "./move.ts";
import { changePlans } from "./permissions.ts";
import { getPlan } from "./plan.queries.ts";
import type { Because } from "./plan.ts";
import { refuse } from "./refusal.ts";

/** The words of one half of a split item. */
export type Half = Pick<ItemWords, "title"> &
  Partial<Pick<ItemWords, "reference" | "title_cy" | "detail" | "detail_cy">>;

/** The two halves, and which items under the old one go with the second. */
export type Halves = { first: Half; second: Half; children_to_second?: readonly number[] };

const halfNames = ["reference", "title", "title_cy", "detail", "detail_cy"] as const;

/**
 * Splits one item in two. The old one keeps its updates and history and takes the first words; the new one stands after
 * it with the second words and the same dates, leads and money, and is linked to where it came from.
 */
export async function splitItem(
  ctx: Ctx,
  item: ItemWithLeads,
  { first, second, children_to_second = [] }: Halves,
  because: Because = {},
): Promise<{ first: ItemWithLeads; second: ItemWithLeads }> {
  permit(ctx, changePlans);
  if (!first.title.trim()) throw refuse("first_title", "titleNeeded");
  if (!second.title.trim()) throw refuse("second_title", "titleNeeded");
  await lockPlan(ctx, item.plan_id);
  const current = await claimItem(ctx, item, because.version, { columns: halfNames });
  const { version: _version, ...why } = because;
  const added = await addSecond(ctx, current, second, why);
  for (const id of children_to_second) {
    const child = await getItem(ctx, item.plan_id, id);
    if (child.parent_id !== item.id) throw refuse("children_to_second", "itemsUnknown");
    await moveItem(ctx, child, { lastUnder: added.id }, why);
  }
  const changed = difference(pickFacts(current, halfNames), first);
  const after = await writeItem(ctx, await getItem(ctx, item.plan_id, item.id), changed?.after ?? {});
  await linkItem(ctx, added, "split_from", { to_item_id: item.id });
  await recordItem(ctx, "item.split", after, {
    before: { ...changed?.before },
    after: { ...changed?.after, new_item_id: added.id },
    ...why,
  });
  return { first: after, second: await getItem(ctx, item.plan_id, added.id) };
}

async function addSecond(ctx: Ctx, item: ItemWithLeads, words: Half, why: Because): Promise<ItemWithLeads> {
  const { timescale_as_written, ...dates } = pickFacts(item, timescaleNames);
  const { contribution, target, other, visibility, level_id, state, closed_on } = item;
  const added = await addItem(
    ctx,
    await getPlan(ctx, item.plan_id),
    {
      ...{ contribution, target, other, visibility, level_id, state, closed_on, ...words },
      place: { after: item.id },
      timescale: timescale_as_written,
      dates,
      deadlines: await listDeadlines(ctx, item.id),
      leads: await listChildren<LeadFacts>(ctx, "item_lead", item.id),
      money: await listChildren<MoneyFacts>(ctx, "item_money", item.id),
    },
    why,
  );
  const { rag, rag_reason, rag_direction, rag_set_on } = item;
  return rag ? writeItem(ctx, added, { rag, rag_reason, rag_direction, rag_set_on }) : added;
}
