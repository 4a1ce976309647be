import type { Database } from "../../core/db/database.ts";

/** A passkey as its owner sees it in the list. */
export type OwnPasskey = { id: string; name: string | null; created_at: Date | null };

/** The passkeys of an account, the oldest first. */
export async function listPasskeys(database: Database, userId: string): Promise<OwnPasskey[]> {
  const { rows } = await database.accounts.query<OwnPasskey>(
    "select id, name, created_at from accounts.passkey where user_id = $1 order by created_at, id",
    [userId],
  );
  return rows;
}
