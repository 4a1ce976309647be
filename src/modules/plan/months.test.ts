import { beforeAll, describe, expect, test } from "vitest";
import { asRole, type Bare, cookieOf, makeBare, viewerOf } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { htmlMistakes } from "../../../tests/support/html.ts";
import { appOn } from "../../../tests/support/visitor.ts";
import { contextFor, type Role } from "../../core/ctx.ts";
import { addItem, addUpdate, createPlan, getItem, setPlanStatus } from "./index.ts";
import { endOf, monthsOf, periodsOf, periodText, readPeriod, usualPeriod } from "./months.period.ts";
import { listMonthGrid } from "./months.queries.ts";
import { getPlanHead } from "./view-data.queries.ts";

const database = useDatabase();
const now = new Date("2026-11-22T10:00:00Z");
const period = "?period=2026-06.12";
let bare: Bare;
let filled: number;
let unfilled: number;

beforeAll(async () => {
  bare = await makeBare(database, "grid");
  await database.app.transaction().execute(async (db) => {
    const ctx = await contextFor(db, bare.slug, viewerOf(bare, "coordinator"), now);
    const levels = [
      { name_en: "Theme", kind: "theme" as const },
      { name_en: "Objective", kind: "outcome" as const },
      { name_en: "Required action", kind: "action" as const },
    ];
    const plan = await createPlan(ctx, { title: "Town", from_on: "2026-06-01", to_on: "2027-05-31" }, levels);
    filled = plan.id;
    const theme = await addItem(ctx, plan, { title: "Running it" });
    const objective = await addItem(ctx, plan, { title: "Keep it going", parent_id: theme.id });
    const meet = await addItem(ctx, plan, {
      title: "Meet over <lunch>",
      parent_id: objective.id,
      leads: [{ organisation_id: bare.organisation_id }],
      other: [{ heading: "Comments", text: "Always a Monday" }],
      months: [
        { month_on: "2026-08", as_written: "Lunch & talk", kind: "meeting", on_date: "2026-08-03", is_done: true },
        { month_on: "2027-06", as_written: "Next year already" },
        { month_on: "2026-07", as_written: "First lunch" },
      ],
    });
    await addItem(ctx, plan, { title: "Find money", parent_id: objective.id, timescale: "15 February 2027" });
    await addUpdate(ctx, await getItem(ctx, plan.id, meet.id), {
      reported_on: "2026-11-01",
      texts: { partner: "Soup was thin" },
    });
    await setPlanStatus(ctx, plan, "adopt");
    const empty = await createPlan(ctx, { title: "Unfilled" }, levels);
    unfilled = empty.id;
    const top = await addItem(ctx, empty, { title: "Only" });
    const under = await addItem(ctx, empty, { title: "Objective", parent_id: top.id });
    await addItem(ctx, empty, { title: "Do it", parent_id: under.id });
    await setPlanStatus(ctx, empty, "adopt");
  });
});

async function page(role: Role, plan: number, query = "", lang = ""): Promise<string> {
  const answer = await appOn(database, {}, () => now).request(
    `http://localhost:3000${lang}/grid/plans/${plan}/months${query}`,
    {
      headers: { cookie: await cookieOf(database, bare, role) },
    },
  );
  expect(answer.status).toBe(200);
  return answer.text();
}

const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

describe("the months to choose from", () => {
  const plan = { from_on: "2026-06-15", to_on: "2027-05-31" };

  test("are the years of the plan with their halves, and the half today is in is shown", () => {
    const periods = periodsOf(plan, ["2026-04-01", "2027-06-01"], "2026-11-22");
    expect(periods.map(periodText)).toEqual([
      ...["2025-06.12", "2025-06.6", "2025-12.6", "2026-06.12", "2026-06.6", "2026-12.6"],
      ...["2027-06.12", "2027-06.6", "2027-12.6"],
    ]);
    expect(usualPeriod(periods, "2026-11-22")).toEqual({ from: "2026-06-01", count: 6 });
    expect(usualPeriod(periods, "2031-01-01")).toEqual({ from: "2027-12-01", count: 6 });
    expect(usualPeriod(periods, "2019-01-01")).toEqual({ from: "2025-06-01", count: 6 });
  });

  test("are read from an address only where they are months", () => {
    expect(readPeriod("2026-12.6")).toEqual({ from: "2026-12-01", count: 6 });
    for (const wrong of [undefined, "", "2026-13.6", "2026-12.7", "2026-12", "x"]) expect(readPeriod(wrong)).toBeNull();
    expect(monthsOf({ from: "2026-12-01", count: 6 }).at(-1)).toBe("2027-05-01");
    expect(endOf({ from: "2026-12-01", count: 6 })).toBe("2027-05-31");
  });
});

describe("the month grid of a plan", () => {
  test("holds entries and dates of its months, in the order of the plan", () =>
    asRole(database, bare, "member", async (ctx) => {
      const months = { from: "2026-06-01", to: "2027-05-31" };
      const grid = await listMonthGrid(ctx, await getPlanHead(ctx, filled), {}, months);
      expect(grid.rows.map(({ title }) => title)).toEqual(["Meet over <lunch>", "Find money"]);
      expect(grid.rows[0]?.entries.map(({ as_written }) => as_written)).toEqual(["First lunch", "Lunch & talk"]);
      expect(grid.rows[1]?.deadlines).toEqual([{ due_on: "2027-02-15", due_precision: "day" }]);
      expect(grid.headings.map(({ title }) => title)).toEqual(["Running it", "Keep it going"]);
      expect(grid.hasEntries).toBe(true);
    }));

  test("shows who leads, what was done when, what is due, and the comments", async () => {
    const html = await page("member", filled, period);
    const text = textOf(html);
    expect(text).toMatch(
      /Objective Required action Lead Jun 2026 Jul Aug .* Jan 2027 .* May Comments and latest update/,
    );
    expect(text).toMatch(
      /Keep it going Meet over &lt;lunch&gt; Clawdd Vale Council First lunch \(Note\) 3 Aug Lunch &amp; talk/,
    );
    expect(text).toContain("(Meeting, done)");
    expect(text).toContain("Due by 15 February 2027");
    expect(text).toContain("Comments: Always a Monday");
    expect(text).toContain("Soup was thin");
    expect(text).not.toContain("Next year already");
  });

  test("keeps partners' words from an observer", async () => {
    expect(await page("viewer", filled, period)).not.toContain("Soup was thin");
  });

  test("without entries says what months are for, and how to add them to those who may", async () => {
    const coordinator = await page("coordinator", unfilled);
    expect(coordinator).toContain("Nobody has filled in the months yet");
    expect(coordinator).toMatch(/href="\/grid\/plans\/\d+\/items\/\d+\/months"/);
    const member = await page("member", unfilled);
    expect(member).toContain("Nobody has filled in the months yet");
    expect(member).not.toMatch(/items\/\d+\/months"/);
  });

  test.each([period, "?period=wrong", "?state=merged"])("reads strictly in both languages %s", async (query) => {
    for (const lang of ["", "/cy"])
      for (const plan of [filled, unfilled])
        expect(await htmlMistakes(await page("coordinator", plan, query, lang))).toEqual([]);
  });
});
