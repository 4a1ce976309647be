import { sql } from "kysely";
import { difference, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import { actAs, type Ctx, contextFor, systemViewer } from "../../core/ctx.ts";
import type { Db } from "../../core/db/database.ts";
import { permit } from "../../core/permit.ts";
import { orNull } from "../people/index.ts";
import { getPartnership, type Partnership } from "./partnership.queries.ts";
import { keepPartnership } from "./permissions.ts";

/** What a partnership says of itself. */
export type PartnershipFacts = {
  name_en: string;
  name_cy: string | null;
  area_en: string;
  area_cy: string | null;
  vision_en: string;
  vision_cy: string | null;
};

const factsOf = ({ name_en, name_cy, area_en, area_cy, vision_en, vision_cy }: Partnership): PartnershipFacts => ({
  name_en,
  name_cy,
  area_en,
  area_cy,
  vision_en,
  vision_cy,
});

const cleaned = (facts: PartnershipFacts): PartnershipFacts => ({
  ...facts,
  name_cy: orNull(facts.name_cy),
  area_cy: orNull(facts.area_cy),
  vision_cy: orNull(facts.vision_cy),
});

const subjectOf = ({ id, name_en }: { id: number; name_en: string }) => ({ kind: "partnership", id, label: name_en });

/**
 * Makes a partnership, as Concord itself: nobody belongs to it yet. `db` must be a transaction, which from then on acts in
 * the new partnership.
 */
export async function createPartnership(db: Db, slug: string, typed: PartnershipFacts, now: Date): Promise<Ctx> {
  const facts = cleaned(typed);
  const { rows } = await sql<{ id: number }>`select nextval(pg_get_serial_sequence('partnership', 'id')) as id`.execute(
    db,
  );
  const id = (rows[0] as { id: number }).id;
  await actAs(db, id, systemViewer, now);
  await sql`insert into partnership (id, slug, name_en, name_cy, area_en, area_cy, vision_en, vision_cy)
    overriding system value values (${id}, ${slug}, ${facts.name_en}, ${facts.name_cy}, ${facts.area_en}, ${facts.area_cy},
      ${facts.vision_en}, ${facts.vision_cy})`.execute(db);
  const ctx = await contextFor(db, slug, systemViewer, now);
  await record(ctx, "partnership.added", subjectOf({ id, name_en: facts.name_en }), { after: facts });
  return ctx;
}

/** Changes what the partnership says of itself. Throws Conflict when someone changed it since `version` was read. */
export async function changePartnership(ctx: Ctx, typed: PartnershipFacts, version: number): Promise<Partnership> {
  permit(ctx, keepPartnership);
  const facts = cleaned(typed);
  const before = await getPartnership(ctx);
  const after = await ctx.db
    .updateTable("partnership")
    .set({ ...facts, version: sql`version + 1` })
    .where("id", "=", ctx.partnership.id)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  if (!after) throw await clash(ctx, subjectOf(before), { version: before.version, theirs: factsOf(before) });
  const changed = difference(factsOf(before), facts);
  if (changed) await record(ctx, "partnership.changed", subjectOf(after), changed);
  return after;
}
