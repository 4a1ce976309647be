import type pg from "pg";
import { quoted, type Table } from "./format.ts";

const LEFT_OUT = ["public.kysely_migration", "public.kysely_migration_lock", "public.rate_count"];

type Found = Table & { key: string[] };

/** Everything a backup holds: the tables of the partnerships and of the accounts, without columns that are worked out. */
export async function tablesOf(client: pg.ClientBase): Promise<Found[]> {
  const { rows } = await client.query<Found>(
    `select n.nspname || '.' || c.relname as table,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
         and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
       array(select a.attname::text from pg_index i, unnest(i.indkey::int2[]) with ordinality k(attnum, position)
         join pg_attribute a on a.attnum = k.attnum
         where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid order by k.position) as key
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'accounts') and c.relkind = 'r'
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     order by n.nspname, c.relname`,
  );
  return rows.filter(({ table }) => !LEFT_OUT.includes(table));
}

/** The statement that writes a table out in an order that never changes, so that equal contents give equal bytes. */
export function copyOut({ table, columns, key }: Found): string {
  const order = key.length > 0 ? key : columns;
  const list = (names: string[]) => names.map(quoted).join(", ");
  return `copy (select ${list(columns)} from ${quoted(table)} order by ${list(order)}) to stdout`;
}

/** The statement that reads a table in. */
export function copyIn({ table, columns }: Table): string {
  return `copy ${quoted(table)} (${columns.map(quoted).join(", ")}) from stdin`;
}

/** How dates, bytes and numbers are written must not depend on the settings of the server. */
export const PLAIN_SETTINGS = `
  set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local client_encoding = 'UTF8';
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;`;

/** The last number each identity column gave out, or null when it gave none yet. */
export async function sequencesOf(client: pg.ClientBase): Promise<Record<string, number | null>> {
  const { rows } = await client.query<{ column: string; last: number | null }>(
    `select t.relnamespace::regnamespace || '.' || t.relname || '.' || a.attname as column, s.last_value as last
     from pg_depend d join pg_class c on c.oid = d.objid and c.relkind = 'S'
     join pg_class t on t.oid = d.refobjid join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
     join pg_sequences s on s.schemaname = c.relnamespace::regnamespace::text and s.sequencename = c.relname
     where d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i') and s.schemaname in ('public', 'accounts')
     order by 1`,
  );
  return Object.fromEntries(rows.map(({ column, last }) => [column, last]));
}
