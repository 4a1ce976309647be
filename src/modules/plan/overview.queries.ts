import { sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import { londonDate } from "../../core/i18n/index.ts";
import { isDueSoon, isLeadToBeAgreed, isOpen, isOverdue, isSilent } from "./item.matching.ts";
import type { ItemState } from "./item.states.ts";
import type { RagCode } from "./rag.ts";
import type { PlanHead } from "./view-data.queries.ts";

/** Actions of one top-level part of a plan that share a state and a rating; `theme` is the beginning of their paths. */
export type StandingCount = { theme: string; state: ItemState; rag: RagCode | null; n: number };

/** Actions that somebody should look at. Each number is that of the list narrowed in the same way. */
export type AttentionCounts = {
  open: number;
  overdue: number;
  soon: number;
  silent: number;
  silent_twice: number;
  lead_to_be_agreed: number;
};

/** Actions an organisation leads, by rating. */
export type OrganisationCount = { organisation_id: number; rag: RagCode | null; n: number };

/** The number of actions by part of the plan, state and rating. */
export async function countStandings({ db, partnership }: Ctx, plan: Pick<PlanHead, "id">): Promise<StandingCount[]> {
  const { rows } =
    await sql<StandingCount>`select left(i.path, 8) as theme, i.state, i.rag, count(*)::int as n from item i
    where i.partnership_id = ${partnership.id} and i.plan_id = ${plan.id} and i.kind = 'action' and i.removed_at is null
    group by 1, 2, 3`.execute(db);
  return rows;
}

/** The numbers of actions that need someone: past their date, due soon, without an update, without a lead. */
export async function countAttention(
  { db, partnership, now }: Ctx,
  plan: Pick<PlanHead, "id" | "cycle_days">,
): Promise<AttentionCounts> {
  const today = londonDate(now);
  const { rows } = await sql<AttentionCounts>`select
      count(*) filter (where ${isOpen})::int as open,
      count(*) filter (where ${isOverdue(today)})::int as overdue,
      count(*) filter (where ${isDueSoon(today)})::int as soon,
      count(*) filter (where ${isSilent(today, plan.cycle_days, 1)})::int as silent,
      count(*) filter (where ${isSilent(today, plan.cycle_days, 2)})::int as silent_twice,
      count(*) filter (where ${isLeadToBeAgreed})::int as lead_to_be_agreed
    from item i where i.partnership_id = ${partnership.id} and i.plan_id = ${plan.id} and i.kind = 'action'
      and i.removed_at is null`.execute(db);
  return rows[0] as AttentionCounts;
}

/** How many actions each organisation leads, by rating. An action led by two counts for both. */
export async function countByOrganisation(
  { db, partnership }: Ctx,
  plan: Pick<PlanHead, "id">,
): Promise<OrganisationCount[]> {
  const { rows } = await sql<OrganisationCount>`
    select l.organisation_id, i.rag, count(distinct i.id)::int as n
    from item_lead l join item i on i.partnership_id = l.partnership_id and i.id = l.item_id
    where l.partnership_id = ${partnership.id} and l.plan_id = ${plan.id} and l.role = 'lead'
      and l.organisation_id is not null and i.kind = 'action' and i.removed_at is null
    group by 1, 2`.execute(db);
  return rows;
}
