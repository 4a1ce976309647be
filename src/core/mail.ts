import { sql } from "kysely";
import type { Db } from "./db/database.ts";
import type { Lang } from "./i18n/words.ts";
import { enqueue } from "./jobs/index.ts";
import { sendMail } from "./mail.jobs.ts";

/** A message to one person, in their language. `body` is plain text; addresses in it are written out in full. */
export type Mail = {
  recipient: string;
  subject: string;
  body: string;
  language?: Lang;
  /** The partnership it comes from, which must be the one the transaction is in. */
  partnershipId?: number | null;
};

/**
 * Posts a message in the caller's transaction; it leaves when that is committed. Outside a transaction it opens one.
 * Line breaks in the subject or the address become spaces, so that nobody can add headers of their own.
 */
export async function postMail(db: Db, mail: Mail): Promise<void> {
  if (!db.isTransaction) return db.transaction().execute((transaction) => postMail(transaction, mail));
  await db
    .insertInto("mail_message")
    .values({
      recipient: onOneLine(mail.recipient),
      subject: onOneLine(mail.subject),
      body: mail.body,
      language: mail.language ?? "en",
      partnership_id: mail.partnershipId ?? null,
    })
    .execute();
  // Only Concord itself may read messages, so the new one's id cannot be asked back from the insert.
  const { rows } = await sql<{ id: number }>`select lastval() as id`.execute(db);
  const message_id = rows[0]?.id ?? 0;
  await enqueue(db, sendMail, { message_id }, { singletonKey: String(message_id) });
}

const onOneLine = (text: string): string => text.replaceAll(/[\r\n\0]+/g, " ").trim();
