import { randomUUID } from "node:crypto";
import { type CompiledQuery, sql } from "kysely";
import type { Queue } from "pg-boss";
import type { Db } from "../db/database.ts";
import type { AnyJob, Job, Retries } from "./job.ts";

/** The schema that pg-boss keeps its queues in. */
export const SCHEMA = "pgboss";

const USUAL_RETRIES: Retries = { times: 5, firstWait: 10, longestWait: 3600 };
const LONGEST_RUN = 600;
const DAYS_KEPT_WHEN_DONE = 3;

/** What pg-boss must know of a job's queue. */
export function queueOf(job: AnyJob): Omit<Queue, "name"> {
  const { times, firstWait, longestWait } = job.retries ?? USUAL_RETRIES;
  return {
    policy: job.isOneAtATime ? "exclusive" : "short",
    retryLimit: times,
    retryDelay: firstWait,
    retryDelayMax: longestWait,
    retryBackoff: true,
    expireInSeconds: LONGEST_RUN,
    deleteAfterSeconds: DAYS_KEPT_WHEN_DONE * 86_400,
  };
}

/**
 * Queues a job in the caller's transaction: it runs once that is committed, and never if it is rolled back.
 * `startAfter` is a moment or a number of seconds. While a job with the same `singletonKey` waits, no second one is queued.
 */
export async function enqueue<P>(
  db: Db,
  job: Job<P>,
  payload: P,
  options: { startAfter?: Date | number; singletonKey?: string } = {},
): Promise<void> {
  const { PgBoss } = await import("pg-boss");
  const boss = new PgBoss({ db: { executeSql: (text, values = []) => run(db, text, values) }, schema: SCHEMA });
  const data = job.payload.parse(payload) as object;
  const { startAfter = 0, singletonKey = randomUUID() } = options;
  const send = () => boss.send(job.name, data, { startAfter, singletonKey });
  await send().catch(async (error: { code?: string }) => {
    if (error.code !== "PGBOSS_QUEUE_NOT_FOUND") throw error;
    await sql`select pgboss.create_queue(${job.name}, ${JSON.stringify(queueOf(job))}::jsonb)`.execute(db);
    await send();
  });
}

async function run(db: Db, text: string, values: unknown[]) {
  const query = { sql: text, parameters: values, query: { kind: "RawNode" }, queryId: { queryId: "job" } };
  const { rows } = await db.executeQuery(query as unknown as CompiledQuery);
  return { rows: [...rows] };
}
