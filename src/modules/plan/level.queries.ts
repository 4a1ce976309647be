import type { Selectable } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { PlanLevel } from "../../core/db/schema.generated.ts";

/** What a level's items are like: themes and outcomes group, actions and milestones are done by someone by some time. */
export const levelKinds = ["theme", "outcome", "action", "milestone"] as const;
export type LevelKind = (typeof levelKinds)[number];

/** A level of a plan, in the partnership's own words. Depth 1 is the top. */
export type Level = Omit<Selectable<PlanLevel>, "kind"> & { kind: LevelKind };

/** The levels of a plan from the top down. */
export async function listLevels({ db, partnership }: Ctx, planId: number): Promise<Level[]> {
  const rows = await db
    .selectFrom("plan_level")
    .selectAll()
    .where("partnership_id", "=", partnership.id)
    .where("plan_id", "=", planId)
    .orderBy("depth")
    .execute();
  return rows as Level[];
}

/** How many items, removed ones included, stand on each level of a plan. */
export async function countItemsByLevel({ db, partnership }: Ctx, planId: number): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom("item")
    .select(({ fn }) => ["level_id", fn.countAll<number>().as("n")])
    .where("partnership_id", "=", partnership.id)
    .where("plan_id", "=", planId)
    .groupBy("level_id")
    .execute();
  return new Map(rows.map(({ level_id, n }) => [level_id, n]));
}
