import type { Ctx } from "../../core/ctx.ts";

type Named = { id: number; name_en: string; name_cy: string | null };

/** Who may own or keep a plan. */
export type PlanOwners = { organisations: Named[]; groups: Named[] };

/** The organisations and groups of the partnership, by name. */
export async function listPlanOwners({ db, partnership }: Ctx): Promise<PlanOwners> {
  const list = (table: "organisation" | "group") =>
    db
      .selectFrom(table)
      .select(["id", "name_en", "name_cy"])
      .where("partnership_id", "=", partnership.id)
      .orderBy("name_en")
      .execute();
  return { organisations: await list("organisation"), groups: await list("group") };
}

/** The themes, outcomes and actions of every plan but one, in the order of the plans: what a plan may carry out or an item go into. */
export function listOtherItems({ db, partnership }: Ctx, planId: number) {
  return db
    .selectFrom("item as i")
    .innerJoin("plan as p", (join) =>
      join.onRef("p.partnership_id", "=", "i.partnership_id").onRef("p.id", "=", "i.plan_id"),
    )
    .select(["i.id", "i.plan_id", "i.reference", "i.title", "p.title as plan_title"])
    .where("i.partnership_id", "=", partnership.id)
    .where("i.plan_id", "!=", planId)
    .where("i.kind", "!=", "milestone")
    .where("i.removed_at", "is", null)
    .where("p.status", "!=", "superseded")
    .orderBy("p.title")
    .orderBy("i.plan_id")
    .orderBy("i.path")
    .execute();
}
