import { beforeAll, expect, test } from "vitest";
import { asRole, type Bare, makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { becoming, eventsOf, makeSmallPlan } from "../../../tests/support/plan.ts";
import { Conflict, Forbidden, NotFound } from "../../core/errors.ts";
import { getItem } from "./item.queries.ts";
import { setLeads } from "./lead.ts";
import { findLatestUpdate, getUpdate } from "./update.queries.ts";
import { addUpdate, changeUpdate } from "./update.ts";

const db = useDatabase();
let bare: Bare;
let hafren: Bare;
beforeAll(async () => {
  bare = await makeBare(db, "update-test");
  hafren = await makeBare(db, "update-test-other");
});

test("a lead reports on the item they lead, with a new state and rating at the same time", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, action, other } = await makeSmallPlan(ctx, bare);
    const lead = await becoming(ctx, bare, "lead", 1);
    const update = await addUpdate(lead, action, {
      texts: { partner: "Two rooms found", public: "Two welcome points are on the way" },
      label: "November 2026 update",
      state: "in_progress",
      rag: { rag: "at_risk", rag_reason: "One room too small" },
    });
    expect(update).toMatchObject({ person_id: bare.people.lead, state: "in_progress", rag: "at_risk", is_nil: false });
    const after = await getItem(lead, plan.id, action.id);
    expect(after).toMatchObject({ state: "in_progress", rag: "at_risk", last_update_on: "2026-11-22" });
    const events = (await eventsOf(lead, { item_id: action.id })).map((one) => one.event);
    expect(events.slice(-3)).toEqual(["item.begun", "item.rag_set", "update.added"]);
    await expect(addUpdate(lead, other, { texts: { partner: "x" } })).rejects.toThrow(Forbidden);
  });
});

test("“None to report” is an answer, and counts as the latest update", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, action } = await makeSmallPlan(ctx, bare);
    const lead = await becoming(ctx, bare, "lead");
    const nil = await addUpdate(lead, action, { is_nil: true });
    expect([nil.is_nil, nil.texts]).toEqual([true, {}]);
    expect((await getItem(lead, plan.id, action.id)).last_update_on).toBe("2026-11-22");
    await expect(addUpdate(lead, action, { texts: { partner: "  " } })).rejects.toThrow("None to report");
  });
});

test.each(["administrator", "member", "viewer"] as const)("a %s cannot write an update", async (role) => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    await expect(addUpdate(await becoming(ctx, bare, role), action, { is_nil: true })).rejects.toThrow(Forbidden);
  });
});

test("partners' words are kept from observers, in the update and in the history", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const { id } = await addUpdate(ctx, action, {
      texts: { partner: "The landlord is difficult", board: "On the way" },
    });
    const observer = await becoming(ctx, bare, "viewer");
    expect((await getUpdate(observer, action.id, id)).texts).toEqual({ board: "On the way" });
    expect((await getUpdate(await becoming(ctx, bare, "member"), action.id, id)).texts.partner).toContain("landlord");
    const seen = JSON.stringify(await eventsOf(await becoming(ctx, bare, "viewer"), { item_id: action.id }));
    expect(seen).not.toContain("landlord");
  });
});

test("an older update that is entered late does not become the latest", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, action } = await makeSmallPlan(ctx, bare);
    await addUpdate(ctx, action, { texts: { partner: "New" }, reported_on: "2026-11-20" });
    await addUpdate(ctx, action, { texts: { partner: "Old" }, reported_on: "2026-09-01" });
    expect((await getItem(ctx, plan.id, action.id)).last_update_on).toBe("2026-11-20");
    expect((await findLatestUpdate(ctx, action.id))?.texts.partner).toBe("New");
    await expect(addUpdate(ctx, action, { is_nil: true, reported_on: "2026-12-01" })).rejects.toThrow("in the future");
  });
});

test("an update is corrected by its writer while they lead the item, or by the co-ordinator; what it said stays in the history", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const lead = await becoming(ctx, bare, "lead", 1);
    const mine = await addUpdate(lead, action, { texts: { partner: "Tow rooms" } });
    const later = await becoming(lead, bare, "lead", 5);
    const fixed = await changeUpdate(later, action, mine, { texts: { partner: "Two rooms" } });
    expect([fixed.texts.partner, fixed.version]).toEqual(["Two rooms", 2]);
    const kept = await later.db
      .selectFrom("plan_row_version")
      .select("data")
      .where("entity", "=", "item_update_text")
      .where("row_id", "=", mine.id)
      .execute();
    expect(kept.map((row) => (row.data as { text: string }).text)).toEqual(["Tow rooms"]);
    const theirs = await addUpdate(await becoming(ctx, bare, "coordinator", 9), action, { texts: { partner: "Ours" } });
    const again = await becoming(ctx, bare, "lead", 10);
    await expect(changeUpdate(again, action, theirs, { label: "x" })).rejects.toThrow(Forbidden);
    const coordinator = await becoming(ctx, bare, "coordinator", 11);
    await changeUpdate(coordinator, action, fixed, { texts: { partner: "Two rooms found", board: "Fine" } });
    const handed = await setLeads(coordinator, action, [{ person_id: bare.people.member }]);
    const former = await becoming(ctx, bare, "lead", 12);
    await expect(changeUpdate(former, handed, mine, { label: "x" })).rejects.toThrow(Forbidden);
  });
});

test("two people correcting one update: the second is shown both texts", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const update = await addUpdate(ctx, action, { texts: { partner: "One" } });
    await changeUpdate(ctx, action, update, { texts: { partner: "Theirs" } });
    const mine = changeUpdate(ctx, action, update, { texts: { partner: "Mine" } }, { version: update.version });
    const clash = (await mine.catch((error: unknown) => error)) as Conflict;
    expect(clash).toBeInstanceOf(Conflict);
    expect(clash.theirs.texts).toEqual({ partner: "Theirs" });
  });
});

test("an update names no person, organisation or meeting of another partnership, and is found under its own item only", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action, other } = await makeSmallPlan(ctx, bare);
    const texts = { partner: "x" };
    await expect(addUpdate(ctx, action, { texts, person_id: hafren.people.lead })).rejects.toThrow("from the list");
    await expect(addUpdate(ctx, action, { texts, organisation_id: hafren.organisation_id })).rejects.toThrow(
      "from the list",
    );
    await expect(addUpdate(ctx, action, { texts, meeting_id: 999_999 })).rejects.toThrow("Choose a meeting");
    const update = await addUpdate(ctx, action, { texts });
    await expect(getUpdate(ctx, other.id, update.id)).rejects.toThrow(NotFound);
  });
});
