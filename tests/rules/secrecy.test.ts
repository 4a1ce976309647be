import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../../src/core/ctx.ts";
import { asRole, type Bare, makeBare } from "../support/bare.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
const roles: Role[] = ["administrator", "coordinator", "lead", "member", "viewer"];
let tables: string[];
let bare: Bare;

beforeAll(async () => {
  bare = await makeBare(database, "onlooker");
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'partnership_id' order by 1`.execute(database.owner);
  tables = rows.map((row) => row.name).filter((name) => name !== "mail_message");
});

async function rowsSeen(role: Role, table: string) {
  return asRole(database, bare, role, async (ctx) => {
    const { rows } = await sql<{ own: number; others: number }>`
      select count(*) filter (where partnership_id = ${bare.id})::int as own,
        count(*) filter (where partnership_id <> ${bare.id})::int as others from ${sql.table(table)}`.execute(ctx.db);
    return rows[0] as { own: number; others: number };
  });
}

test("the demonstration fills nearly every table, or the tests below would prove nothing", async () => {
  const filled: string[] = [];
  for (const table of tables) {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from ${sql.table(table)} where partnership_id <> ${bare.id}`.execute(database.owner);
    if ((rows[0]?.n ?? 0) > 0) filled.push(table);
  }
  expect(tables.filter((table) => !filled.includes(table))).toEqual(["calendar_feed", "stored_file"]);
});

describe.each(roles)("a %s of another partnership", (role) => {
  test("sees not one row of it in any table, whatever a query forgets", async () => {
    const leaks: string[] = [];
    for (const table of tables) if ((await rowsSeen(role, table)).others > 0) leaks.push(table);
    expect(leaks).toEqual([]);
  });
});

test("somebody who is nobody yet sees no row in any table", async () => {
  const leaks: string[] = [];
  for (const table of [...tables, "partnership", "mail_message"]) {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(database.app);
    if ((rows[0]?.n ?? 0) > 0) leaks.push(table);
  }
  expect(leaks).toEqual([]);
});

describe("within the partnership", () => {
  const inClawdd = async (role: Role) => {
    const { id } = await database.owner
      .selectFrom("partnership")
      .select("id")
      .where("slug", "=", "clawdd")
      .executeTakeFirstOrThrow();
    return {
      slug: "clawdd",
      id,
      organisation_id: 0,
      group_id: 0,
      people: Object.fromEntries(roles.map((name) => [name, 0])) as Record<Role, number>,
      role,
    };
  };
  const countAs = async (role: Role, query: string) => {
    const clawdd = await inClawdd(role);
    return asRole(database, clawdd, role, async (ctx) => {
      const { rows } = await sql<{ n: number }>`${sql.raw(query)}`.execute(ctx.db);
      return rows[0]?.n ?? 0;
    });
  };

  test.each([
    [
      "how to reach people",
      "select count(*)::int as n from person_contact",
      ["administrator", "coordinator", "lead", "member"],
    ],
    [
      "words meant for partners",
      "select count(*)::int as n from item_update_text where audience = 'partner'",
      ["administrator", "coordinator", "lead", "member"],
    ],
    [
      "drafts of plans",
      "select count(*)::int as n from plan where status = 'draft'",
      ["administrator", "coordinator", "lead"],
    ],
    [
      "items of drafts",
      "select count(*)::int as n from item where plan_id in (select id from plan where status = 'draft')",
      ["administrator", "coordinator", "lead"],
    ],
    [
      "items for co-ordinators only",
      "select count(*)::int as n from item where visibility = 'coordinator'",
      ["administrator", "coordinator"],
    ],
  ])("%s can be read by just those who may", async (_, query, readers) => {
    const seen: string[] = [];
    for (const role of roles) if ((await countAs(role, query)) > 0) seen.push(role);
    expect(seen).toEqual(readers);
  });

  test.each(["member", "viewer"] as const)(
    "a %s can change no row of a plan, whatever a verb forgets",
    async (role) => {
      const clawdd = await inClawdd(role);
      const changed = await asRole(database, clawdd, role, async (ctx) => {
        const { numAffectedRows } = await sql`update item set title = 'x' where partnership_id = ${clawdd.id}`.execute(
          ctx.db,
        );
        return Number(numAffectedRows ?? 0);
      });
      expect(changed).toBe(0);
    },
  );

  test("nobody can change or remove what was written down about a change", async () => {
    const clawdd = await inClawdd("administrator");
    for (const statement of [
      "delete from audit_event",
      "update audit_event set actor_name = 'x'",
      "delete from plan_row_version",
    ])
      await expect(
        asRole(database, clawdd, "administrator", (ctx) => sql.raw(statement).execute(ctx.db)),
      ).rejects.toThrow(/permission denied/);
  });
});
