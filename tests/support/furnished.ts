import { createAccount, findAccount, openSession } from "../../src/core/auth/accounts.ts";
import { type Ctx, type Role, systemViewer, withViewer } from "../../src/core/ctx.ts";
import type { Database } from "../../src/core/db/database.ts";
import {
  addGroup,
  addGroupMember,
  createPartnership,
  type GroupKind,
  giveAccess,
} from "../../src/modules/partnership/index.ts";
import {
  addDepartment,
  addOrganisation,
  addPerson,
  addPost,
  type OrganisationKind,
} from "../../src/modules/people/index.ts";

/** The cast that every test and the demonstration share: who they are, where they work, what they may do. */
export const cast = {
  nerys: { name: "Nerys Haf Probert", role: "coordinator", works: "council", title: "Cohesion co-ordinator" },
  tom: { name: "Tom Ashdown", role: "administrator", works: "council", title: "Systems officer" },
  imran: { name: "Sergeant Imran Qureshi", role: "lead", works: "police", title: "Neighbourhood sergeant" },
  bethan: { name: "Bethan Llwyd", role: "lead", works: "fire", title: "Community safety manager" },
  carys: { name: "Carys Oyelaran", role: "member", works: "voluntary", title: "Chief officer" },
  glyn: { name: "Councillor Glyn Penry", role: "member", works: "council", title: "Cabinet member" },
  alma: { name: "Alma Duarte", role: "viewer", works: "council", title: "Scrutiny officer" },
} as const satisfies Record<string, { name: string; role: Role; works: OrganisationKind; title: string }>;
export type CastName = keyof typeof cast;

/** A partnership with the cast in it: who may be asked for by name, and the cookie that signs each of them in. */
export type Furnished = {
  slug: string;
  people: Record<CastName, number>;
  users: Record<CastName, string>;
  organisations: Record<"council" | "police" | "fire" | "voluntary", number>;
  groups: Record<"board" | "delivery" | "schools" | "forum", number>;
  cookie: (name: CastName, now?: Date) => Promise<string>;
};

const bodies = {
  council: ["Clawdd Vale County Council", "Cyngor Sir Dyffryn Clawdd", "Council"],
  police: ["Marches Police", "Heddlu’r Gororau", "Police"],
  fire: ["Clawdd Fire and Rescue Service", "Gwasanaeth Tân ac Achub Clawdd", "Fire"],
  voluntary: ["Clawdd Association of Voluntary Organisations", "Cymdeithas Mudiadau Gwirfoddol Clawdd", "CAVO"],
} as const;

/** Makes such a partnership by calling the verbs, as the demonstration is made. */
export async function furnish(database: Database, slug: string, now: Date): Promise<Furnished> {
  const users = {} as Record<CastName, string>;
  for (const name of Object.keys(cast) as CastName[]) {
    const email = `${name}@${slug}.example`;
    users[name] =
      (await findAccount(database, email)) ??
      (await createAccount(database, { email, name: cast[name].name, password: `three random words ${name}` }));
  }
  const made = await database.app.transaction().execute(async (db) => {
    const facts = { name_en: "Clawdd Vale Partnership", name_cy: "Partneriaeth Dyffryn Clawdd" };
    const more = { area_en: "Clawdd Vale", area_cy: "Dyffryn Clawdd", vision_en: "", vision_cy: null };
    const ctx = await withViewer(await createPartnership(db, slug, { ...facts, ...more }, now), systemViewer, now);
    const organisations = await addBodies(ctx);
    const people = await addCast(ctx, organisations, users, slug);
    return { organisations, people, groups: await addGroups(ctx, organisations, people) };
  });
  const cookie = async (name: CastName, at = now) => `concord_session=${await openSession(database, users[name], at)}`;
  return { slug, users, ...made, cookie };
}

async function addBodies(ctx: Ctx): Promise<Furnished["organisations"]> {
  const ids = {} as Furnished["organisations"];
  for (const kind of Object.keys(bodies) as (keyof typeof bodies)[]) {
    const [name_en, name_cy, short_name] = bodies[kind];
    const rest = { address: "1 Market Street", postcode: "CV1 1AA", website: "", phone: "", preferred_language: null };
    ids[kind] = (await addOrganisation(ctx, { name_en, name_cy, short_name, kind, ...rest })).id;
  }
  await addDepartment(ctx, { id: ids.council }, { name_en: "Housing", name_cy: "Tai" });
  await addDepartment(ctx, { id: ids.council }, { name_en: "Education", name_cy: "Addysg" });
  return ids;
}

async function addCast(
  ctx: Ctx,
  organisations: Furnished["organisations"],
  users: Record<CastName, string>,
  slug: string,
): Promise<Furnished["people"]> {
  const ids = {} as Furnished["people"];
  for (const name of Object.keys(cast) as CastName[]) {
    const { name: called, role, works, title } = cast[name];
    const contact = { email: `${name}@${slug}.example`, phone: "01632 960001" };
    const person = await addPerson(ctx, { name: called, initials: "", preferred_language: null, ...contact });
    const post = { organisation_id: organisations[works], department_id: null, title_en: title, title_cy: null };
    await addPost(ctx, person, { ...post, from_on: "2024-04-01", to_on: null });
    await giveAccess(ctx, { user_id: users[name], person_id: person.id, role });
    ids[name] = person.id;
  }
  return ids;
}

async function addGroups(
  ctx: Ctx,
  organisations: Furnished["organisations"],
  people: Furnished["people"],
): Promise<Furnished["groups"]> {
  const add = async (name_en: string, name_cy: string, kind: GroupKind, parent_id: number | null) => {
    const texts = { short_name: "", purpose_en: "", purpose_cy: null, terms_of_reference: "" };
    return (await addGroup(ctx, { name_en, name_cy, kind, parent_id, ...texts, from_on: null, to_on: null })).id;
  };
  const board = await add("Partnership Board", "Bwrdd y Bartneriaeth", "board", null);
  const delivery = await add("Delivery Group", "Grŵp Cyflawni", "steering", board);
  const schools = await add("Schools Working Group", "Gweithgor Ysgolion", "working", delivery);
  const forum = await add("Interfaith Forum", "Fforwm Rhyng-ffydd", "forum", board);
  const dates = { from_on: "2024-05-01", to_on: null };
  const seat = { organisation_id: organisations.council, ...dates };
  await addGroupMember(
    ctx,
    { id: board, name_en: "Partnership Board" },
    { ...seat, person_id: people.glyn, capacity: "chair" },
  );
  await addGroupMember(
    ctx,
    { id: board, name_en: "Partnership Board" },
    { ...seat, person_id: people.nerys, capacity: "secretary" },
  );
  return { board, delivery, schools, forum };
}
