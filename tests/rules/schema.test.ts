import { sql } from "kysely";
import { expect, test } from "vitest";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();

/** Tables of the whole installation rather than of one partnership. */
const ofTheInstallation = ["partnership", "mail_message", "rate_count", "instance_setting"];
const notOurs = ["kysely_migration", "kysely_migration_lock"];

type TableRow = { name: string; has_rls: boolean; policies: number; first_key: string | null };

async function tables(): Promise<TableRow[]> {
  const { rows } = await sql<TableRow>`
    select c.relname as name, c.relrowsecurity as has_rls,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
      (select a.attname from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
        where k.conrelid = c.oid and k.contype = 'p') as first_key
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`.execute(
    database.owner,
  );
  return rows.filter((row) => !notOurs.includes(row.name));
}

test("every table has row-level security and at least one policy", async () => {
  const all = await tables();
  expect(all.length).toBeGreaterThan(25);
  expect(all.filter((table) => !table.has_rls || table.policies === 0).map((table) => table.name)).toEqual([]);
});

test("every table of a partnership has the partnership first in its primary key", async () => {
  const own = (await tables()).filter((table) => !ofTheInstallation.includes(table.name));
  expect(own.filter((table) => table.first_key !== "partnership_id").map((table) => table.name)).toEqual([]);
});

test("every foreign key between tables of a partnership carries the partnership", async () => {
  const { rows } = await sql<{ name: string; first: string; target: string }>`
    select k.conrelid::regclass::text || '.' || k.conname as name, a.attname as first, k.confrelid::regclass::text as target
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace`.execute(database.owner);
  const loose = rows.filter(
    ({ first, target }) => !["partnership", 'accounts."user"'].includes(target) && first !== "partnership_id",
  );
  expect(loose.filter(({ name }) => !name.startsWith("partnership."))).toEqual([]);
});

test("every foreign key has an index that begins with its columns", async () => {
  const { rows } = await sql<{ name: string }>`
    select k.conrelid::regclass::text || ' (' || array_to_string(array(select a.attname from unnest(k.conkey) with ordinality u(n, o)
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by u.o), ', ') || ')' as name
    from pg_constraint k
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace and array_length(k.conkey, 1) > 1
      and k.conrelid::regclass::text = any (array['item', 'item_lead', 'item_update', 'item_update_text', 'item_money', 'item_deadline',
        'item_month_entry', 'item_link', 'post', 'group_member', 'department', 'meeting'])
      and k.conkey[2] not in (select a.attnum from pg_attribute a where a.attrelid = k.conrelid and a.attname in ('level_id', 'plan_id'))
      and not exists (select from pg_index i where i.indrelid = k.conrelid
        and (i.indkey::int2[])[0:1] = k.conkey[1:2])`.execute(database.owner);
  expect(rows.map((row) => row.name)).toEqual([]);
});

test("the program's role owns nothing, passes no policy by, and cannot rewrite history", async () => {
  const { rows } = await sql<{ is_bypassing: boolean; owned: number; may_rewrite: boolean }>`
    select r.rolbypassrls or r.rolsuper as is_bypassing,
      (select count(*)::int from pg_class c where c.relowner = r.oid) as owned,
      has_table_privilege(r.oid, 'audit_event', 'update') or has_table_privilege(r.oid, 'audit_event', 'delete')
        or has_table_privilege(r.oid, 'plan_row_version', 'update') or has_table_privilege(r.oid, 'plan_row_version', 'delete')
        or has_table_privilege(r.oid, 'plan_row_version', 'insert') as may_rewrite
    from pg_roles r where r.rolname = 'concord_app'`.execute(database.owner);
  expect(rows).toEqual([{ is_bypassing: false, owned: 0, may_rewrite: false }]);
});

test("the generated table types are those of the migrated database", async () => {
  const { rows } = await sql<{ column: string }>`
    select table_name || '.' || column_name as column from information_schema.columns
    where table_schema = 'public' and table_name <> all (${notOurs}) order by 1`.execute(database.owner);
  const { readFile } = await import("node:fs/promises");
  const types = await readFile(new URL("../../src/core/db/schema.generated.ts", import.meta.url), "utf8");
  const known = new Set<string>();
  const names = new Map([...types.matchAll(/^ {2}(\w+): (\w+);$/gm)].map(([, table, type]) => [type, table]));
  for (const [, type, body] of types.matchAll(/export interface (\w+) \{([^}]*)\}/g))
    for (const [, column] of (body ?? "").matchAll(/^ {2}(\w+):/gm))
      if (names.has(type)) known.add(`${names.get(type)}.${column}`);
  expect([...known].filter((column) => column.includes(".")).sort()).toEqual(rows.map((row) => row.column).sort());
});
