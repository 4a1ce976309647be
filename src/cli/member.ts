import { type Ctx, contextFor, type Role, systemViewer } from "../core/ctx.ts";
import type { Database } from "../core/db/database.ts";
import { Invalid, NotFound, StartupError } from "../core/errors.ts";
import { giveAccess } from "../modules/partnership/index.ts";

const actor = { ...systemViewer, name: "Concord (command line)" };

/**
 * Gives an account access to a partnership, as the person whose e-mail address it has if there is just one who has no
 * access yet. Answers with a sentence that says what was done. Throws StartupError where there is no such partnership or
 * it may not be.
 */
export async function addMember(
  database: Database,
  user: { id: string; email: string },
  { slug, role }: { slug: string; role: Role },
): Promise<string> {
  return database.app.transaction().execute(async (db) => {
    const ctx = await contextFor(db, slug, actor, new Date(), "command line").catch(explain(slug));
    const person = await personWith(ctx, user.email);
    await giveAccess(ctx, { user_id: user.id, person_id: person?.id ?? null, role }).catch(explain(slug));
    const as = person ? `, as ${person.name}` : "";
    return `${user.email} is now ${role} of ${ctx.partnership.name_en}${as}.`;
  });
}

async function personWith({ db, partnership }: Ctx, email: string): Promise<{ id: number; name: string } | null> {
  const found = await db
    .selectFrom("person_contact as c")
    .innerJoin("person as p", (join) =>
      join.onRef("p.partnership_id", "=", "c.partnership_id").onRef("p.id", "=", "c.person_id"),
    )
    .select(["p.id", "p.name"])
    .where("c.partnership_id", "=", partnership.id)
    .where((where) => where.fn("lower", ["c.email"]), "=", email.toLowerCase())
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("membership as m")
            .select("m.id")
            .whereRef("m.partnership_id", "=", "p.partnership_id")
            .whereRef("m.person_id", "=", "p.id")
            .where("m.left_at", "is", null),
        ),
      ),
    )
    .limit(2)
    .execute();
  return found.length === 1 ? (found[0] ?? null) : null;
}

const explain = (slug: string) => (error: unknown) => {
  if (error instanceof Invalid) throw new StartupError(error.message);
  throw error instanceof NotFound ? new StartupError(`There is no partnership called ${slug}.`) : error;
};
