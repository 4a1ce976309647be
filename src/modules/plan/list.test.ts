import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { asRole, type Bare, makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { type KnownAction, makeManyActions } from "../../../tests/support/many-actions.ts";
import type { Ctx } from "../../core/ctx.ts";
import { addDays } from "../../core/i18n/index.ts";
import { matching } from "./item.matching.ts";
import { openStates } from "./item.states.ts";
import { type ListPage, listItemPage, type PagePlace } from "./list.queries.ts";
import { proposeRag } from "./rag.ts";
import { getPlanHead, type PlanHead } from "./view-data.queries.ts";
import { ragChoices, sortChoices, type ViewFilter } from "./view-filter.ts";

const db = useDatabase();
const today = "2026-11-22";
let bare: Bare;
beforeAll(async () => {
  bare = await makeBare(db, "list-test");
});

type Many = { ctx: Ctx; plan: PlanHead; actions: KnownAction[]; themes: number[] };

function withMany(run: (many: Many) => Promise<void>, count = 120): Promise<void> {
  return asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, actions, themes } = await makeManyActions(ctx, bare.organisation_id, count, today);
    await run({ ctx, plan: await getPlanHead(ctx, plan.id), actions, themes });
  });
}

/** Every page of a list one after another, forwards. */
async function walk({ ctx, plan }: Many, filter: ViewFilter, size: number): Promise<ListPage[]> {
  const pages: ListPage[] = [];
  let place: PagePlace = {};
  do {
    const page = await listItemPage(ctx, plan, filter, place, size);
    pages.push(page);
    place = page.after ? { after: page.after } : {};
  } while (place.after);
  return pages;
}

const idsOf = (pages: readonly ListPage[]) => pages.flatMap((page) => page.rows.map((row) => row.id));

describe("pages of a list", () => {
  const orders = sortChoices.flatMap((sort) => [{ sort }, { sort, isReversed: true }]);

  test.each(orders)("sorted by $sort (turned round: $isReversed), every action stands on exactly one page", (order) =>
    withMany(async (many) => {
      const pages = await walk(many, order, 7);
      const ids = idsOf(pages);
      expect(ids).toHaveLength(many.actions.length);
      expect(new Set(ids).size).toBe(many.actions.length);
      expect(ids).toEqual(idsOf([await listItemPage(many.ctx, many.plan, order, {}, 500)]));
    }),
  );

  test.each(orders)("sorted by $sort (turned round: $isReversed), going back shows the same pages again", (order) =>
    withMany(async (many) => {
      const pages = await walk(many, order, 25);
      let before = pages.at(-1)?.before;
      for (const page of pages.slice(0, -1).reverse()) {
        const again = await listItemPage(many.ctx, many.plan, order, before ? { before } : {}, 25);
        expect(idsOf([again])).toEqual(idsOf([page]));
        before = again.before;
      }
      expect(before).toBeNull();
    }),
  );

  test("an action added or removed meanwhile moves no other off the next page", () =>
    withMany(async (many) => {
      const { ctx, plan } = many;
      const first = await listItemPage(ctx, plan, {}, {}, 10);
      const whole = idsOf([await listItemPage(ctx, plan, {}, {}, 500)]);
      const gone = first.rows[3]?.id ?? 0;
      await ctx.db.updateTable("item").set({ removed_at: ctx.now, version: 2 }).where("id", "=", gone).execute();
      const next = await listItemPage(ctx, plan, {}, { after: first.after ?? "" }, 10);
      expect(idsOf([next])).toEqual(whole.slice(10, 20));
    }));

  test("a place in the address that is none begins at the beginning", () =>
    withMany(async ({ ctx, plan }) => {
      const first = idsOf([await listItemPage(ctx, plan, { sort: "due" }, {}, 5)]);
      const other = (await listItemPage(ctx, plan, {}, {}, 5)).after ?? "";
      for (const after of ["", "x", "%%%", btoa('[0,"2026-02-31",1]'), btoa("[9,1]"), btoa("[0]"), other])
        expect(idsOf([await listItemPage(ctx, plan, { sort: "due" }, { after }, 5)])).toEqual(first);
    }));

  test("references sort as people read them, those without one at the end", () =>
    withMany(async (many) => {
      const all = (await listItemPage(many.ctx, many.plan, { sort: "reference" }, {}, 500)).rows.map(
        (row) => row.reference,
      );
      const named = all.filter(Boolean);
      expect(all.slice(0, named.length)).toEqual(named);
      const collator = new Intl.Collator("en", { numeric: true });
      expect(named).toEqual(named.toSorted(collator.compare));
    }));

  test("what is worst rated comes first, and what nobody has rated last", () =>
    withMany(async (many) => {
      const rows = (await listItemPage(many.ctx, many.plan, { sort: "rag" }, {}, 500)).rows;
      const order = rows.map((row) => ragChoices.indexOf(row.rag ?? "none"));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }));

  test("matches are counted, and beyond 300 it says there are more", () =>
    withMany(async (many) => {
      const page = await listItemPage(many.ctx, many.plan, {});
      expect(page).toMatchObject({ count: 300, isMore: true });
      expect(await listItemPage(many.ctx, many.plan, { theme: many.themes[0] ?? 0 })).toMatchObject({
        count: 155,
        isMore: false,
      });
    }, 310));
});

