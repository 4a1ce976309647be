import { sql } from "kysely";
import { difference, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx } from "../../core/ctx.ts";
import type { ISODate } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { Refusal } from "../../core/refusal.ts";
import { getDepartment } from "./department.queries.ts";
import { orNull } from "./name.ts";
import { getOrganisation } from "./organisation.queries.ts";
import { keepPeople } from "./permissions.ts";
import { placeOf } from "./post.place.ts";
import { getPost, type Post } from "./post.queries.ts";
import { postWords } from "./post.words.ts";

/** What is known of a post: where, what it is called, from when to when. A department belongs to the organisation. */
export type PostFacts = {
  organisation_id: number;
  department_id: number | null;
  title_en: string;
  title_cy: string | null;
  from_on: ISODate | null;
  to_on: ISODate | null;
};

type PersonRef = { id: number; name: string };

const factsOf = ({ organisation_id, department_id, title_en, title_cy, from_on, to_on }: Post): PostFacts => ({
  organisation_id,
  department_id,
  title_en,
  title_cy,
  from_on,
  to_on,
});

const subjectOf = (id: number, person: PersonRef) => ({ kind: "post", id, label: person.name });

/** Gives a person a post. They may hold several at once. */
export async function addPost(ctx: Ctx, person: PersonRef, typed: PostFacts): Promise<Post> {
  permit(ctx, keepPeople);
  const facts = await checked(ctx, typed);
  const { id } = await ctx.db
    .insertInto("post")
    .values({ ...facts, person_id: person.id, partnership_id: ctx.partnership.id })
    .returning("id")
    .executeTakeFirstOrThrow();
  await record(ctx, "post.added", subjectOf(id, person), { after: { person_id: person.id, ...facts } });
  return getPost(ctx, person.id, id);
}

/** Changes a post, or ends it by its last day. Throws Conflict when someone changed it since `version` was read. */
export async function changePost(
  ctx: Ctx,
  person: PersonRef,
  post: Post,
  typed: PostFacts,
  version: number,
): Promise<Post> {
  permit(ctx, keepPeople);
  const facts = await checked(ctx, typed);
  const { numUpdatedRows } = await ctx.db
    .updateTable("post")
    .set({ ...facts, version: sql`version + 1` })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", post.id)
    .where("version", "=", version)
    .executeTakeFirst();
  const after = await getPost(ctx, person.id, post.id);
  if (numUpdatedRows === 0n) throw await clashOver(ctx, person, after);
  const changed = difference(factsOf(post), facts);
  if (changed)
    await record(ctx, "post.changed", subjectOf(post.id, person), {
      before: { person_id: person.id, ...changed.before },
      after: { person_id: person.id, ...changed.after },
    });
  return after;
}

/** Takes a post away that was never held: entered by mistake. One that was held is ended instead. */
export async function removePost(ctx: Ctx, person: PersonRef, post: Post, version: number): Promise<void> {
  permit(ctx, keepPeople);
  const { numDeletedRows } = await ctx.db
    .deleteFrom("post")
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", post.id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw await clashOver(ctx, person, await getPost(ctx, person.id, post.id));
  await record(ctx, "post.removed", subjectOf(post.id, person), {
    before: { person_id: person.id, ...factsOf(post) },
  });
}

function clashOver(ctx: Ctx, person: PersonRef, current: Post): Promise<Error> {
  const theirs = { ...factsOf(current), place: placeOf(current) };
  return clash(ctx, subjectOf(current.id, person), { version: current.version, theirs });
}

async function checked(ctx: Ctx, facts: PostFacts): Promise<PostFacts> {
  const { from_on, to_on, department_id } = facts;
  if (from_on && to_on && to_on < from_on) throw new Refusal({ to_on: (lang) => postWords(lang).endsTooEarly });
  await getOrganisation(ctx, facts.organisation_id);
  if (department_id !== null) await getDepartment(ctx, facts.organisation_id, department_id);
  return { ...facts, title_cy: orNull(facts.title_cy) };
}
