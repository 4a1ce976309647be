import { type Selectable, sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type {
  ItemDeadline,
  ItemLead,
  ItemLink,
  ItemMoney,
  ItemMonthEntry,
  Item as ItemTable,
  ItemUpdate,
  ItemUpdateText,
  Plan,
  PlanLevel,
} from "../../core/db/schema.generated.ts";
import type { Item } from "./item.queries.ts";

/** An update as it stood, with the texts this viewer may read. */
export type UpdateAt = Selectable<ItemUpdate> & { texts: { audience: string; text: string }[] };

/** A whole plan as it stood at a moment. Items come in the order of the plan, each after its parent. */
export type PlanAt = {
  at: Date;
  plan: Selectable<Plan> | null;
  levels: Selectable<PlanLevel>[];
  items: Item[];
  leads: Map<number, Selectable<ItemLead>[]>;
  deadlines: Map<number, Selectable<ItemDeadline>[]>;
  money: Map<number, Selectable<ItemMoney>[]>;
  months: Map<number, Selectable<ItemMonthEntry>[]>;
  links: Map<number, Selectable<ItemLink>[]>;
  updates: Map<number, UpdateAt[]>;
};

type Kept = {
  plan: Plan;
  plan_level: PlanLevel;
  item: ItemTable;
  item_lead: ItemLead;
  item_deadline: ItemDeadline;
  item_money: ItemMoney;
  item_month_entry: ItemMonthEntry;
  item_link: ItemLink;
  item_update: ItemUpdate;
  item_update_text: ItemUpdateText;
};

/**
 * The rows of one table as they stood: those that have not changed since, and those kept when they changed later
 * (migrations/0007). A row is true from the moment it was written until, and not at, the moment it was replaced.
 */
async function rowsAt<E extends keyof Kept>(
  ctx: Ctx,
  planId: number,
  entity: E,
  at: Date,
): Promise<Selectable<Kept[E]>[]> {
  const table = sql.table(entity);
  const ofPlan = sql.ref(entity === "plan" ? "now.id" : "now.plan_id");
  const { rows } = await sql<Selectable<Kept[E]>>`
    select now.* from ${table} now
    where now.partnership_id = ${ctx.partnership.id} and ${ofPlan} = ${planId} and now.changed_at <= ${at}
    union all
    select was.* from plan_row_version v cross join lateral jsonb_populate_record(null::${table}, v.data) was
    where v.partnership_id = ${ctx.partnership.id} and v.plan_id = ${planId} and v.entity = ${entity}
      and v.from_at <= ${at} and v.to_at > ${at}`.execute(ctx.db);
  return rows;
}

/** The plan as it stood at a moment, really from the database. `plan` is null where there was none yet. */
export async function planAt(ctx: Ctx, planId: number, at: Date): Promise<PlanAt> {
  const [plan] = await rowsAt(ctx, planId, "plan", at);
  const levels = await rowsAt(ctx, planId, "plan_level", at);
  const items = (await rowsAt(ctx, planId, "item", at)) as unknown as Item[];
  return {
    at,
    plan: plan ?? null,
    levels: levels.sort((a, b) => a.depth - b.depth),
    items: inOrder(items.filter((item) => item.removed_at === null)),
    leads: byItem((await rowsAt(ctx, planId, "item_lead", at)).sort(byPosition)),
    deadlines: byItem((await rowsAt(ctx, planId, "item_deadline", at)).sort(byPosition)),
    money: byItem((await rowsAt(ctx, planId, "item_money", at)).sort(byPosition)),
    months: byItem(
      (await rowsAt(ctx, planId, "item_month_entry", at)).sort((a, b) => (a.month_on < b.month_on ? -1 : 1)),
    ),
    links: byItem(await rowsAt(ctx, planId, "item_link", at)),
    updates: byItem(await updatesAt(ctx, planId, at)),
  };
}

async function updatesAt(ctx: Ctx, planId: number, at: Date): Promise<UpdateAt[]> {
  const texts = new Map<number, UpdateAt["texts"]>();
  for (const { update_id, audience, text } of await rowsAt(ctx, planId, "item_update_text", at))
    texts.set(update_id, [...(texts.get(update_id) ?? []), { audience, text }]);
  const updates = await rowsAt(ctx, planId, "item_update", at);
  const newestFirst = updates.sort((a, b) =>
    a.reported_on === b.reported_on ? b.id - a.id : a.reported_on < b.reported_on ? 1 : -1,
  );
  return newestFirst.map((update) => ({ ...update, texts: texts.get(update.id) ?? [] }));
}

const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;

function byItem<R extends { item_id: number }>(rows: R[]): Map<number, R[]> {
  return Map.groupBy(rows, (row) => row.item_id);
}

/** Parents before children, brothers and sisters by position. An item whose parent was not there yet stands at the top. */
function inOrder(items: Item[]): Item[] {
  const known = new Set(items.map((item) => item.id));
  const children = Map.groupBy(items, (item) =>
    item.parent_id !== null && known.has(item.parent_id) ? item.parent_id : 0,
  );
  const under = (parent: number): Item[] =>
    (children.get(parent) ?? [])
      .sort((a, b) => byPosition(a, b) || a.id - b.id)
      .flatMap((item) => [item, ...under(item.id)]);
  return under(0);
}
