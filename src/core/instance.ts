import { join } from "node:path";
import type { Config } from "./config.ts";
import { type Database, openDatabase } from "./db/database.ts";
import { startEmbedded } from "./db/embedded.ts";
import { migrate } from "./db/migrate.ts";
import type { Connection } from "./db/pool.ts";
import { root } from "./root.ts";

/** A running installation: its open database, whether the first start made it, and how to close all of it. */
export type Instance = { database: Database; isNew: boolean; close: () => Promise<void> };

/** Finds or starts the database that the settings name and brings it to the newest shape. */
export async function openInstance(config: Config): Promise<Instance> {
  const server = config.databaseUrl ? null : await startEmbedded(config.dataDir);
  const owner: Connection = server ? server.owner : { connectionString: config.databaseUrl as string };
  try {
    const done = await migrate(owner, join(root, "migrations"));
    const database = openDatabase(owner);
    const close = async () => {
      await database.close();
      await server?.stop();
    };
    return { database, isNew: done.some((name) => name.startsWith("0001")), close };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}
