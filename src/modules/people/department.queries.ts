import type { Selectable } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { Department as DepartmentTable } from "../../core/db/schema.generated.ts";
import { NotFound } from "../../core/errors.ts";

/** A part of an organisation, in the order the organisation lists them. */
export type Department = Selectable<DepartmentTable>;

/** The departments of an organisation, or of every one, in order. */
export function listDepartments({ db, partnership }: Ctx, organisation_id?: number): Promise<Department[]> {
  const all = db.selectFrom("department").selectAll().where("partnership_id", "=", partnership.id);
  const wanted = organisation_id === undefined ? all : all.where("organisation_id", "=", organisation_id);
  return wanted.orderBy("organisation_id").orderBy("position").orderBy("id").execute();
}

/** A department of an organisation by id. Throws NotFound, also for another organisation's department. */
export async function getDepartment(
  { db, partnership }: Ctx,
  organisation_id: number,
  id: number,
): Promise<Department> {
  const found = await db
    .selectFrom("department")
    .selectAll()
    .where("partnership_id", "=", partnership.id)
    .where("organisation_id", "=", organisation_id)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw new NotFound(`Department ${id}`);
  return found;
}
