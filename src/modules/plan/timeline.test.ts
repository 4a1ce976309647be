import { beforeAll, describe, expect, test } from "vitest";
import { asRole, type Bare, cookieOf, makeBare, viewerOf } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { htmlMistakes } from "../../../tests/support/html.ts";
import { appOn } from "../../../tests/support/visitor.ts";
import { contextFor, withViewer } from "../../core/ctx.ts";
import { addItem, createPlan, setDates, setPlanStatus, stepItem } from "./index.ts";
import { ticksOf } from "./timeline.pages.tsx";
import { listTimeline, type TimelineRow } from "./timeline.queries.ts";
import { timeOf, timesOf, wholeStretch, within } from "./timeline.times.ts";
import { getPlanHead } from "./view-data.queries.ts";

const database = useDatabase();
const now = new Date("2026-11-22T10:00:00Z");
let bare: Bare;
let plan: number;
let themes: number[];

beforeAll(async () => {
  bare = await makeBare(database, "when");
  await database.app.transaction().execute(async (db) => {
    const first = await contextFor(db, bare.slug, viewerOf(bare, "coordinator"), new Date("2026-01-10T10:00:00Z"));
    const levels = [
      { name_en: "Theme", kind: "theme" as const },
      { name_en: "Action", kind: "action" as const },
    ];
    const made = await createPlan(first, { title: "Plan", from_on: "2026-01-01", to_on: "2027-12-31" }, levels);
    plan = made.id;
    const theme = await addItem(first, made, { title: "Welcome <i>all</i>", reference: "1" });
    const other = await addItem(first, made, { title: "Safety", reference: "2" });
    themes = [theme.id, other.id];
    const add = (title: string, timescale: string, parent_id = theme.id) =>
      addItem(first, made, { title, timescale, parent_id });
    const moved = await add("Open day", "30 April 2026");
    await add("Packs", "March 2027 and ongoing");
    await add("Someday", "To be agreed");
    const ended = await add("Line", "June 2026", other.id);
    await stepItem(first, ended, "discontinue", { reason: "Too dear" });
    await add("Two dates", "Draft by 30 April 2026. Final by 30 June 2026.", other.id);
    const later = await withViewer(first, viewerOf(bare, "coordinator"), now);
    await setDates(later, moved, { due_on: "2026-12-15", due_precision: "day" });
    await setPlanStatus(later, made, "adopt");
  });
});

const nothing = { starts_on: null, due_on: null, due_precision: null, is_ongoing: false, recurrence: null };
const row = (facts: Partial<TimelineRow>) =>
  ({ ...nothing, deadlines: [], was: null, ...facts }) as unknown as TimelineRow;

