import type { Selectable } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { ItemUpdate } from "../../core/db/schema.generated.ts";
import { NotFound } from "../../core/errors.ts";
import type { Lang } from "../../core/i18n/index.ts";
import type { ItemState } from "./item.states.ts";
import type { RagCode } from "./rag.ts";

/** Whom the words of an update are written for. The database keeps partners' words from observers and the public. */
export const audiences = ["partner", "board", "public"] as const;
export type Audience = (typeof audiences)[number];

type Narrowed = { state: ItemState | null; rag: RagCode | null; language: Lang };

/** An update with the texts that this viewer may see. A nil return has none: "None to report" is an answer. */
export type Update = Omit<Selectable<ItemUpdate>, keyof Narrowed> &
  Narrowed & { texts: Partial<Record<Audience, string>> };

/** An update of an item by its id. Throws NotFound. */
export async function getUpdate(ctx: Ctx, itemId: number, id: number): Promise<Update> {
  const { db, partnership } = ctx;
  const found = await db
    .selectFrom("item_update")
    .selectAll()
    .where("partnership_id", "=", partnership.id)
    .where("item_id", "=", itemId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw new NotFound(`Update ${id} of item ${itemId}`);
  return { ...found, texts: await textsOf(ctx, id) } as Update;
}

/** The texts of an update that this viewer may see, by audience. */
export async function textsOf({ db, partnership }: Ctx, updateId: number): Promise<Update["texts"]> {
  const rows = await db
    .selectFrom("item_update_text")
    .select(["audience", "text"])
    .where("partnership_id", "=", partnership.id)
    .where("update_id", "=", updateId)
    .execute();
  return Object.fromEntries(rows.map(({ audience, text }) => [audience, text]));
}

/** The latest update of an item, to show beside the form of the next one; null when there is none. */
export async function findLatestUpdate(ctx: Ctx, itemId: number): Promise<Update | null> {
  const found = await ctx.db
    .selectFrom("item_update")
    .select("id")
    .where("partnership_id", "=", ctx.partnership.id)
    .where("item_id", "=", itemId)
    .orderBy("reported_on", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  return found ? getUpdate(ctx, itemId, found.id) : null;
}
