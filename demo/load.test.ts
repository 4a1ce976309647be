import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { getPlan, type Item, itemStates, listPlans, proposedRag } from "../src/modules/plan/index.ts";
import { cast, useCast } from "../tests/support/cast.ts";
import { loadDemonstration } from "./load.ts";

const { database, as } = useCast();

/** How many rows a table of the demonstration has that satisfy a condition. */
async function count(table: string, where = sql<boolean>`true`): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)} x
    where x.partnership_id = partnership_id_of('clawdd') and ${where}`.execute(database.owner);
  return rows[0]?.n ?? 0;
}

const ofStrategy = sql`x.plan_id = (select id from plan where title like 'Together in the Vale%')`;

describe("the demonstration", () => {
  test.each([
    ["organisation", 14],
    ["person", 45],
    ["group", 9],
    ["principle", 5],
    ["glossary_term", 25],
    ["membership", 7],
    ["plan", 5],
  ])("has so many of %s: %i", async (table, many) => {
    expect(await count(table)).toBe(many);
  });

  test.each([
    ["theme", 4],
    ["outcome", 21],
    ["action", 70],
    ["milestone", 180],
  ])("has a strategy with so many of the kind %s: %i", async (kind, many) => {
    expect(await count("item", sql`${ofStrategy} and x.kind = ${kind} and x.removed_at is null`)).toBe(many);
  });

  test("has six rounds of updates, each for a meeting of the steering group that was held", async () => {
    const { rows } = await sql<{ held_on: string; updates: number; nil: number; status: string; short_name: string }>`
      select m.held_on, m.status, g.short_name, count(*) as updates, count(*) filter (where u.is_nil) as nil
      from item_update u join meeting m on m.id = u.meeting_id join "group" g on g.id = m.group_id
      group by m.held_on, m.status, g.short_name order by m.held_on`.execute(database.owner);
    expect(rows).toHaveLength(6);
    for (const round of rows) {
      expect(round).toMatchObject({ status: "held", short_name: "Steering Group" });
      expect(round.updates).toBeGreaterThan(35);
      expect(round.nil).toBeGreaterThan(3);
    }
  });

  test("shows every state an action can be in, and every RAG", async () => {
    const { rows } = await sql<{ state: string; rag: string | null }>`
      select distinct state, rag from item where kind = 'action'`.execute(database.owner);
    expect(new Set(rows.map((row) => row.state))).toEqual(new Set(itemStates));
    expect(new Set(rows.map((row) => row.rag))).toEqual(
      new Set(["complete", "on_track", "at_risk", "off_track", "discontinued", null]),
    );
  });

  test("has leads of every kind, several of them not settled yet", async () => {
    const kinds = ["person_id", "organisation_id", "department_id", "group_id"];
    for (const kind of kinds)
      expect(await count("item_lead", sql`${sql.ref(`x.${kind}`)} is not null`)).toBeGreaterThan(2);
    expect(await count("item_lead", sql`x.is_to_be_agreed`)).toBeGreaterThan(3);
    expect(await count("item_lead", sql`x.post_title <> ''`)).toBeGreaterThan(1);
    expect(
      await count("item_lead", sql`x.role = 'lead' and x.as_written = 'BL' and x.person_id is null`),
    ).toBeGreaterThan(1);
  });

  test("has money of every kind and timescales of every precision", async () => {
    const { rows } = await sql<{ status: string | null; kind: string }>`
      select distinct status, kind from item_money`.execute(database.owner);
    expect(new Set(rows.map((row) => row.status))).toEqual(
      new Set([null, "none", "existing_budget", "to_be_determined", "estimated", "secured", "not_applicable"]),
    );
    expect(new Set(rows.map((row) => row.kind))).toEqual(new Set(["cash", "in_kind"]));
    for (const precision of ["day", "month", "quarter", "year"])
      expect(await count("item", sql`x.due_precision = ${precision}`)).toBeGreaterThan(0);
    expect(await count("item_deadline")).toBeGreaterThan(8);
    expect(await count("item", sql`x.is_ongoing`)).toBeGreaterThan(8);
  });

  test("repeats a printed reference here and there, as plans do", async () => {
    const { rows } = await sql<{ reference: string }>`select reference from item x where ${ofStrategy}
      group by reference having count(*) > 1 order by reference`.execute(database.owner);
    expect(rows.map((row) => row.reference)).toContain("9.2");
    expect(rows.map((row) => row.reference)).toContain("6.1.2");
  });

  test("is in Welsh from the top down to most actions, and leaves some for a translator", async () => {
    expect(await count("item", sql`${ofStrategy} and x.kind in ('theme', 'outcome') and x.title_cy is null`)).toBe(0);
    const untranslated = await count("item", sql`${ofStrategy} and x.kind = 'action' and x.title_cy is null`);
    expect(untranslated).toBeGreaterThan(0);
    expect(untranslated).toBeLessThan(10);
    expect(await count("item_update", sql`x.language = 'cy'`)).toBeGreaterThan(5);
  });

  test("was lived through over eighteen months and nothing in it is still to come", async () => {
    const { rows } = await sql<{ months: number; first: Date; last: Date }>`
      select count(distinct date_trunc('month', at)) as months, min(at) as first, max(at) as last from audit_event
      where partnership_id = partnership_id_of('clawdd')`.execute(database.owner);
    expect(rows[0]?.months).toBeGreaterThanOrEqual(18);
    expect(Date.now() - (rows[0]?.first.getTime() ?? 0)).toBeGreaterThan(540 * 86_400_000);
    expect(rows[0]?.last.getTime()).toBeLessThanOrEqual(Date.now());
    expect(await count("plan_row_version", sql`x.entity = 'item'`)).toBeGreaterThan(300);
    expect(await count("audit_event", sql`x.authority_meeting_id is not null`)).toBeGreaterThan(15);
  });

  test("has meetings before and after today, some of them moved, cancelled or inquorate", async () => {
    expect(await count("meeting", sql`x.status = 'held'`)).toBeGreaterThan(40);
    expect(await count("meeting", sql`x.held_on > current_date`)).toBeGreaterThan(15);
    expect(await count("meeting", sql`x.held_on < current_date and x.status in ('planned', 'called')`)).toBe(0);
    expect(await count("meeting", sql`x.status = 'cancelled'`)).toBeGreaterThan(1);
    expect(await count("meeting", sql`x.status = 'inquorate'`)).toBe(1);
    expect(await count("audit_event", sql`x.event = 'meeting.moved'`)).toBeGreaterThan(2);
  });

  test("is not loaded twice", async () => {
    const before = [await count("audit_event"), await count("item"), await count("meeting")];
    await loadDemonstration(database.database);
    expect([await count("audit_event"), await count("item"), await count("meeting")]).toEqual(before);
  });
});

describe("the people of the demonstration", () => {
  test("see the draft of the next strategy only where they may", async () => {
    const titles = (person: Parameters<typeof as>[0]) =>
      as(person, async (ctx) => (await listPlans(ctx)).map((plan) => plan.title));
    const draft = expect.stringMatching(/^Closer Still/);
    expect(await titles(cast.coordinator)).toEqual(expect.arrayContaining([draft]));
    expect(await titles(cast.fireLead)).toEqual(expect.arrayContaining([draft]));
    for (const person of [cast.member, cast.observer])
      expect(await titles(person)).not.toEqual(expect.arrayContaining([draft]));
    expect(await titles(cast.neighbour)).toEqual(["Hafren action plan"]);
  });

  test("disagree here and there with the rating that the rule proposes, and say why", () =>
    as(cast.coordinator, async (ctx) => {
      const rows = await ctx.db
        .selectFrom("item")
        .selectAll()
        .where("partnership_id", "=", ctx.partnership.id)
        .where("rag_reason", "<>", "")
        .where("state", "in", ["in_progress", "continuing"])
        .execute();
      const differing = [];
      for (const row of rows) {
        const { proposal } = await proposedRag(ctx, row as Item);
        if (proposal.rag !== row.rag) differing.push(row.reference);
      }
      expect(differing.length).toBeGreaterThan(2);
    }));

  test("find the welcome pack's plan inside the strategy", () =>
    as(cast.member, async (ctx) => {
      const inside = (await listPlans(ctx)).find((plan) => plan.parent_item_id !== null);
      expect((await getPlan(ctx, inside?.id ?? 0)).title).toMatch(/^Welcome pack/);
    }));
});

/** People and places of real plans, which must never stand in an invented one: the beginnings of SHA-256, so that they do not. */
const kept = `
  3837c9202a 2c4cc99297 f8296abba1 a818d5748e 3cf0a9c592 fa8f5ae565 1101d07717 4c2177ed40 e50b614878 9c43df2e7f
  8496b4ee5e 84ca9cddc0 549cb52013 16ea1fe001 3fe550eba8 b10ef7d230 3eb9a961b2 40257e1a77 6193b66a20 ff23c8f8fe
  25739cb5fd c861745c13 0e74d0ba64 6fa1e770fa e26d662b1f e8cd185bab d05eeeb9b6 26a491a1c6 f0e655ac27 73e6649e30
  00ea95a460 6bb90237ae d08f430f06 e3bb569def d647f0cdba e3bde37470 dec3bd921d d73792abbc ea3efbbf40 7bdc68134e
  87eadc760b ff115fc2c7 aece071a90 24e4f35d63 58ac5dd8db 75d0cf1302 ccd1ce3fa6 792a3b084f e719b6def2 4a3267df8b
  f5f353cc08 8ad47d43f5 5085438631 a3a34eadab 990e25725b 85317008a2 cb59314258 3dc3e8f06c 1efe648fda 3df4897a75
  e0c4829634 a384e2f868 67b71bbc0f 4eb181acb6 729dcf6f96 0283c0bfbc e8c83a0709 80913e0a16 124d6dd7de 8fe0b08709
  4771055cd9 cdb5f18e74 6ad04e3859 8365c7b1fd 2728c5d67d
`;

test("no person or place of a real plan stands in the demonstration", () => {
  const real = new Set(kept.trim().split(/\s+/));
  const isReal = (words: string) => real.has(createHash("sha256").update(words).digest("hex").slice(0, 10));
  const found = globSync("**/*.ts", { cwd: import.meta.dirname }).flatMap((file) => {
    const words =
      readFileSync(join(import.meta.dirname, file), "utf8")
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    return words.flatMap((word, index) => [word, `${word} ${words[index + 1]}`].filter(isReal));
  });
  expect(found).toEqual([]);
  expect(isReal(["ro", "me"].join(""))).toBe(false);
});
