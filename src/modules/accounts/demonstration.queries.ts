import type { Config } from "../../core/config.ts";
import { actAs, contextFor, type Role, systemViewer } from "../../core/ctx.ts";
import type { Database, Db } from "../../core/db/database.ts";
import { NotFound } from "../../core/errors.ts";

/** The invented partnership that comes with a demonstration. */
const SLUG = "clawdd";

/** The roles in the order they are offered: most people want to see what a co-ordinator sees. */
const shown: Role[] = ["coordinator", "lead", "member", "administrator", "viewer"];

/** Someone of the demonstration whom a press of a button makes you. */
export type DemonstrationPerson = { role: Role; userId: string; name: string };

type Place = { config: Config; database: Database; db: Db; now: Date };

/** One person of each role in the demonstration, the co-ordinator first. Nobody in production, whatever the database holds. */
export async function listDemonstrationPeople(place: Place): Promise<DemonstrationPerson[]> {
  if (!place.config.isDemonstration) return [];
  const members = await firstOfEachRole(place);
  const { rows } = await place.database.accounts.query<{ id: string; name: string }>(
    'select id, name from accounts."user" where id = any($1)',
    [members.map((member) => member.user_id)],
  );
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return shown.flatMap((role) => {
    const userId = members.find((member) => member.role === role)?.user_id;
    const name = userId ? names.get(userId) : undefined;
    return userId && name ? [{ role, userId, name }] : [];
  });
}

/** Reads the memberships as Concord itself, and takes that cloak off again before anything else happens. */
async function firstOfEachRole({ db, now }: Place): Promise<{ role: string; user_id: string }[]> {
  try {
    const ctx = await contextFor(db, SLUG, systemViewer, now);
    return await db
      .selectFrom("membership")
      .distinctOn("role")
      .select(["role", "user_id"])
      .where("partnership_id", "=", ctx.partnership.id)
      .where("left_at", "is", null)
      .orderBy("role")
      .orderBy("id")
      .execute();
  } catch (error) {
    if (error instanceof NotFound) return [];
    throw error;
  } finally {
    await actAs(db, null, { userId: "", personId: null, name: "", role: "viewer" }, now);
  }
}
