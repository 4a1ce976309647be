import { sql } from "kysely";
import type { Database, Db } from "../../core/db/database.ts";

/** Whether an account has a password; without one its owner signs in by link or passkey. */
export async function hasPassword(database: Database, userId: string): Promise<boolean> {
  const { rows } = await database.accounts.query(
    "select 1 from accounts.account where user_id = $1 and provider_id = 'credential' and password is not null",
    [userId],
  );
  return rows.length > 0;
}

/** An account's name and address, which letters and the password rule need. */
export async function findOwner(database: Database, userId: string): Promise<{ name: string; email: string } | null> {
  const { rows } = await database.accounts.query<{ name: string; email: string }>(
    'select name, email from accounts."user" where id = $1',
    [userId],
  );
  return rows[0] ?? null;
}

/** A partnership someone belongs to, for the page that asks "which one?". */
export type Belonging = { slug: string; name_en: string; name_cy: string | null; role: string };

/** The partnerships of whoever is signed in, by name. */
export async function listBelongings(db: Db, userId: string): Promise<Belonging[]> {
  const { rows } = await sql<Belonging>`select * from memberships_of(${userId})`.execute(db);
  return rows;
}
