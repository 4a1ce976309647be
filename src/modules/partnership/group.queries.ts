import type { Selectable } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { Group as GroupTable } from "../../core/db/schema.generated.ts";
import { NotFound } from "../../core/errors.ts";
import type { GroupKind } from "./group.kinds.ts";

/** A group of the partnership, as kept. */
export type Group = Omit<Selectable<GroupTable>, "kind"> & { kind: GroupKind };

/** A group with the groups under it. */
export type GroupNode = Group & { children: GroupNode[] };

/** A group by its id. Throws NotFound. */
export async function getGroup({ db, partnership }: Ctx, id: number): Promise<Group> {
  const found = await db
    .selectFrom("group")
    .selectAll()
    .where("partnership_id", "=", partnership.id)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw new NotFound(`Group ${id}`);
  return found as Group;
}

/** Every group of the partnership by name, closed ones too. */
export async function listGroups({ db, partnership }: Ctx): Promise<Group[]> {
  const rows = await db
    .selectFrom("group")
    .selectAll()
    .where("partnership_id", "=", partnership.id)
    .orderBy("name_en")
    .orderBy("id")
    .execute();
  return rows as Group[];
}

/** The groups as the governance tree they form, each level by name. */
export function groupTree(groups: readonly Group[]): GroupNode[] {
  const children = Map.groupBy(groups, (group) => group.parent_id ?? 0);
  const under = (id: number): GroupNode[] =>
    (children.get(id) ?? []).map((group) => ({ ...group, children: under(group.id) }));
  return under(0);
}
