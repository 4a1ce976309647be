import { record } from "../core/audit.ts";
import { type Ctx, contextFor, type Role, systemViewer } from "../core/ctx.ts";
import type { Database } from "../core/db/database.ts";
import { NotFound, StartupError } from "../core/errors.ts";

const actor = { ...systemViewer, name: "Concord (command line)" };

/**
 * Makes an account a member of a partnership, as the person whose e-mail address it has if there is just one. Answers
 * with a sentence that says what was done. Throws StartupError where there is no such partnership or it is a member already.
 */
export async function addMember(
  database: Database,
  userId: string,
  email: string,
  place: { slug: string; role: Role },
): Promise<string> {
  return database.app.transaction().execute(async (db) => {
    const ctx = await contextFor(db, place.slug, actor, new Date(), "command line").catch(explain(place.slug));
    const person = await personWith(ctx, email);
    const { numInsertedOrUpdatedRows: n } = await db
      .insertInto("membership")
      .values({ partnership_id: ctx.partnership.id, user_id: userId, person_id: person?.id ?? null, role: place.role })
      .onConflict((conflict) => conflict.columns(["partnership_id", "user_id"]).doNothing())
      .executeTakeFirstOrThrow();
    if (!n)
      throw new StartupError(`${email} is a member of ${ctx.partnership.name_en} already; change the role there.`);
    const after = { role: place.role, person: person?.name ?? null };
    await record(
      ctx,
      "membership.added",
      { kind: "membership", id: person?.id ?? 0, label: email },
      { after, is_for_managers: true },
    );
    const as = person ? `, as ${person.name}` : "";
    return `${email} is now ${place.role} of ${ctx.partnership.name_en}${as}.`;
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
    .limit(2)
    .execute();
  return found.length === 1 ? (found[0] ?? null) : null;
}

const explain = (slug: string) => (error: unknown) => {
  throw error instanceof NotFound ? new StartupError(`There is no partnership called ${slug}.`) : error;
};
