import { randomBytes } from "node:crypto";
import type { Database } from "../db/database.ts";
import { sessionMinutes } from "../web/session.ts";
import { hashPassword } from "./password.hash.ts";

/** Who an account is for. A password is only given where someone hands it over in person, such as on the command line. */
export type NewAccount = { email: string; name: string; password?: string | undefined };

/** The account with this e-mail address already exists: the person keeps it, in however many partnerships. */
export class AccountExists extends Error {
  override name = "AccountExists";
}

const newId = () => randomBytes(24).toString("base64url").replaceAll(/[-_]/g, "x");

/** The id of the account with this e-mail address, or null. */
export async function findAccount(database: Database, email: string): Promise<string | null> {
  const { rows } = await database.accounts.query<{ id: string }>('select id from accounts."user" where email = $1', [
    email.trim().toLowerCase(),
  ]);
  return rows[0]?.id ?? null;
}

/**
 * Makes an account and answers with its id. Without a password its owner signs in by a link to that address and may then
 * set one. Throws AccountExists. What the person may do where is a membership, which is another's to give.
 */
export async function createAccount(database: Database, { email, name, password }: NewAccount): Promise<string> {
  const id = newId();
  const hash = password === undefined ? null : await hashPassword(password);
  const { rowCount } = await database.accounts.query(
    `with made as (
       insert into accounts."user" (id, name, email, email_verified) values ($1, $2, $3, $4)
       on conflict (email) do nothing returning id),
     kept as (
       insert into accounts.account (id, user_id, provider_id, account_id, password)
       select $1, id, 'credential', id, $5::text from made where $5::text is not null)
     select id from made`,
    [id, name.trim(), email.trim().toLowerCase(), hash !== null, hash],
  );
  if (rowCount === 0) throw new AccountExists(email);
  return id;
}

/** Begins a session for an account and answers with its token, the value of the session cookie. For the demonstration and tests. */
export async function openSession(
  database: Database,
  userId: string,
  now = new Date(),
  userAgent: string | null = null,
): Promise<string> {
  const token = newId();
  await database.accounts.query(
    `insert into accounts.session (id, token, user_id, expires_at, created_at, updated_at, user_agent)
     values ($1, $2, $3, $4, $5, $5, $6)`,
    [newId(), token, userId, new Date(now.getTime() + sessionMinutes.idle * 60_000), now, userAgent],
  );
  return token;
}

/** Ends one session, by its token. */
export async function endSession(database: Database, token: string): Promise<void> {
  await database.accounts.query("delete from accounts.session where token = $1", [token]);
}

/** Ends every session of an account, for instance when its owner leaves a partnership. */
export async function endSessionsOf(database: Database, userId: string): Promise<void> {
  await database.accounts.query("delete from accounts.session where user_id = $1", [userId]);
}

/** Removes what has run out: sessions, links and counted tries. For a nightly job. */
export async function forgetExpired(database: Database): Promise<void> {
  await database.accounts.query("delete from accounts.session where expires_at < now() - interval '1 day'");
  await database.accounts.query("delete from accounts.verification where expires_at < now()");
  await database.accounts.query("delete from rate_count where window_at < now() - interval '1 day'");
}
