import type { Ctx } from "../ctx.ts";
import type { AnyJob, EventPayload } from "./job.ts";
import { enqueue } from "./queue.ts";

const listeners = new Map<string, AnyJob[]>();

/** From now on the events that these jobs name queue them. Replaces what was said before. */
export function reactTo(jobs: readonly AnyJob[]): void {
  listeners.clear();
  for (const job of jobs)
    for (const event of job.on ?? []) listeners.set(event, [...(listeners.get(event) ?? []), job]);
}

/** Queues the jobs that react to an event, in its transaction. Asks the database nothing when there are none. */
export async function tellJobs(ctx: Ctx, event: string, eventId: number): Promise<void> {
  const payload: EventPayload = { partnership: ctx.partnership.slug, event_id: eventId };
  for (const job of listeners.get(event) ?? []) await enqueue(ctx.db, job, payload);
}
