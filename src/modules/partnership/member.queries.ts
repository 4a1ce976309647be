import type { Selectable } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { GroupMember as GroupMemberTable } from "../../core/db/schema.generated.ts";

/** In what capacity a person sits on a group. */
export const capacities = ["chair", "vice_chair", "secretary", "member", "observer"] as const;
export type Capacity = (typeof capacities)[number];

/** A person who sits, or sat, on a group for an organisation. */
export type GroupMember = Omit<Selectable<GroupMemberTable>, "capacity"> & {
  capacity: Capacity;
  person_name: string;
  organisation_en: string | null;
  organisation_cy: string | null;
  organisation_short: string | null;
};

function select({ db, partnership }: Ctx) {
  return db
    .selectFrom("group_member as m")
    .innerJoin("person as p", (on) =>
      on.onRef("p.partnership_id", "=", "m.partnership_id").onRef("p.id", "=", "m.person_id"),
    )
    .leftJoin("organisation as o", (on) =>
      on.onRef("o.partnership_id", "=", "m.partnership_id").onRef("o.id", "=", "m.organisation_id"),
    )
    .selectAll("m")
    .select([
      "p.name as person_name",
      "o.name_en as organisation_en",
      "o.name_cy as organisation_cy",
      "o.short_name as organisation_short",
    ])
    .where("m.partnership_id", "=", partnership.id)
    .orderBy("p.name")
    .orderBy("m.id");
}

/** Who sits or sat on a group, by name. */
export async function listGroupMembers(ctx: Ctx, groupId: number): Promise<GroupMember[]> {
  return (await select(ctx).where("m.group_id", "=", groupId).execute()) as GroupMember[];
}

/** The groups a person sits or sat on. */
export async function listMembershipsOf(ctx: Ctx, personId: number): Promise<GroupMember[]> {
  return (await select(ctx).where("m.person_id", "=", personId).execute()) as GroupMember[];
}
