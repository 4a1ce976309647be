import { sql } from "kysely";
import { type Change, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx } from "../../core/ctx.ts";
import { NotFound } from "../../core/errors.ts";
import { checkAuthority } from "./belonging.ts";
import { type ChildTable, childrenOf } from "./child-rows.ts";
import { type ItemColumn, pickFacts } from "./item.facts.ts";
import { findItem, type Item, type ItemWithLeads, leadPersonIds } from "./item.queries.ts";

/** What a form is about to change: these columns and these lists of an item. Only changes to them count as a clash. */
export type Touched = { columns?: readonly ItemColumn[]; lists?: readonly ChildTable[] };

/** How an item is named in the audit trail. */
export const itemSubject = ({ id, plan_id, reference, title }: Item) => ({
  kind: "item",
  id,
  label: `${reference} ${title}`.trim().slice(0, 300),
  plan_id,
  item_id: id,
});

/** Writes down a change to an item. What only co-ordinators may see stays with them in the history too. */
export async function recordItem(ctx: Ctx, event: string, item: Item, change: Change & { version?: number }) {
  const { before, after, reason, authority } = change;
  await checkAuthority(ctx, authority);
  const seen = [item.visibility, before?.visibility, after?.visibility];
  return record(ctx, event, itemSubject(item), {
    ...{ before, after, reason, authority },
    is_for_managers: seen.includes("coordinator"),
  });
}

/**
 * Takes hold of an item until the transaction ends and answers with it as it is now. Throws Conflict, with their values,
 * when what is about to be changed was changed by someone else since `version`, the one its form was drawn from; other
 * changes do not stand in the way, and without a version nobody has read anything that could be out of date.
 */
export async function claimItem(
  ctx: Ctx,
  item: ItemWithLeads,
  version: number | undefined,
  touched: Touched,
): Promise<ItemWithLeads> {
  const current = await findItem(ctx, item.plan_id, item.id, true);
  if (!current || current.removed_at) throw new NotFound(`Item ${item.id}`);
  if (version === undefined || version === current.version) return current;
  if (!(await isTouchedSince(ctx, current, version, touched))) return current;
  const theirs = { ...pickFacts(current, touched.columns ?? []), ...(await childrenOf(ctx, current, touched.lists)) };
  throw await clash(ctx, itemSubject(current), { version: current.version, theirs });
}

async function isTouchedSince(ctx: Ctx, current: ItemWithLeads, version: number, touched: Touched): Promise<boolean> {
  const kept = await ctx.db
    .selectFrom("plan_row_version")
    .select(["data", "from_at"])
    .where("partnership_id", "=", ctx.partnership.id)
    .where("plan_id", "=", current.plan_id)
    .where("item_id", "=", current.id)
    .where("entity", "=", "item")
    .where("row_id", "=", current.id)
    .where(sql<boolean>`(data ->> 'version')::integer = ${version}`)
    .executeTakeFirst();
  if (!kept) return true;
  const then = kept.data as Record<string, unknown>;
  const columns = touched.columns ?? [];
  if (columns.some((name) => JSON.stringify(then[name] ?? null) !== JSON.stringify(current[name] ?? null))) return true;
  return isListTouchedSince(ctx, current, kept.from_at, touched.lists ?? []);
}

async function isListTouchedSince({ db, partnership }: Ctx, item: Item, since: Date, lists: readonly ChildTable[]) {
  for (const table of lists) {
    const rows = await db
      .selectFrom(table)
      .select("changed_at")
      .where("partnership_id", "=", partnership.id)
      .where("item_id", "=", item.id)
      .where("changed_at", ">", since)
      .execute();
    const gone = await db
      .selectFrom("plan_row_version")
      .select("id")
      .where("partnership_id", "=", partnership.id)
      .where("item_id", "=", item.id)
      .where("entity", "=", table)
      .where("to_at", ">", since)
      .execute();
    if (rows.length + gone.length > 0) return true;
  }
  return false;
}

type ItemChange = Partial<Pick<Item, ItemColumn | "kind" | "parent_id" | "position" | "last_update_on" | "removed_at">>;

/** Writes columns of a claimed item and raises its version, so that the state before is kept. */
export async function writeItem(ctx: Ctx, item: ItemWithLeads, set: ItemChange): Promise<ItemWithLeads> {
  const { other, ...plain } = set;
  const after = await ctx.db
    .updateTable("item as i")
    .set({ ...plain, ...(other ? { other: JSON.stringify(other) } : {}), version: item.version + 1 })
    .where("i.partnership_id", "=", ctx.partnership.id)
    .where("i.id", "=", item.id)
    .returningAll("i")
    .returning(leadPersonIds)
    .executeTakeFirst();
  if (!after) throw new NotFound(`Item ${item.id}`);
  return after as ItemWithLeads;
}
