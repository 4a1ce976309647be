import type { Database } from "../../core/db/database.ts";
import type { SignedIn } from "../../core/web/app-env.ts";

/** The person behind a session that has just begun, by its token. */
export async function findSignedIn(database: Database, token: string): Promise<SignedIn | null> {
  const { rows } = await database.accounts.query<SignedIn>(
    `select u.id as "userId", u.name, u.email, u.email_verified as "isEmailVerified",
       u.two_factor_enabled as "hasSecondFactor", s.id as "sessionId", s.expires_at as "sessionEndsAt"
     from accounts.session s join accounts."user" u on u.id = s.user_id where s.token = $1`,
    [token],
  );
  return rows[0] ?? null;
}

/** A session as its owner sees it in the list: when it began, when it was last used, and from what browser. */
export type OwnSession = { id: string; token: string; created_at: Date; updated_at: Date; user_agent: string | null };

/** The sessions of an account that have not ended, the last used first. */
export async function listSessions(database: Database, userId: string, now: Date): Promise<OwnSession[]> {
  const { rows } = await database.accounts.query<OwnSession>(
    `select id, token, created_at, updated_at, user_agent from accounts.session
     where user_id = $1 and expires_at > $2 order by updated_at desc, id`,
    [userId, now],
  );
  return rows;
}
