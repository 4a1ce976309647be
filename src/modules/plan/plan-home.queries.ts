import { sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { ISODate, Lang } from "../../core/i18n/index.ts";
import type { StandingCount } from "./overview.queries.ts";
import type { PlanStatus } from "./plan.states.ts";

/** A plan that carries out an item of another. */
export type PlanInside = {
  id: number;
  title: string;
  title_cy: string | null;
  language: Lang;
  item_id: number;
  item_reference: string;
  item_title: string;
  item_title_cy: string | null;
};

/** The plans that carry out an item of this plan, in its order. */
export async function listPlansInside({ db, partnership }: Ctx, planId: number): Promise<PlanInside[]> {
  const { rows } = await sql<PlanInside>`
    select p.id, p.title, p.title_cy, p.language, i.id as item_id, i.reference as item_reference, i.title as item_title,
      i.title_cy as item_title_cy
    from plan p join item i on i.partnership_id = p.partnership_id and i.id = p.parent_item_id
    where p.partnership_id = ${partnership.id} and i.plan_id = ${planId} and i.removed_at is null
    order by i.path, p.id`.execute(db);
  return rows;
}

/** A plan among the others: what it is, how its actions stand, and the item it carries out. */
export type PlanCard = {
  id: number;
  title: string;
  title_cy: string | null;
  language: Lang;
  status: PlanStatus;
  from_on: ISODate | null;
  to_on: ISODate | null;
  owner_en: string | null;
  owner_cy: string | null;
  parent_plan_id: number | null;
  parent_item_id: number | null;
  parent_reference: string | null;
  parent_title: string | null;
  parent_title_cy: string | null;
  standings: Pick<StandingCount, "state" | "rag" | "n">[];
};

/** Every plan the viewer may see with its state at a glance: those in force first, the largest before the others; `groupId` asks for one group's only. */
export async function listPlanCards({ db, partnership }: Ctx, groupId?: number): Promise<PlanCard[]> {
  const { rows } = await sql<PlanCard>`
    select p.id, p.title, p.title_cy, p.language, p.status, p.from_on, p.to_on, o.name_en as owner_en, o.name_cy as owner_cy,
      i.plan_id as parent_plan_id, i.id as parent_item_id, i.reference as parent_reference, i.title as parent_title,
      i.title_cy as parent_title_cy, coalesce(s.standings, '[]') as standings
    from plan p
    left join organisation o on o.partnership_id = p.partnership_id and o.id = p.owning_organisation_id
    left join item i on i.partnership_id = p.partnership_id and i.id = p.parent_item_id and i.removed_at is null
    left join lateral (select json_agg(json_build_object('state', g.state, 'rag', g.rag, 'n', g.n)) as standings
      from (select a.state, a.rag, count(*)::int as n from item a where a.partnership_id = ${partnership.id}
        and a.plan_id = p.id and a.kind = 'action' and a.removed_at is null group by 1, 2) g) s on true
    where p.partnership_id = ${partnership.id} and (${groupId ?? null}::bigint is null or p.group_id = ${groupId ?? null})
    order by p.from_on desc nulls last, p.title, p.id`.execute(db);
  const size = ({ standings }: PlanCard) => standings.reduce((total, { n }) => total + n, 0);
  const stage = ({ status }: PlanCard) => ["adopted", "consultation", "draft", "superseded"].indexOf(status);
  return rows.sort((a, b) => stage(a) - stage(b) || size(b) - size(a));
}
