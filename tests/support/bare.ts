import { type Ctx, contextFor, type Role, type Viewer } from "../../src/core/ctx.ts";
import type { TestDatabase } from "./database.ts";

/** A partnership with nothing in it but what a test of one verb needs: a council, one group, a person of each role. */
export type Bare = {
  slug: string;
  id: number;
  organisation_id: number;
  group_id: number;
  people: Record<Role, number>;
};

const named: Record<Role, string> = {
  administrator: "Tom Ashdown",
  coordinator: "Nerys Haf Probert",
  lead: "Imran Qureshi",
  member: "Carys Oyelaran",
  viewer: "Alma Duarte",
};

/** Makes a bare partnership behind the scenes, as the owner. */
export async function makeBare({ owner }: TestDatabase, slug: string): Promise<Bare> {
  const { id } = await owner
    .insertInto("partnership")
    .values({ slug, name_en: slug })
    .returning("id")
    .executeTakeFirstOrThrow();
  const organisation = await owner
    .insertInto("organisation")
    .values({ partnership_id: id, name_en: "Clawdd Vale Council", short_name: "CVC", kind: "council" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const group = await owner
    .insertInto("group")
    .values({ partnership_id: id, name_en: "Steering Group", name_cy: "Grŵp Llywio", kind: "steering" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const people = {} as Record<Role, number>;
  for (const role of Object.keys(named) as Role[]) {
    const person = await owner
      .insertInto("person")
      .values({ partnership_id: id, name: named[role] })
      .returning("id")
      .executeTakeFirstOrThrow();
    people[role] = person.id;
  }
  return { slug, id, organisation_id: organisation.id, group_id: group.id, people };
}

/** The person of a role in a bare partnership, as a viewer. */
export function viewerOf(bare: Bare, role: Role): Viewer {
  return { userId: `${bare.slug}-${role}`, personId: bare.people[role], name: named[role], role };
}

class RollBack extends Error {}

/** Runs a test in a transaction as a role, and takes everything back afterwards. */
export async function asRole<T>(
  test: TestDatabase,
  bare: Bare,
  role: Role,
  run: (ctx: Ctx) => Promise<T>,
  now = new Date("2026-11-22T10:00:00Z"),
): Promise<T> {
  let result: T;
  try {
    await test.app.transaction().execute(async (db) => {
      result = await run(await contextFor(db, bare.slug, viewerOf(bare, role), now));
      throw new RollBack();
    });
  } catch (error) {
    if (!(error instanceof RollBack)) throw error;
  }
  // biome-ignore lint/style/noNonNullAssertion: set before RollBack is thrown.
  return result!;
}

/** Opens a session for the person of a role, with account and membership; answers with the cookie a browser would send. */
export async function cookieOf({ owner, accounts }: TestDatabase, bare: Bare, role: Role): Promise<string> {
  const { userId } = viewerOf(bare, role);
  const token = `${userId}-${Math.random().toString(36).slice(2)}`.padEnd(32, "x");
  await accounts.query(
    `insert into accounts."user" (id, name, email, email_verified) values ($1, $2, $1 || '@example.org', true) on conflict do nothing`,
    [userId, named[role]],
  );
  await owner
    .insertInto("membership")
    .values({ partnership_id: bare.id, user_id: userId, person_id: bare.people[role], role })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await accounts.query(
    `insert into accounts.session (id, token, user_id, expires_at) values ($1, $1, $2, now() + interval '20 minutes')`,
    [token, userId],
  );
  return `concord_session=${token}`;
}
