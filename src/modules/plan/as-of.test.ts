import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { asRole, type Bare, makeBare, viewerOf } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { type Ctx, withViewer } from "../../core/ctx.ts";
import { planAt } from "./as-of.queries.ts";
import {
  addItem,
  addUpdate,
  changeItem,
  createPlan,
  getItem,
  type ItemWithLeads,
  moveItem,
  removeItem,
  restoreItem,
  setLeads,
  setMoney,
  stepItem,
} from "./index.ts";
import { getRemovedItem } from "./item.queries.ts";
import type { Plan } from "./plan.queries.ts";

const database = useDatabase();
let bare: Bare;

beforeAll(async () => {
  bare = await makeBare(database, "past");
});

const levels = [
  { name_en: "Theme", kind: "theme" as const },
  { name_en: "Action", kind: "action" as const },
];

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n, 12));

async function madePlan(ctx: Ctx): Promise<{ plan: Plan; theme: ItemWithLeads; item: ItemWithLeads }> {
  const plan = await createPlan(ctx, { title: "Plan" }, levels);
  const theme = await addItem(ctx, plan, { title: "Welcome", reference: "1" });
  const item = await addItem(ctx, plan, {
    title: "Hold an open day",
    reference: "1.1",
    parent_id: theme.id,
    leads: [{ organisation_id: bare.organisation_id }],
  });
  return { plan, theme, item };
}

const at = (ctx: Ctx, n: number) => withViewer(ctx, viewerOf(bare, "coordinator"), day(n));

describe("the plan as it stood", () => {
  test("shows titles, leads and states of that day, not of now", () =>
    asRole(database, bare, "coordinator", async (ctx) => {
      const { plan, item } = await madePlan(await at(ctx, 0));
      await changeItem(await at(ctx, 10), item, { title: "Hold two open days" });
      await setLeads(await at(ctx, 20), await getItem(ctx, plan.id, item.id), [{ person_id: bare.people.lead }]);
      await stepItem(await at(ctx, 30), await getItem(ctx, plan.id, item.id), "begin", {});
      const read = async (n: number) => {
        const past = await planAt(ctx, plan.id, day(n));
        const found = past.items.find((one) => one.id === item.id);
        return [found?.title, past.leads.get(item.id)?.[0]?.person_id ?? null, found?.state];
      };
      expect(await read(5)).toEqual(["Hold an open day", null, "not_started"]);
      expect(await read(15)).toEqual(["Hold two open days", null, "not_started"]);
      expect(await read(25)).toEqual(["Hold two open days", bare.people.lead, "not_started"]);
      expect(await read(35)).toEqual(["Hold two open days", bare.people.lead, "in_progress"]);
    }));

  test("on the very moment of a change shows what it became", () =>
    asRole(database, bare, "coordinator", async (ctx) => {
      const { plan, item } = await madePlan(await at(ctx, 0));
      await changeItem(await at(ctx, 10), item, { title: "Later" });
      expect((await planAt(ctx, plan.id, day(10))).items[1]?.title).toBe("Later");
      expect((await planAt(ctx, plan.id, new Date(day(10).getTime() - 1))).items[1]?.title).toBe("Hold an open day");
    }));

  test("before it was made is empty, and what was removed then is there before and after it came back", () =>
    asRole(database, bare, "coordinator", async (ctx) => {
      const { plan, item } = await madePlan(await at(ctx, 0));
      await removeItem(await at(ctx, 10), item);
      await restoreItem(await at(ctx, 20), await getRemovedItem(ctx, plan.id, item.id));
      const count = async (n: number) => (await planAt(ctx, plan.id, day(n))).items.length;
      expect([await count(-1), await count(5), await count(15), await count(25)]).toEqual([0, 2, 1, 2]);
    }));

  test("keeps a lead that was taken away", () =>
    asRole(database, bare, "coordinator", async (ctx) => {
      const { plan, item } = await madePlan(await at(ctx, 0));
      await setLeads(await at(ctx, 10), item, []);
      expect((await planAt(ctx, plan.id, day(5))).leads.get(item.id)).toHaveLength(1);
      expect((await planAt(ctx, plan.id, day(15))).leads.get(item.id)).toBeUndefined();
    }));

  test("does not show an observer what was written for partners", () =>
    asRole(database, bare, "coordinator", async (ctx) => {
      const { plan, item } = await madePlan(await at(ctx, 0));
      await addUpdate(await at(ctx, 5), item, { texts: { partner: "Between ourselves", board: "Going well" } });
      await ctx.db
        .updateTable("plan")
        .set({ status: "adopted" })
        .where("id", "=", plan.id)
        .where("partnership_id", "=", bare.id)
        .execute();
      const observer = await withViewer(ctx, viewerOf(bare, "viewer"), day(40));
      const texts = (await planAt(observer, plan.id, day(30))).updates.get(item.id)?.[0]?.texts;
      expect(texts).toEqual([{ audience: "board", text: "Going well" }]);
    }));
});

test("whatever is done to a plan, looking back gives what was seen at the time", async () => {
  const deeds = fc.array(
    fc.record({
      deed: fc.constantFrom("add", "title", "leads", "money", "move", "remove", "update"),
      pick: fc.nat(20),
      text: fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ""),
    }),
    { minLength: 3, maxLength: 14 },
  );
  await fc.assert(
    fc.asyncProperty(deeds, (list) =>
      asRole(database, bare, "coordinator", async (ctx) => {
        const { plan, theme } = await madePlan(await at(ctx, 0));
        const seen: string[] = [];
        for (const [n, { deed, pick, text }] of list.entries()) {
          const now = await at(ctx, n + 1);
          const live = (await planAt(now, plan.id, day(n + 1))).items.filter((item) => item.kind === "action");
          const chosen = live[pick % Math.max(1, live.length)];
          const item = chosen ? await getItem(now, plan.id, chosen.id) : null;
          if (deed === "add" || !item) await addItem(now, plan, { title: text, parent_id: theme.id });
          else if (deed === "title") await changeItem(now, item, { title: text });
          else if (deed === "leads") await setLeads(now, item, [{ as_written: text }]);
          else if (deed === "money") await setMoney(now, item, [{ as_written: text }]);
          else if (deed === "move") await moveItem(now, item, { firstUnder: theme.id });
          else if (deed === "remove") await removeItem(now, item);
          else await addUpdate(now, item, { texts: { partner: text } });
          seen.push(JSON.stringify(await snapshot(now, plan.id, day(n + 1))));
        }
        for (const [n, snap] of seen.entries())
          expect(JSON.stringify(await snapshot(ctx, plan.id, day(n + 1)))).toBe(snap);
      }),
    ),
    { numRuns: 15 },
  );
});

async function snapshot(ctx: Ctx, planId: number, moment: Date) {
  const { items, leads, money, updates } = await planAt(ctx, planId, moment);
  return items.map((item) => [
    item.id,
    item.title,
    leads.get(item.id)?.map((lead) => lead.as_written) ?? [],
    money.get(item.id)?.map((line) => line.as_written) ?? [],
    updates.get(item.id)?.map((update) => update.texts) ?? [],
  ]);
}
