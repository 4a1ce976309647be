import { record } from "../../core/audit.ts";
import type { Ctx } from "../../core/ctx.ts";
import { permit } from "../../core/permit.ts";
import type { Principle } from "./partnership.queries.ts";
import { keepPartnership } from "./permissions.ts";

/** Adds a principle after the others. */
export async function addPrinciple(ctx: Ctx, words: { text_en: string; text_cy: string | null }): Promise<Principle> {
  permit(ctx, keepPartnership);
  const { last } = await ctx.db
    .selectFrom("principle")
    .select((row) => row.fn.max("position").as("last"))
    .where("partnership_id", "=", ctx.partnership.id)
    .executeTakeFirstOrThrow();
  const principle = await ctx.db
    .insertInto("principle")
    .values({ ...words, position: (last ?? 0) + 1, partnership_id: ctx.partnership.id })
    .returningAll()
    .executeTakeFirstOrThrow();
  await record(ctx, "principle.added", { kind: "principle", id: principle.id, label: words.text_en }, { after: words });
  return principle;
}
