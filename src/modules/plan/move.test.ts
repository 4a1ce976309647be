import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { asRole, type Bare, makeBare, viewerOf } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { becoming, eventsOf, makeSmallPlan } from "../../../tests/support/plan.ts";
import { type Ctx, contextFor, roles } from "../../core/ctx.ts";
import { Forbidden } from "../../core/errors.ts";
import { Refusal } from "../../core/refusal.ts";
import { getItem, listTree, type TreeItem } from "./item.queries.ts";
import { addItem } from "./item.ts";
import { listLevels } from "./level.queries.ts";
import { mergeItems } from "./merge.ts";
import { moveBeside, moveItem } from "./move.ts";
import type { Plan } from "./plan.queries.ts";
import { createPlan } from "./plan.ts";
import { proposeRenumbering, renumberChildren, renumberItem } from "./renumber.ts";
import { splitItem } from "./split.ts";

const db = useDatabase();
let bare: Bare;
beforeAll(async () => {
  bare = await makeBare(db, "move-test");
});

/** The ids of a tree by walking it from parent to child in the order of positions. */
function walk(tree: readonly TreeItem[], parent: number | null = null): number[] {
  return tree
    .filter((item) => item.parent_id === parent)
    .sort((a, b) => a.position - b.position)
    .flatMap((item) => [item.id, ...walk(tree, item.id)]);
}

/** What must be true of a plan whatever was done to it. */
async function checkOrder(ctx: Ctx, plan: Plan): Promise<TreeItem[]> {
  const tree = await listTree(ctx, plan.id);
  const depths = new Map((await listLevels(ctx, plan.id)).map((level) => [level.id, level]));
  expect(walk(tree)).toEqual(tree.map((item) => item.id));
  expect(new Set(tree.map((item) => item.path)).size).toBe(tree.length);
  for (const item of tree) {
    const parent = tree.find((one) => one.id === item.parent_id);
    expect(item.path).toBe((parent?.path ?? "") + item.position.toString(16).padStart(8, "0"));
    expect(item.kind).toBe(depths.get(item.level_id)?.kind);
    if (parent) expect(depths.get(item.level_id)?.depth).toBeGreaterThan(depths.get(parent.level_id)?.depth ?? 0);
  }
  return tree;
}

test("an item moves with everything under it, before, after, first or last under another", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, one, two, outcome, action, other, measure } = await makeSmallPlan(ctx, bare);
    const titles = async () => (await checkOrder(ctx, plan)).map((item) => item.id);
    await moveItem(ctx, action, { after: other.id });
    expect(await titles()).toEqual([one, outcome, other, action, measure, two].map((item) => item.id));
    await moveItem(ctx, action, { firstUnder: outcome.id });
    expect(await titles()).toEqual([one, outcome, action, measure, other, two].map((item) => item.id));
    await moveItem(ctx, two, { before: one.id });
    await moveItem(ctx, outcome, { lastUnder: two.id });
    expect(await titles()).toEqual([two, outcome, action, measure, other, one].map((item) => item.id));
    const last = (await eventsOf(ctx, { item_id: outcome.id })).at(-1);
    expect(last).toMatchObject({ event: "item.moved", before: { parent_id: one.id }, after: { parent_id: two.id } });
  });
});

test("buttons move an item one place up or down, and stop at the ends", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, action, other } = await makeSmallPlan(ctx, bare);
    await expect(moveBeside(ctx, action, "up")).rejects.toThrow(Refusal);
    const down = await moveBeside(ctx, action, "down");
    expect((await checkOrder(ctx, plan)).map((item) => item.id)).toContain(other.id);
    await expect(moveBeside(ctx, down, "down")).rejects.toThrow(Refusal);
    await moveBeside(ctx, down, "up");
    const tree = await checkOrder(ctx, plan);
    expect(tree.findIndex((item) => item.id === action.id)).toBeLessThan(
      tree.findIndex((item) => item.id === other.id),
    );
  });
});

