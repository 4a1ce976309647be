import { sql } from "kysely";
import { z } from "zod";
import type { Config } from "./config.ts";
import type { Db } from "./db/database.ts";
import { defineJob, enqueue, noPayload, type Work } from "./jobs/index.ts";
import { log } from "./log.ts";
import { deliver, verdictOn } from "./mail.delivery.ts";

const LONGEST_WAIT_MS = 3 * 86_400_000;
const DAYS_MAIL_IS_KEPT = 90;

/** Whether messages really leave. In a demonstration without SMTP they are read in the outbox and count as delivered. */
const hasWayOut = (config: Config): boolean => config.smtpUrl !== undefined || config.isDemonstration;

/** Sends one message. Tries for three days; a message refused for good is marked so and not tried again. */
export const sendMail = defineJob({
  name: "mail.send",
  payload: z.object({ message_id: z.number().int() }),
  isOneAtATime: true,
  retries: { times: 14, firstWait: 30, longestWait: 3 * 3600 },
  run: async (work, { message_id }) => {
    if (!hasWayOut(work.config)) return;
    const refusal = await work.asSystem((db) => sendWaiting(work, db, message_id));
    if (refusal) throw refusal;
  },
});

/** Queues what still waits: messages posted while there was no mail server, or whose job was lost with its queue. */
export const sendWaitingMail = defineJob({
  name: "mail.waiting",
  every: "*/10 * * * *",
  payload: noPayload,
  run: (work) =>
    work.asSystem(async (db) => {
      const waiting = await db
        .selectFrom("mail_message")
        .select("id")
        .where("sent_at", "is", null)
        .where("failed_at", "is", null)
        .where("created_at", "<", sql<Date>`now() - interval '5 minutes'`)
        .orderBy("id")
        .limit(500)
        .execute();
      if (waiting.length > 0 && !hasWayOut(work.config))
        log.warn("mail is waiting: set SMTP_URL", { messages: waiting.length });
      else for (const { id } of waiting) await enqueue(db, sendMail, { message_id: id }, { singletonKey: String(id) });
    }),
});

/** Every night: forgets the records of messages that left or failed long ago, because they name their readers. */
export const forgetMail = defineJob({
  name: "mail.forget",
  every: "40 3 * * *",
  payload: noPayload,
  run: (work) =>
    work.asSystem(async (db) => {
      await db
        .deleteFrom("mail_message")
        .where(sql<boolean>`coalesce(sent_at, failed_at) < now() - ${`${DAYS_MAIL_IS_KEPT} days`}::interval`)
        .execute();
    }),
});

/** Sends the message unless another process has it in hand or it is gone. Answers with what is to be tried again. */
async function sendWaiting(work: Work, db: Db, id: number): Promise<Error | undefined> {
  const message = await db
    .selectFrom("mail_message")
    .selectAll()
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .where("failed_at", "is", null)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!message) return undefined;
  const update = db.updateTable("mail_message").where("id", "=", id);
  try {
    await deliver(work.config, message);
  } catch (error) {
    const { isFinal, reason } = verdictOn(error);
    const isOver = isFinal || work.now.getTime() - message.created_at.getTime() > LONGEST_WAIT_MS;
    const end = isOver ? { failed_at: work.now, body: "" } : {};
    await update.set({ failure: reason, attempts: message.attempts + 1, ...end }).execute();
    return isOver ? undefined : new Error(`The mail server did not take the message (${reason})`);
  }
  const body = work.config.isDemonstration ? message.body : "";
  await update.set({ sent_at: work.now, body, failure: null, attempts: message.attempts + 1 }).execute();
  return undefined;
}
