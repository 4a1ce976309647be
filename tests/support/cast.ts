import type { Hono } from "hono";
import type { ControlledTransaction } from "kysely";
import { afterEach } from "vitest";
import { openSession } from "../../src/core/auth/index.ts";
import { type Ctx, contextFor, type Viewer, withViewer } from "../../src/core/ctx.ts";
import type { DB } from "../../src/core/db/schema.generated.ts";
import type { AppEnv } from "../../src/core/web/app-env.ts";
import { type TestDatabase, useDatabase } from "./database.ts";
import { appOn, type Visitor, visitorTo } from "./visitor.ts";

/** The named cast: those of the demonstration who have an account, and Rhodri, who runs the partnership next door. */
export const cast = {
  administrator: "Tom Ashdown",
  coordinator: "Nerys Haf Probert",
  policeLead: "Sergeant Imran Qureshi",
  fireLead: "Bethan Llwyd",
  member: "Carys Oyelaran",
  chair: "Councillor Glyn Penry",
  observer: "Alma Duarte",
  neighbour: "Rhodri Stagg",
} as const;
export type CastName = (typeof cast)[keyof typeof cast];

/** What a test does with the cast. Everything may be used from `beforeAll` on, not before. */
export type Cast = {
  database: TestDatabase;
  /** A context of this person in a transaction of its own, which is taken back after the test. */
  ctxFor: (person: CastName, now?: Date) => Promise<Ctx>;
  /** Runs something as this person and takes everything back at once. */
  as: <T>(person: CastName, run: (ctx: Ctx) => Promise<T>, now?: Date) => Promise<T>;
  /** The same transaction in the hands of another person of the same partnership. */
  becoming: (ctx: Ctx, person: CastName) => Promise<Ctx>;
  viewer: (person: CastName) => Promise<Viewer & { slug: string }>;
  /** The application on this test file's database. */
  app: () => Hono<AppEnv>;
  /** A browser in which this person is signed in: `get`, `post` and `fill`. */
  signedIn: (person: CastName, app?: Hono<AppEnv>) => Promise<Visitor>;
};

/** Gives a test file a fresh copy of the demonstration and the partnership next door, and its cast. */
export function useCast(): Cast {
  const database = useDatabase();
  const open: ControlledTransaction<DB>[] = [];
  afterEach(async () => {
    for (const transaction of open.splice(0)) await transaction.rollback().execute();
  });
  const viewer = (person: CastName) => viewerCalled(database, person);
  const ctxFor = async (person: CastName, now = new Date()) => {
    const { slug, ...who } = await viewer(person);
    const transaction = await database.app.startTransaction().execute();
    open.push(transaction);
    return contextFor(transaction, slug, who, now);
  };
  const app = () => appOn(database);
  return {
    database,
    ctxFor,
    viewer,
    app,
    as: async (person, run, now) => {
      const ctx = await ctxFor(person, now);
      const mine = open.pop();
      return run(ctx).finally(() => mine?.rollback().execute());
    },
    becoming: async (ctx, person) => withViewer(ctx, await viewer(person)),
    signedIn: async (person, on = app()) => {
      const visitor = visitorTo(on);
      visitor.cookies.set("concord_session", await openSession(database.database, (await viewer(person)).userId));
      return visitor;
    },
  };
}

async function viewerCalled({ owner }: TestDatabase, person: CastName): Promise<Viewer & { slug: string }> {
  const found = await owner
    .selectFrom("person as x")
    .innerJoin("membership as m", (join) =>
      join.onRef("m.partnership_id", "=", "x.partnership_id").onRef("m.person_id", "=", "x.id"),
    )
    .innerJoin("partnership as p", "p.id", "x.partnership_id")
    .select(["m.user_id as userId", "x.id as personId", "x.name", "m.role", "p.slug"])
    .where("x.name", "=", person)
    .where("p.slug", "in", ["clawdd", "hafren"])
    .executeTakeFirstOrThrow(() => new Error(`${person} is not in the demonstration`));
  return { ...found, role: found.role as Viewer["role"] };
}
