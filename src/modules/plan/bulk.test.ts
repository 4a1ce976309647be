import { beforeAll, expect, test } from "vitest";
import { asRole, type Bare, makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { becoming, eventsOf, makeSmallPlan } from "../../../tests/support/plan.ts";
import { Forbidden } from "../../core/errors.ts";
import { bulkChange, bulkDeeds } from "./bulk.ts";
import { getItem } from "./item.queries.ts";
import { listLeads, setLeads } from "./lead.ts";
import { createPlan } from "./plan.ts";

const db = useDatabase();
let bare: Bare;
beforeAll(async () => {
  bare = await makeBare(db, "bulk-test");
});

test("one new lead for many items: each has its own entry, and supporting partners stay", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, action, other } = await makeSmallPlan(ctx, bare);
    const support = { group_id: bare.group_id, role: "support" as const };
    await setLeads(ctx, action, [...(await listLeads(ctx, action.id)), support]);
    const lead = { person_id: bare.people.member };
    const outcome = await bulkChange(ctx, plan, [action.id, other.id, action.id], { lead }, { reason: "New post" });
    expect([outcome.changed.length, outcome.refused]).toEqual([2, []]);
    const leads = await listLeads(ctx, action.id);
    expect(leads.map((one) => [one.role, one.person_id, one.group_id])).toEqual([
      ["lead", bare.people.member, null],
      ["support", null, bare.group_id],
    ]);
    expect((await eventsOf(ctx, { item_id: other.id })).at(-1)).toMatchObject({
      event: "item.leads_changed",
      reason: "New post",
    });
  });
});

test("a lead changes the state of what they lead; the rest is refused, each with why, and nothing of it is kept", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, action, other } = await makeSmallPlan(ctx, bare);
    const elsewhere = await createPlan(ctx, { title: "Elsewhere" }, [{ name_en: "Action", kind: "action" }]);
    const lead = await becoming(ctx, bare, "lead");
    const outcome = await bulkChange(lead, plan, [action.id, other.id, 999_999], { deed: "begin" });
    expect(outcome.changed.map((item) => item.id)).toEqual([action.id]);
    expect(outcome.refused.map((one) => [one.id, one.error.name])).toEqual([
      [other.id, "Forbidden"],
      [999_999, "NotFound"],
    ]);
    expect((await getItem(lead, plan.id, other.id)).state).toBe("not_started");
    await expect(bulkChange(lead, plan, [action.id], { lead: {} })).rejects.toThrow(Forbidden);
    const again = await becoming(ctx, bare, "coordinator");
    expect((await bulkChange(again, elsewhere, [action.id], { deed: "begin" })).refused.length).toBe(1);
  });
});

test("what needs a reason is refused for each without one, and deeds that name a target are not for many", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, action, other } = await makeSmallPlan(ctx, bare);
    const outcome = await bulkChange(ctx, plan, [action.id, other.id], { deed: "postpone" });
    expect(outcome.refused.map((one) => one.error.message)).toEqual(["Give a reason", "Give a reason"]);
    await expect(bulkChange(ctx, plan, [action.id], { deed: "supersede" }, { reason: "x" })).rejects.toThrow(
      "not possible",
    );
    await expect(bulkChange(ctx, plan, [], { deed: "begin" })).rejects.toThrow("at least one item");
    expect(bulkDeeds(ctx, [action, other])).toEqual([
      "begin",
      "continue",
      "complete",
      "mainstream",
      "postpone",
      "discontinue",
    ]);
  });
});
