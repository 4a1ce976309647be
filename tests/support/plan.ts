import { type Ctx, type Role, withViewer } from "../../src/core/ctx.ts";
import type { ItemWithLeads } from "../../src/modules/plan/item.queries.ts";
import { addItem } from "../../src/modules/plan/item.ts";
import type { Plan } from "../../src/modules/plan/plan.queries.ts";
import { createPlan, setPlanStatus } from "../../src/modules/plan/plan.ts";
import { type Bare, viewerOf } from "./bare.ts";

/** A small adopted plan: two objectives, an outcome, two actions of which the lead leads the first, and a measure. */
export type SmallPlan = Record<"one" | "two" | "outcome" | "action" | "other" | "measure", ItemWithLeads> & {
  plan: Plan;
};

/** Makes the small plan in the transaction of a test. Needs a co-ordinator's context. */
export async function makeSmallPlan(ctx: Ctx, bare: Bare): Promise<SmallPlan> {
  const draft = await createPlan(ctx, { title: "Living well together", from_on: "2026-04-01", to_on: "2029-03-31" }, [
    { name_en: "Objective", name_cy: "Amcan", kind: "theme" },
    { name_en: "Outcome", name_cy: "Canlyniad", kind: "outcome" },
    { name_en: "Action", name_cy: "Cam gweithredu", kind: "action" },
    { name_en: "Measure", name_cy: "Mesur", kind: "milestone" },
  ]);
  const plan = await setPlanStatus(ctx, draft, "adopt");
  const one = await addItem(ctx, plan, { title: "Belonging", reference: "1" });
  const two = await addItem(ctx, plan, { title: "Safety", reference: "2" });
  const outcome = await addItem(ctx, plan, { title: "Newcomers feel welcome", reference: "1", parent_id: one.id });
  const action = await addItem(ctx, plan, {
    title: "Open welcome points",
    reference: "1.1",
    parent_id: outcome.id,
    timescale: "March 2027 and ongoing",
    leads: [{ person_id: bare.people.lead, organisation_id: bare.organisation_id }],
    money: "£500 from the lottery",
  });
  const other = await addItem(ctx, plan, { title: "Print a leaflet", reference: "1.2", parent_id: outcome.id });
  const measure = await addItem(ctx, plan, { title: "Three points open", reference: "1.1.1", parent_id: action.id });
  return { plan, one, two, outcome, action, other, measure };
}

/** The same transaction for the person of another role, some minutes later. */
export function becoming(ctx: Ctx, bare: Bare, role: Role, minutes = 0): Promise<Ctx> {
  return withViewer(ctx, viewerOf(bare, role), new Date(ctx.now.getTime() + minutes * 60_000));
}

/** The events of an item or plan so far, oldest first. */
export function eventsOf(ctx: Ctx, about: { item_id: number } | { plan_id: number }) {
  const [column, id] = Object.entries(about)[0] as ["item_id" | "plan_id", number];
  return ctx.db
    .selectFrom("audit_event")
    .selectAll()
    .where("partnership_id", "=", ctx.partnership.id)
    .where(column, "=", id)
    .orderBy("id")
    .execute();
}
