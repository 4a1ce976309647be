import { sql } from "kysely";
import { difference, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx } from "../../core/ctx.ts";
import type { ISODate } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { Refusal } from "../../core/refusal.ts";
import { getOrganisation, getPerson } from "../people/index.ts";
import type { Group } from "./group.queries.ts";
import { type Capacity, type GroupMember, getGroupMember } from "./member.queries.ts";
import { memberWords } from "./member.words.ts";
import { keepPartnership } from "./permissions.ts";

/** Who sits on a group, for which organisation, as what, and when. Without an organisation they come as themselves. */
export type MemberFacts = {
  person_id: number;
  organisation_id: number | null;
  capacity: Capacity;
  from_on: ISODate | null;
  to_on: ISODate | null;
};

type GroupRef = Pick<Group, "id" | "name_en">;

const factsOf = ({ person_id, organisation_id, capacity, from_on, to_on }: GroupMember): MemberFacts => ({
  person_id,
  organisation_id,
  capacity,
  from_on,
  to_on,
});

const subjectOf = (group: GroupRef, id: number) => ({ kind: "group_member", id, label: group.name_en });

/** Seats a person on a group. Answers with the id of the membership. Throws Refusal when they sit on it at that time. */
export async function addGroupMember(ctx: Ctx, group: GroupRef, facts: MemberFacts): Promise<number> {
  permit(ctx, keepPartnership);
  const person = await check(ctx, group, facts);
  const { id } = await ctx.db
    .insertInto("group_member")
    .values({ ...facts, group_id: group.id, partnership_id: ctx.partnership.id })
    .returning("id")
    .executeTakeFirstOrThrow();
  await record(ctx, "group.member_added", subjectOf(group, id), { after: { group_id: group.id, person, ...facts } });
  return id;
}

/** Changes whom a person represents, their capacity or dates. Throws Conflict when someone did so since `version` was read. */
export async function changeGroupMember(
  ctx: Ctx,
  group: GroupRef,
  member: GroupMember,
  facts: MemberFacts,
  version: number,
): Promise<void> {
  permit(ctx, keepPartnership);
  const person = await check(ctx, group, facts, member.id);
  const { numUpdatedRows } = await ctx.db
    .updateTable("group_member")
    .set({ ...facts, version: sql`version + 1` })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", member.id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw await clashOver(ctx, group, member.id);
  const changed = difference(factsOf(member), facts);
  const event = changed?.after.to_on ? "group.member_ended" : "group.member_changed";
  if (changed)
    await record(ctx, event, subjectOf(group, member.id), {
      before: { group_id: group.id, person: member.person_name, ...changed.before },
      after: { group_id: group.id, person, ...changed.after },
    });
}

/** Takes away a membership that never was: entered by mistake. One that was is ended instead. */
export async function removeGroupMember(
  ctx: Ctx,
  group: GroupRef,
  member: GroupMember,
  version: number,
): Promise<void> {
  permit(ctx, keepPartnership);
  const { numDeletedRows } = await ctx.db
    .deleteFrom("group_member")
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", member.id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw await clashOver(ctx, group, member.id);
  const before = { group_id: group.id, person: member.person_name, ...factsOf(member) };
  await record(ctx, "group.member_removed", subjectOf(group, member.id), { before });
}

/** Refuses what cannot be, and answers with the person's name. */
async function check(ctx: Ctx, group: GroupRef, facts: MemberFacts, but = 0): Promise<string> {
  const { person_id, organisation_id, from_on, to_on } = facts;
  if (from_on && to_on && to_on < from_on) throw new Refusal({ to_on: (lang) => memberWords(lang).endsTooEarly });
  const { name } = await getPerson(ctx, person_id);
  if (organisation_id !== null) await getOrganisation(ctx, organisation_id);
  const { rows } = await sql`
    select from group_member where partnership_id = ${ctx.partnership.id} and group_id = ${group.id}
      and person_id = ${person_id} and id <> ${but}
      and daterange(from_on, to_on, '[]') && daterange(${from_on}::date, ${to_on}::date, '[]')`.execute(ctx.db);
  if (rows.length > 0) throw new Refusal({ person_id: (lang) => memberWords(lang).there });
  return name;
}

async function clashOver(ctx: Ctx, group: GroupRef, id: number): Promise<Error> {
  const current = await getGroupMember(ctx, group.id, id);
  const { organisation_id } = current;
  const theirs = { ...factsOf(current), represents: organisation_id === null ? "nobody" : String(organisation_id) };
  return clash(ctx, subjectOf(group, id), { version: current.version, theirs });
}
