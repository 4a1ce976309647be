import { sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { ISODate, Lang } from "../../core/i18n/index.ts";
import type { Item } from "./item.queries.ts";
import type { LeadFacts } from "./lead.identity.ts";
import type { LinkKind } from "./link.ts";
import type { MoneyFacts } from "./money.ts";
import type { PlanHead } from "./view-data.queries.ts";

/** An update as a paper prints it: the fullest of its texts that this viewer may read; a nil return has none. */
export type DocumentUpdate = {
  reported_on: ISODate;
  label: string;
  is_nil: boolean;
  language: Lang;
  text: string | null;
};

/** What took an item's place: another item, or a plan as a whole (`id` is null then). */
export type DocumentLink = {
  kind: LinkKind;
  plan_id: number;
  id: number | null;
  reference: string;
  title: string;
  title_cy: string | null;
  language: Lang;
};

type Words = Pick<
  Item,
  | "id"
  | "level_id"
  | "kind"
  | "path"
  | "reference"
  | "title"
  | "title_cy"
  | "detail"
  | "detail_cy"
  | "contribution"
  | "target"
  | "timescale_as_written"
  | "state"
  | "state_reason"
  | "rag"
  | "other"
>;

/** An item with everything that stands in its row of the document. Updates come oldest first. */
export type DocumentItem = Words & {
  leads: LeadFacts[];
  money: MoneyFacts[];
  updates: DocumentUpdate[];
  links: DocumentLink[];
};

/** `blocks`: a block for each outcome, with measures under its actions. `dated`: notes of progress under each timescale. */
export type DocumentLayout = "blocks" | "dated";

/** What decides how a plan is laid out. */
export type DocumentShape = { layout: DocumentLayout; isShort: boolean };

const shortPlan = 60;
const notesShown = 100;

/** How a plan is laid out, by what it holds: measures, targets and contributions make blocks, otherwise updates are stacked by date. */
export async function findDocumentShape({ db, partnership }: Ctx, planId: number): Promise<DocumentShape> {
  const ofPlan = sql`i.partnership_id = ${partnership.id} and i.plan_id = ${planId} and i.removed_at is null`;
  const { rows } = await sql<{ is_short: boolean; has_blocks: boolean; has_updates: boolean }>`select
    (select count(*) from (select from item i where ${ofPlan} limit ${sql.lit(shortPlan + 1)}) counted) <= ${sql.lit(shortPlan)}
      as is_short,
    exists (select from item i where ${ofPlan} and i.kind = 'milestone')
      or exists (select from item i where ${ofPlan} and (i.contribution <> '' or i.target <> '')) as has_blocks,
    exists (select from item_update u where u.partnership_id = ${partnership.id} and u.plan_id = ${planId}) as has_updates
  `.execute(db);
  const { is_short = true, has_blocks = false, has_updates = false } = rows[0] ?? {};
  return { layout: has_updates && !has_blocks ? "dated" : "blocks", isShort: is_short };
}

/** From which path on, and up to which, a part of the plan stands. */
export type PathRange = { from: string; to: string | null };

/**
 * The stretch of a plan that a top-level item heads: itself, all below it, and what stands at the top without a heading until
 * the next. The first one also takes what stands before it, so that nothing is on no page.
 */
export function rangeOf(plan: Pick<PlanHead, "themes">, themeId: number): PathRange | null {
  const index = plan.themes.findIndex(({ id }) => id === themeId);
  const theme = plan.themes[index];
  if (!theme) return null;
  return { from: index === 0 ? "" : theme.path, to: plan.themes[index + 1]?.path ?? null };
}

/** Every item of a plan, or of a part of it, in the order of the plan, with all that a paper prints of it: two questions, however many items. */
export async function listDocument(
  ctx: Ctx,
  planId: number,
  layout: DocumentLayout,
  range: PathRange = { from: "", to: null },
): Promise<DocumentItem[]> {
  const { rows } = await sql<Words>`select i.id, i.level_id, i.kind, i.path, i.reference, i.title, i.title_cy, i.detail,
      i.detail_cy, i.contribution, i.target, i.timescale_as_written, i.state, i.state_reason, i.rag, i.other
    from item i where i.partnership_id = ${ctx.partnership.id} and i.plan_id = ${planId} and i.removed_at is null
      and i.path >= ${range.from} and (${range.to}::text is null or i.path < ${range.to})
    order by i.path, i.id`.execute(ctx.db);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const details = await listDetails(ctx, ids, layout === "dated" ? notesShown : 1);
  return rows.map((row) => ({ ...row, ...(details.get(row.id) ?? nothingMore) }));
}

/** What stands in an item's row besides its own words. */
export type Details = Pick<DocumentItem, "leads" | "money" | "updates" | "links">;

/** The details of an item that has none. */
export const nothingMore: Details = { leads: [], money: [], updates: [], links: [] };

/** Leads, money, the latest updates this viewer may read, and what took their place, of many items in one question. */
export async function listDetails(ctx: Ctx, ids: readonly number[], notes: number): Promise<Map<number, Details>> {
  const p = ctx.partnership.id;
  const { rows } = await sql<Details & { id: number }>`
    select i.id, coalesce(l.leads, '[]') as leads, coalesce(m.money, '[]') as money, coalesce(u.updates, '[]') as updates,
      coalesce(k.links, '[]') as links
    from unnest(${ids}::bigint[]) i (id)
    left join lateral (select json_agg(json_build_object('role', x.role, 'person_id', x.person_id, 'organisation_id',
        x.organisation_id, 'department_id', x.department_id, 'group_id', x.group_id, 'post_title', x.post_title,
        'is_to_be_agreed', x.is_to_be_agreed, 'as_written', x.as_written) order by x.position, x.id) as leads
      from item_lead x where x.partnership_id = ${p} and x.item_id = i.id) l on true
    left join lateral (select json_agg(json_build_object('as_written', x.as_written, 'amount', x.amount::text, 'source',
        x.source, 'kind', x.kind, 'status', x.status) order by x.position, x.id) as money
      from item_money x where x.partnership_id = ${p} and x.item_id = i.id) m on true
    left join lateral (${updatesOf(p, notes)}) u on true
    left join lateral (${linksOf(p)}) k on true`.execute(ctx.db);
  return new Map(rows.map(({ id, ...details }) => [id, details]));
}

/** The latest updates of the item `i` that say something to this viewer, the oldest of them first. */
function updatesOf(partnershipId: number, most: number) {
  return sql`select json_agg(json_build_object('reported_on', w.reported_on, 'label', w.label, 'is_nil', w.is_nil,
      'language', w.language, 'text', w.text) order by w.reported_on, w.id) as updates
    from (select x.id, x.reported_on, x.label, x.is_nil, x.language, s.text from item_update x
      left join lateral (select t.text from item_update_text t
        where t.partnership_id = ${partnershipId} and t.update_id = x.id
        order by array_position('{partner,board,public}', t.audience) limit 1) s on true
      where x.partnership_id = ${partnershipId} and x.item_id = i.id and (x.is_nil or s.text is not null)
      order by x.reported_on desc, x.id desc limit ${most}) w`;
}

/** What took the place of the item `i`, where this viewer may see it. */
function linksOf(partnershipId: number) {
  return sql`select json_agg(json_build_object('kind', x.kind, 'plan_id', p.id, 'id', o.id,
      'reference', coalesce(o.reference, ''), 'title', coalesce(o.title, p.title),
      'title_cy', case when o.id is null then p.title_cy else o.title_cy end, 'language', p.language) order by x.id) as links
    from item_link x
    left join item o on o.partnership_id = x.partnership_id and o.id = x.to_item_id and o.removed_at is null
    join plan p on p.partnership_id = x.partnership_id and p.id = coalesce(o.plan_id, x.to_plan_id)
    where x.partnership_id = ${partnershipId} and x.item_id = i.id and x.kind <> 'split_from'`;
}
