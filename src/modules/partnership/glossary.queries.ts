import type { Selectable } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { GlossaryTerm as TermTable } from "../../core/db/schema.generated.ts";
import { NotFound } from "../../core/errors.ts";

/** An acronym the partnership uses, and what it means. */
export type Term = Selectable<TermTable>;

/** The glossary, by acronym. */
export function listTerms({ db, partnership }: Ctx): Promise<Term[]> {
  return db
    .selectFrom("glossary_term")
    .selectAll()
    .where("partnership_id", "=", partnership.id)
    .orderBy((row) => row.fn("lower", ["acronym"]))
    .execute();
}

/** An acronym by its id. Throws NotFound. */
export async function getTerm({ db, partnership }: Ctx, id: number): Promise<Term> {
  const found = await db
    .selectFrom("glossary_term")
    .selectAll()
    .where("partnership_id", "=", partnership.id)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw new NotFound(`Term ${id}`);
  return found;
}
