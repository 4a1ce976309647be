import type { Ctx } from "../../core/ctx.ts";
import { NotFound } from "../../core/errors.ts";

/** Every post a person holds or held, those held now first. Dates may be unknown. */
export function listPosts(ctx: Ctx, person_id: number) {
  return selectPosts(ctx)
    .where("t.person_id", "=", person_id)
    .orderBy("t.to_on", (order) => order.desc().nullsFirst())
    .orderBy("t.from_on")
    .orderBy("t.id")
    .execute();
}

/** A post with the names of its organisation and department. */
export type Post = Awaited<ReturnType<typeof listPosts>>[number];

/** A post of a person by id. Throws NotFound, also for another person's post. */
export async function getPost(ctx: Ctx, person_id: number, id: number): Promise<Post> {
  const found = await selectPosts(ctx).where("t.person_id", "=", person_id).where("t.id", "=", id).executeTakeFirst();
  if (!found) throw new NotFound(`Post ${id}`);
  return found;
}

function selectPosts({ db, partnership }: Ctx) {
  return db
    .selectFrom("post as t")
    .innerJoin("organisation as o", (join) =>
      join.onRef("o.partnership_id", "=", "t.partnership_id").onRef("o.id", "=", "t.organisation_id"),
    )
    .leftJoin("department as d", (join) =>
      join.onRef("d.partnership_id", "=", "t.partnership_id").onRef("d.id", "=", "t.department_id"),
    )
    .selectAll("t")
    .select(["o.short_name", "o.name_en", "o.name_cy", "d.name_en as department_en", "d.name_cy as department_cy"])
    .where("t.partnership_id", "=", partnership.id);
}
