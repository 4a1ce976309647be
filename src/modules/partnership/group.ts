import { sql } from "kysely";
import { difference, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx } from "../../core/ctx.ts";
import { Invalid } from "../../core/errors.ts";
import type { ISODate } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import type { GroupKind } from "./group.kinds.ts";
import { type Group, getGroup, listGroups } from "./group.queries.ts";
import { keepPartnership } from "./permissions.ts";

/** What a form says about a group. `to_on` is the day it closed. */
export type GroupFacts = {
  parent_id: number | null;
  name_en: string;
  name_cy: string | null;
  short_name: string;
  kind: GroupKind;
  purpose_en: string;
  purpose_cy: string | null;
  terms_of_reference: string;
  from_on: ISODate | null;
  to_on: ISODate | null;
};

const factsOf = (group: Group): GroupFacts => {
  const { parent_id, name_en, name_cy, short_name, kind, purpose_en, purpose_cy, terms_of_reference, from_on, to_on } =
    group;
  return { parent_id, name_en, name_cy, short_name, kind, purpose_en, purpose_cy, terms_of_reference, from_on, to_on };
};

const subjectOf = (group: Pick<Group, "id" | "name_en">) => ({ kind: "group", id: group.id, label: group.name_en });

/** Adds a group to the governance tree. */
export async function addGroup(ctx: Ctx, facts: GroupFacts): Promise<Group> {
  permit(ctx, keepPartnership);
  const group = await ctx.db
    .insertInto("group")
    .values({ ...facts, partnership_id: ctx.partnership.id })
    .returningAll()
    .executeTakeFirstOrThrow();
  await record(ctx, "group.added", subjectOf(group), { after: facts });
  return group as Group;
}

/**
 * Changes a group or its place in the tree. Throws Invalid (`parent_id`) when it would come to stand under itself, and
 * Conflict when someone changed it since `version` was read.
 */
export async function changeGroup(
  ctx: Ctx,
  group: Group,
  facts: GroupFacts,
  version: number,
  words: { underItself: string },
): Promise<Group> {
  permit(ctx, keepPartnership);
  if (await standsUnder(ctx, facts.parent_id, group.id)) throw new Invalid({ parent_id: words.underItself });
  const changed = difference(factsOf(group), facts);
  const after = await ctx.db
    .updateTable("group")
    .set({ ...facts, version: sql`version + 1` })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", group.id)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  if (!after) {
    const current = await getGroup(ctx, group.id);
    throw await clash(ctx, subjectOf(current), { version: current.version, theirs: factsOf(current) });
  }
  if (changed) await record(ctx, "group.changed", subjectOf(after), changed);
  return after as Group;
}

async function standsUnder(ctx: Ctx, from: number | null, id: number): Promise<boolean> {
  const parents = new Map((await listGroups(ctx)).map((group) => [group.id, group.parent_id]));
  const passed = new Set<number>();
  for (let at = from; at !== null && !passed.has(at); at = parents.get(at) ?? null) {
    if (at === id) return true;
    passed.add(at);
  }
  return false;
}
