import { sql } from "kysely";
import type { Lang } from "../../core/i18n/index.ts";
import { postMail } from "../../core/mail.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { findOwner } from "./account.queries.ts";
import { letterWords } from "./letter.words.ts";
import { accountUrls } from "./urls.ts";

type Words = ReturnType<typeof letterWords>;
type Person = { name: string; email: string };

async function post(c: Ask, { name, email }: Person, subject: string, text: string): Promise<void> {
  const { db, lang } = c.var;
  const t = letterWords(lang);
  const body = `${t.greeting(name)}\n\n${text}\n\n${t.farewell}\n`;
  await postMail(db, { recipient: email, subject, body, language: lang });
}

/** A letter with a link in it. */
export type LinkLetter = (t: Words, address: string) => { subject: string; text: string };

export const signInLetter: LinkLetter = (t, address) => ({ subject: t.linkSubject, text: t.linkText(address) });
export const resetLetter: LinkLetter = (t, address) => ({ subject: t.resetSubject, text: t.resetText(address) });

/**
 * Posts a letter with a link to whoever has this account. Where there is none the same work is done and then undone, so
 * that the time an answer takes does not tell whether an address is known.
 */
export async function postLink(c: Ask, letter: LinkLetter, userId: string | null, path: string): Promise<void> {
  const { db, database, lang, config } = c.var;
  const person = await findOwner(database, userId ?? "");
  const { subject, text } = letter(letterWords(lang), config.baseUrl + path);
  await sql`savepoint letter`.execute(db);
  await post(c, person ?? { name: "?", email: "nobody@example.org" }, subject, text);
  if (person) await sql`release savepoint letter`.execute(db);
  else await sql`rollback to savepoint letter`.execute(db);
}

/** Tells someone that their password or second step was changed, in the transaction of the request that did it. */
export async function tellOfChange(c: Ask, userId: string, what: (t: Words) => string): Promise<void> {
  const { lang, config, database } = c.var;
  const person = await findOwner(database, userId);
  if (!person) return;
  const t = letterWords(lang);
  const address = config.baseUrl + accountUrls.passwordForgotten(lang as Lang);
  await post(c, person, t.changedSubject, t.changedText(what(t), address));
}
