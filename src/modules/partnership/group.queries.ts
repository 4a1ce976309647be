import type { Selectable } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { Group as GroupTable } from "../../core/db/schema.generated.ts";
import { NotFound } from "../../core/errors.ts";
import type { ISODate } from "../../core/i18n/index.ts";
import type { GroupKind } from "./group.kinds.ts";

/** A group of the partnership, as kept. */
export type Group = Omit<Selectable<GroupTable>, "kind"> & { kind: GroupKind };

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

/** Every group of the partnership by name, closed ones too: isOpen() tells them apart. */
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

/** Whether a group still meets on a day. */
export function isOpen({ to_on }: Pick<Group, "to_on">, today: ISODate): boolean {
  return to_on === null || to_on > today;
}
