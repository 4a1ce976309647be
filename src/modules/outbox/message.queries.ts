import type { Selectable } from "kysely";
import type { Db } from "../../core/db/database.ts";
import type { MailMessage } from "../../core/db/schema.generated.ts";
import { NotFound } from "../../core/errors.ts";

/** A message as it is kept. */
export type Message = Selectable<MailMessage>;

/** How many messages a page of the outbox holds. */
export const PAGE_SIZE = 50;

/** The newest messages, or those older than message `before`. One more than a page holds, to tell whether there are more. */
export function listMessages(db: Db, before: number): Promise<Message[]> {
  return db
    .selectFrom("mail_message")
    .selectAll()
    .$if(before > 0, (query) => query.where("id", "<", before))
    .orderBy("id", "desc")
    .limit(PAGE_SIZE + 1)
    .execute();
}

/** A message by its id. Throws NotFound. */
export async function getMessage(db: Db, id: number): Promise<Message> {
  const message = await db.selectFrom("mail_message").selectAll().where("id", "=", id).executeTakeFirst();
  if (!message) throw new NotFound(`Message ${id}`);
  return message;
}
