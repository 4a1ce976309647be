import { sql } from "kysely";
import { loadDemonstration } from "../demo/load.ts";
import { createSetupLink } from "./core/auth/index.ts";
import type { Config } from "./core/config.ts";
import type { Database, Db } from "./core/db/database.ts";

const FIRST_START_LOCK = 7_262_002;

/**
 * What an installation without any partnership gets when it starts: in production, a link for whoever sets it up; else
 * the invented partnership. Of several processes that start at once one sees to it and the others wait.
 */
export async function fillEmptyInstallation(config: Config, database: Database): Promise<void> {
  await database.app.connection().execute(async (db) => {
    await sql`select pg_advisory_lock(${FIRST_START_LOCK})`.execute(db);
    try {
      if (!(await isEmpty(db))) return;
      if (config.isProduction) await offerSetUp(config, database, db);
      else await loadDemonstration(database);
    } finally {
      await sql`select pg_advisory_unlock(${FIRST_START_LOCK})`.execute(db);
    }
  });
}

async function isEmpty(db: Db): Promise<boolean> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from partnership_ids()`.execute(db);
  return rows[0]?.n === 0;
}

/** Prints a new link, unless the last one can still be used: a restart must not take it away from its reader. */
async function offerSetUp(config: Config, database: Database, db: Db): Promise<void> {
  const { rows } = await sql<{ is_open: boolean }>`
    select (value ->> 'until')::float8 > extract(epoch from now()) * 1000 as is_open
    from instance_setting where key = 'set_up_link'`.execute(db);
  const text = rows[0]?.is_open
    ? "Concord waits to be set up by the link it gave before. For a new one: npx concord set-up-link"
    : `Set up Concord within 24 hours by opening this address:\n  ${await createSetupLink(database, config)}`;
  process.stdout.write(`\n  ${text}\n\n`);
}