describe("filters", () => {
  const proposal = (action: KnownAction, plan: PlanHead) =>
    proposeRag(
      {
        ...action,
        milestones_total: 0,
        milestones_done: 0,
        cycle_days: plan.cycle_days,
        created_on: "2026-01-05",
        is_blocked: false,
      },
      today,
    ).reasons as string[];

  const cases: [string, ViewFilter, (action: KnownAction, many: Many) => boolean][] = [
    ["state", { state: "in_progress" }, ({ state }) => state === "in_progress"],
    ["open states", { state: "open" }, ({ state }) => openStates.includes(state)],
    ["done states", { state: "done" }, ({ state }) => state === "complete" || state === "complete_work_ongoing"],
    ["RAG", { rag: "at_risk" }, ({ rag }) => rag === "at_risk"],
    ["no RAG", { rag: "none" }, ({ rag }) => rag === null],
    [
      "date passed, as the rule for RAG has it",
      { due: "overdue" },
      (action, { plan }) => proposal(action, plan).includes("due_date_passed"),
    ],
    [
      "due soon",
      { due: "soon" },
      ({ due_on, state }) =>
        due_on !== null && due_on >= today && due_on <= addDays(today, 30) && openStates.includes(state),
    ],
    [
      "due this quarter",
      { due: "quarter" },
      ({ due_on }) => due_on !== null && due_on >= "2026-10-01" && due_on <= "2026-12-31",
    ],
    ["no date", { due: "none" }, ({ due_on }) => due_on === null],
    [
      "a range of dates",
      { due: "range", from: "2026-11-01", to: "2026-11-22" },
      ({ due_on }) => due_on !== null && due_on >= "2026-11-01" && due_on <= "2026-11-22",
    ],
    [
      "no update for a cycle, as the rule for RAG has it",
      { silent: 1 },
      (action, { plan }) => isSilentBy(action, plan, /no_update_for_(one|two)_cycle/),
    ],
    ["no update for two cycles", { silent: 2 }, (action, { plan }) => isSilentBy(action, plan, /no_update_for_two/)],
    [
      "lead to be agreed",
      { lead: "to_be_agreed" },
      (action) => action.is_to_be_agreed && openStates.includes(action.state),
    ],
    ["words", { q: "CHOIR" }, (action) => (action as unknown as { title: string }).title.includes("choirs")],
  ];

  /** The rule speaks of one cause where there are several; the dates are taken away so that silence alone is left. */
  function isSilentBy(action: KnownAction, plan: PlanHead, reason: RegExp): boolean {
    return proposal({ ...action, due_on: null }, plan).some((each) => reason.test(each));
  }

  test.each(cases)("by %s", (_, filter, holds) =>
    withMany(async (many) => {
      const wanted = many.actions.filter((action) => holds(action, many)).map(({ id }) => id);
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.length).toBeLessThan(many.actions.length);
      expect(new Set(idsOf(await walk(many, filter, 11)))).toEqual(new Set(wanted));
    }),
  );

  test("by lead organisation, by part of the plan, and several at once", () =>
    withMany(async (many) => {
      const [theme] = many.themes as [number];
      const filter: ViewFilter = { organisation: bare.organisation_id, theme, state: "open", sort: "due" };
      const wanted = many.actions.filter(
        (action) =>
          action.organisation_id !== null && action.path.startsWith("00000001") && openStates.includes(action.state),
      );
      expect(new Set(idsOf(await walk(many, filter, 4)))).toEqual(new Set(wanted.map(({ id }) => id)));
    }));

  test("by a person who leads, or part of a name whatever its capitals and accents", () =>
    withMany(async ({ ctx, plan, actions }) => {
      const [one, two, three] = actions.map(({ id }) => id) as [number, number, number];
      const lead = { partnership_id: bare.id, plan_id: plan.id, position: 1, person_id: bare.people.lead };
      const leads = [
        { ...lead, item_id: one },
        { ...lead, item_id: two, person_id: bare.people.member },
        { ...lead, item_id: three, role: "involved" },
      ];
      await ctx.db.insertInto("item_lead").values(leads).execute();
      const found = async (filter: ViewFilter) => idsOf([await listItemPage(ctx, plan, filter)]);
      expect(await found({ person: bare.people.lead })).toEqual([one]);
      expect(await found({ leader: "IMRÂN q" })).toEqual([one]);
      expect((await found({ leader: "a" })).toSorted()).toEqual([one, two].toSorted());
      expect(await found({ leader: "nobody %" })).toEqual([]);
    }));

  test("what many have in common is found on the way through the list, and is the same as by their ids", () =>
    withMany(async ({ ctx, plan }) => {
      for (const filter of [
        { organisation: bare.organisation_id },
        { q: "meals" },
        { q: "meals", state: "open" as const },
      ]) {
        const found = [];
        for (const few of [3, 1500]) {
          const where = await matching(ctx, plan, filter, few);
          found.push(
            (await sql<{ id: number }>`select i.id from item i where ${where} order by 1`.execute(ctx.db)).rows,
          );
        }
        expect(found[0]?.length).toBeGreaterThan(10);
        expect(found[0]).toEqual(found[1]);
      }
    }));

  test("an id that is not there, or of another plan, finds nothing", () =>
    withMany(async ({ ctx, plan }) => {
      for (const filter of [{ theme: 999_999 }, { organisation: 999_999 }, { person: 999_999 }])
        expect((await listItemPage(ctx, plan, filter)).rows).toEqual([]);
    }));

  test("a date met by all its milestones has not passed, though the action goes on", () =>
    asRole(db, bare, "coordinator", async (ctx) => {
      const { plan, actions } = await makeManyActions(ctx, bare.organisation_id, 2, today);
      const [action] = actions as [KnownAction];
      const facts = { state: "in_progress", is_ongoing: true, due_on: "2026-01-31" };
      await ctx.db.updateTable("item").set(facts).where("id", "=", action.id).execute();
      const head = await getPlanHead(ctx, plan.id);
      const overdue = async () =>
        (await listItemPage(ctx, head, { due: "overdue" })).rows.some((row) => row.id === action.id);
      expect(await overdue()).toBe(true);
      const level = head.levels.find(({ kind }) => kind === "milestone")?.id ?? 0;
      const measure = {
        partnership_id: bare.id,
        plan_id: plan.id,
        parent_id: action.id,
        level_id: level,
        kind: "milestone",
      };
      await ctx.db
        .insertInto("item")
        .values({ ...measure, position: 1, path: `${action.path}00000001`, title: "Done", state: "complete" })
        .execute();
      expect(await overdue()).toBe(false);
    }));
});
