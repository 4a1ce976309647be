import type { Selectable } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { Partnership as PartnershipTable, Principle as PrincipleTable } from "../../core/db/schema.generated.ts";
import { NotFound } from "../../core/errors.ts";

/** The partnership with all it says of itself. */
export type Partnership = Selectable<PartnershipTable>;

/** A short statement the partnership agreed on. */
export type Principle = Selectable<PrincipleTable>;

/** The partnership of the context. Throws NotFound. */
export async function getPartnership({ db, partnership }: Ctx): Promise<Partnership> {
  const found = await db.selectFrom("partnership").selectAll().where("id", "=", partnership.id).executeTakeFirst();
  if (!found) throw new NotFound("Partnership");
  return found;
}

/** The principles in their order. */
export function listPrinciples({ db, partnership }: Ctx): Promise<Principle[]> {
  return db
    .selectFrom("principle")
    .selectAll()
    .where("partnership_id", "=", partnership.id)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** A principle by its id. Throws NotFound. */
export async function getPrinciple({ db, partnership }: Ctx, id: number): Promise<Principle> {
  const found = await db
    .selectFrom("principle")
    .selectAll()
    .where("partnership_id", "=", partnership.id)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw new NotFound(`Principle ${id}`);
  return found;
}

/** The picture file of the partnership's logo, or null where there is none. */
export async function findLogo({ db, partnership }: Ctx) {
  const found = await db
    .selectFrom("partnership as p")
    .innerJoin("stored_file as f", (join) =>
      join.onRef("f.partnership_id", "=", "p.id").onRef("f.id", "=", "p.logo_file_id"),
    )
    .select(["f.bytes", "f.media_type", "f.sha256"])
    .where("p.id", "=", partnership.id)
    .executeTakeFirst();
  return found ?? null;
}
