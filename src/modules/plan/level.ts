import { difference, record } from "../../core/audit.ts";
import type { Ctx } from "../../core/ctx.ts";
import { NotFound } from "../../core/errors.ts";
import { permit } from "../../core/permit.ts";
import { countItemsByLevel, type Level, type LevelKind, listLevels } from "./level.queries.ts";
import { changePlans } from "./permissions.ts";
import type { Plan } from "./plan.queries.ts";
import { refuse } from "./refusal.ts";

/** What a partnership calls a level of its plan, and what kind of thing stands on it. */
export type LevelFacts = { name_en: string; name_cy?: string | null; kind: LevelKind };

const subjectOf = (plan: Plan, level: Pick<Level, "id" | "name_en">) => ({
  kind: "plan_level",
  id: level.id,
  label: level.name_en,
  plan_id: plan.id,
});

/** Writes the levels of a new plan, depth 1 first. Part of createPlan. */
export async function insertLevels({ db, partnership }: Ctx, planId: number, levels: readonly LevelFacts[]) {
  if (levels.some((level) => !level.name_en.trim())) throw refuse("levels", "levelNameNeeded");
  const rows = levels.map(({ name_en, name_cy = null, kind }, index) => ({
    partnership_id: partnership.id,
    plan_id: planId,
    depth: index + 1,
    kind,
    name_en,
    name_cy,
  }));
  await db.insertInto("plan_level").values(rows).execute();
}

/** Adds a level to a plan under the level `afterDepth` (0 for a new top); what lies below moves one down. */
export async function addLevel(ctx: Ctx, plan: Plan, facts: LevelFacts, afterDepth?: number): Promise<Level> {
  permit(ctx, changePlans);
  if (!facts.name_en.trim()) throw refuse("name_en", "levelNameNeeded");
  await lockPlan(ctx, plan.id);
  const levels = await listLevels(ctx, plan.id);
  const depth = (afterDepth ?? levels.at(-1)?.depth ?? 0) + 1;
  for (const level of levels.filter((candidate) => candidate.depth >= depth).reverse())
    await writeLevel(ctx, level, { depth: level.depth + 1 });
  const { id } = await ctx.db
    .insertInto("plan_level")
    .values({
      partnership_id: ctx.partnership.id,
      plan_id: plan.id,
      depth,
      kind: facts.kind,
      name_en: facts.name_en,
      name_cy: facts.name_cy ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await record(ctx, "plan_level.added", subjectOf(plan, { id, name_en: facts.name_en }), {
    after: { ...facts, depth },
  });
  return pick(await listLevels(ctx, plan.id), id);
}

/** Changes what a level is called. Its kind can change only while nothing stands on it. */
export async function changeLevel(ctx: Ctx, plan: Plan, level: Level, facts: LevelFacts): Promise<Level> {
  permit(ctx, changePlans);
  if (!facts.name_en.trim()) throw refuse("name_en", "levelNameNeeded");
  await lockPlan(ctx, plan.id);
  const current = pick(await listLevels(ctx, plan.id), level.id);
  if (facts.kind !== current.kind) await refuseUsed(ctx, plan, current);
  const { name_en, name_cy, kind } = current;
  const changed = difference({ name_en, name_cy, kind }, { name_cy: null, ...facts });
  if (!changed) return current;
  await writeLevel(ctx, current, { name_en: facts.name_en, name_cy: facts.name_cy ?? null, kind: facts.kind });
  await record(ctx, "plan_level.changed", subjectOf(plan, { id: level.id, name_en: facts.name_en }), changed);
  return pick(await listLevels(ctx, plan.id), level.id);
}

/** Takes away a level that nothing stands on. A plan keeps at least one. */
export async function removeLevel(ctx: Ctx, plan: Plan, level: Level): Promise<void> {
  permit(ctx, changePlans);
  await lockPlan(ctx, plan.id);
  const levels = await listLevels(ctx, plan.id);
  const current = pick(levels, level.id);
  if (levels.length < 2) throw refuse("levels", "levelLast");
  await refuseUsed(ctx, plan, current);
  await ctx.db
    .deleteFrom("plan_level")
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", current.id)
    .execute();
  const { name_en, name_cy, kind, depth } = current;
  await record(ctx, "plan_level.removed", subjectOf(plan, current), { before: { name_en, name_cy, kind, depth } });
}

/** Keeps other changes to a plan's levels and order waiting until this transaction ends. */
export async function lockPlan({ db, partnership }: Ctx, planId: number): Promise<void> {
  const found = await db
    .selectFrom("plan")
    .select("id")
    .where("partnership_id", "=", partnership.id)
    .where("id", "=", planId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!found) throw new NotFound(`Plan ${planId}`);
}

async function refuseUsed(ctx: Ctx, plan: Plan, level: Level): Promise<void> {
  const used = await countItemsByLevel(ctx, plan.id);
  if (used.has(level.id)) throw refuse("levels", "levelInUse", level.name_en);
}

async function writeLevel({ db, partnership }: Ctx, level: Level, set: Partial<LevelFacts & { depth: number }>) {
  await db
    .updateTable("plan_level")
    .set({ ...set, version: level.version + 1 })
    .where("partnership_id", "=", partnership.id)
    .where("id", "=", level.id)
    .execute();
}

function pick(levels: readonly Level[], id: number): Level {
  const found = levels.find((level) => level.id === id);
  if (!found) throw new NotFound(`Level ${id}`);
  return found;
}
