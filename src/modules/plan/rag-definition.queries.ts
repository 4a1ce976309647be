import type { Selectable } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { RagDefinition as RagTable } from "../../core/db/schema.generated.ts";
import type { RagCode } from "./rag.ts";

/** What the partnership says a RAG code means, as kept. */
export type KeptRagDefinition = Omit<Selectable<RagTable>, "code"> & { code: RagCode };

/** The partnership's RAG key, in its order. Empty until the partnership has its first plan. */
export async function listRagDefinitions({ db, partnership }: Ctx): Promise<KeptRagDefinition[]> {
  const rows = await db
    .selectFrom("rag_definition")
    .selectAll()
    .where("partnership_id", "=", partnership.id)
    .orderBy("position")
    .execute();
  return rows as KeptRagDefinition[];
}
