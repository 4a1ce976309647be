import { record } from "../../core/audit.ts";
import type { Ctx } from "../../core/ctx.ts";
import { permit } from "../../core/permit.ts";
import type { Term } from "./glossary.queries.ts";
import { keepPartnership } from "./permissions.ts";

/** What a form says about an acronym. */
export type TermFacts = {
  acronym: string;
  meaning_en: string;
  meaning_cy: string | null;
  note_en: string;
  note_cy: string | null;
};

/** Adds an acronym to the glossary. */
export async function addTerm(ctx: Ctx, facts: TermFacts): Promise<Term> {
  permit(ctx, keepPartnership);
  const term = await ctx.db
    .insertInto("glossary_term")
    .values({ ...facts, partnership_id: ctx.partnership.id })
    .returningAll()
    .executeTakeFirstOrThrow();
  await record(ctx, "term.added", { kind: "term", id: term.id, label: term.acronym }, { after: facts });
  return term;
}
