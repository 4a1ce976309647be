import { type Selectable, sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { Item as ItemTable } from "../../core/db/schema.generated.ts";
import { NotFound } from "../../core/errors.ts";
import type { ItemState } from "./item.states.ts";
import type { LevelKind } from "./level.queries.ts";
import type { RagCode } from "./rag.ts";
import type { TimescalePrecision } from "./timescale.periods.ts";

/** Who may read an item, from the fewest to the most. */
export const visibilities = ["coordinator", "partner", "board", "public"] as const;
export type Visibility = (typeof visibilities)[number];

/** A further column of the original document, under its own heading. */
export type OtherColumn = { heading: string; text: string };

/** Which way a RAG is going. */
export const ragDirections = ["better", "same", "worse"] as const;
export type RagDirection = (typeof ragDirections)[number];

type Narrowed = {
  kind: LevelKind;
  state: ItemState;
  rag: RagCode | null;
  rag_direction: RagDirection | null;
  start_precision: TimescalePrecision | null;
  due_precision: TimescalePrecision | null;
  visibility: Visibility;
  other: OtherColumn[];
};

/** An item of a plan at any level, as kept. */
export type Item = Omit<Selectable<ItemTable>, keyof Narrowed> & Narrowed;

/** An item with the people who lead it, which is what permissions ask for. */
export type ItemWithLeads = Item & { lead_person_ids: number[] };

/** An item of a plan by its id. Throws NotFound, also for a removed item and for one this viewer may not see. */
export async function getItem(ctx: Ctx, planId: number, id: number): Promise<ItemWithLeads> {
  const item = await findItem(ctx, planId, id);
  if (!item || item.removed_at) throw new NotFound(`Item ${id} of plan ${planId}`);
  return item;
}

/** A removed item, for the way back. Throws NotFound. */
export async function getRemovedItem(ctx: Ctx, planId: number, id: number): Promise<ItemWithLeads> {
  const item = await findItem(ctx, planId, id);
  if (!item?.removed_at) throw new NotFound(`Removed item ${id} of plan ${planId}`);
  return item;
}

/** An item of a plan, removed or not, or null. `lock` keeps others from changing it until the transaction ends. */
export async function findItem(
  { db, partnership }: Ctx,
  planId: number,
  id: number,
  lock = false,
): Promise<ItemWithLeads | null> {
  const query = db
    .selectFrom("item as i")
    .selectAll("i")
    .select(leadPersonIds)
    .where("i.partnership_id", "=", partnership.id)
    .where("i.plan_id", "=", planId)
    .where("i.id", "=", id);
  const found = await (lock ? query.forUpdate("i") : query).executeTakeFirst();
  return (found as ItemWithLeads | undefined) ?? null;
}

/** Selects who leads the item `i`, as a list of person ids. */
export const leadPersonIds = sql<number[]>`(select coalesce(jsonb_agg(l.person_id order by l.position), '[]')
  from item_lead l where l.partnership_id = i.partnership_id and l.item_id = i.id
  and l.role = 'lead' and l.person_id is not null)`.as("lead_person_ids");

/** What a tree of a plan needs to know of each item. */
export type TreeItem = Pick<
  Item,
  "id" | "parent_id" | "level_id" | "kind" | "position" | "path" | "reference" | "title" | "title_cy" | "state"
>;

/** Every item of a plan in the order of the plan, without removed ones: for choosing a place or a target. */
export async function listTree({ db, partnership }: Ctx, planId: number): Promise<TreeItem[]> {
  const rows = await db
    .selectFrom("item")
    .select(["id", "parent_id", "level_id", "kind", "position", "path", "reference", "title", "title_cy", "state"])
    .where("partnership_id", "=", partnership.id)
    .where("plan_id", "=", planId)
    .where("removed_at", "is", null)
    .orderBy("path")
    .orderBy("id")
    .execute();
  return rows as TreeItem[];
}
