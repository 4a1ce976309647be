import { sql } from "kysely";
import { forgetExpired } from "./auth/accounts.ts";
import { defineJob, noPayload } from "./jobs/index.ts";

/** How long the record of a message that has left is kept: it names its reader. */
const DAYS_MAIL_IS_KEPT = 90;

/** Every night: removes sessions, links and counts that have run out, and the records of messages long gone. */
export const sweep = defineJob({
  name: "sessions.sweep",
  every: "40 3 * * *",
  payload: noPayload,
  run: async ({ database, asSystem }) => {
    await forgetExpired(database);
    await asSystem((db) =>
      db
        .deleteFrom("mail_message")
        .where(sql<boolean>`coalesce(sent_at, failed_at) < now() - ${`${DAYS_MAIL_IS_KEPT} days`}::interval`)
        .execute(),
    );
  },
});
