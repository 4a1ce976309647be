import { record } from "../../core/audit.ts";
import type { Ctx } from "../../core/ctx.ts";
import type { ISODate } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import type { Group } from "./group.queries.ts";
import type { Capacity } from "./member.queries.ts";
import { keepPartnership } from "./permissions.ts";

/** Who sits on a group, for which organisation, as what, and when. */
export type MemberFacts = {
  person_id: number;
  organisation_id: number | null;
  capacity: Capacity;
  from_on: ISODate | null;
  to_on: ISODate | null;
};

/** Seats a person on a group. Answers with the id of the seat. */
export async function addGroupMember(
  ctx: Ctx,
  group: Pick<Group, "id" | "name_en">,
  facts: MemberFacts,
): Promise<number> {
  permit(ctx, keepPartnership);
  const { id } = await ctx.db
    .insertInto("group_member")
    .values({ ...facts, group_id: group.id, partnership_id: ctx.partnership.id })
    .returning("id")
    .executeTakeFirstOrThrow();
  await record(ctx, "group.member_added", { kind: "group", id: group.id, label: group.name_en }, { after: facts });
  return id;
}
