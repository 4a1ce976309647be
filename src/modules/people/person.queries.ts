import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Ctx } from "../../core/ctx.ts";
import { NotFound } from "../../core/errors.ts";
import { londonDate } from "../../core/i18n/index.ts";

/** What listPeople narrows by. People who have left are left out unless asked for. */
export type PeopleFilter = { organisation_id?: number | null; isWithLeft?: boolean };

/** Everybody of the partnership with the posts they hold now and how to reach them, which observers are given as null. */
export function listPeople(ctx: Ctx, { organisation_id, isWithLeft }: PeopleFilter = {}) {
  const today = londonDate(ctx.now);
  let people = selectPeople(ctx);
  if (!isWithLeft) people = people.where((p) => p.or([p("p.left_on", "is", null), p("p.left_on", ">", today)]));
  if (organisation_id)
    people = people.where((p) =>
      p.exists(
        p
          .selectFrom("post")
          .select("post.id")
          .whereRef("post.partnership_id", "=", "p.partnership_id")
          .whereRef("post.person_id", "=", "p.id")
          .where("post.organisation_id", "=", organisation_id)
          .where((post) => post.or([post("post.to_on", "is", null), post("post.to_on", ">=", today)])),
      ),
    );
  return people.orderBy("p.name").orderBy("p.id").execute();
}

/** A person with the posts they hold now. */
export type Person = Awaited<ReturnType<typeof listPeople>>[number];

/** A person by id, or null. */
export async function findPerson(ctx: Ctx, id: number): Promise<Person | null> {
  return (await selectPeople(ctx).where("p.id", "=", id).executeTakeFirst()) ?? null;
}

/** A person by id. Throws NotFound. */
export async function getPerson(ctx: Ctx, id: number): Promise<Person> {
  const found = await findPerson(ctx, id);
  if (!found) throw new NotFound(`Person ${id}`);
  return found;
}

function selectPeople({ db, partnership, now }: Ctx) {
  const today = londonDate(now);
  return db
    .selectFrom("person as p")
    .leftJoin("person_contact as c", (join) =>
      join.onRef("c.partnership_id", "=", "p.partnership_id").onRef("c.person_id", "=", "p.id"),
    )
    .selectAll("p")
    .select(["c.email", "c.phone"])
    .select((person) =>
      jsonArrayFrom(
        person
          .selectFrom("post as t")
          .innerJoin("organisation as o", (join) =>
            join.onRef("o.partnership_id", "=", "t.partnership_id").onRef("o.id", "=", "t.organisation_id"),
          )
          .select(["t.organisation_id", "o.short_name", "o.name_en", "o.name_cy", "t.title_en", "t.title_cy"])
          .whereRef("t.partnership_id", "=", "p.partnership_id")
          .whereRef("t.person_id", "=", "p.id")
          .where((post) => post.or([post("t.to_on", "is", null), post("t.to_on", ">=", today)]))
          .orderBy("t.from_on")
          .orderBy("t.id"),
      ).as("posts"),
    )
    .where("p.partnership_id", "=", partnership.id);
}
