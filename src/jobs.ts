import type { AnyJob } from "./core/jobs/index.ts";
import { forgetMail, sendMail, sendWaitingMail } from "./core/mail.jobs.ts";
import { modules } from "./modules.ts";

/** Every job that a serving process works on: those of the core, then those of the modules. */
export const jobs: AnyJob[] = [
  sendMail,
  sendWaitingMail,
  forgetMail,
  ...modules.flatMap((module) => module.jobs ?? []),
];
