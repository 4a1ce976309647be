import { beforeAll, describe, expect, test } from "vitest";
import { asRole, type Bare, cookieOf, makeBare, viewerOf } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { htmlMistakes } from "../../../tests/support/html.ts";
import { appOn } from "../../../tests/support/visitor.ts";
import { type Ctx, contextFor, type Role } from "../../core/ctx.ts";
import { addTerm } from "../partnership/index.ts";
import { layOut } from "./document.layout.ts";
import { findDocumentShape, listDocument, rangeOf } from "./document.queries.ts";
import { addItem, addUpdate, createPlan, getItem, type ItemWithLeads, setPlanStatus, stepItem } from "./index.ts";
import type { Plan } from "./plan.queries.ts";
import { getPlanHead } from "./view-data.queries.ts";

const database = useDatabase();
const now = new Date("2026-11-22T10:00:00Z");
const hostile = `<script>alert("x")</script> & 'quotes' <b>`;
let bare: Bare;
let strategy: number;
let dated: number;

const strategyLevels = [
  { name_en: "Strategic objective", name_cy: "Amcan strategol", kind: "theme" as const },
  { name_en: "Outcome", name_cy: "Canlyniad", kind: "outcome" as const },
  { name_en: "Action", name_cy: "Cam", kind: "action" as const },
  { name_en: "Measure", name_cy: "Mesur", kind: "milestone" as const },
];

async function underTheme(ctx: Ctx, plan: Plan, theme: ItemWithLeads) {
  const facts = { reference: "1", title: "Everyone is welcome", title_cy: "Mae croeso i bawb" };
  const outcome = await addItem(ctx, plan, { ...facts, contribution: "ASB falls", parent_id: theme.id });
  const action = await addItem(ctx, plan, {
    parent_id: outcome.id,
    reference: "1.1",
    title: hostile,
    target: "200 packs",
    timescale: "March 2027 and ongoing",
    leads: [{ organisation_id: bare.organisation_id }],
    money: "£4,200 Welcome grant",
    other: [{ heading: "Equality note", text: "Large print" }],
  });
  await addItem(ctx, plan, { parent_id: action.id, reference: "1.1.1", title: "Packs printed", state: "complete" });
  await addItem(ctx, plan, { parent_id: action.id, reference: "1.1.2", title: "Packs in every surgery" });
  const gone = await addItem(ctx, plan, { parent_id: outcome.id, reference: "1.2", title: "A telephone line" });
  await stepItem(ctx, await getItem(ctx, plan.id, gone.id), "discontinue", { reason: "Too dear" });
  await addUpdate(ctx, await getItem(ctx, plan.id, action.id), {
    reported_on: "2026-07-11",
    texts: { partner: "Between ourselves it is late", board: "Going ahead" },
  });
  await addUpdate(ctx, await getItem(ctx, plan.id, gone.id), {
    reported_on: "2026-07-11",
    texts: { partner: "Only for partners" },
  });
}

beforeAll(async () => {
  bare = await makeBare(database, "paper");
  await database.app.transaction().execute(async (db) => {
    const ctx = await contextFor(db, bare.slug, viewerOf(bare, "coordinator"), now);
    await addTerm(ctx, {
      acronym: "ASB",
      meaning_en: "Anti-social behaviour",
      meaning_cy: "",
      note_en: "",
      note_cy: "",
    });
    const plan = await createPlan(ctx, { title: "Strategy" }, strategyLevels);
    strategy = plan.id;
    const theme = await addItem(ctx, plan, { title: "Welcome", reference: "A" });
    const second = await addItem(ctx, plan, { title: "Safety", reference: "B" });
    await underTheme(ctx, plan, theme);
    for (let n = 1; n <= 60; n += 1)
      await addItem(ctx, plan, { title: `Task ${n}`, parent_id: second.id, level_id: await actionLevel(ctx, plan) });
    await setPlanStatus(ctx, plan, "adopt");
    const levels = [
      { name_en: "Theme", kind: "theme" as const },
      { name_en: "Potential action", kind: "outcome" as const },
      { name_en: "Activity", kind: "action" as const },
    ];
    const voices = await createPlan(ctx, { title: "Voices" }, levels);
    dated = voices.id;
    const top = await addItem(ctx, voices, { title: "Money", reference: "1" });
    const potential = await addItem(ctx, voices, { title: "Bid together", reference: "1.1", parent_id: top.id });
    const activity = await addItem(ctx, voices, {
      title: "Joint bid",
      reference: "(i)",
      parent_id: potential.id,
      timescale: "May 2027",
    });
    for (const [reported_on, text] of [
      ["2026-08-22", "Second"],
      ["2026-07-11", "First"],
    ] as const)
      await addUpdate(ctx, await getItem(ctx, voices.id, activity.id), { reported_on, texts: { partner: text } });
    await addUpdate(ctx, await getItem(ctx, voices.id, activity.id), { reported_on: "2026-10-19", is_nil: true });
    await setPlanStatus(ctx, voices, "adopt");
  });
});

async function actionLevel(ctx: Ctx, plan: Plan): Promise<number> {
  return (await getPlanHead(ctx, plan.id)).levels.find(({ kind }) => kind === "action")?.id ?? 0;
}

