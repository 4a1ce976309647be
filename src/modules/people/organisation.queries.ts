import type { Selectable } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { Organisation as OrganisationTable } from "../../core/db/schema.generated.ts";
import { NotFound } from "../../core/errors.ts";
import { londonDate } from "../../core/i18n/index.ts";

/** An organisation of the partnership, as kept. */
export type Organisation = Selectable<OrganisationTable>;

/** An organisation by its id. Throws NotFound. */
export async function getOrganisation({ db, partnership }: Ctx, id: number): Promise<Organisation> {
  const found = await db
    .selectFrom("organisation")
    .selectAll()
    .where("partnership_id", "=", partnership.id)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw new NotFound(`Organisation ${id}`);
  return found;
}

/**
 * The organisations of the partnership with the number of people who hold a post in each now, by their English name. Those
 * that have left are left out unless asked for.
 */
export function listOrganisations({ db, partnership, now }: Ctx, { isWithLeft = false } = {}) {
  const today = londonDate(now);
  const all = db
    .selectFrom("organisation as o")
    .select((row) => [
      "o.id",
      "o.name_en",
      "o.name_cy",
      "o.short_name",
      "o.kind",
      "o.left_on",
      row
        .selectFrom("post as p")
        .innerJoin("person as x", (join) =>
          join.onRef("x.partnership_id", "=", "p.partnership_id").onRef("x.id", "=", "p.person_id"),
        )
        .select((post) => post.fn.count<number>("p.person_id").distinct().as("n"))
        .whereRef("p.partnership_id", "=", "o.partnership_id")
        .whereRef("p.organisation_id", "=", "o.id")
        .where((post) => post.or([post("p.to_on", "is", null), post("p.to_on", ">=", today)]))
        .where((person) => person.or([person("x.left_on", "is", null), person("x.left_on", ">", today)]))
        .as("people"),
    ])
    .where("o.partnership_id", "=", partnership.id);
  const wanted = isWithLeft ? all : all.where((o) => o.or([o("o.left_on", "is", null), o("o.left_on", ">", today)]));
  return wanted.orderBy("o.name_en").orderBy("o.id").execute();
}

/** Who holds a post in an organisation now, with the post and its department. */
export function listPeopleOf({ db, partnership, now }: Ctx, organisation_id: number) {
  const today = londonDate(now);
  return db
    .selectFrom("post as t")
    .innerJoin("person as p", (join) =>
      join.onRef("p.partnership_id", "=", "t.partnership_id").onRef("p.id", "=", "t.person_id"),
    )
    .leftJoin("department as d", (join) =>
      join.onRef("d.partnership_id", "=", "t.partnership_id").onRef("d.id", "=", "t.department_id"),
    )
    .select(["p.id", "p.name", "t.title_en", "t.title_cy", "t.from_on"])
    .select(["d.name_en as department_en", "d.name_cy as department_cy"])
    .where("t.partnership_id", "=", partnership.id)
    .where("t.organisation_id", "=", organisation_id)
    .where((post) => post.or([post("t.to_on", "is", null), post("t.to_on", ">=", today)]))
    .where((person) => person.or([person("p.left_on", "is", null), person("p.left_on", ">", today)]))
    .orderBy("p.name")
    .orderBy("t.id")
    .execute();
}
