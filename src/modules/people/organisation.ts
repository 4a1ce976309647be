import { sql } from "kysely";
import { difference, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx } from "../../core/ctx.ts";
import type { ISODate } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { orNull } from "./name.ts";
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

const factsOf = (organisation: Organisation): OrganisationFacts => {
  const { name_en, name_cy, short_name, address, postcode, website, phone } = organisation;
  const kind = organisation.kind as OrganisationKind;
  const preferred_language = organisation.preferred_language as "en" | "cy" | null;
  return { name_en, name_cy, short_name, kind, address, postcode, website, phone, preferred_language };
};

const subjectOf = ({ id, name_en }: Organisation) => ({ kind: "organisation", id, label: name_en });

/** Adds an organisation to the partnership. */
export async function addOrganisation(ctx: Ctx, typed: OrganisationFacts): Promise<Organisation> {
  permit(ctx, keepPeople);
  const facts = { ...typed, name_cy: orNull(typed.name_cy) };
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
  typed: OrganisationFacts,
  version: number,
): Promise<Organisation> {
  permit(ctx, keepPeople);
  const facts = { ...typed, name_cy: orNull(typed.name_cy) };
  const after = await saveOrganisation(ctx, organisation, facts, version);
  const changed = difference(factsOf(organisation), facts);
  if (changed) await record(ctx, "organisation.changed", subjectOf(after), changed);
  return after;
}

/** Notes the day from which an organisation no longer takes part. Its people and past work stay on record. */
export async function recordOrganisationLeaving(
  ctx: Ctx,
  organisation: Organisation,
  left_on: ISODate,
  version: number,
): Promise<void> {
  permit(ctx, keepPeople);
  const after = await saveOrganisation(ctx, organisation, { left_on }, version);
  const before = { left_on: organisation.left_on };
  await record(ctx, "organisation.left", subjectOf(after), { before, after: { left_on } });
}

/** An organisation that had left takes part again. */
export async function recordOrganisationReturn(ctx: Ctx, organisation: Organisation, version: number): Promise<void> {
  permit(ctx, keepPeople);
  const after = await saveOrganisation(ctx, organisation, { left_on: null }, version);
  await record(ctx, "organisation.returned", subjectOf(after), { before: { left_on: organisation.left_on } });
}

async function saveOrganisation(
  ctx: Ctx,
  { id }: Organisation,
  facts: Partial<OrganisationFacts & { left_on: ISODate | null }>,
  version: number,
): Promise<Organisation> {
  const after = await ctx.db
    .updateTable("organisation")
    .set({ ...facts, version: sql`version + 1` })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", id)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  if (after) return after;
  const current = await getOrganisation(ctx, id);
  const theirs = { ...factsOf(current), left_on: current.left_on };
  throw await clash(ctx, subjectOf(current), { version: current.version, theirs });
}
