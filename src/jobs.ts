import type { AnyJob } from "./core/jobs/index.ts";
import { sendMail, sendWaitingMail } from "./core/mail.jobs.ts";
import { sweep } from "./core/sweep.job.ts";
import { modules } from "./modules.ts";

/** Every job that a serving process works on: those of the core, then those of the modules. */
export const jobs: AnyJob[] = [sendMail, sendWaitingMail, sweep, ...modules.flatMap((module) => module.jobs ?? [])];
