import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Config } from "../config.ts";
import { actAs, systemViewer } from "../ctx.ts";
import type { Database, Db } from "../db/database.ts";

const KEY = "set_up_link";
const LIFETIME_HOURS = 24;

const digest = (token: string) => createHash("sha256").update(token).digest("base64url");

/**
 * Makes the link by which the first administrator of a partnership sets it up, good for 24 hours and one use. A new link
 * ends the one before. Only its hash is kept.
 */
export async function createSetupLink(database: Database, config: Config, now = new Date()): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const value = JSON.stringify({ hash: digest(token), until: now.getTime() + LIFETIME_HOURS * 3_600_000 });
  await database.app.transaction().execute(async (db) => {
    await actAs(db, null, systemViewer, now);
    await db
      .insertInto("instance_setting")
      .values({ key: KEY, value })
      .onConflict((row) => row.column("key").doUpdateSet({ value }))
      .execute();
  });
  return `${config.baseUrl}/set-up?token=${token}`;
}

/** Whether a set-up link can still be used. */
export async function isSetupLinkGood(db: Db, token: string, now: Date): Promise<boolean> {
  const found = await db.selectFrom("instance_setting").select("value").where("key", "=", KEY).executeTakeFirst();
  const kept = found?.value as { hash?: string; until?: number } | undefined;
  return kept?.hash === digest(token) && (kept.until ?? 0) > now.getTime();
}

/** Uses a set-up link up, in the transaction of what it is used for. False when someone was quicker or its time ran out. */
export async function useUpSetupLink(db: Db, token: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    delete from instance_setting where key = ${KEY} and value->>'hash' = ${digest(token)}
      and (value->>'until')::float8 > ${now.getTime()} returning key`.execute(db);
  return rows.length === 1;
}
