import { type Kysely, sql } from "kysely";
import pgBoss from "pg-boss/package.json" with { type: "json" };
import { SCHEMA } from "./queue.ts";

/** The program's role may put jobs into a queue and see that they are there, and no more: what they carry stays unseen. */
const GRANTS = `
  grant usage on schema ${SCHEMA} to concord_app;
  grant select, insert on ${SCHEMA}.queue to concord_app;
  grant insert on ${SCHEMA}.job, ${SCHEMA}.job_common to concord_app;
  grant select (id, name, state, start_after) on ${SCHEMA}.job, ${SCHEMA}.job_common to concord_app;
`;

/** Whether the queues are there, in the shape that this program's pg-boss expects. */
export async function areQueuesCurrent(owner: Kysely<unknown>): Promise<boolean> {
  const { rows: found } = await sql<{
    is_there: boolean;
  }>`select to_regclass('pgboss.version') is not null as is_there`.execute(owner);
  if (!found[0]?.is_there) return false;
  const { rows } = await sql<{ version: number }>`select version from pgboss.version`.execute(owner);
  return Number(rows[0]?.version) >= pgBoss.pgboss.schema;
}

/** Makes the queues or brings them up to date, as the owner of the database. Several processes may do it at once. */
export async function installQueues(owner: Kysely<unknown>): Promise<void> {
  const { PgBoss, fromKysely } = await import("pg-boss");
  const boss = new PgBoss({
    db: fromKysely(owner),
    schema: SCHEMA,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  boss.on("error", () => {});
  await boss.start({ attempts: 3 });
  await boss.stop({ close: false, graceful: false });
  await sql.raw(GRANTS).execute(owner);
}
