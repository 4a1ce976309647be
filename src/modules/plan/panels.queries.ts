import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import { type ISODate, type Lang, londonDate } from "../../core/i18n/index.ts";
import { isDueSoon, isLeadToBeAgreed, isOpen, isOverdue, isSilent } from "./item.matching.ts";
import type { ItemState } from "./item.states.ts";
import type { LeadRole } from "./lead.identity.ts";
import type { RagCode } from "./rag.ts";
import type { TimescalePrecision } from "./timescale.periods.ts";

/** An item somebody leads, supports or takes part in, with what makes it need them now. */
export type OwnAction = {
  id: number;
  plan_id: number;
  plan_title: string;
  plan_title_cy: string | null;
  language: Lang;
  reference: string;
  title: string;
  title_cy: string | null;
  state: ItemState;
  rag: RagCode | null;
  timescale_as_written: string;
  starts_on: ISODate | null;
  start_precision: TimescalePrecision | null;
  due_on: ISODate | null;
  due_precision: TimescalePrecision | null;
  is_ongoing: boolean;
  recurrence: string | null;
  last_update_on: ISODate | null;
  role: LeadRole;
  is_open: boolean;
  is_overdue: boolean;
  is_soon: boolean;
  is_silent: boolean;
};

/** Whose items are asked for: a person's, an organisation's or a group's. */
export type Owner = { person: number } | { organisation: number } | { group: number };

const columnOf = (owner: Owner): [RawBuilder<unknown>, number] => {
  if ("person" in owner) return [sql`l.person_id`, owner.person];
  return "organisation" in owner ? [sql`l.organisation_id`, owner.organisation] : [sql`l.group_id`, owner.group];
};

/** The most items that a part of another page shows. */
export const mostOwnActions = 100;

/** What somebody answers for or takes part in, in plans that are not superseded: what is open first, then by date. */
export async function listActionsOf({ db, partnership, now }: Ctx, owner: Owner): Promise<OwnAction[]> {
  const today = londonDate(now);
  const [column, id] = columnOf(owner);
  const { rows } = await sql<OwnAction>`
    select i.id, i.plan_id, p.title as plan_title, p.title_cy as plan_title_cy, p.language, i.reference, i.title, i.title_cy,
      i.state, i.rag, i.timescale_as_written, i.starts_on, i.start_precision, i.due_on, i.due_precision, i.is_ongoing,
      i.recurrence, i.last_update_on, (array['lead', 'support', 'involved'])[l.rank] as role, ${isOpen} as is_open,
      ${isOverdue(today)} as is_overdue, ${isDueSoon(today)} as is_soon,
      ${isSilent(today, sql`p.cycle_days`, 1)} and i.kind = 'action' as is_silent
    from (select l.item_id, min(array_position(array['lead', 'support', 'involved'], l.role)) as rank from item_lead l
      where l.partnership_id = ${partnership.id} and ${column} = ${id} group by 1) l
    join item i on i.partnership_id = ${partnership.id} and i.id = l.item_id
    join plan p on p.partnership_id = ${partnership.id} and p.id = i.plan_id
    where i.removed_at is null and p.status <> 'superseded'
    order by ${isOpen} desc, l.rank, i.due_on nulls last, i.plan_id, i.path, i.id limit ${mostOwnActions}`.execute(db);
  return rows;
}

/** What of a person's own waits for them: items they lead in a plan in force that want an update, or whose date is near or past. */
export async function listWaitingFor(ctx: Ctx, personId: number): Promise<OwnAction[]> {
  const own = await listActionsOf(ctx, { person: personId });
  const { rows } = await sql<{ id: number }>`select id from plan where partnership_id = ${ctx.partnership.id}
    and status = 'adopted'`.execute(ctx.db);
  const inForce = new Set(rows.map(({ id }) => id));
  const waiting = own.filter(
    (item) => item.role === "lead" && inForce.has(item.plan_id) && (item.is_silent || item.is_soon || item.is_overdue),
  );
  return waiting.sort((a, b) => urgency(b) - urgency(a));
}

const urgency = (item: OwnAction): number =>
  (item.is_silent ? 4 : 0) + (item.is_overdue ? 2 : 0) + (item.is_soon ? 1 : 0);

/** A plan with what a co-ordinator should look at in it. */
export type PlanToKeep = {
  id: number;
  title: string;
  title_cy: string | null;
  language: Lang;
  status: "draft" | "consultation" | "adopted";
  overdue: number;
  silent: number;
  lead_to_be_agreed: number;
};

/** Plans that are not superseded, with the numbers of their actions past their date, without an update, without a lead. */
export async function listPlansToKeep({ db, partnership, now }: Ctx): Promise<PlanToKeep[]> {
  const today = londonDate(now);
  const { rows } = await sql<PlanToKeep>`
    select p.id, p.title, p.title_cy, p.language, p.status, n.overdue, n.silent, n.lead_to_be_agreed
    from plan p left join lateral (
      select count(*) filter (where ${isOverdue(today)})::int as overdue,
        count(*) filter (where ${isSilent(today, sql`p.cycle_days`, 1)})::int as silent,
        count(*) filter (where ${isLeadToBeAgreed})::int as lead_to_be_agreed
      from item i where i.partnership_id = ${partnership.id} and i.plan_id = p.id and i.kind = 'action'
        and i.removed_at is null and p.status = 'adopted') n on true
    where p.partnership_id = ${partnership.id} and p.status <> 'superseded'
    order by p.parent_item_id nulls first, p.from_on desc nulls last, p.id`.execute(db);
  return rows;
}
