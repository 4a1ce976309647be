import { beforeAll, describe, expect, test } from "vitest";
import { asRole, type Bare, makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { type KnownAction, makeManyActions } from "../../../tests/support/many-actions.ts";
import { becoming } from "../../../tests/support/plan.ts";
import type { Ctx } from "../../core/ctx.ts";
import { type ListPage, listItemPage } from "./list.queries.ts";
import { getPlanHead } from "./view-data.queries.ts";
import type { ViewFilter } from "./view-filter.ts";

const db = useDatabase();
const today = "2026-11-22";
let bare: Bare;
let hafren: Bare;
beforeAll(async () => {
  bare = await makeBare(db, "list-test");
  hafren = await makeBare(db, "list-test-other");
});

const idsOf = (pages: readonly ListPage[]) => pages.flatMap((page) => page.rows.map((row) => row.id));

describe("what a list shows of an action", () => {
  test("is its latest update that this viewer may read, and the leads by their ids", () =>
    asRole(db, bare, "coordinator", async (ctx) => {
      const { plan, actions } = await makeManyActions(ctx, bare.organisation_id, 1, today);
      const [{ id }] = actions as [KnownAction];
      const common = { partnership_id: bare.id, plan_id: plan.id, item_id: id };
      const write = async (reported_on: string, texts: Record<string, string>) => {
        const values = { ...common, reported_on };
        const update = await ctx.db.insertInto("item_update").values(values).returning("id").executeTakeFirstOrThrow();
        for (const [audience, text] of Object.entries(texts))
          await ctx.db
            .insertInto("item_update_text")
            .values({ ...common, update_id: update.id, audience, text })
            .execute();
      };
      await write("2026-09-01", { partner: "For partners in September", board: "For the board in September" });
      await write("2026-10-01", { partner: "For partners in October" });
      const shown = async (as: Ctx) =>
        (await listItemPage(as, await getPlanHead(as, plan.id), {})).rows[0]?.latest_text;
      expect(await shown(ctx)).toBe("For partners in October");
      expect(await shown(await becoming(ctx, bare, "viewer"))).toBe("For the board in September");
    }));

  test("is nothing at all to those who may not see the action, nor to another partnership", () =>
    asRole(db, bare, "coordinator", async (ctx) => {
      const { plan, actions } = await makeManyActions(ctx, bare.organisation_id, 6, today);
      const hidden = actions[2]?.id ?? 0;
      await ctx.db.updateTable("item").set({ visibility: "coordinator" }).where("id", "=", hidden).execute();
      const ids = async (as: Ctx, filter: ViewFilter) =>
        idsOf([await listItemPage(as, await getPlanHead(as, plan.id), filter)]);
      expect(await ids(ctx, { q: "action" })).toContain(hidden);
      const member = await becoming(ctx, bare, "member");
      for (const filter of [{}, { q: "action" }, { lead: "to_be_agreed" as const }])
        expect(await ids(member, filter)).not.toContain(hidden);
    }));

  test("a plan of another partnership is not there", () =>
    asRole(db, bare, "coordinator", async (ctx) => {
      const { plan } = await makeManyActions(ctx, bare.organisation_id, 1, today);
      await asRole(db, hafren, "coordinator", async (stranger) => {
        await expect(getPlanHead(stranger, plan.id)).rejects.toThrow(/Plan/);
      });
    }));
});
