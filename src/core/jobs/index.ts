export { reactTo } from "./events.ts";
export { type AnyJob, defineJob, type EventPayload, eventPayload, type Job, noPayload, type Work } from "./job.ts";
export { enqueue } from "./queue.ts";
