import { difference, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx } from "../../core/ctx.ts";
import { permit } from "../../core/permit.ts";
import { defineRag } from "./permissions.ts";
import { defaultRagDefinitions, type RagCode } from "./rag.ts";
import { type KeptRagDefinition, listRagDefinitions } from "./rag-definition.queries.ts";
import { refuse } from "./refusal.ts";

/** The words of one rating that a partnership may choose for itself. */
export type RagFacts = Pick<KeptRagDefinition, "letter" | "label_en" | "label_cy" | "meaning_en" | "meaning_cy">;

const factsOf = ({ letter, label_en, label_cy, meaning_en, meaning_cy }: RagFacts): RagFacts => ({
  letter,
  label_en,
  label_cy,
  meaning_en,
  meaning_cy,
});

/** Gives a partnership the usual RAG key if it has none yet. Called with its first plan. */
export async function seedRagDefinitions({ db, partnership }: Ctx): Promise<void> {
  await db
    .insertInto("rag_definition")
    .values(defaultRagDefinitions.map((definition) => ({ ...definition, partnership_id: partnership.id })))
    .onConflict((conflict) => conflict.columns(["partnership_id", "code"]).doNothing())
    .execute();
}

/**
 * Changes what the partnership's ratings mean. `version` is the sum of the versions the form was drawn from; Conflict
 * when any rating was changed since.
 */
export async function changeRagDefinitions(
  ctx: Ctx,
  facts: Partial<Record<RagCode, RagFacts>>,
  version?: number,
): Promise<KeptRagDefinition[]> {
  permit(ctx, defineRag);
  const current = await lockedDefinitions(ctx);
  const now = current.reduce((sum, definition) => sum + definition.version, 0);
  if (version !== undefined && version !== now) {
    const theirs = Object.fromEntries(current.map((definition) => [definition.code, factsOf(definition)]));
    throw await clash(ctx, { kind: "rag_definition", id: ctx.partnership.id }, { version: now, theirs });
  }
  for (const definition of current) {
    const wanted = facts[definition.code];
    if (wanted) await changeOne(ctx, definition, factsOf(wanted));
  }
  return listRagDefinitions(ctx);
}

async function lockedDefinitions(ctx: Ctx): Promise<KeptRagDefinition[]> {
  const rows = await ctx.db
    .selectFrom("rag_definition")
    .selectAll()
    .where("partnership_id", "=", ctx.partnership.id)
    .orderBy("position")
    .forUpdate()
    .execute();
  return rows as KeptRagDefinition[];
}

async function changeOne(ctx: Ctx, definition: KeptRagDefinition, facts: RagFacts): Promise<void> {
  if (!facts.letter.trim() || !facts.label_en.trim() || !facts.label_cy.trim())
    throw refuse(`${definition.code}_label_en`, "letterNeeded");
  const changed = difference(factsOf(definition), facts);
  if (!changed) return;
  await ctx.db
    .updateTable("rag_definition")
    .set({ ...facts, version: definition.version + 1 })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("code", "=", definition.code)
    .execute();
  const subject = { kind: "rag_definition", id: ctx.partnership.id, label: facts.label_en };
  await record(ctx, "rag_definition.changed", subject, changed);
}
