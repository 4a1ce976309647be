import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { type Database, type Db, openDatabase } from "../../src/core/db/database.ts";
import { type Connection, openPool } from "../../src/core/db/pool.ts";
import type { DB } from "../../src/core/db/schema.generated.ts";

/** A test file's own copy of the template database. Everything in it may be used from `beforeAll` on, not before. */
export type TestDatabase = {
  /** What the application is given: the pools of its two roles, and how to reach the owner. */
  readonly database: Database;
  /** As the program's role, bound by row-level security. */
  readonly app: Db;
  /** As the owner, whom no policy binds: for looking behind the scenes. */
  readonly owner: Kysely<DB>;
  readonly accounts: pg.Pool;
  readonly connection: Connection;
};

const TEMPLATE = "concord_template";

/** Gives the test file a fresh database before its first test and drops it after its last. */
export function useDatabase(): TestDatabase {
  let open: { database: Database; owner: Kysely<DB>; connection: Connection } | undefined;
  const current = () => {
    if (!open) throw new Error("The test database is there from beforeAll on, not while the file is read");
    return open;
  };

  beforeAll(async () => {
    const connection: Connection = { ...inject("testServer"), database: freshName() };
    await asMaintainer(`create database ${connection.database} template ${TEMPLATE}`);
    const owner = new Kysely<DB>({ dialect: new PostgresDialect({ pool: openPool({ ...connection, max: 2 }) }) });
    open = { database: openDatabase(connection), owner, connection };
  });

  afterAll(async () => {
    if (!open) return;
    await Promise.all([open.database.close(), open.owner.destroy()]);
    await asMaintainer(`drop database ${open.connection.database} with (force)`);
  });

  return {
    get database() {
      return current().database;
    },
    get app() {
      return current().database.app;
    },
    get owner() {
      return current().owner;
    },
    get accounts() {
      return current().database.accounts;
    },
    get connection() {
      return current().connection;
    },
  };
}

let made = 0;

function freshName(): string {
  made += 1;
  return `test_${process.pid}_${made}_${Math.random().toString(36).slice(2, 8)}`;
}

async function asMaintainer(statement: string): Promise<void> {
  const client = new pg.Client({ ...inject("testServer"), database: "postgres" });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
