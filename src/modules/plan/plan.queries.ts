import { type Selectable, sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { Plan as PlanTable } from "../../core/db/schema.generated.ts";
import { NotFound } from "../../core/errors.ts";
import type { Lang } from "../../core/i18n/index.ts";
import type { PlanStatus } from "./plan.states.ts";

/** A plan of the partnership, as kept. `cycle_days` is the days between two rounds of updates. */
export type Plan = Omit<Selectable<PlanTable>, "status" | "language"> & { status: PlanStatus; language: Lang };

/** A plan by its id. Throws NotFound, also for a draft that this viewer may not see yet. */
export async function getPlan({ db, partnership }: Ctx, id: number): Promise<Plan> {
  const found = await db
    .selectFrom("plan")
    .selectAll()
    .where("partnership_id", "=", partnership.id)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw new NotFound(`Plan ${id}`);
  return found as Plan;
}

/** Every plan the viewer may see, those in force first, with who owns it and how many actions it holds. */
export async function listPlans({ db, partnership }: Ctx) {
  const rows = await db
    .selectFrom("plan as p")
    .leftJoin("organisation as o", (join) =>
      join.onRef("o.partnership_id", "=", "p.partnership_id").onRef("o.id", "=", "p.owning_organisation_id"),
    )
    .selectAll("p")
    .select((row) => [
      "o.name_en as organisation_en",
      "o.name_cy as organisation_cy",
      row
        .selectFrom("item as parent")
        .select("parent.title")
        .whereRef("parent.partnership_id", "=", "p.partnership_id")
        .whereRef("parent.id", "=", "p.parent_item_id")
        .as("parent_title"),
      row
        .selectFrom("item as i")
        .select((item) => item.fn.countAll<number>().as("n"))
        .whereRef("i.partnership_id", "=", "p.partnership_id")
        .whereRef("i.plan_id", "=", "p.id")
        .where("i.kind", "=", "action")
        .where("i.removed_at", "is", null)
        .as("actions"),
    ])
    .where("p.partnership_id", "=", partnership.id)
    .orderBy(sql`array_position(array['adopted', 'consultation', 'draft', 'superseded'], p.status)`)
    .orderBy("p.from_on", "desc")
    .orderBy("p.title")
    .orderBy("p.id")
    .execute();
  return rows.map((row) => ({ ...row, status: row.status as PlanStatus, language: row.language as Lang }));
}
