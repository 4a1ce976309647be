import { sql } from "kysely";
import { difference, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx } from "../../core/ctx.ts";
import { permit } from "../../core/permit.ts";
import { orNull } from "../people/index.ts";
import { getPrinciple, listPrinciples, type Principle } from "./partnership.queries.ts";
import { keepPartnership } from "./permissions.ts";

/** The words of a principle. */
export type PrincipleFacts = { text_en: string; text_cy: string | null };

const factsOf = ({ text_en, text_cy }: Principle): PrincipleFacts => ({ text_en, text_cy });

const subjectOf = ({ id, text_en }: Principle) => ({ kind: "principle", id, label: text_en.slice(0, 120) });

/** Adds a principle after the others. */
export async function addPrinciple(ctx: Ctx, { text_en, text_cy }: PrincipleFacts): Promise<Principle> {
  permit(ctx, keepPartnership);
  const facts = { text_en, text_cy: orNull(text_cy) };
  const last = (await listPrinciples(ctx)).at(-1)?.position ?? 0;
  const principle = await ctx.db
    .insertInto("principle")
    .values({ ...facts, position: last + 1, partnership_id: ctx.partnership.id })
    .returningAll()
    .executeTakeFirstOrThrow();
  await record(ctx, "principle.added", subjectOf(principle), { after: facts });
  return principle;
}

/** Rewords a principle. Throws Conflict when someone changed it since `version` was read. */
export async function changePrinciple(
  ctx: Ctx,
  principle: Principle,
  { text_en, text_cy }: PrincipleFacts,
  version: number,
): Promise<Principle> {
  permit(ctx, keepPartnership);
  const facts = { text_en, text_cy: orNull(text_cy) };
  const after = await ctx.db
    .updateTable("principle")
    .set({ ...facts, version: sql`version + 1` })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", principle.id)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  if (!after) throw await clashOver(ctx, principle.id);
  const changed = difference(factsOf(principle), facts);
  if (changed) await record(ctx, "principle.changed", subjectOf(after), changed);
  return after;
}

/** Moves a principle one place up or down; at the end of the list nothing happens. */
export async function movePrinciple(ctx: Ctx, principle: Principle, direction: "up" | "down"): Promise<void> {
  permit(ctx, keepPartnership);
  await sql`select from partnership where id = ${ctx.partnership.id} for update`.execute(ctx.db);
  const order = (await listPrinciples(ctx)).map(({ id }) => id);
  const at = order.indexOf(principle.id);
  const to = direction === "up" ? at - 1 : at + 1;
  if (at < 0 || to < 0 || to >= order.length) return;
  order.splice(to, 0, ...order.splice(at, 1));
  await sql`update principle set position = o.position from unnest(${order}::bigint[]) with ordinality o (id, position)
    where principle.partnership_id = ${ctx.partnership.id} and principle.id = o.id`.execute(ctx.db);
  await record(ctx, "principle.moved", subjectOf(principle), { after: { direction } });
}

/** Takes a principle off the list. Its words stay in the audit trail. */
export async function removePrinciple(ctx: Ctx, principle: Principle, version: number): Promise<void> {
  permit(ctx, keepPartnership);
  const { numDeletedRows } = await ctx.db
    .deleteFrom("principle")
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", principle.id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw await clashOver(ctx, principle.id);
  await record(ctx, "principle.removed", subjectOf(principle), { before: factsOf(principle) });
}

async function clashOver(ctx: Ctx, id: number): Promise<Error> {
  const current = await getPrinciple(ctx, id);
  return clash(ctx, subjectOf(current), { version: current.version, theirs: factsOf(current) });
}
