import { sql } from "kysely";
import { difference, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx } from "../../core/ctx.ts";
import { permit } from "../../core/permit.ts";
import { Refusal } from "../../core/refusal.ts";
import { type Department, getDepartment, listDepartments } from "./department.queries.ts";
import { departmentWords } from "./department.words.ts";
import { type Named, orNull } from "./name.ts";
import { keepPeople } from "./permissions.ts";

const factsOf = ({ name_en, name_cy }: Department): Named => ({ name_en, name_cy });

const subjectOf = ({ id, name_en }: Department) => ({ kind: "department", id, label: name_en });

/** Adds a department at the end of an organisation's list. */
export async function addDepartment(ctx: Ctx, organisation: { id: number }, facts: Named): Promise<Department> {
  permit(ctx, keepPeople);
  const others = await listDepartments(ctx, organisation.id);
  const department = await ctx.db
    .insertInto("department")
    .values({
      name_en: facts.name_en,
      name_cy: orNull(facts.name_cy),
      position: (others.at(-1)?.position ?? 0) + 1,
      organisation_id: organisation.id,
      partnership_id: ctx.partnership.id,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const after = { organisation_id: organisation.id, ...factsOf(department) };
  await record(ctx, "department.added", subjectOf(department), { after });
  return department;
}

/** Renames a department. Throws Conflict when someone changed it since `version` was read. */
export async function changeDepartment(
  ctx: Ctx,
  department: Department,
  typed: Named,
  version: number,
): Promise<Department> {
  permit(ctx, keepPeople);
  const facts = { name_en: typed.name_en, name_cy: orNull(typed.name_cy) };
  const after = await ctx.db
    .updateTable("department")
    .set({ ...facts, version: sql`version + 1` })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", department.id)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  if (!after) throw await clashOver(ctx, department);
  const changed = difference(factsOf(department), facts);
  const organisation_id = department.organisation_id;
  if (changed)
    await record(ctx, "department.changed", subjectOf(after), {
      before: { organisation_id, ...changed.before },
      after: { organisation_id, ...changed.after },
    });
  return after;
}

/** Moves a department one place up or down its organisation's list; at the end of the list nothing happens. */
export async function moveDepartment(ctx: Ctx, department: Department, direction: "up" | "down"): Promise<void> {
  permit(ctx, keepPeople);
  await sql`select from organisation where partnership_id = ${ctx.partnership.id}
    and id = ${department.organisation_id} for update`.execute(ctx.db);
  const order = (await listDepartments(ctx, department.organisation_id)).map(({ id }) => id);
  const at = order.indexOf(department.id);
  const to = direction === "up" ? at - 1 : at + 1;
  if (at < 0 || to < 0 || to >= order.length) return;
  order.splice(to, 0, ...order.splice(at, 1));
  await sql`update department set position = o.position from unnest(${order}::bigint[]) with ordinality o (id, position)
    where department.partnership_id = ${ctx.partnership.id} and department.id = o.id`.execute(ctx.db);
  const after = { organisation_id: department.organisation_id, direction };
  await record(ctx, "department.moved", subjectOf(department), { after });
}

/** Removes a department that nothing names any more. Throws Refusal while a post or a plan still does. */
export async function removeDepartment(ctx: Ctx, department: Department, version: number): Promise<void> {
  permit(ctx, keepPeople);
  try {
    const { numDeletedRows } = await ctx.db
      .deleteFrom("department")
      .where("partnership_id", "=", ctx.partnership.id)
      .where("id", "=", department.id)
      .where("version", "=", version)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw await clashOver(ctx, department);
  } catch (error) {
    if ((error as { code?: string }).code !== "23503") throw error;
    throw new Refusal({ department: (lang) => departmentWords(lang).inUse(department.name_en) });
  }
  const before = { organisation_id: department.organisation_id, ...factsOf(department) };
  await record(ctx, "department.removed", subjectOf(department), { before });
}

async function clashOver(ctx: Ctx, { organisation_id, id }: Department): Promise<Error> {
  const current = await getDepartment(ctx, organisation_id, id);
  return clash(ctx, subjectOf(current), { version: current.version, theirs: factsOf(current) });
}
