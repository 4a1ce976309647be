import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Kysely, PostgresDialect, sql } from "kysely";
import { type Migration, type MigrationProvider, Migrator } from "kysely/migration";
import type pg from "pg";
import { StartupError } from "../errors.ts";
import { areQueuesCurrent, installQueues } from "../jobs/schema.ts";
import { type Connection, openPool } from "./pool.ts";

class SqlFiles implements MigrationProvider {
  readonly #folder: string;
  constructor(folder: string) {
    this.#folder = folder;
  }
  async getMigrations(): Promise<Record<string, Migration>> {
    const texts = await readMigrations(this.#folder);
    const up = (text: string) => async (db: Kysely<unknown>) => {
      await sql.raw(text).execute(db);
    };
    return Object.fromEntries([...texts].map(([name, text]) => [name, { up: up(text) }]));
  }
}

/**
 * The two roles the program works as: neither owns a table nor passes its policies by. Extensions come first because
 * a managed database may let only some roles add them.
 */
const ROLES = `
  do $$ begin
    if not exists (select from pg_roles where rolname = 'concord_app') then create role concord_app nologin; end if;
    if not exists (select from pg_roles where rolname = 'concord_accounts') then create role concord_accounts nologin; end if;
  end $$;
  grant concord_app, concord_accounts to current_user;
  create extension if not exists pg_trgm;
  create extension if not exists btree_gin;
  create extension if not exists unaccent;
`;

const GRANTS = `
  grant usage on schema public to concord_app;
  grant select, insert, update, delete on all tables in schema public to concord_app;
  grant usage on all sequences in schema public to concord_app;
  revoke update, delete on audit_event, plan_row_version from concord_app;
  revoke insert on plan_row_version from concord_app;
  revoke insert, update, delete on search_entry, search_word from concord_app;
  revoke all on kysely_migration, kysely_migration_lock from concord_app;
  grant usage on schema accounts to concord_accounts;
  grant select, insert, update, delete on all tables in schema accounts to concord_accounts;
  grant usage on all sequences in schema accounts to concord_accounts;
`;

const MIGRATION_LOCK = 7_262_003;

/**
 * Brings a database to the newest shape, as its owner. Safe to run from several processes at once: one does the work,
 * the others wait. Answers with the names of the migrations it carried out. Throws StartupError when it cannot.
 */
export async function migrate(owner: Connection, folder: string): Promise<string[]> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: openPool({ ...owner, max: 3 }) }) });
  const migrator = new Migrator({ db, provider: new SqlFiles(folder) });
  try {
    await refuseNewer(db, folder);
    if (await isUpToDate(db, migrator)) return [];
    return await withLock(db, async () => ((await isUpToDate(db, migrator)) ? [] : bringUpToDate(db, migrator)));
  } finally {
    await db.destroy();
  }
}

async function withLock<T>(db: Kysely<unknown>, run: () => Promise<T>): Promise<T> {
  return db.connection().execute(async (holder) => {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`.execute(holder);
    return run().finally(() => sql`select pg_advisory_unlock(${MIGRATION_LOCK})`.execute(holder));
  });
}

async function bringUpToDate(db: Kysely<unknown>, migrator: Migrator): Promise<string[]> {
  await sql.raw(ROLES).execute(db);
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error)
    throw new StartupError(`The database could not be brought up to date: ${(error as Error).message ?? error}`);
  await sql.raw(GRANTS).execute(db);
  await installQueues(db);
  return results.map((result) => result.migrationName);
}

/** The migrations that a database has had, oldest first; none where it is empty. */
async function migrationsOf(db: Kysely<unknown>): Promise<string[]> {
  const { rows } = await sql<{
    is_there: boolean;
  }>`select to_regclass('public.kysely_migration') is not null as is_there`.execute(db);
  if (!rows[0]?.is_there) return [];
  const { rows: done } = await sql<{ name: string }>`select name from public.kysely_migration order by name`.execute(
    db,
  );
  return done.map(({ name }) => name);
}

/** The migrations that this program knows, oldest first. */
export async function knownMigrations(folder: string): Promise<string[]> {
  return [...(await readMigrations(folder)).keys()];
}

/** The SQL of each migration by its name, oldest first. */
export async function readMigrations(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  const texts = names.map(async (name) => [name.slice(0, -4), await readFile(join(folder, name), "utf8")] as const);
  return new Map(await Promise.all(texts));
}

/** Makes the program's roles and the extensions it needs, on a connection of the owner. */
export async function prepareRoles(client: pg.ClientBase): Promise<void> {
  await client.query(ROLES);
}

async function refuseNewer(db: Kysely<unknown>, folder: string): Promise<void> {
  const known = await knownMigrations(folder);
  const unknown = (await migrationsOf(db)).find((name) => !known.includes(name));
  if (unknown)
    throw new StartupError(
      `The database was last used by a newer Concord (it has had the step ${unknown}); start that version again, or restore a backup made by this one.`,
    );
}

async function isUpToDate(db: Kysely<unknown>, migrator: Migrator): Promise<boolean> {
  const { rows } = await sql<{ is_there: boolean; is_granted: boolean }>`
    select to_regclass('public.kysely_migration') is not null as is_there,
      exists (select from pg_roles r where r.rolname = 'concord_app'
        and has_schema_privilege(r.oid, 'public', 'usage') and to_regclass('accounts.session') is not null) as is_granted`.execute(
    db,
  );
  if (!rows[0]?.is_there || !rows[0].is_granted) return false;
  const isMigrated = (await migrator.getMigrations()).every((migration) => migration.executedAt !== undefined);
  return isMigrated && areQueuesCurrent(db);
}
