import type { TestDatabase } from "./database.ts";

/** A letter that Concord posted, as its reader gets it, and the first address in it as a path of this site. */
export type Letter = { recipient: string; subject: string; body: string; language: string; path: string };

/** Every letter posted to an address, the newest first. */
export async function lettersTo({ owner }: TestDatabase, recipient: string): Promise<Letter[]> {
  const rows = await owner
    .selectFrom("mail_message")
    .select(["recipient", "subject", "body", "language"])
    .where("recipient", "=", recipient)
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({ ...row, path: /^https?:\/\/[^/\s]+(\/\S*)$/m.exec(row.body)?.[1] ?? "" }));
}

/** The newest letter to an address. Fails where there is none. */
export async function lastLetterTo(test: TestDatabase, recipient: string): Promise<Letter> {
  const letter = (await lettersTo(test, recipient))[0];
  if (!letter) throw new Error(`No letter was posted to ${recipient}`);
  return letter;
}
