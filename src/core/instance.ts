import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Config } from "./config.ts";
import { type Database, openDatabase } from "./db/database.ts";
import { startEmbedded } from "./db/embedded.ts";
import { migrate } from "./db/migrate.ts";
import type { Connection } from "./db/pool.ts";
import { root } from "./root.ts";

/** A running installation: its open database, and how to close all of it. */
export type Instance = { database: Database; close: () => Promise<void> };

/** A connection that still waits for an answer from the database must not keep it from being stopped. */
const POOL_PATIENCE_MS = 1000;

/** Finds or starts the database that the settings name and brings it to the newest shape. */
export async function openInstance(config: Config): Promise<Instance> {
  const server = config.databaseUrl ? null : await startEmbedded(config.dataDir);
  const owner: Connection = server ? server.owner : { connectionString: config.databaseUrl as string };
  try {
    await migrate(owner, join(root, "migrations"));
    const database = openDatabase(owner);
    const close = async () => {
      await Promise.race([database.close(), pause(POOL_PATIENCE_MS, undefined, { ref: false })]);
      await server?.stop();
    };
    return { database, close };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}
