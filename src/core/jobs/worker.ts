import { setTimeout as pause } from "node:timers/promises";
import type { JobWithMetadata, PgBoss } from "pg-boss";
import type { Config } from "../config.ts";
import { actAs, contextFor, systemViewer } from "../ctx.ts";
import type { Database } from "../db/database.ts";
import { log } from "../log.ts";
import type { AnyJob, Work } from "./job.ts";
import { queueOf, SCHEMA } from "./queue.ts";

const TIME_ZONE = "Europe/London";
const SECONDS_BETWEEN_LOOKS = { prompt: 2, scheduled: 30 };
const STOP_PATIENCE_MS = 3000;
const RETRY_MS = 2000;
const MOST_CONNECTIONS = 2;

type Parts = { config: Config; database: Database };

/** The part of a process that works through the queues. `stop` lets what runs come to its end, for three seconds at most. */
export type Workers = { stop: () => Promise<void> };

/**
 * Starts to work through the queues of these jobs, in the background: while the database is away it tries again. Several
 * processes on one database share the work.
 */
export function startJobs(parts: Parts, jobs: readonly AnyJob[]): Workers {
  const state = { isStopping: false };
  const working = keepTrying(() => open(parts, jobs), state);
  return {
    stop: async () => {
      state.isStopping = true;
      const boss = await working;
      await boss?.stop({ graceful: true, timeout: STOP_PATIENCE_MS });
    },
  };
}

async function keepTrying<T>(attempt: () => Promise<T>, state: { isStopping: boolean }): Promise<T | undefined> {
  for (let tries = 0; !state.isStopping; tries++) {
    try {
      return await attempt();
    } catch (error) {
      log.warn("jobs cannot start yet", { tries, ...reasonOf(error) });
      await pause(RETRY_MS, undefined, { ref: false });
    }
  }
  return undefined;
}

async function open(parts: Parts, jobs: readonly AnyJob[]): Promise<PgBoss> {
  const { PgBoss } = await import("pg-boss");
  const { role: _role, ...owner } = parts.database.owner;
  const application_name = `concord-jobs:${process.pid}`;
  const boss = new PgBoss({ ...owner, schema: SCHEMA, max: MOST_CONNECTIONS, application_name });
  boss.on("error", sayOnceAMinute());
  try {
    await boss.start();
    for (const job of jobs) await take(boss, parts, job);
    await forgetOldSchedules(boss, jobs);
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {});
    throw error;
  }
}

/** A job that a newer Concord no longer has, or no longer queues by itself, must not be queued for ever. */
async function forgetOldSchedules(boss: PgBoss, jobs: readonly AnyJob[]): Promise<void> {
  const wanted = new Set(jobs.filter((job) => job.every).map((job) => job.name));
  for (const { name } of await boss.getSchedules()) if (!wanted.has(name)) await boss.unschedule(name);
}

async function take(boss: PgBoss, parts: Parts, job: AnyJob): Promise<void> {
  const { policy, ...changeable } = queueOf(job);
  await boss.createQueue(job.name, { policy, ...changeable });
  await boss.updateQueue(job.name, changeable);
  if (job.every) await boss.schedule(job.name, job.every, {}, { tz: TIME_ZONE, missed: "once" });
  const isOnlyScheduled = job.every !== undefined && !job.on;
  const pollingIntervalSeconds = isOnlyScheduled ? SECONDS_BETWEEN_LOOKS.scheduled : SECONDS_BETWEEN_LOOKS.prompt;
  await boss.work(job.name, { includeMetadata: true, pollingIntervalSeconds }, async (found: JobWithMetadata[]) => {
    for (const one of found) await runJob(parts, job, one.data, one.retryCount);
  });
}

/** Runs a job once, now, as the worker would: the command line and the tests use it too. */
export async function runJob({ config, database }: Parts, job: AnyJob, payload: unknown, attempt = 0): Promise<void> {
  const startedAt = performance.now();
  const facts = () => ({ job: job.name, attempt, ms: Math.round(performance.now() - startedAt) });
  try {
    await job.run(workFor(config, database, new Date()), job.payload.parse(payload ?? {}));
    log.debug("job done", facts());
  } catch (error) {
    log.warn("job failed", { ...facts(), ...reasonOf(error) });
    log.debug("job failed because", { job: job.name, stack: (error as Error).stack ?? "" });
    // pg-boss keeps what is thrown: the kind of the error, never its words.
    throw new Error(`${job.name}: ${reasonOf(error).reason}`);
  }
}

function workFor(config: Config, database: Database, now: Date): Work {
  return {
    config,
    database,
    now,
    asSystem: (run) =>
      database.app.transaction().execute(async (db) => {
        await actAs(db, null, systemViewer, now);
        return run(db);
      }),
    inPartnership: (slug, run) =>
      database.app.transaction().execute(async (db) => run(await contextFor(db, slug, systemViewer, now, "job"))),
  };
}

/** The kind of an error, never its message: that may quote what people typed. */
function reasonOf(error: unknown): { reason: string } {
  const { name, code } = error as { name?: string; code?: unknown };
  return { reason: [name, code].filter(Boolean).join(" ") };
}

/** A lost database makes every poll fail: one line a minute is enough to know it. */
function sayOnceAMinute(): (error: Error) => void {
  let saidAt = 0;
  return (error) => {
    if (Date.now() - saidAt < 60_000) return;
    saidAt = Date.now();
    log.warn("queues not answering", reasonOf(error));
  };
}
