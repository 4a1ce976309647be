import { z } from "zod";
import type { Config } from "../config.ts";
import type { Ctx } from "../ctx.ts";
import type { Database, Db } from "../db/database.ts";

/** What a running job is given. Every piece of work opens its own transaction, as Concord itself. */
export type Work = {
  config: Config;
  database: Database;
  now: Date;
  /** A transaction that belongs to no partnership: mail, sessions, settings of the installation. */
  asSystem: <T>(run: (db: Db) => Promise<T>) => Promise<T>;
  /** A transaction in one partnership. Throws NotFound where there is none of that name. */
  inPartnership: <T>(slug: string, run: (ctx: Ctx) => Promise<T>) => Promise<T>;
};

/** How often a failed job is tried again, with a wait that doubles each time up to the longest, in seconds. */
export type Retries = { times: number; firstWait: number; longestWait: number };

/** A piece of work done behind the pages. `run` must be safe to run twice: a process may die between doing and saying so. */
export type Job<P = unknown> = {
  name: string;
  payload: z.ZodType<P>;
  run: (work: Work, payload: P) => Promise<void>;
  /** When Concord queues it by itself, as a cron expression in UK time: "0 3 * * *". Its payload is then empty. */
  every?: string;
  /** Events of the audit trail that queue it, in the transaction of the event. Its payload is then an `eventPayload`. */
  on?: readonly string[];
  retries?: Retries;
  /** Of the jobs with one key only one waits at a time; with this, none is queued while one runs or is to be tried again. */
  isOneAtATime?: boolean;
};

/** A job of any payload, as lists of jobs hold them. */
// biome-ignore lint/suspicious/noExplicitAny: a list holds jobs of every payload.
export type AnyJob = Job<any>;

/** The payload of a job that reacts to an event: which partnership, and which row of its audit trail. */
export const eventPayload = z.object({ partnership: z.string(), event_id: z.number().int() });
export type EventPayload = z.infer<typeof eventPayload>;

/** The payload of a job that needs none. */
export const noPayload = z.object({});

/** States a job. List it in the manifest of its module, so that the serving process runs it. */
export function defineJob<P>(job: Job<P>): Job<P> {
  return job;
}
