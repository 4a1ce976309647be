import type pg from "pg";
import { prepareRoles, readMigrations } from "../db/migrate.ts";
import { BackupError, quoted } from "./format.ts";

/** What a database holds before something is restored into it. */
export type Contents = "nothing" | "an empty Concord" | "a Concord in use" | "another program";

/** Looks what is in the database. */
export async function contentsOf(client: pg.ClientBase): Promise<Contents> {
  const { rows } = await client.query<{ tables: number; is_ours: boolean }>(
    `select count(*)::int as tables, to_regclass('public.kysely_migration') is not null
       and to_regclass('public.partnership') is not null as is_ours
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`,
  );
  const { tables, is_ours } = rows[0] ?? { tables: 0, is_ours: false };
  if (tables === 0) return "nothing";
  if (!is_ours) return "another program";
  const { rows: used } = await client.query<{ is_used: boolean }>(
    'select exists (select from public.partnership) or exists (select from accounts."user") as is_used',
  );
  return used[0]?.is_used ? "a Concord in use" : "an empty Concord";
}

/** Throws BackupError while a Concord works on the database: what it holds would vanish under it. */
export async function refuseWhileInUse(client: pg.ClientBase): Promise<void> {
  const { rowCount } = await client.query(
    `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
       and application_name ~ '^concord(:|-jobs:)'`,
  );
  if (rowCount)
    throw new BackupError("Concord is running on this database; stop it and try again. Nothing was changed.");
}

/** Empties the database and brings it to the shape it had after these migrations, in the caller's transaction. */
export async function rebuild(client: pg.ClientBase, folder: string, migrations: readonly string[]): Promise<void> {
  await client.query(`
    drop schema if exists pgboss cascade; drop schema if exists accounts cascade; drop schema if exists public cascade;
    create schema public; grant usage on schema public to public`);
  await prepareRoles(client);
  const texts = await readMigrations(folder);
  for (const name of migrations) await client.query(texts.get(name) ?? "");
  await client.query(
    'create table kysely_migration (name varchar(255) not null primary key, "timestamp" varchar(255) not null)',
  );
  await client.query("insert into kysely_migration select unnest($1::text[]), $2", [
    migrations,
    new Date().toISOString(),
  ]);
}

/**
 * Takes foreign keys and triggers away while rows are put in, whatever their order, and answers with how to bring them
 * back. Bringing the keys back checks every row.
 */
export async function setRulesAside(client: pg.ClientBase, tables: readonly string[]): Promise<() => Promise<void>> {
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(
    `select n.nspname || '.' || c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where k.contype = 'f' and n.nspname in ('public', 'accounts')`,
  );
  for (const { table, name } of keys) await client.query(`alter table ${quoted(table)} drop constraint "${name}"`);
  for (const table of tables) await client.query(`alter table ${quoted(table)} disable trigger user`);
  await client.query(`truncate ${tables.map(quoted).join(", ")}`);
  return async () => {
    for (const table of tables) await client.query(`alter table ${quoted(table)} enable trigger user`);
    for (const { table, name, definition } of keys)
      await client.query(`alter table ${quoted(table)} add constraint "${name}" ${definition}`);
  };
}
