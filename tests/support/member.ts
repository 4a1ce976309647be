import type { Role } from "../../src/core/ctx.ts";
import type { TestDatabase } from "./database.ts";

/** The cookie of a session of the demonstration's person of a role, opened behind the scenes. */
export async function memberCookie({ owner, accounts }: TestDatabase, role: Role, slug = "clawdd"): Promise<string> {
  const member = await owner
    .selectFrom("membership as m")
    .innerJoin("partnership as p", "p.id", "m.partnership_id")
    .select("m.user_id")
    .where("p.slug", "=", slug)
    .where("m.role", "=", role)
    .where("m.left_at", "is", null)
    .orderBy("m.id")
    .executeTakeFirstOrThrow();
  const token = `${role}-${slug}-${Math.random().toString(36).slice(2)}`.padEnd(32, "x");
  await accounts.query(
    `insert into accounts.session (id, token, user_id, expires_at) values ($1, $1, $2, now() + interval '25 minutes')`,
    [token, member.user_id],
  );
  return `concord_session=${token}`;
}
