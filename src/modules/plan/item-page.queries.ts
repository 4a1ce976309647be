import { type Selectable, sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { ItemDeadline, ItemMoney, ItemMonthEntry } from "../../core/db/schema.generated.ts";
import { listChildren } from "./child-rows.ts";
import type { Item, ItemWithLeads } from "./item.queries.ts";
import type { LeadFacts, LeadRole } from "./lead.identity.ts";
import { listLeads } from "./lead.ts";
import type { LinkKind } from "./link.ts";
import type { Update } from "./update.queries.ts";

/** An item beside another: above it, under it, or tied to it. */
export type NearItem = Pick<
  Item,
  "id" | "plan_id" | "level_id" | "kind" | "reference" | "title" | "title_cy" | "state" | "rag" | "due_on"
>;

/** What an item is tied to, and which way: it came out of, or went into, the other. */
export type LinkedItem = {
  kind: LinkKind;
  isOutgoing: boolean;
  item: NearItem | null;
  plan: { id: number; title: string } | null;
};

/** An update with who wrote it, for whom, and for which meeting. */
export type UpdateShown = Update & { author: string | null; organisation: string | null; meeting_on: string | null };

/** Everything that stands around an item on its page. */
export type Surroundings = {
  ancestors: NearItem[];
  children: NearItem[];
  leads: LeadFacts[];
  deadlines: Selectable<ItemDeadline>[];
  money: Selectable<ItemMoney>[];
  months: Selectable<ItemMonthEntry>[];
  links: LinkedItem[];
  updates: UpdateShown[];
  plansUnder: { id: number; title: string; title_cy: string | null }[];
};

const nearColumns = [
  "id",
  "plan_id",
  "level_id",
  "kind",
  "reference",
  "title",
  "title_cy",
  "state",
  "rag",
  "due_on",
] as const;

/** Gathers what stands around an item: a fixed number of questions, however much there is. */
export async function surroundingsOf(ctx: Ctx, item: ItemWithLeads): Promise<Surroundings> {
  return {
    ancestors: await ancestorsOf(ctx, item),
    children: await childrenOf(ctx, item),
    leads: await listLeads(ctx, item.id),
    deadlines: await listChildren(ctx, "item_deadline", item.id),
    money: await listChildren(ctx, "item_money", item.id),
    months: await listChildren(ctx, "item_month_entry", item.id),
    links: await linksOf(ctx, item.id),
    updates: await updatesOf(ctx, item.id),
    plansUnder: await plansUnder(ctx, item.id),
  };
}

async function ancestorsOf({ db, partnership }: Ctx, item: Item): Promise<NearItem[]> {
  const paths = Array.from({ length: item.path.length / 8 - 1 }, (_, index) => item.path.slice(0, (index + 1) * 8));
  if (paths.length === 0) return [];
  const rows = await db
    .selectFrom("item")
    .select(nearColumns)
    .where("partnership_id", "=", partnership.id)
    .where("plan_id", "=", item.plan_id)
    .where("removed_at", "is", null)
    .where(sql<boolean>`path = any (${paths})`)
    .orderBy("path")
    .execute();
  return rows as NearItem[];
}

async function childrenOf({ db, partnership }: Ctx, item: Item): Promise<NearItem[]> {
  const rows = await db
    .selectFrom("item")
    .select(nearColumns)
    .where("partnership_id", "=", partnership.id)
    .where("parent_id", "=", item.id)
    .where("removed_at", "is", null)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows as NearItem[];
}

async function linksOf({ db, partnership }: Ctx, id: number): Promise<LinkedItem[]> {
  const { rows } = await sql<LinkedItem>`
    select l.kind, l.item_id = ${id} as "isOutgoing",
      case when i.id is not null then json_build_object('id', i.id, 'plan_id', i.plan_id, 'level_id', i.level_id, 'kind', i.kind,
        'reference', i.reference, 'title', i.title, 'title_cy', i.title_cy, 'state', i.state, 'rag', i.rag, 'due_on', i.due_on) end as item,
      case when p.id is not null then json_build_object('id', p.id, 'title', p.title) end as plan
    from item_link l
    left join item i on i.partnership_id = l.partnership_id and i.removed_at is null
      and i.id = case when l.item_id = ${id} then l.to_item_id else l.item_id end
    left join plan p on p.partnership_id = l.partnership_id and p.id = l.to_plan_id and l.item_id = ${id}
    where l.partnership_id = ${partnership.id} and (l.item_id = ${id} or l.to_item_id = ${id}) order by l.id`.execute(
    db,
  );
  return rows.filter((row) => row.item || row.plan);
}

async function updatesOf({ db, partnership }: Ctx, id: number): Promise<UpdateShown[]> {
  const { rows } = await sql<UpdateShown>`
    select u.*, p.name as author, o.short_name as organisation, m.held_on as meeting_on,
      coalesce((select json_object_agg(t.audience, t.text) from item_update_text t
        where t.partnership_id = u.partnership_id and t.update_id = u.id), '{}') as texts
    from item_update u
    left join person p on p.partnership_id = u.partnership_id and p.id = u.person_id
    left join organisation o on o.partnership_id = u.partnership_id and o.id = u.organisation_id
    left join meeting m on m.partnership_id = u.partnership_id and m.id = u.meeting_id
    where u.partnership_id = ${partnership.id} and u.item_id = ${id}
    order by u.reported_on desc, u.id desc limit 200`.execute(db);
  return rows;
}

async function plansUnder({ db, partnership }: Ctx, id: number) {
  return db
    .selectFrom("plan")
    .select(["id", "title", "title_cy"])
    .where("partnership_id", "=", partnership.id)
    .where("parent_item_id", "=", id)
    .orderBy("id")
    .execute();
}

/** The leads of an item in a role, in their order. */
export function leadsIn(leads: readonly LeadFacts[], role: LeadRole): LeadFacts[] {
  return leads.filter((lead) => lead.role === role);
}
