import type { Ctx } from "../../core/ctx.ts";
import { londonDate } from "../../core/i18n/index.ts";

/** A person who may lead, with where they work now. Initials may clash and are never a key. */
export type PersonCandidate = { id: number; name: string; initials: string; organisation_id: number | null };

/** A body that may lead. `short_name` is how plans write it. */
export type BodyCandidate = { id: number; name_en: string; name_cy: string | null; short_name: string };

/** Everybody and every body that could lead an item. */
export type LeadCandidates = {
  people: PersonCandidate[];
  organisations: BodyCandidate[];
  departments: (BodyCandidate & { organisation_id: number })[];
  groups: BodyCandidate[];
};

/** Everybody and every body of the partnership that has not left: for choosing leads, and for reading who is meant. */
export async function listLeadCandidates(ctx: Ctx): Promise<LeadCandidates> {
  const { db, partnership } = ctx;
  const today = londonDate(ctx.now);
  const organisations = await db
    .selectFrom("organisation")
    .select(["id", "name_en", "name_cy", "short_name"])
    .where("partnership_id", "=", partnership.id)
    .where((row) => row.or([row("left_on", "is", null), row("left_on", ">", today)]))
    .orderBy("name_en")
    .execute();
  const departments = await db
    .selectFrom("department")
    .select(["id", "name_en", "name_cy", "organisation_id"])
    .where("partnership_id", "=", partnership.id)
    .orderBy("organisation_id")
    .orderBy("position")
    .orderBy("id")
    .execute();
  const groups = await db
    .selectFrom("group")
    .select(["id", "name_en", "name_cy", "short_name"])
    .where("partnership_id", "=", partnership.id)
    .where((row) => row.or([row("to_on", "is", null), row("to_on", ">", today)]))
    .orderBy("name_en")
    .execute();
  return {
    people: await listPeople(ctx, today),
    organisations,
    departments: departments.map((department) => ({ ...department, short_name: "" })),
    groups,
  };
}

function listPeople({ db, partnership }: Ctx, today: string): Promise<PersonCandidate[]> {
  return db
    .selectFrom("person as p")
    .select((row) => [
      "p.id",
      "p.name",
      "p.initials",
      row
        .selectFrom("post")
        .select("post.organisation_id")
        .whereRef("post.partnership_id", "=", "p.partnership_id")
        .whereRef("post.person_id", "=", "p.id")
        .where((post) => post.or([post("post.to_on", "is", null), post("post.to_on", ">", today)]))
        .orderBy("post.id")
        .limit(1)
        .as("organisation_id"),
    ])
    .where("p.partnership_id", "=", partnership.id)
    .where((person) => person.or([person("p.left_on", "is", null), person("p.left_on", ">", today)]))
    .orderBy("p.name")
    .orderBy("p.id")
    .execute();
}
