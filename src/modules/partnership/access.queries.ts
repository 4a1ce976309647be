import { sql } from "kysely";
import type { Ctx, Role } from "../../core/ctx.ts";
import { NotFound } from "../../core/errors.ts";
import type { Lang } from "../../core/i18n/index.ts";

/** Someone's access to the partnership, now or before (`left_at`). The name is the person's where they are on the list. */
export type Access = {
  id: number;
  user_id: string;
  person_id: number | null;
  role: Role;
  version: number;
  joined_at: Date;
  left_at: Date | null;
  name: string;
  email: string;
  preferred_language: Lang | null;
  is_email_verified: boolean;
  has_second_factor: boolean;
};

/** Who has and who had access, by name. Only administrators are given anything: the database sees to that too. */
export async function listAccess({ db, partnership }: Ctx): Promise<Access[]> {
  const { rows } = await sql<Access>`
    select m.id, m.user_id, m.person_id, m.role, m.version, m.joined_at, m.left_at, coalesce(p.name, a.name) as name,
      a.email, p.preferred_language, a.is_email_verified, a.has_second_factor
    from membership m join accounts_of_partnership() a on a.user_id = m.user_id
    left join person p on p.partnership_id = m.partnership_id and p.id = m.person_id
    where m.partnership_id = ${partnership.id}
    order by 8, 1`.execute(db);
  return rows;
}

/** Someone's access that has not ended, by its id. Throws NotFound. */
export async function getAccess(ctx: Ctx, id: number): Promise<Access> {
  const found = (await listAccess(ctx)).find((access) => access.id === id && access.left_at === null);
  if (!found) throw new NotFound(`Access ${id}`);
  return found;
}

/** The access a person has now, or null. */
export async function findAccessOf(ctx: Ctx, person_id: number): Promise<Access | null> {
  return (await listAccess(ctx)).find((access) => access.person_id === person_id && access.left_at === null) ?? null;
}
