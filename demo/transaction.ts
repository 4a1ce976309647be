import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, sql } from "kysely";
import type { Database, Db } from "../src/core/db/database.ts";
import { openPool } from "../src/core/db/pool.ts";

/**
 * Runs something in one transaction, on a connection of its own that takes the next statement before it has answered the
 * last. Deeds done side by side then wait for the work they make and not for one another's journeys.
 */
export async function inOneTransaction(database: Database, run: (db: Db) => Promise<void>): Promise<void> {
  const pool = openPool({ ...database.owner, role: "concord_app", max: 1, ...{ pipeline: true } });
  const client = await pool.connect();
  const shared: PostgresPoolClient = { query: client.query.bind(client), processID: 0, release: () => {} };
  const always: PostgresPool = { connect: async () => shared, end: async () => {}, options: {} };
  const db: Db = new Kysely({ dialect: new PostgresDialect({ pool: always }) });
  try {
    await sql`begin`.execute(db);
    await run(db);
    await sql`commit`.execute(db);
  } catch (error) {
    await sql`rollback`.execute(db);
    throw error;
  } finally {
    client.release(true);
    await pool.end();
  }
}