test("nothing moves inside itself, beside itself, or into another plan", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { one, action, measure } = await makeSmallPlan(ctx, bare);
    const elsewhere = await createPlan(ctx, { title: "Elsewhere" }, [{ name_en: "Action", kind: "action" }]);
    const stranger = await addItem(ctx, elsewhere, { title: "Stranger" });
    await expect(moveItem(ctx, one, { firstUnder: action.id })).rejects.toThrow("inside itself");
    await expect(moveItem(ctx, one, { after: measure.id })).rejects.toThrow("inside itself");
    await expect(moveItem(ctx, one, { firstUnder: one.id })).rejects.toThrow("inside itself");
    await expect(moveItem(ctx, action, { after: action.id })).rejects.toThrow("inside itself");
    await expect(moveItem(ctx, action, { after: stranger.id })).rejects.toThrow("places in the list");
    await expect(moveItem(ctx, action, { firstUnder: 999_999 })).rejects.toThrow("places in the list");
  });
});

test("where its level does not fit, an item needs another, and what lies under it sinks only as far as it must", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, outcome, action, other, two } = await makeSmallPlan(ctx, bare);
    const levels = await listLevels(ctx, plan.id);
    const measureLevel = levels[3]?.id;
    await expect(moveItem(ctx, other, { firstUnder: action.id })).rejects.toThrow("belongs under “Action”");
    expect((await moveItem(ctx, other, { firstUnder: action.id }, { level_id: measureLevel })).kind).toBe("milestone");
    const tooDeep = moveItem(ctx, action, { firstUnder: two.id }, { level_id: measureLevel });
    await expect(tooDeep).rejects.toThrow("no level deep enough");
    await expect(moveItem(ctx, outcome, { firstUnder: two.id }, { level_id: levels[2]?.id })).rejects.toThrow(Refusal);
    const empty = await addItem(ctx, plan, { title: "Empty outcome", parent_id: two.id });
    const under = await addItem(ctx, plan, { title: "Its action", parent_id: empty.id });
    await moveItem(ctx, empty, { lastUnder: outcome.id }, { level_id: levels[2]?.id });
    expect((await getItem(ctx, plan.id, under.id)).kind).toBe("milestone");
    await checkOrder(ctx, plan);
  });
});

test.each(roles)("a %s changes the order only if that is the co-ordinator", async (role) => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, two, action, other } = await makeSmallPlan(ctx, bare);
    const them = await becoming(ctx, bare, role);
    const deeds = [
      () => moveItem(them, two, { firstUnder: null }),
      () => moveBeside(them, other, "up"),
      () => renumberItem(them, two, "9"),
      () => renumberChildren(them, plan.id, null),
      () => splitItem(them, two, { first: { title: "a" }, second: { title: "b" } }),
      () => mergeItems(them, other, action, {}, { reason: "x" }),
    ];
    for (const deed of deeds)
      if (role === "coordinator") await deed();
      else await expect(deed()).rejects.toThrow(Forbidden);
  });
});

test("when there is no room left between two items, they are spaced out again and the order stays", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const plan = await createPlan(ctx, { title: "Crowded" }, [{ name_en: "Action", kind: "action" }]);
    const first = await addItem(ctx, plan, { title: "first" });
    let expected = [first.id];
    for (let n = 0; n < 40; n++) {
      const item = await addItem(ctx, plan, { title: `n${n}`, place: { after: first.id } });
      expected = [first.id, item.id, ...expected.slice(1)];
    }
    expect((await checkOrder(ctx, plan)).map((item) => item.id)).toEqual(expected);
  });
});

test("positions stay within their eight digits, even after the last possible one", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const plan = await createPlan(ctx, { title: "Far out" }, [{ name_en: "Action", kind: "action" }]);
    const far = await addItem(ctx, plan, { title: "far" });
    const edge = { position: 0xff_ff_ff_ff, path: "ffffffff", version: 2 };
    await ctx.db.updateTable("item").set(edge).where("id", "=", far.id).execute();
    const next = await addItem(ctx, plan, { title: "further" });
    expect((await checkOrder(ctx, plan)).map((item) => item.id)).toEqual([far.id, next.id]);
  });
});

test("two people who add and move at the same moment get two places", async () => {
  const own = await makeBare(db, "move-together");
  const together = <T>(run: (ctx: Ctx) => Promise<T>) =>
    db.app
      .transaction()
      .execute(async (tx) => run(await contextFor(tx, own.slug, viewerOf(own, "coordinator"), new Date())));
  const small = await together((ctx) => makeSmallPlan(ctx, own));
  const { plan, outcome, other } = small;
  await Promise.all([
    ...["a", "b", "c", "d"].map((title) => together((ctx) => addItem(ctx, plan, { title, parent_id: outcome.id }))),
    together((ctx) => moveItem(ctx, other, { lastUnder: outcome.id })),
  ]);
  const tree = await together((ctx) => checkOrder(ctx, plan));
  expect(tree.filter((item) => item.parent_id === outcome.id).length).toBe(6);
});