describe("what is drawn for a time", () => {
  test.each([
    ["day", "2027-03-31", { kind: "day", on: "2027-03-31" }],
    ["month", "2027-02-28", { kind: "period", from: "2027-02-01", to: "2027-02-28" }],
    ["quarter", "2027-06-30", { kind: "period", from: "2027-04-01", to: "2027-06-30" }],
    ["term", "2026-12-31", { kind: "period", from: "2026-09-01", to: "2026-12-31" }],
    ["term", "2027-07-31", { kind: "period", from: "2027-04-01", to: "2027-07-31" }],
    ["year", "2027-03-31", { kind: "period", from: "2026-04-01", to: "2027-03-31" }],
  ] as const)("is as vague as its %s", (due_precision, due_on, drawn) => {
    expect(timeOf({ due_on, due_precision })).toEqual(drawn);
  });

  test("has an open end where the work goes on, and begins with the plan where no start is known", () => {
    expect(timesOf(row({ is_ongoing: true }), "2026-01-01")).toEqual([{ kind: "ongoing", from: "2026-01-01" }]);
    const both = row({ is_ongoing: true, due_on: "2027-03-31", due_precision: "month" });
    expect(timesOf(both, "2026-01-01").map(({ kind }) => kind)).toEqual(["ongoing", "period"]);
    expect(timesOf(row({ recurrence: "monthly" }), "2026-01-01")).toEqual([{ kind: "ongoing", from: "2026-01-01" }]);
  });

  test("is a run from the start to the last of several dates, and nothing without a date", () => {
    const deadlines = [
      { due_on: "2026-04-30", due_precision: "day" as const },
      { due_on: "2026-06-30", due_precision: "day" as const },
    ];
    expect(timesOf(row({ starts_on: "2026-02-01", due_on: "2026-06-30", deadlines }), "2026-01-01")).toEqual([
      { kind: "run", from: "2026-02-01", to: "2026-06-30" },
      { kind: "day", on: "2026-04-30" },
      { kind: "day", on: "2026-06-30" },
    ]);
    expect(timesOf(row({}), "2026-01-01")).toEqual([]);
  });

  test("is left out where it lies outside the years shown", () => {
    const times = timesOf(row({ due_on: "2026-04-30", due_precision: "day" }), "2026-01-01");
    expect(within(times, { from: "2027-01-01", to: "2027-12-31" })).toEqual([]);
    expect(within(times, { from: "2026-04-30", to: "2026-12-31" })).toHaveLength(1);
    expect(within([{ kind: "ongoing", from: "2020-01-01" }], { from: "2027-01-01", to: "2027-12-31" })).toHaveLength(1);
  });

  test("stretches over the plan and any date outside it, with a mark for each quarter or half", () => {
    const stretch = wholeStretch(
      [row({ due_on: "2028-02-10" })],
      { from_on: "2026-04-01", to_on: "2027-03-31" },
      "2026-11-22",
    );
    expect(stretch).toEqual({ from: "2026-04-01", to: "2028-02-29" });
    expect(ticksOf("cy", stretch).map(({ label }) => label)).toEqual(["Gorff", "2027", "Gorff", "2028"]);
    expect(ticksOf("en", { from: "2026-01-01", to: "2026-12-31" }).map(({ on }) => on)).toEqual([
      "2026-01-01",
      "2026-04-01",
      "2026-07-01",
      "2026-10-01",
    ]);
  });
});

const page = async (query = "", lang = "") => {
  const answer = await appOn(database, {}, () => now).request(
    `http://localhost:3000${lang}/when/plans/${plan}/timeline${query}`,
    {
      headers: { cookie: await cookieOf(database, bare, "viewer") },
    },
  );
  expect(answer.status).toBe(200);
  return answer.text();
};
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

describe("the timeline of a plan", () => {
  test("lists actions in the order of the plan, with the date each had before it was moved", () =>
    asRole(database, bare, "member", async (ctx) => {
      const { rows, isMore } = await listTimeline(ctx, await getPlanHead(ctx, plan), {});
      expect(rows.map(({ title }) => title)).toEqual(["Open day", "Packs", "Someday", "Line", "Two dates"]);
      expect(rows[0]?.was).toEqual({ due_on: "2026-04-30", due_precision: "day" });
      expect(rows[1]?.was).toBeNull();
      expect(rows[4]?.deadlines.map(({ due_on }) => due_on)).toEqual(["2026-04-30", "2026-06-30"]);
      expect(isMore).toBe(false);
    }));

  test("says a moved date, and names what has no date", async () => {
    const html = await page();
    const text = textOf(html);
    expect(text).toContain("by 15 December 2026 (before: by 30 April 2026)");
    expect(text).toMatch(/No date yet: 1 .*Someday/);
    expect(text).toContain("Next: by 15 December 2026, Open day.");
    expect(html).not.toContain("<i>all</i>");
  });

  test("keeps theme, state and year in its address", async () => {
    const safety = await page(`?theme=${themes[1]}`);
    expect(safety).toContain("Two dates");
    expect(safety).not.toContain("Open day");
    expect(await page("?state=open")).not.toContain(">Line<");
    const year = textOf(await page("?year=2027"));
    expect(year).toContain("Packs");
    expect(year).toContain("3 more actions fall outside 2027.");
    expect(textOf(await page("?year=nonsense"))).toContain("Open day");
  });

  test.each(["", "?year=2026", "?state=merged"])("reads strictly in both languages%s", async (query) => {
    for (const lang of ["", "/cy"]) expect(await htmlMistakes(await page(query, lang))).toEqual([]);
  });
});
