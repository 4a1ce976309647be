import type { Selectable } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { Organisation as OrganisationTable } from "../../core/db/schema.generated.ts";
import { NotFound } from "../../core/errors.ts";

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

/** Every organisation of the partnership with the number of people who hold a post in it, by name. */
export function listOrganisations({ db, partnership }: Ctx) {
  return db
    .selectFrom("organisation as o")
    .select((row) => [
      "o.id",
      "o.name_en",
      "o.name_cy",
      "o.short_name",
      "o.kind",
      row
        .selectFrom("post as p")
        .select((post) => post.fn.count<number>("p.person_id").distinct().as("n"))
        .whereRef("p.partnership_id", "=", "o.partnership_id")
        .whereRef("p.organisation_id", "=", "o.id")
        .where("p.to_on", "is", null)
        .as("people"),
    ])
    .where("o.partnership_id", "=", partnership.id)
    .orderBy("o.name_en")
    .execute();
}
