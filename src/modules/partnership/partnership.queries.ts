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
