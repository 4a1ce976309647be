import { beforeAll, describe, expect, test } from "vitest";
import { asRole, type Bare, makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { becoming, eventsOf, makeSmallPlan } from "../../../tests/support/plan.ts";
import type { Ctx } from "../../core/ctx.ts";
import { Conflict, Forbidden } from "../../core/errors.ts";
import { Refusal } from "../../core/refusal.ts";
import { getItem, type ItemWithLeads } from "./item.queries.ts";
import { proposedRag, setRag } from "./item.rag.ts";
import { type ItemDeed, itemStates, itemStateTable, openStates } from "./item.states.ts";
import { changeItem } from "./item.ts";
import { createPlan } from "./plan.ts";
import { deedsFor, deedTo, linkOf, stepEvents, stepItem } from "./step.ts";

const db = useDatabase();
let bare: Bare;
let hafren: Bare;
beforeAll(async () => {
  bare = await makeBare(db, "step-test");
  hafren = await makeBare(db, "step-test-other");
});

async function inState(ctx: Ctx, item: ItemWithLeads, state: ItemWithLeads["state"]): Promise<ItemWithLeads> {
  await ctx.db
    .updateTable("item")
    .set({ state, version: item.version + 1 })
    .where("id", "=", item.id)
    .execute();
  return getItem(ctx, item.plan_id, item.id);
}

const rows = itemStateTable.moves.flatMap((move) => move.from.map((from) => ({ ...move, from })));

describe("the state table, row by row", () => {
  test.each(rows)("from $from, $deed leads to $to", async ({ from, deed, to, needsReason }) => {
    await asRole(db, bare, "coordinator", async (ctx) => {
      const { action, other } = await makeSmallPlan(ctx, bare);
      const item = await inState(ctx, action, from);
      const target = linkOf[deed] ? { to_item_id: other.id } : {};
      if (needsReason) await expect(stepItem(ctx, item, deed, target)).rejects.toThrow("Give a reason");
      const after = await stepItem(ctx, item, deed, { reason: "As agreed", ...target });
      expect(after.state).toBe(to);
      expect(after.state_reason).toBe("As agreed");
      expect(after.closed_on).toBe(openStates.includes(to) ? null : "2026-11-22");
      const last = (await eventsOf(ctx, { item_id: item.id })).at(-1);
      expect([last?.event, last?.reason]).toEqual([stepEvents[deed], "As agreed"]);
      expect(last?.before).toMatchObject({ state: from });
      expect(last?.after).toMatchObject({ state: to });
    });
  });

  test.each(itemStates)("from %s nothing else is possible", async (state) => {
    await asRole(db, bare, "coordinator", async (ctx) => {
      const { action, other } = await makeSmallPlan(ctx, bare);
      const item = await inState(ctx, action, state);
      const possible = deedsFor(ctx, item);
      expect(possible).toEqual(itemStateTable.movesFrom(state).map((move) => move.deed));
      for (const deed of (Object.keys(stepEvents) as ItemDeed[]).filter((one) => !possible.includes(one)))
        await expect(stepItem(ctx, item, deed, { reason: "x", to_item_id: other.id })).rejects.toThrow(Refusal);
    });
  });
});

test("a lead steps the items they lead and no others; members and observers none", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action, other } = await makeSmallPlan(ctx, bare);
    const lead = await becoming(ctx, bare, "lead");
    expect(deedsFor(lead, action)).not.toContain("merge");
    expect(deedsFor(lead, other)).toEqual([]);
    await expect(stepItem(lead, other, "begin")).rejects.toThrow(Forbidden);
    await expect(stepItem(lead, action, "merge", { reason: "x", to_item_id: other.id })).rejects.toThrow(Forbidden);
    expect((await stepItem(lead, action, "begin")).state).toBe("in_progress");
    for (const role of ["administrator", "member", "viewer"] as const) {
      const them = await becoming(ctx, bare, role);
      await expect(stepItem(them, action, "complete")).rejects.toThrow(Forbidden);
      expect(deedsFor(them, action)).toEqual([]);
    }
  });
});

