import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import { type Connection, openPool } from "./pool.ts";
import type { DB } from "./schema.generated.ts";

/** A connection or transaction as the role concord_app, which row-level security always binds. */
export type Db = Kysely<DB>;

/** The open database: `app` for everything partnerships keep, `accounts` for sign-in records, `owner` for upkeep only. */
export type Database = {
  app: Db;
  accounts: pg.Pool;
  owner: Connection;
  close: () => Promise<void>;
};

/** Opens the pools of both roles on an already migrated database. */
export function openDatabase(owner: Connection, max = 10): Database {
  const app = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: openPool({ ...owner, role: "concord_app", max }) }),
  });
  const accounts = openPool({ ...owner, role: "concord_accounts", max: 5 });
  return {
    app,
    accounts,
    owner,
    close: async () => {
      await Promise.all([app.destroy(), accounts.end()]);
    },
  };
}
