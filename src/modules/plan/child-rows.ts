import { type Kysely, sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { Item } from "./item.queries.ts";

/** The lists an item carries, each a table of its own. */
export type ChildTable = "item_lead" | "item_money" | "item_deadline" | "item_month_entry";

/** The facts of one row of each list; the rest of a row is its keys and times. */
const childColumns = {
  item_lead: [
    "role",
    "person_id",
    "organisation_id",
    "department_id",
    "group_id",
    "post_title",
    "is_to_be_agreed",
    "as_written",
  ],
  item_money: ["as_written", "amount", "source", "kind", "status"],
  item_deadline: ["as_written", "due_on", "due_precision", "is_met"],
  item_month_entry: ["month_on", "kind", "on_date", "as_written", "is_done"],
} as const satisfies Record<ChildTable, readonly string[]>;

/** What the audit trail and the forms call each list. */
export const childNames = {
  item_lead: "leads",
  item_money: "money",
  item_deadline: "deadlines",
  item_month_entry: "months",
} as const satisfies Record<ChildTable, string>;

type Row = Record<string, unknown>;

// biome-ignore lint/suspicious/noExplicitAny: the four tables differ in their columns; childColumns says which each has.
const anyTable = (ctx: Ctx) => ctx.db as unknown as Kysely<any>;

const isOrdered = (table: ChildTable): boolean => table !== "item_month_entry";

async function keptRows(ctx: Ctx, table: ChildTable, itemId: number): Promise<(Row & { id: number })[]> {
  const query = anyTable(ctx)
    .selectFrom(table)
    .select(["id", ...(isOrdered(table) ? ["position"] : []), ...childColumns[table]])
    .where("partnership_id", "=", ctx.partnership.id)
    .where("item_id", "=", itemId);
  const rows = await (isOrdered(table) ? query.orderBy("position") : query.orderBy("month_on")).orderBy("id").execute();
  return rows as (Row & { id: number })[];
}

const factsOf = (table: ChildTable, row: Row): Row =>
  Object.fromEntries(childColumns[table].map((column) => [column, row[column] ?? null]));

/** The facts of one list of an item, in order. */
export async function listChildren<T>(ctx: Ctx, table: ChildTable, itemId: number): Promise<T[]> {
  return (await keptRows(ctx, table, itemId)).map((row) => factsOf(table, row) as T);
}

/** The facts of several lists of an item under the names the audit trail gives them. */
export async function childrenOf(ctx: Ctx, item: Item, tables: readonly ChildTable[] = []): Promise<Row> {
  const lists: Row = {};
  for (const table of tables) lists[childNames[table]] = await listChildren(ctx, table, item.id);
  return lists;
}

/**
 * Makes a list of an item what `wanted` says, touching only rows that differ, so that the history shows what really
 * changed. Answers with the list before and after, or null when they are the same.
 */
export async function replaceRows<T extends Row>(
  ctx: Ctx,
  table: ChildTable,
  item: Item,
  wanted: readonly T[],
): Promise<{ before: Row; after: Row } | null> {
  const kept = await keptRows(ctx, table, item.id);
  const before = kept.map((row) => factsOf(table, row));
  const after = wanted.map((row) => factsOf(table, row));
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  const left = new Map(kept.map((row) => [row.id, row]));
  const fresh: { facts: Row; position: number }[] = [];
  for (const [position, facts] of after.entries()) {
    const same = [...left.values()].find((row) => JSON.stringify(factsOf(table, row)) === JSON.stringify(facts));
    if (!same) fresh.push({ facts, position });
    else {
      left.delete(same.id);
      if (isOrdered(table) && same.position !== position) await repositionRow(ctx, table, same.id, position);
    }
  }
  await removeRows(ctx, table, [...left.keys()]);
  await insertRows(ctx, table, item, fresh);
  return { before: { [childNames[table]]: before }, after: { [childNames[table]]: after } };
}

/** Adds the first rows of a list to a new item. */
export async function insertRows(
  ctx: Ctx,
  table: ChildTable,
  item: Item,
  rows: readonly { facts: Row; position: number }[],
): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(({ facts, position }) => ({
    ...factsOf(table, facts),
    ...(isOrdered(table) ? { position } : {}),
    partnership_id: ctx.partnership.id,
    plan_id: item.plan_id,
    item_id: item.id,
  }));
  await anyTable(ctx).insertInto(table).values(values).execute();
}

async function repositionRow(ctx: Ctx, table: ChildTable, id: number, position: number): Promise<void> {
  await anyTable(ctx)
    .updateTable(table)
    .set({ position })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", id)
    .execute();
}

async function removeRows(ctx: Ctx, table: ChildTable, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await anyTable(ctx)
    .deleteFrom(table)
    .where("partnership_id", "=", ctx.partnership.id)
    .where(sql<boolean>`id = any(${ids})`)
    .execute();
}
