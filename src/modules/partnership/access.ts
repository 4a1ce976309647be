import { sql } from "kysely";
import { difference, record } from "../../core/audit.ts";
import { AccountExists, createAccount, findAccount } from "../../core/auth/accounts.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx, Role } from "../../core/ctx.ts";
import type { Database } from "../../core/db/database.ts";
import { londonDate } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { Refusal } from "../../core/refusal.ts";
import { getPerson } from "../people/index.ts";
import { type Access, getAccess, listAccess } from "./access.queries.ts";
import { accessWords } from "./access.words.ts";
import { keepAccess } from "./permissions.ts";

/** What a person may do here, and who they are on the list of people. */
export type AccessFacts = { role: Role; person_id: number | null };

/** Whom an invitation is for. The name is only needed for someone who is not on the list of people. */
export type Invitation = AccessFacts & { email: string; name: string };

const subjectOf = ({ id, name }: Pick<Access, "id" | "name">) => ({ kind: "access", id, label: name });

/** Gives someone access, making them an account where they have none. What they are told is the letter's business. */
export async function invite(ctx: Ctx, database: Database, { email, name, ...facts }: Invitation): Promise<Access> {
  permit(ctx, keepAccess);
  await check(ctx, facts);
  const person = facts.person_id === null ? null : await getPerson(ctx, facts.person_id);
  const called = person?.name ?? name.trim();
  if (!called) throw new Refusal({ name: (lang) => accessWords(lang).nameNeeded });
  return giveAccess(ctx, { ...facts, user_id: await accountFor(database, email, called) });
}

async function accountFor(database: Database, email: string, name: string): Promise<string> {
  const known = await findAccount(database, email);
  if (known) return known;
  try {
    return await createAccount(database, { email, name });
  } catch (error) {
    const made = error instanceof AccountExists ? await findAccount(database, email) : null;
    if (made) return made;
    throw error;
  }
}

/** Gives an account access to the partnership, or gives it back. Throws Refusal when it has it already. */
export async function giveAccess(ctx: Ctx, { user_id, ...facts }: AccessFacts & { user_id: string }): Promise<Access> {
  permit(ctx, keepAccess);
  await check(ctx, facts);
  const { db, partnership, now } = ctx;
  const given = await db
    .insertInto("membership")
    .values({ ...facts, user_id, partnership_id: partnership.id, joined_at: now })
    .onConflict((row) =>
      row
        .columns(["partnership_id", "user_id"])
        .doUpdateSet({ ...facts, joined_at: now, left_at: null, version: sql`membership.version + 1` })
        .where("membership.left_at", "is not", null),
    )
    .returning("id")
    .executeTakeFirst();
  if (!given) throw new Refusal({ email: (lang) => accessWords(lang).has });
  const access = await getAccess(ctx, given.id);
  await record(ctx, "access.given", subjectOf(access), { after: facts, is_for_managers: true });
  return access;
}

/** Changes what someone may do. Throws Refusal for the last administrator, Conflict when someone changed it meanwhile. */
export async function changeAccess(ctx: Ctx, access: Access, facts: AccessFacts, version: number): Promise<Access> {
  permit(ctx, keepAccess);
  await check(ctx, facts, access.id);
  if (facts.role !== "administrator") await keepAnAdministrator(ctx, access);
  await saveAccess(ctx, access, facts, version);
  const changed = difference({ role: access.role, person_id: access.person_id }, facts);
  if (changed) await record(ctx, "access.changed", subjectOf(access), { ...changed, is_for_managers: true });
  return getAccess(ctx, access.id);
}

/** Ends someone's access and signs them out everywhere. Throws Refusal for the last administrator. */
export async function endAccess(ctx: Ctx, access: Access, version: number): Promise<void> {
  permit(ctx, keepAccess);
  await keepAnAdministrator(ctx, access);
  await saveAccess(ctx, access, { left_at: ctx.now }, version);
  await record(ctx, "access.ended", subjectOf(access), { before: { role: access.role }, is_for_managers: true });
  await sql`select end_sessions_of_member(${access.user_id})`.execute(ctx.db);
}

/** Ends the access of everybody who has left the partnership, except its last administrator's. Answers with how many. */
export async function endAccessOfLeavers(ctx: Ctx): Promise<number> {
  permit(ctx, keepAccess);
  const { rows } = await sql<{ id: number }>`
    select m.id from membership m join person p on p.partnership_id = m.partnership_id and p.id = m.person_id
    where m.partnership_id = ${ctx.partnership.id} and m.left_at is null
      and p.left_on <= ${londonDate(ctx.now)}`.execute(ctx.db);
  let ended = 0;
  for (const { id } of rows) {
    const access = await getAccess(ctx, id);
    if (access.role === "administrator" && (await countAdministrators(ctx)) === 1) continue;
    await endAccess(ctx, access, access.version);
    ended += 1;
  }
  return ended;
}

async function check(ctx: Ctx, { role, person_id }: AccessFacts, but = 0): Promise<void> {
  if (role === "lead" && person_id === null) throw new Refusal({ person_id: (lang) => accessWords(lang).personNeeded });
  if (person_id === null) return;
  await getPerson(ctx, person_id);
  const others = (await listAccess(ctx)).filter((access) => access.left_at === null && access.id !== but);
  if (others.some((access) => access.person_id === person_id))
    throw new Refusal({ person_id: (lang) => accessWords(lang).personTaken });
}

async function keepAnAdministrator(ctx: Ctx, access: Access): Promise<void> {
  if (access.role === "administrator" && (await countAdministrators(ctx)) === 1)
    throw new Refusal({ role: (lang) => accessWords(lang).lastAdministrator });
}

/** Two administrators who end each other's access at the same moment would leave none, so one waits for the other. */
async function countAdministrators({ db, partnership }: Ctx): Promise<number> {
  const { rows } = await sql`select id from membership where partnership_id = ${partnership.id}
    and role = 'administrator' and left_at is null order by id for update`.execute(db);
  return rows.length;
}

async function saveAccess(
  ctx: Ctx,
  { id }: Access,
  facts: Partial<AccessFacts> & { left_at?: Date },
  version: number,
): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable("membership")
    .set({ ...facts, version: sql`version + 1` })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", id)
    .where("left_at", "is", null)
    .where("version", "=", version)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  const current = await getAccess(ctx, id);
  const theirs = { role: current.role, person_id: current.person_id };
  throw await clash(ctx, subjectOf(current), { version: current.version, theirs });
}
