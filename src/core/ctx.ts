import { sql } from "kysely";
import type { Db } from "./db/database.ts";
import { NotFound } from "./errors.ts";

/** What a person may be in a partnership, from most to least. */
export const roles = ["administrator", "coordinator", "lead", "member", "viewer"] as const;
export type Role = (typeof roles)[number];

/** Who is asking. `system` is Concord itself: jobs, the command line, the first set-up. `visitor`
 * is anyone at all. */
export type Viewer = { userId: string; personId: number | null; name: string; role: Role | "system" | "visitor" };

/** The partnership a request is about. */
export type PartnershipRef = {
  id: number;
  slug: string;
  name_en: string;
  name_cy: string | null;
  logo_file_id: number | null;
};

/** What every verb and query of a partnership needs: a transaction, who asks, where, and when. */
export type Ctx = { db: Db; viewer: Viewer; partnership: PartnershipRef; now: Date; requestId: string };

/** Tells the database who is asking for the rest of the transaction, where there is no session to ask. */
export async function actAs(db: Db, partnershipId: number | null, viewer: Viewer, now: Date): Promise<void> {
  await sql`select act_as(${partnershipId}, ${viewer.userId}, ${viewer.personId}, ${viewer.role}, ${now})`.execute(db);
}

/**
 * A context for work that no session stands behind: a job, a command, the demonstration, a test. `db` must be a
 * transaction. Throws NotFound where there is no such partnership.
 */
export async function contextFor(db: Db, slug: string, viewer: Viewer, now: Date, requestId = "system"): Promise<Ctx> {
  const id = await partnershipIdOf(db, slug);
  await actAs(db, id, viewer, now);
  return { db, viewer, partnership: await partnershipRef(db, id), now, requestId };
}

/** The context of whoever the database was already told is asking, such as the owner of a calendar feed. */
export async function currentContext(db: Db, now: Date, requestId: string): Promise<Ctx> {
  const { rows } = await sql<Viewer & { id: number }>`
    select current_partnership() as id, current_account() as "userId", current_person() as "personId", '' as name,
      current_member_role() as role`.execute(db);
  const { id, ...viewer } = rows[0] as Viewer & { id: number };
  return { db, viewer, partnership: await partnershipRef(db, id), now, requestId };
}

/**
 * The context of somebody who is nobody in particular: a visitor to what a partnership has made public. The database then
 * shows only that. Throws NotFound where there is no such partnership.
 */
export async function publicContext(db: Db, slug: string, now: Date, requestId: string): Promise<Ctx> {
  const id = await partnershipIdOf(db, slug);
  await sql`select act_as(${id}, '', null, '', ${now})`.execute(db);
  const visitor: Viewer = { userId: "", personId: null, name: "", role: "visitor" };
  return { db, viewer: visitor, partnership: await partnershipRef(db, id), now, requestId };
}

async function partnershipRef(db: Db, id: number): Promise<PartnershipRef> {
  const found = await db
    .selectFrom("partnership")
    .select(["id", "slug", "name_en", "name_cy", "logo_file_id"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw new NotFound(`Partnership ${id}`);
  return found;
}

async function partnershipIdOf(db: Db, slug: string): Promise<number> {
  const { rows } = await sql<{ id: number | null }>`select partnership_id_of(${slug}) as id`.execute(db);
  const id = rows[0]?.id;
  if (!id) throw new NotFound(`There is no partnership called ${slug}`);
  return id;
}

/** Concord itself, as an actor. */
export const systemViewer: Viewer = { userId: "", personId: null, name: "Concord", role: "system" };

/** The same context for another actor or another moment: the demonstration lives through eighteen months this way. */
export async function withViewer(ctx: Ctx, viewer: Viewer, now = ctx.now): Promise<Ctx> {
  await actAs(ctx.db, ctx.partnership.id, viewer, now);
  return { ...ctx, viewer, now };
}
