import { type Authority, difference, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx } from "../../core/ctx.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { checkAuthority, checkBelongs } from "./belonging.ts";
import { insertLevels, type LevelFacts } from "./level.ts";
import { changePlans } from "./permissions.ts";
import { getPlan, type Plan } from "./plan.queries.ts";
import { type PlanDeed, type PlanStatus, planStatusTable } from "./plan.states.ts";
import { seedRagDefinitions } from "./rag-definition.ts";
import { refuse } from "./refusal.ts";

/** What a form says about a plan. `parent_item_id` is the item of another plan that this one carries out. */
export type PlanFacts = {
  title: string;
  title_cy: string | null;
  summary: string;
  summary_cy: string | null;
  from_on: string | null;
  to_on: string | null;
  owning_organisation_id: number | null;
  group_id: number | null;
  parent_item_id: number | null;
  language: Lang;
  cycle_days: number;
};

/** Why a change is made and who decided it; `version` is the one the form was drawn from, to notice a colleague's change. */
export type Because = { reason?: string | null; authority?: Authority | null; version?: number };

const noFacts: Omit<PlanFacts, "title"> = {
  title_cy: null,
  summary: "",
  summary_cy: null,
  from_on: null,
  to_on: null,
  owning_organisation_id: null,
  group_id: null,
  parent_item_id: null,
  language: "en",
  cycle_days: 61,
};

/** The facts of a plan that its form changes. */
export const planFactsOf = (plan: PlanFacts): PlanFacts => {
  const names = ["title", ...Object.keys(noFacts)] as (keyof PlanFacts)[];
  return Object.fromEntries(names.map((name) => [name, plan[name]])) as PlanFacts;
};

const subjectOf = ({ id, title }: Plan) => ({ kind: "plan", id, label: title, plan_id: id });

/** Adds a plan, as a draft, with its levels from the top down. The partnership's first plan brings the usual RAG key. */
export async function createPlan(
  ctx: Ctx,
  facts: Partial<PlanFacts> & { title: string },
  levels: readonly LevelFacts[],
): Promise<Plan> {
  permit(ctx, changePlans);
  if (levels.length === 0) throw refuse("levels", "levelNeeded");
  const whole = { ...noFacts, ...facts };
  await checkFacts(ctx, whole);
  const added = await ctx.db
    .insertInto("plan")
    .values({ ...whole, partnership_id: ctx.partnership.id })
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertLevels(ctx, added.id, levels);
  await seedRagDefinitions(ctx);
  const plan = await getPlan(ctx, added.id);
  await record(ctx, "plan.added", subjectOf(plan), { after: { ...whole, levels } });
  return plan;
}

/** Changes what is said about a plan. Throws Conflict when someone changed it since `version` was read. */
export async function changePlan(
  ctx: Ctx,
  plan: Plan,
  facts: Partial<PlanFacts>,
  because: Because = {},
): Promise<Plan> {
  permit(ctx, changePlans);
  await checkFacts(ctx, { ...planFactsOf(plan), ...facts });
  await checkAuthority(ctx, because.authority);
  const changed = difference(planFactsOf(plan), facts);
  const after = await writePlan(ctx, plan, facts, because.version);
  if (changed) await record(ctx, "plan.changed", subjectOf(after), { ...changed, ...because });
  return after;
}

/** Carries a plan to its next stage by its state table: consult, redraft, adopt, supersede, reinstate. */
export async function setPlanStatus(ctx: Ctx, plan: Plan, deed: PlanDeed, because: Because = {}): Promise<Plan> {
  permit(ctx, changePlans);
  await checkAuthority(ctx, because.authority);
  const move = planStatusTable.movesFrom(plan.status).find((candidate) => candidate.deed === deed);
  if (!move) throw refuse("deed", "deedNotPossible");
  if (move.needsReason && !because.reason?.trim()) throw refuse("reason", "reasonNeeded");
  const after = await writePlan(ctx, plan, { status: move.to }, because.version);
  await record(ctx, statusEvents[deed], subjectOf(after), {
    before: { status: plan.status },
    after: { status: move.to },
    ...because,
  });
  return after;
}

const statusEvents: Record<PlanDeed, string> = {
  consult: "plan.put_to_consultation",
  redraft: "plan.redrafted",
  adopt: "plan.adopted",
  supersede: "plan.superseded",
  reinstate: "plan.reinstated",
};

async function writePlan(
  ctx: Ctx,
  plan: Plan,
  set: Partial<PlanFacts> & { status?: PlanStatus },
  version = plan.version,
): Promise<Plan> {
  const after = await ctx.db
    .updateTable("plan")
    .set({ ...set, version: version + 1 })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", plan.id)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst();
  const current = await getPlan(ctx, plan.id);
  if (after) return current;
  const theirs = { ...planFactsOf(current), status: current.status };
  throw await clash(ctx, subjectOf(current), { version: current.version, theirs });
}

async function checkFacts(ctx: Ctx, facts: PlanFacts): Promise<void> {
  if (!facts.title.trim()) throw refuse("title", "titleNeeded");
  if (facts.from_on && facts.to_on && facts.to_on < facts.from_on) throw refuse("to_on", "periodBackwards");
  await checkBelongs(ctx, "organisation", "owning_organisation_id", [facts.owning_organisation_id]);
  await checkBelongs(ctx, "group", "group_id", [facts.group_id]);
  await checkBelongs(ctx, "item", "parent_item_id", [facts.parent_item_id]);
}
