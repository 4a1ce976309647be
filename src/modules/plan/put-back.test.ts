import { beforeAll, expect, test } from "vitest";
import { asRole, type Bare, makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { becoming, eventsOf, makeSmallPlan } from "../../../tests/support/plan.ts";
import type { Ctx } from "../../core/ctx.ts";
import { Forbidden, NotFound } from "../../core/errors.ts";
import { getItem, getRemovedItem, type ItemWithLeads } from "./item.queries.ts";
import { setRag } from "./item.rag.ts";
import { changeItem } from "./item.ts";
import { listLeads, setLeads } from "./lead.ts";
import { moveItem } from "./move.ts";
import { canPutBack, previewPutBack, putBack } from "./put-back.ts";
import { listRemoved, removeItem, restoreItem } from "./removal.ts";
import { stepItem } from "./step.ts";

const db = useDatabase();
let bare: Bare;
beforeAll(async () => {
  bare = await makeBare(db, "put-back-test");
});

async function lastEvent(ctx: Ctx, item: ItemWithLeads) {
  const event = (await eventsOf(ctx, { item_id: item.id })).at(-1);
  if (!event) throw new Error("There is no event");
  return event;
}

test("a change is put back as a new change, with an entry of its own", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const changed = await changeItem(ctx, action, { title: "Wrong", timescale: "June 2027" });
    const event = await lastEvent(ctx, action);
    const lines = await previewPutBack(ctx, changed, event);
    expect(lines.find((line) => line.name === "title")).toEqual({
      ...{ name: "title", now: "Wrong", again: "Open welcome points", isOverlap: false },
    });
    const back = await putBack(ctx, changed, event.id, { reason: "Mistyped" });
    expect(back).toMatchObject({ title: action.title, due_on: "2027-03-31", is_ongoing: true });
    expect(await lastEvent(ctx, action)).toMatchObject({
      event: "item.put_back",
      reason: "Mistyped",
      after: { title: action.title, put_back_event_id: event.id },
    });
    await expect(putBack(ctx, back, event.id)).rejects.toThrow("nothing that can be put back");
  });
});

test("where the same was changed again since, putting back is refused until it is confirmed", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const first = await changeItem(ctx, action, { title: "Second title" });
    const event = await lastEvent(ctx, action);
    const second = await changeItem(ctx, first, { title: "Third title" });
    expect((await previewPutBack(ctx, second, event)).map((line) => line.isOverlap)).toEqual([true]);
    await expect(putBack(ctx, second, event.id)).rejects.toThrow("changed again later");
    expect((await putBack(ctx, second, event.id, { isConfirmed: true })).title).toBe("Open welcome points");
  });
});

test("a later change to something else does not stand in the way", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const first = await changeItem(ctx, action, { title: "Second title" });
    const event = await lastEvent(ctx, action);
    const second = await changeItem(ctx, first, { detail: "More" });
    expect(await putBack(ctx, second, event.id)).toMatchObject({ title: "Open welcome points", detail: "More" });
  });
});

test("leads, places, states and ratings are put back too", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, action, other, outcome, two } = await makeSmallPlan(ctx, bare);
    const before = await listLeads(ctx, action.id);
    let item = await setLeads(ctx, action, "To be agreed");
    item = await putBack(ctx, item, (await lastEvent(ctx, action)).id);
    expect(await listLeads(ctx, action.id)).toEqual(before);
    await moveItem(ctx, outcome, { firstUnder: two.id });
    const home = await putBack(ctx, await getItem(ctx, plan.id, outcome.id), (await lastEvent(ctx, outcome)).id);
    expect(home.parent_id).toBe(outcome.parent_id);
    await moveItem(ctx, await getItem(ctx, plan.id, action.id), { after: other.id });
    item = await putBack(ctx, await getItem(ctx, plan.id, action.id), (await lastEvent(ctx, action)).id);
    expect(item.path < (await getItem(ctx, plan.id, other.id)).path).toBe(true);
    item = await setRag(ctx, item, { rag: "off_track", rag_reason: "Blocked" });
    item = await putBack(ctx, item, (await lastEvent(ctx, action)).id);
    expect([item.rag, item.rag_reason]).toEqual([null, ""]);
    item = await stepItem(ctx, item, "supersede", { reason: "x", to_item_id: other.id });
    item = await putBack(ctx, item, (await lastEvent(ctx, action)).id);
    expect([item.state, item.closed_on]).toEqual(["not_started", null]);
    const links = await ctx.db.selectFrom("item_link").selectAll().where("item_id", "=", action.id).execute();
    expect(links).toEqual([]);
  });
});

test("only a co-ordinator puts things back, and only entries of the item itself", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action, other } = await makeSmallPlan(ctx, bare);
    const changed = await changeItem(ctx, action, { title: "Wrong" });
    const event = await lastEvent(ctx, action);
    for (const role of ["administrator", "lead", "member", "viewer"] as const)
      await expect(putBack(await becoming(ctx, bare, role), changed, event.id)).rejects.toThrow(Forbidden);
    const again = await becoming(ctx, bare, "coordinator");
    await expect(putBack(again, other, event.id)).rejects.toThrow(NotFound);
    const added = (await eventsOf(again, { item_id: action.id }))[0];
    expect(added && canPutBack(added)).toBe(false);
  });
});

test("a removed item goes with everything under it and comes back with it; what had gone before stays away", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, outcome, action, other, measure } = await makeSmallPlan(ctx, bare);
    await removeItem(ctx, other);
    const later = await becoming(ctx, bare, "coordinator", 5);
    expect(await removeItem(later, outcome, { reason: "Out of scope" })).toEqual({ removed: 3 });
    for (const gone of [outcome, action, measure])
      await expect(getItem(later, plan.id, gone.id)).rejects.toThrow(NotFound);
    expect((await listRemoved(later, plan.id)).map((row) => row.title)).toEqual([outcome.title, other.title]);
    await expect(restoreItem(later, await getRemovedItem(later, plan.id, action.id))).rejects.toThrow(
      "was removed too",
    );
    await restoreItem(later, await getRemovedItem(later, plan.id, outcome.id));
    expect((await getItem(later, plan.id, measure.id)).title).toBe(measure.title);
    await expect(getItem(later, plan.id, other.id)).rejects.toThrow(NotFound);
    await restoreItem(later, await getRemovedItem(later, plan.id, other.id));
    expect(await listRemoved(later, plan.id)).toEqual([]);
  });
});

test("only a co-ordinator removes and restores", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, action } = await makeSmallPlan(ctx, bare);
    for (const role of ["administrator", "lead", "member", "viewer"] as const)
      await expect(removeItem(await becoming(ctx, bare, role), action)).rejects.toThrow(Forbidden);
    await removeItem(await becoming(ctx, bare, "coordinator"), action);
    const gone = await getRemovedItem(ctx, plan.id, action.id);
    await expect(restoreItem(await becoming(ctx, bare, "lead"), gone)).rejects.toThrow(Forbidden);
  });
});
