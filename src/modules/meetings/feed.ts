import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import { record } from "../../core/audit.ts";
import { type Ctx, currentContext } from "../../core/ctx.ts";
import type { Db } from "../../core/db/database.ts";
import { NotFound } from "../../core/errors.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { readMeetings } from "./permissions.ts";

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** A feed address its owner still uses. The address itself cannot be shown again: only its hash is kept. */
export type Feed = { id: number; group_id: number | null; language: Lang; created_at: Date };

/**
 * Makes a secret address for a calendar program, for one group or for every group. Answers with its secret, which is shown
 * once. An earlier address for the same group and language is withdrawn.
 */
export async function createFeed(ctx: Ctx, groupId: number | null, language: Lang): Promise<string> {
  permit(ctx, readMeetings);
  await ctx.db
    .updateTable("calendar_feed")
    .set({ withdrawn_at: ctx.now })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("user_id", "=", ctx.viewer.userId)
    .where(sql<boolean>`group_id is not distinct from ${groupId}`)
    .where("language", "=", language)
    .where("withdrawn_at", "is", null)
    .execute();
  const token = randomBytes(24).toString("base64url");
  const { id } = await ctx.db
    .insertInto("calendar_feed")
    .values({
      partnership_id: ctx.partnership.id,
      user_id: ctx.viewer.userId,
      group_id: groupId,
      token_hash: hashOf(token),
      language,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await record(
    ctx,
    "feed.added",
    { kind: "feed", id },
    { after: { group_id: groupId, language }, is_for_managers: true },
  );
  return token;
}

/** The viewer's own feed addresses that still work. */
export async function listFeeds({ db, partnership, viewer }: Ctx): Promise<Feed[]> {
  const rows = await db
    .selectFrom("calendar_feed")
    .select(["id", "group_id", "language", "created_at"])
    .where("partnership_id", "=", partnership.id)
    .where("user_id", "=", viewer.userId)
    .where("withdrawn_at", "is", null)
    .orderBy("id")
    .execute();
  return rows as Feed[];
}

/** Stops a feed address of the viewer's own from working. */
export async function withdrawFeed(ctx: Ctx, id: number): Promise<void> {
  permit(ctx, readMeetings);
  const done = await ctx.db
    .updateTable("calendar_feed")
    .set({ withdrawn_at: ctx.now })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("user_id", "=", ctx.viewer.userId)
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw new NotFound(`Feed ${id}`);
  await record(ctx, "feed.withdrawn", { kind: "feed", id }, { is_for_managers: true });
}

/**
 * Whose feed an address is. From now on this transaction sees only what that person may see. Throws NotFound for an
 * address that was withdrawn, or whose owner has left.
 */
export async function enterByFeed(db: Db, token: string, now: Date, requestId: string): Promise<EnteredFeed> {
  const { rows } = await sql<{ slug: string | null; group_id: number | null; language: Lang }>`
    select * from enter_by_feed(${hashOf(token)}, ${now})`.execute(db);
  const feed = rows[0];
  if (!feed?.slug) throw new NotFound("Feed");
  const ctx = await currentContext(db, now, requestId);
  return { ctx, group_id: feed.group_id, language: feed.language };
}

type EnteredFeed = { ctx: Ctx; group_id: number | null; language: Lang };