test("ending an item because something takes its place asks what, and links the two until it is reopened", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, action, other } = await makeSmallPlan(ctx, bare);
    const bigger = await createPlan(ctx, { title: "The county plan" }, [{ name_en: "Action", kind: "action" }]);
    const why = { reason: "Taken over" };
    await expect(stepItem(ctx, action, "supersede", why)).rejects.toThrow("Choose what takes its place");
    await expect(stepItem(ctx, action, "supersede", { ...why, to_item_id: action.id })).rejects.toThrow("not this one");
    await expect(stepItem(ctx, action, "subsume", { ...why, to_plan_id: plan.id })).rejects.toThrow("not this one");
    await expect(stepItem(ctx, action, "supersede", { ...why, to_item_id: 999_999 })).rejects.toThrow(Refusal);
    const linksOf = () =>
      ctx.db
        .selectFrom("item_link")
        .select(["kind", "to_item_id", "to_plan_id"])
        .where("item_id", "=", action.id)
        .execute();
    const gone = await stepItem(ctx, action, "subsume", { ...why, to_plan_id: bigger.id });
    expect(await linksOf()).toEqual([{ kind: "subsumed_in", to_item_id: null, to_plan_id: bigger.id }]);
    const back = await stepItem(ctx, gone, "reopen", why);
    expect(await linksOf()).toEqual([]);
    await stepItem(ctx, back, "supersede", { ...why, to_item_id: other.id });
    expect(await linksOf()).toEqual([{ kind: "superseded_by", to_item_id: other.id, to_plan_id: null }]);
  });
});

test("an item of another partnership cannot take an item's place", async () => {
  const theirs = await asRoleKept(hafren);
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const step = { reason: "x", to_item_id: theirs };
    await expect(stepItem(ctx, action, "supersede", step)).rejects.toThrow("Choose one from the list");
  });
});

async function asRoleKept(other: Bare): Promise<number> {
  const plan = await db.owner
    .insertInto("plan")
    .values({ partnership_id: other.id, title: "Theirs", status: "adopted" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const level = await db.owner
    .insertInto("plan_level")
    .values({ partnership_id: other.id, plan_id: plan.id, depth: 1, kind: "action", name_en: "Action" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const item = { plan_id: plan.id, level_id: level.id, kind: "action", position: 65_536, path: "00010000", title: "x" };
  const { id } = await db.owner
    .insertInto("item")
    .values({ partnership_id: other.id, ...item })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

test("an item that ends takes the RAG of the rule; one opened again has none until it is set", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action, other } = await makeSmallPlan(ctx, bare);
    expect((await stepItem(ctx, other, "complete")).rag).toBe("complete");
    const closed = await stepItem(ctx, action, "complete");
    expect([closed.rag, closed.state]).toEqual(["at_risk", "complete"]);
    expect((await stepItem(ctx, closed, "reopen", { reason: "A point closed" })).rag).toBeNull();
  });
});

test("a step on a page that is out of date meets a clash when the state moved on, and not when only words did", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const later = await becoming(ctx, bare, "coordinator", 5);
    const reworded = await changeItem(later, action, { title: "Reworded" });
    const begun = await stepItem(later, action, "begin", { version: action.version });
    expect(begun.title).toBe("Reworded");
    await expect(stepItem(later, begun, "complete", { version: reworded.version })).rejects.toThrow(Conflict);
  });
});

test("a state leads to another by one deed at most", () => {
  expect(deedTo("not_started", "in_progress")).toBe("begin");
  expect(deedTo("merged", "complete")).toBeUndefined();
  for (const from of itemStates) {
    const targets = itemStateTable.movesFrom(from).map((move) => move.to);
    expect(new Set(targets).size).toBe(targets.length);
  }
});

test("the RAG is proposed by the rule and set by the lead, who gives a reason where they differ", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action, other } = await makeSmallPlan(ctx, bare);
    expect((await proposedRag(ctx, action)).proposal.rag).toBe("on_track");
    const lead = await becoming(ctx, bare, "lead");
    await expect(setRag(lead, other, { rag: "on_track" })).rejects.toThrow(Forbidden);
    await expect(setRag(lead, action, { rag: "at_risk" })).rejects.toThrow("Say why your rating differs");
    const set = await setRag(lead, action, { rag: "at_risk", rag_reason: "No room yet", rag_direction: "worse" });
    expect(set).toMatchObject({ rag: "at_risk", rag_direction: "worse", rag_set_on: "2026-11-22" });
    expect((await setRag(lead, set, { rag: "on_track" })).rag_reason).toBe("");
    const member = await becoming(ctx, bare, "member");
    await expect(setRag(member, action, { rag: "on_track" })).rejects.toThrow(Forbidden);
  });
});
