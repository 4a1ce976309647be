import { sql } from "kysely";
import { difference, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx } from "../../core/ctx.ts";
import { permit } from "../../core/permit.ts";
import type { OrganisationKind } from "./organisation.kinds.ts";
import { getOrganisation, type Organisation } from "./organisation.queries.ts";
import { keepPeople } from "./permissions.ts";

/** What a form says about an organisation. */
export type OrganisationFacts = {
  name_en: string;
  name_cy: string | null;
  short_name: string;
  kind: OrganisationKind;
  address: string;
  postcode: string;
  website: string;
  phone: string;
  preferred_language: "en" | "cy" | null;
};

const factsOf = ({
  name_en,
  name_cy,
  short_name,
  kind,
  address,
  postcode,
  website,
  phone,
  preferred_language,
}: Organisation) =>
  ({ name_en, name_cy, short_name, kind, address, postcode, website, phone, preferred_language }) as OrganisationFacts;

const subjectOf = (organisation: Organisation) => ({
  kind: "organisation",
  id: organisation.id,
  label: organisation.name_en,
});

/** Adds an organisation to the partnership. */
export async function addOrganisation(ctx: Ctx, facts: OrganisationFacts): Promise<Organisation> {
  permit(ctx, keepPeople);
  const organisation = await ctx.db
    .insertInto("organisation")
    .values({ ...facts, partnership_id: ctx.partnership.id })
    .returningAll()
    .executeTakeFirstOrThrow();
  await record(ctx, "organisation.added", subjectOf(organisation), { after: facts });
  return organisation;
}

/** Changes an organisation. Throws Conflict when someone changed it since `version` was read. */
export async function changeOrganisation(
  ctx: Ctx,
  organisation: Organisation,
  facts: OrganisationFacts,
  version: number,
): Promise<Organisation> {
  permit(ctx, keepPeople);
  const changed = difference(factsOf(organisation), facts);
  const after = await ctx.db
    .updateTable("organisation")
    .set({ ...facts, version: sql`version + 1` })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", organisation.id)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  if (!after) {
    const current = await getOrganisation(ctx, organisation.id);
    throw await clash(ctx, subjectOf(current), { version: current.version, theirs: factsOf(current) });
  }
  if (changed) await record(ctx, "organisation.changed", subjectOf(after), changed);
  return after;
}
