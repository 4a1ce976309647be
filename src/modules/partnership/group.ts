import { sql } from "kysely";
import { difference, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx } from "../../core/ctx.ts";
import { type ISODate, londonDate } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { Refusal } from "../../core/refusal.ts";
import { orNull } from "../people/index.ts";
import type { GroupKind } from "./group.kinds.ts";
import { type Group, getGroup, isOpen, listGroups } from "./group.queries.ts";
import { idsBelow } from "./group.tree.ts";
import { groupWords } from "./group.words.ts";
import { keepPartnership } from "./permissions.ts";

/** What a form says about a group. `to_on` is the day it closed or will close. */
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

type Changed = NonNullable<ReturnType<typeof difference>>;

const subjectOf = ({ id, name_en }: Pick<Group, "id" | "name_en">) => ({ kind: "group", id, label: name_en });

/** Adds a group to the governance tree. */
export async function addGroup(ctx: Ctx, typed: GroupFacts): Promise<Group> {
  permit(ctx, keepPartnership);
  const facts = await checked(ctx, null, typed);
  const group = await ctx.db
    .insertInto("group")
    .values({ ...facts, partnership_id: ctx.partnership.id })
    .returningAll()
    .executeTakeFirstOrThrow();
  await record(ctx, "group.added", subjectOf(group), { after: facts });
  return group as Group;
}

/**
 * Changes a group or its place in the tree. Throws Refusal (`parent_id`) when it would come to stand under itself, and
 * Conflict when someone changed it since `version` was read.
 */
export async function changeGroup(ctx: Ctx, group: Group, typed: GroupFacts, version: number): Promise<Group> {
  permit(ctx, keepPartnership);
  const facts = await checked(ctx, group, typed);
  const after = await saveGroup(ctx, group, facts, version);
  const changed = difference(factsOf(group), facts);
  if (changed) await record(ctx, "group.changed", subjectOf(after), await withParents(ctx, changed));
  return after;
}

/** Adds the names of the groups it reported to and reports to now, so that the history can be read. */
async function withParents(ctx: Ctx, changed: Changed): Promise<Changed> {
  if (!("parent_id" in changed.after)) return changed;
  const names = new Map((await listGroups(ctx)).map(({ id, name_en }) => [id, name_en]));
  const named = (facts: Record<string, unknown>) => ({ ...facts, parent: names.get(facts.parent_id as number) ?? "" });
  return { before: named(changed.before), after: named(changed.after) };
}

/** Closes a group on a day. Throws Refusal while groups below it are open: they must report to somebody. */
export async function closeGroup(ctx: Ctx, group: Group, to_on: ISODate, version: number): Promise<Group> {
  permit(ctx, keepPartnership);
  await lockTree(ctx);
  if (group.from_on && to_on < group.from_on) throw new Refusal({ to_on: (lang) => groupWords(lang).endsTooEarly });
  const below = (await listGroups(ctx)).filter((other) => other.parent_id === group.id);
  if (below.some((other) => isOpen(other, to_on)))
    throw new Refusal({ to_on: (lang) => groupWords(lang).groupsBelowOpen });
  const after = await saveGroup(ctx, group, { to_on }, version);
  await record(ctx, "group.closed", subjectOf(after), { before: { to_on: group.to_on }, after: { to_on } });
  return after;
}

/** Opens a closed group again. Throws Refusal when the group it reports to is closed. */
export async function reopenGroup(ctx: Ctx, group: Group, version: number): Promise<Group> {
  permit(ctx, keepPartnership);
  await checked(ctx, group, { ...factsOf(group), to_on: null });
  const after = await saveGroup(ctx, group, { to_on: null }, version);
  await record(ctx, "group.reopened", subjectOf(after), { before: { to_on: group.to_on } });
  return after;
}

async function saveGroup(ctx: Ctx, { id }: Group, facts: Partial<GroupFacts>, version: number): Promise<Group> {
  const after = await ctx.db
    .updateTable("group")
    .set({ ...facts, version: sql`version + 1` })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", id)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  if (after) return after as Group;
  const current = await getGroup(ctx, id);
  throw await clash(ctx, subjectOf(current), { version: current.version, theirs: factsOf(current) });
}

async function checked(ctx: Ctx, group: Group | null, facts: GroupFacts): Promise<GroupFacts> {
  const { from_on, to_on, parent_id } = facts;
  if (from_on && to_on && to_on < from_on) throw new Refusal({ to_on: (lang) => groupWords(lang).endsTooEarly });
  if (parent_id !== null) await checkParent(ctx, group, facts, parent_id);
  return { ...facts, name_cy: orNull(facts.name_cy), purpose_cy: orNull(facts.purpose_cy) };
}

/** Two people who move two groups at once could each be right and together make a ring, so one waits for the other. */
async function checkParent(ctx: Ctx, group: Group | null, { to_on }: GroupFacts, parent_id: number): Promise<void> {
  await lockTree(ctx);
  const parent = await getGroup(ctx, parent_id);
  if (group && idsBelow(await listGroups(ctx), group.id).has(parent_id))
    throw new Refusal({ parent_id: (lang) => groupWords(lang).underItself });
  const today = londonDate(ctx.now);
  const staysOpen = to_on === null || to_on > today;
  const isNewPlace = group === null || group.parent_id !== parent_id || group.to_on !== to_on;
  if (isNewPlace && staysOpen && !isOpen(parent, today))
    throw new Refusal({ parent_id: (lang) => groupWords(lang).parentClosed });
}

async function lockTree({ db, partnership }: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('group tree', ${partnership.id}))`.execute(db);
}
