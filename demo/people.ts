import { record } from "../src/core/audit.ts";
import { createAccount, findAccount } from "../src/core/auth/index.ts";
import type { Ctx, Role } from "../src/core/ctx.ts";
import type { Database } from "../src/core/db/database.ts";
import { addDays } from "../src/core/i18n/index.ts";
import {
  addDepartment,
  addOrganisation,
  addPerson,
  addPost,
  changePost,
  recordLeaving,
} from "../src/modules/people/index.ts";
import { type Book, both, placeOf } from "./book.ts";
import { type Calendar, moment } from "./calendar.ts";
import { organisations } from "./data/organisations.ts";
import { people } from "./data/people/index.ts";
import type { OrganisationData, PersonData, PostData } from "./data/types.ts";
import type { Diary } from "./diary.ts";

const COORDINATOR = "Nerys Haf Probert";

/** Who has an account, and as what; of each role the first is offered on the sign-in page. */
const accounts: readonly (readonly [name: string, role: Role])[] = [
  ["Tom Ashdown", "administrator"],
  [COORDINATOR, "coordinator"],
  ["Sergeant Imran Qureshi", "lead"],
  ["Bethan Llwyd", "lead"],
  ["Carys Oyelaran", "member"],
  ["Councillor Glyn Penry", "member"],
  ["Alma Duarte", "viewer"],
];

/** Makes the accounts of the cast, or finds them where an earlier attempt left them. Accounts stand outside any partnership. */
export async function openAccounts(database: Database, book: Book): Promise<void> {
  for (const [name, role] of accounts) {
    const email = people.find((person) => person.name === name)?.email ?? "";
    const userId = (await findAccount(database, email)) ?? (await createAccount(database, { name, email }));
    book.accounts.set(name, { userId, role });
  }
}

/** The partners and their people, as they come and as they leave. */
export function notePeople(diary: Diary, book: Book, calendar: Calendar): void {
  const [first, next, last] = ["09:05", "09:10", "09:20"].map((time) => moment(calendar.begins, time)) as [
    Date,
    Date,
    Date,
  ];
  for (const one of organisations) diary.note(first, "Concord", (ctx) => addPartner(ctx, book, one), one.short);
  for (const person of people) {
    const begins = Math.min(...person.posts.map((post) => post.from ?? 0));
    const isNew = begins > -18;
    const at = isNew ? moment(calendar.months(begins), "11:20") : next;
    diary.note(at, isNew ? COORDINATOR : "Concord", (ctx) => addOne(ctx, book, calendar, person), person.name);
    if (isNew) diary.note(at, "Tom Ashdown", (ctx) => admit(ctx, book, person.name));
    if (person.left === undefined) continue;
    const left_on = addDays(calendar.firstOf(person.left), -1);
    diary.note(moment(left_on, "16:40"), COORDINATOR, (ctx) => leave(ctx, book, calendar, person, left_on));
  }
  for (const [name] of accounts) diary.note(last, "Concord", (ctx) => admit(ctx, book, name));
}

async function addPartner(ctx: Ctx, book: Book, data: OrganisationData): Promise<void> {
  const name = both(data.name);
  const organisation = await addOrganisation(ctx, {
    name_en: name.en,
    name_cy: name.cy,
    short_name: data.short,
    kind: data.kind,
    address: data.address,
    postcode: data.postcode,
    website: data.website,
    phone: data.phone,
    preferred_language: data.language ?? null,
  });
  book.organisations.put(data.short, organisation);
  for (const words of data.departments ?? []) {
    const { en, cy } = both(words);
    book.departments.put(`${data.short}: ${en}`, await addDepartment(ctx, organisation, { name_en: en, name_cy: cy }));
  }
}

async function addOne(ctx: Ctx, book: Book, calendar: Calendar, data: PersonData): Promise<void> {
  const { name, initials, email, phone = "", language = null } = data;
  const person = await addPerson(ctx, { name, initials, email, phone, preferred_language: language });
  book.people.put(name, person);
  for (const [index, post] of data.posts.entries())
    book.posts.put(`${name} ${index}`, await addPost(ctx, person, postFacts(book, calendar, post, null)));
}

function postFacts(book: Book, calendar: Calendar, { at, title, from }: PostData, to_on: string | null) {
  const { en, cy } = both(title);
  const from_on = from === undefined ? null : calendar.firstOf(from);
  return { ...placeOf(book, at), title_en: en, title_cy: cy, from_on, to_on };
}

async function leave(ctx: Ctx, book: Book, calendar: Calendar, data: PersonData, left_on: string): Promise<void> {
  const person = book.people.get(data.name);
  for (const [index, post] of data.posts.entries()) {
    const kept = book.posts.get(`${data.name} ${index}`);
    await changePost(ctx, person, kept, postFacts(book, calendar, post, left_on), kept.version);
  }
  await recordLeaving(ctx, person, left_on, person.version);
}

/** Lets a person who has an account into the partnership, once they are in it. */
async function admit(ctx: Ctx, book: Book, name: string): Promise<void> {
  const [account, person] = [book.accounts.get(name), book.people.find(name)];
  if (!account || !person) return;
  const { userId: user_id, role } = account;
  const { id } = await ctx.db
    .insertInto("membership")
    .values({ partnership_id: ctx.partnership.id, user_id, person_id: person.id, role })
    .returning("id")
    .executeTakeFirstOrThrow();
  await record(ctx, "membership.added", { kind: "membership", id, label: name }, { after: { role } });
}
