import { beforeAll, expect, test } from "vitest";
import { asRole, type Bare, makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { becoming, eventsOf, makeSmallPlan } from "../../../tests/support/plan.ts";
import { Conflict } from "../../core/errors.ts";
import { listChildren } from "./child-rows.ts";
import { getItem } from "./item.queries.ts";
import { changeItem } from "./item.ts";
import { listLeads } from "./lead.ts";
import { mergeItems } from "./merge.ts";
import type { MoneyFacts } from "./money.ts";
import { splitItem } from "./split.ts";
import { stepItem } from "./step.ts";
import { findLatestUpdate } from "./update.queries.ts";
import { addUpdate } from "./update.ts";

const db = useDatabase();
let bare: Bare;
beforeAll(async () => {
  bare = await makeBare(db, "split-test");
});

test("an item split in two: the first keeps updates and history, the second takes dates, leads, money and the chosen children", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, action, measure, other } = await makeSmallPlan(ctx, bare);
    await addUpdate(ctx, action, { texts: { partner: "Two rooms found" } });
    const { first, second } = await splitItem(
      ctx,
      action,
      {
        first: { title: "Find rooms" },
        second: { title: "Find hosts", reference: "1.1b" },
        children_to_second: [measure.id],
      },
      { reason: "Two teams now" },
    );
    expect([first.id, first.title, second.title, second.reference]).toEqual([
      action.id,
      "Find rooms",
      "Find hosts",
      "1.1b",
    ]);
    expect([second.due_on, second.is_ongoing, second.parent_id]).toEqual(["2027-03-31", true, action.parent_id]);
    expect(await listLeads(ctx, second.id)).toEqual(await listLeads(ctx, first.id));
    expect((await listChildren<MoneyFacts>(ctx, "item_money", second.id)).map((line) => line.amount)).toEqual([
      "500.00",
    ]);
    expect((await getItem(ctx, plan.id, measure.id)).parent_id).toBe(second.id);
    expect((await findLatestUpdate(ctx, first.id))?.texts.partner).toBe("Two rooms found");
    expect(await findLatestUpdate(ctx, second.id)).toBeNull();
    const link = await ctx.db.selectFrom("item_link").selectAll().where("item_id", "=", second.id).executeTakeFirst();
    expect(link).toMatchObject({ kind: "split_from", to_item_id: action.id });
    expect(second.path < other.path && second.path > first.path).toBe(true);
    expect((await eventsOf(ctx, { item_id: action.id })).at(-1)).toMatchObject({
      event: "item.split",
      reason: "Two teams now",
    });
  });
});

test("splitting needs two titles, children of its own, and words nobody changed meanwhile", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action, two } = await makeSmallPlan(ctx, bare);
    const halves = { first: { title: "a" }, second: { title: "b" } };
    await expect(splitItem(ctx, action, { ...halves, second: { title: " " } })).rejects.toThrow("Enter a title");
    const foreign = { ...halves, children_to_second: [two.id] };
    await expect(splitItem(ctx, action, foreign)).rejects.toThrow("items of this plan only");
    const later = await becoming(ctx, bare, "coordinator", 5);
    await changeItem(later, action, { title: "Theirs" });
    await expect(splitItem(later, action, halves, { version: action.version })).rejects.toThrow(Conflict);
  });
});

test("one item merged into another: words joined, leads added, money and children moved, updates still to be read", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, action, other, measure } = await makeSmallPlan(ctx, bare);
    await addUpdate(ctx, action, { texts: { partner: "Half way" } });
    const kept = await mergeItems(ctx, other, action, {}, { reason: "The same work" });
    expect(kept.detail).toBe("1.1 Open welcome points");
    expect(kept.lead_person_ids).toEqual([bare.people.lead]);
    expect((await listChildren<MoneyFacts>(ctx, "item_money", kept.id)).map((line) => line.amount)).toEqual(["500.00"]);
    const gone = await getItem(ctx, plan.id, action.id);
    expect([gone.state, gone.state_reason]).toEqual(["merged", "The same work"]);
    expect(await listChildren(ctx, "item_money", gone.id)).toEqual([]);
    expect((await findLatestUpdate(ctx, gone.id))?.texts.partner).toBe("Half way");
    expect((await getItem(ctx, plan.id, measure.id)).parent_id).toBe(kept.id);
    const link = await ctx.db.selectFrom("item_link").selectAll().where("item_id", "=", gone.id).executeTakeFirst();
    expect(link).toMatchObject({ kind: "merged_into", to_item_id: kept.id });
  });
});

test("merging is refused into itself, into what has ended, into what lies under it, and without a reason", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { outcome, action, other } = await makeSmallPlan(ctx, bare);
    const why = { reason: "x" };
    await expect(mergeItems(ctx, action, action, {}, why)).rejects.toThrow("not this one");
    await expect(mergeItems(ctx, action, outcome, {}, why)).rejects.toThrow("lies under it");
    await expect(mergeItems(ctx, other, action)).rejects.toThrow("Give a reason");
    const ended = await stepItem(ctx, other, "discontinue", why);
    await expect(mergeItems(ctx, ended, action, {}, why)).rejects.toThrow("Choose one from the list");
  });
});

test("merging does not overwrite what a colleague wrote into the item that remains", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action, other } = await makeSmallPlan(ctx, bare);
    const later = await becoming(ctx, bare, "coordinator", 5);
    await changeItem(later, other, { detail: "Their detail" });
    const merging = mergeItems(later, other, action, { detail: "Mine" }, { reason: "x", version: other.version });
    const clash = (await merging.catch((error: unknown) => error)) as Conflict;
    expect(clash.theirs.detail).toBe("Their detail");
  });
});
