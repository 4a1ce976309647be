import { sql } from "kysely";
import { difference, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx } from "../../core/ctx.ts";
import type { ISODate, Lang } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { keepContact, keepPeople } from "./permissions.ts";
import { initialsFrom } from "./person.name.ts";
import { getPerson, type Person } from "./person.queries.ts";

/** What is known of a person apart from how to reach them. Initials left empty are taken from the name. */
export type PersonFacts = { name: string; initials: string; preferred_language: Lang | null };

/** How to reach a person, and in which language. */
export type ContactFacts = { email: string; phone: string; preferred_language: Lang | null };

const factsOf = ({ name, initials, preferred_language }: Person): PersonFacts => ({
  name,
  initials,
  preferred_language: preferred_language as Lang | null,
});

const contactOf = ({ email, phone, preferred_language }: Person): ContactFacts => ({
  email: email ?? "",
  phone: phone ?? "",
  preferred_language: preferred_language as Lang | null,
});

const subjectOf = ({ id, name }: Pick<Person, "id" | "name">) => ({ kind: "person", id, label: name });

/** Adds a person to the partnership, with how to reach them where that is known. They are never removed again; they leave. */
export async function addPerson(
  ctx: Ctx,
  { email = "", phone = "", ...typed }: PersonFacts & Partial<Pick<ContactFacts, "email" | "phone">>,
): Promise<Person> {
  permit(ctx, keepPeople);
  const facts = { ...typed, initials: typed.initials || initialsFrom(typed.name) };
  const { id } = await ctx.db
    .insertInto("person")
    .values({ ...facts, partnership_id: ctx.partnership.id })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (email || phone) await saveContact(ctx, id, { email, phone });
  await record(ctx, "person.added", subjectOf({ id, name: facts.name }), { after: facts });
  return getPerson(ctx, id);
}

/** Changes a person's name, initials or language. Throws Conflict when someone changed them since `version` was read. */
export async function changePerson(ctx: Ctx, person: Person, typed: PersonFacts, version: number): Promise<Person> {
  permit(ctx, keepPeople);
  const facts = { ...typed, initials: typed.initials || initialsFrom(typed.name) };
  await savePerson(ctx, person, facts, version);
  const changed = difference(factsOf(person), facts);
  if (changed) await record(ctx, "person.changed", subjectOf({ ...person, ...facts }), changed);
  return getPerson(ctx, person.id);
}

/**
 * Changes how a person is reached, and in which language: their own doing or a co-ordinator's. The audit trail names what
 * changed, never what it says.
 */
export async function changeContact(ctx: Ctx, person: Person, facts: ContactFacts, version: number): Promise<Person> {
  permit(ctx, keepContact, person);
  const { preferred_language, ...contact } = facts;
  await savePerson(ctx, person, { preferred_language }, version);
  await saveContact(ctx, person.id, contact);
  const changed = difference(contactOf(person), facts);
  if (changed)
    await record(ctx, "person.contact_changed", subjectOf(person), { after: { fields: Object.keys(changed.after) } });
  return getPerson(ctx, person.id);
}

/** Notes the day from which a person no longer takes part. Their posts, groups and past work stay on record. */
export async function recordLeaving(ctx: Ctx, person: Person, left_on: ISODate, version: number): Promise<void> {
  permit(ctx, keepPeople);
  await savePerson(ctx, person, { left_on }, version);
  await record(ctx, "person.left", subjectOf(person), { before: { left_on: person.left_on }, after: { left_on } });
}

/** A person who had left takes part again, with the posts and groups that were not ended. */
export async function recordReturn(ctx: Ctx, person: Person, version: number): Promise<void> {
  permit(ctx, keepPeople);
  await savePerson(ctx, person, { left_on: null }, version);
  await record(ctx, "person.returned", subjectOf(person), { before: { left_on: person.left_on } });
}

async function savePerson(
  ctx: Ctx,
  { id }: Person,
  facts: Partial<PersonFacts & { left_on: ISODate | null }>,
  version: number,
): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable("person")
    .set({ ...facts, version: sql`version + 1` })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  const current = await getPerson(ctx, id);
  const theirs = { ...factsOf(current), ...contactOf(current), left_on: current.left_on };
  throw await clash(ctx, subjectOf(current), { version: current.version, theirs });
}

async function saveContact({ db, partnership }: Ctx, person_id: number, contact: { email: string; phone: string }) {
  await db
    .insertInto("person_contact")
    .values({ partnership_id: partnership.id, person_id, ...contact })
    .onConflict((row) => row.columns(["partnership_id", "person_id"]).doUpdateSet(contact))
    .execute();
}