const deed = fc.record({
  kind: fc.constantFrom("before", "after", "firstUnder", "lastUnder", "split", "merge", "add", "up", "down"),
  which: fc.nat(60),
  where: fc.nat(60),
  level: fc.nat(3),
});

test("whatever is moved, split and merged: paths sort as the tree does, nothing goes in a circle, nothing is lost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 12 }), (deeds) =>
      asRole(db, bare, "coordinator", async (ctx) => {
        const { plan } = await makeSmallPlan(ctx, bare);
        const levels = await listLevels(ctx, plan.id);
        for (const { kind, which, where, level } of deeds) {
          const tree = await listTree(ctx, plan.id);
          const pick = (n: number) => tree[n % tree.length] as TreeItem;
          const item = await getItem(ctx, plan.id, pick(which).id);
          const target = pick(where).id;
          const money = await poundsIn(ctx, plan);
          const before = tree.length;
          const moving = { level_id: level === 3 ? undefined : levels[level + 1]?.id };
          let grown = 0;
          try {
            if (kind === "split") {
              const halves = { first: { title: "First half" }, second: { title: "Second half" } };
              await splitItem(ctx, item, { ...halves, children_to_second: childrenOf(tree, item.id).slice(0, 1) });
              grown = 1;
            } else if (kind === "merge") {
              await mergeItems(ctx, await getItem(ctx, plan.id, target), item, {}, { reason: "Same work" });
            } else if (kind === "add") {
              await addItem(ctx, plan, { title: "New", place: { after: target } });
              grown = 1;
            } else if (kind === "up" || kind === "down") await moveBeside(ctx, item, kind);
            else await moveItem(ctx, item, { [kind]: target } as { before: number }, moving);
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
            return;
          }
          expect((await checkOrder(ctx, plan)).length).toBe(before + grown);
          if (kind !== "split") expect(await poundsIn(ctx, plan)).toBe(money);
        }
      }),
    ),
    { numRuns: 40 },
  );
}, 180_000);

const childrenOf = (tree: readonly TreeItem[], id: number) =>
  tree.filter((item) => item.parent_id === id).map((item) => item.id);

async function poundsIn(ctx: Ctx, plan: Plan): Promise<string | null> {
  const { sum } = await ctx.db
    .selectFrom("item_money")
    .select(({ fn }) => fn.sum<string | null>("amount").as("sum"))
    .where("plan_id", "=", plan.id)
    .executeTakeFirstOrThrow();
  return sum;
}

test("renumbering counts on without gaps; an item that came from elsewhere takes the numbers of its new place", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, one, two, outcome, action } = await makeSmallPlan(ctx, bare);
    const second = await addItem(ctx, plan, { title: "Second outcome", reference: "2", parent_id: two.id });
    const here = await addItem(ctx, plan, { title: "Here already", reference: "2.4", parent_id: second.id });
    await moveItem(ctx, action, { firstUnder: second.id });
    await renumberChildren(ctx, plan.id, null);
    const references = new Map((await listTree(ctx, plan.id)).map((item) => [item.id, item.reference]));
    expect(references.get(action.id)).toBe("2.1");
    expect(references.get(here.id)).toBe("2.2");
    expect([references.get(one.id), references.get(outcome.id)]).toEqual(["1", "1"]);
    expect((await listTree(ctx, plan.id)).find((item) => item.title === "Three points open")?.reference).toBe("2.1.1");
    expect(await proposeRenumbering(ctx, plan.id, null)).toEqual([]);
  });
});

test("a new reference is followed by those under it that begin with the old one, unless it is to stand alone", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, action, measure } = await makeSmallPlan(ctx, bare);
    const renumbered = await renumberItem(ctx, action, "7.3");
    expect((await getItem(ctx, plan.id, measure.id)).reference).toBe("7.3.1");
    await renumberItem(ctx, renumbered, "8", { isAlone: true });
    expect((await getItem(ctx, plan.id, measure.id)).reference).toBe("7.3.1");
  });
});
