import { sql } from "kysely";
import { difference, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx } from "../../core/ctx.ts";
import { permit } from "../../core/permit.ts";
import { Refusal } from "../../core/refusal.ts";
import { orNull } from "../people/index.ts";
import { getTerm, listTerms, type Term } from "./glossary.queries.ts";
import { glossaryWords } from "./glossary.words.ts";
import { keepPartnership } from "./permissions.ts";

/** What a form says about an acronym. */
export type TermFacts = {
  acronym: string;
  meaning_en: string;
  meaning_cy: string | null;
  note_en: string;
  note_cy: string | null;
};

const factsOf = ({ acronym, meaning_en, meaning_cy, note_en, note_cy }: Term): TermFacts => ({
  acronym,
  meaning_en,
  meaning_cy,
  note_en,
  note_cy,
});

const cleaned = (facts: TermFacts): TermFacts => ({
  ...facts,
  meaning_cy: orNull(facts.meaning_cy),
  note_cy: orNull(facts.note_cy),
});

const subjectOf = ({ id, acronym }: Term) => ({ kind: "term", id, label: acronym });

/** Adds an acronym to the glossary. Throws Refusal when it is there already, in small letters or large. */
export async function addTerm(ctx: Ctx, typed: TermFacts): Promise<Term> {
  permit(ctx, keepPartnership);
  const facts = cleaned(typed);
  const term = await ctx.db
    .insertInto("glossary_term")
    .values({ ...facts, partnership_id: ctx.partnership.id })
    .onConflict((row) => row.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!term) throw twice(facts.acronym);
  await record(ctx, "term.added", subjectOf(term), { after: facts });
  return term;
}

/** Adds every acronym of a pasted list that is not there yet. Answers with how many were added and how many were there. */
export async function addTerms(ctx: Ctx, all: readonly TermFacts[]): Promise<{ added: number; there: number }> {
  permit(ctx, keepPartnership);
  const known = new Set((await listTerms(ctx)).map(({ acronym }) => acronym.toLowerCase()));
  let added = 0;
  for (const facts of all) {
    if (known.has(facts.acronym.toLowerCase())) continue;
    known.add(facts.acronym.toLowerCase());
    await addTerm(ctx, facts);
    added += 1;
  }
  return { added, there: all.length - added };
}

/** Changes an acronym or what it stands for. Throws Conflict when someone changed it since `version` was read. */
export async function changeTerm(ctx: Ctx, term: Term, typed: TermFacts, version: number): Promise<Term> {
  permit(ctx, keepPartnership);
  const facts = cleaned(typed);
  if (await isThere(ctx, facts.acronym, term.id)) throw twice(facts.acronym);
  const after = await ctx.db
    .updateTable("glossary_term")
    .set({ ...facts, version: sql`version + 1` })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", term.id)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  if (!after) throw await clashOver(ctx, term.id);
  const changed = difference(factsOf(term), facts);
  if (changed) await record(ctx, "term.changed", subjectOf(after), changed);
  return after;
}

/** Takes an acronym off the glossary. */
export async function removeTerm(ctx: Ctx, term: Term, version: number): Promise<void> {
  permit(ctx, keepPartnership);
  const { numDeletedRows } = await ctx.db
    .deleteFrom("glossary_term")
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", term.id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw await clashOver(ctx, term.id);
  await record(ctx, "term.removed", subjectOf(term), { before: factsOf(term) });
}

const twice = (acronym: string) => new Refusal({ acronym: (lang) => glossaryWords(lang).acronymThere(acronym) });

async function isThere({ db, partnership }: Ctx, acronym: string, but: number): Promise<boolean> {
  const other = await db
    .selectFrom("glossary_term")
    .select("id")
    .where("partnership_id", "=", partnership.id)
    .where((term) => term(term.fn("lower", ["acronym"]), "=", acronym.toLowerCase()))
    .where("id", "<>", but)
    .executeTakeFirst();
  return other !== undefined;
}

async function clashOver(ctx: Ctx, id: number): Promise<Error> {
  const current = await getTerm(ctx, id);
  return clash(ctx, subjectOf(current), { version: current.version, theirs: factsOf(current) });
}
