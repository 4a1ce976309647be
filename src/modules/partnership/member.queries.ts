import type { Selectable } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { GroupMember as GroupMemberTable } from "../../core/db/schema.generated.ts";
import { NotFound } from "../../core/errors.ts";
import type { ISODate } from "../../core/i18n/index.ts";
import type { GroupKind } from "./group.kinds.ts";

/** In what capacity a person sits on a group, first the one who leads it. */
export const capacities = ["chair", "vice_chair", "secretary", "member", "observer"] as const;
export type Capacity = (typeof capacities)[number];

/** A person who sits, or sat, on a group for an organisation. */
export type GroupMember = Omit<Selectable<GroupMemberTable>, "capacity"> & {
  capacity: Capacity;
  person_name: string;
  person_left_on: ISODate | null;
  organisation_en: string | null;
  organisation_cy: string | null;
  organisation_short: string | null;
  group_en: string;
  group_cy: string | null;
  group_kind: GroupKind;
  group_to_on: ISODate | null;
};

function select({ db, partnership }: Ctx) {
  return db
    .selectFrom("group_member as m")
    .innerJoin("person as p", (on) =>
      on.onRef("p.partnership_id", "=", "m.partnership_id").onRef("p.id", "=", "m.person_id"),
    )
    .innerJoin("group as g", (on) =>
      on.onRef("g.partnership_id", "=", "m.partnership_id").onRef("g.id", "=", "m.group_id"),
    )
    .leftJoin("organisation as o", (on) =>
      on.onRef("o.partnership_id", "=", "m.partnership_id").onRef("o.id", "=", "m.organisation_id"),
    )
    .selectAll("m")
    .select(["p.name as person_name", "p.left_on as person_left_on"])
    .select(["o.name_en as organisation_en", "o.name_cy as organisation_cy", "o.short_name as organisation_short"])
    .select(["g.name_en as group_en", "g.name_cy as group_cy", "g.kind as group_kind", "g.to_on as group_to_on"])
    .where("m.partnership_id", "=", partnership.id)
    .orderBy("p.name")
    .orderBy("m.id");
}

/** Who sits or sat on a group, by name. */
export async function listGroupMembers(ctx: Ctx, groupId: number): Promise<GroupMember[]> {
  return (await select(ctx).where("m.group_id", "=", groupId).execute()) as GroupMember[];
}

/** Who sits or sat on any group. */
export async function listAllMembers(ctx: Ctx): Promise<GroupMember[]> {
  return (await select(ctx).execute()) as GroupMember[];
}

/** The groups a person sits or sat on. */
export async function listMembershipsOf(ctx: Ctx, personId: number): Promise<GroupMember[]> {
  return (await select(ctx).where("m.person_id", "=", personId).execute()) as GroupMember[];
}

/** Who sits or sat on a group for an organisation. */
export async function listRepresentativesOf(ctx: Ctx, organisationId: number): Promise<GroupMember[]> {
  return (await select(ctx).where("m.organisation_id", "=", organisationId).execute()) as GroupMember[];
}

/** A membership of a group by its id. Throws NotFound, also for another group's member. */
export async function getGroupMember(ctx: Ctx, groupId: number, id: number): Promise<GroupMember> {
  const found = await select(ctx).where("m.group_id", "=", groupId).where("m.id", "=", id).executeTakeFirst();
  if (!found) throw new NotFound(`Member ${id}`);
  return found as GroupMember;
}

/** Whether a membership holds on a day, its last one included: nor may the group have closed or the person have left. */
export function isCurrent(member: GroupMember, today: ISODate): boolean {
  const hasEnded = member.to_on !== null && member.to_on < today;
  return !hasEnded && [member.group_to_on, member.person_left_on].every((end) => end === null || end > today);
}