async function page(role: Role, address: string): Promise<string> {
  const answer = await appOn(database, {}, () => now).request(`http://localhost:3000${address}`, {
    headers: { cookie: await cookieOf(database, bare, role) },
  });
  expect(answer.status).toBe(200);
  return answer.text();
}

const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

describe("the document of a plan", () => {
  test("is laid out by what the plan holds", () =>
    asRole(database, bare, "member", async (ctx) => {
      expect(await findDocumentShape(ctx, strategy)).toEqual({ layout: "blocks", isShort: false });
      expect(await findDocumentShape(ctx, dated)).toEqual({ layout: "dated", isShort: true });
    }));

  test("puts measures under their action, in the order of the plan", () =>
    asRole(database, bare, "member", async (ctx) => {
      const [part] = layOut(await listDocument(ctx, strategy, "blocks"));
      const rows = part?.blocks.flatMap((block) => block.rows) ?? [];
      expect(rows.map(({ item }) => item.reference)).toEqual(["1.1", "1.2"]);
      expect(rows[0]?.measures.map(({ reference }) => reference)).toEqual(["1.1.1", "1.1.2"]);
      expect(part?.blocks.map(({ isEmpty }) => isEmpty)).toEqual([false, false]);
    }));

  test("gives every item to exactly one of its parts", () =>
    asRole(database, bare, "member", async (ctx) => {
      const head = await getPlanHead(ctx, strategy);
      const all = await listDocument(ctx, strategy, "blocks");
      const parts = await Array.fromAsync(head.themes, ({ id }) =>
        listDocument(ctx, strategy, "blocks", rangeOf(head, id) ?? undefined),
      );
      expect(parts.flat().map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      expect(rangeOf(head, 999_999)).toBeNull();
    }));

  test("shows one part at a time, and everything when asked", async () => {
    const first = await page("member", `/paper/plans/${strategy}/document`);
    expect(first).toContain("Everyone is welcome");
    expect(first).not.toContain("Task 60");
    const head = await asRole(database, bare, "member", (ctx) => getPlanHead(ctx, strategy));
    const second = await page("member", `/paper/plans/${strategy}/document?theme=${head.themes[1]?.id}`);
    expect(second).toContain("Task 60");
    expect(second).not.toContain("Everyone is welcome");
    const whole = await page("member", `/paper/plans/${strategy}/document?all=1`);
    expect(whole).toContain("Task 60");
    expect(whole).toContain("Everyone is welcome");
  });

  test("says everything a row of the paper says, and escapes it", async () => {
    const html = await page("coordinator", `/paper/plans/${strategy}/document`);
    const text = textOf(html);
    for (const words of [
      "Strategic objective A: Welcome",
      "Outcome 1: Everyone is welcome",
      "200 packs",
      "Clawdd Vale Council",
    ])
      expect(text).toContain(words);
    for (const words of [
      "March 2027 and ongoing",
      "£4,200 Welcome grant",
      "Large print",
      "Too dear",
      "11 July 2026: Between",
    ])
      expect(text).toContain(words);
    expect(text).toMatch(/1\.1\.1 Packs printed \(done\).*1\.1\.2 Packs in every surgery \(still to do\)/);
    expect(html).not.toContain("<script>alert");
    expect(html).toMatch(/<a class="cc-term" href="[^"]+" title="Anti-social behaviour">ASB<\/a>/);
  });

  test("keeps partners' words from an observer, who reads the board's or nothing", async () => {
    const text = textOf(await page("viewer", `/paper/plans/${strategy}/document`));
    expect(text).toContain("Going ahead");
    expect(text).not.toContain("Between ourselves");
    expect(text).not.toContain("Only for partners");
  });

  test("stacks dated updates under the timescale, the first one first", async () => {
    const text = textOf(await page("member", `/paper/plans/${dated}/document`));
    expect(text).toMatch(/May 2027 .*11 July 2026: First .*22 August 2026: Second .*19 October 2026: None to report/);
    expect(text).toContain("Potential action");
    expect(text).toContain("Activity");
  });

  test("marks what is not in the language of the page", async () => {
    const html = await page("member", `/cy/paper/plans/${strategy}/document`);
    expect(html).toContain("Canlyniad 1: Mae croeso i bawb");
    expect(html).toMatch(/<span lang="en">1\.1\.1 Packs printed<\/span>|<span lang="en">.*Packs printed/);
  });

  test.each(["", "?all=1"])("reads strictly in both languages%s", async (query) => {
    for (const plan of [strategy, dated])
      for (const lang of ["", "/cy"]) {
        expect(await htmlMistakes(await page("coordinator", `${lang}/paper/plans/${plan}/document${query}`))).toEqual(
          [],
        );
      }
  });

  test("of a plan with nothing in it says how to begin, to those who may", async () => {
    const id = await database.app.transaction().execute(async (db) => {
      const ctx = await contextFor(db, bare.slug, viewerOf(bare, "coordinator"), now);
      const plan = await createPlan(ctx, { title: "Empty" }, strategyLevels);
      await setPlanStatus(ctx, plan, "adopt");
      return plan.id;
    });
    expect(await page("coordinator", `/paper/plans/${id}/document`)).toContain("Add the first item");
    expect(await page("member", `/paper/plans/${id}/document`)).not.toContain("Add the first item");
  });
});
