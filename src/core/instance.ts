import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Config } from "./config.ts";
import { type Database, openDatabase } from "./db/database.ts";
import { startEmbedded } from "./db/embedded.ts";
import { migrate } from "./db/migrate.ts";
import { isOutage } from "./db/outage.ts";
import type { Connection } from "./db/pool.ts";
import { StartupError } from "./errors.ts";
import { root } from "./root.ts";

/** A running installation: its open database, and how to close all of it. */
export type Instance = { database: Database; close: () => Promise<void> };

/** A connection that still waits for an answer from the database must not keep it from being stopped. */
const POOL_PATIENCE_MS = 1000;

/** The database that the settings name, as its owner reaches it; `release` leaves it, and stops it if nobody else uses it. */
export type Reached = { owner: Connection; release: () => Promise<void> };

/** Finds or starts the database that the settings name, and leaves it as it is. Throws StartupError when it does not answer. */
export async function reachDatabase(config: Config): Promise<Reached> {
  const server = config.databaseUrl ? null : await startEmbedded(config.dataDir);
  const owner: Connection = server ? server.owner : { connectionString: config.databaseUrl as string };
  return { owner, release: async () => server?.stop() };
}

/** Finds or starts the database that the settings name and brings it to the newest shape. */
export async function openInstance(config: Config): Promise<Instance> {
  const { owner, release } = await reachDatabase(config);
  try {
    await migrate(owner, join(root, "migrations"));
    const database = openDatabase(owner);
    const close = async () => {
      await Promise.race([database.close(), pause(POOL_PATIENCE_MS, undefined, { ref: false })]);
      await release();
    };
    return { database, close };
  } catch (error) {
    await release();
    throw explained(error);
  }
}

/** A database of your own that cannot be reached is nothing unforeseen: one sentence. */
function explained(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  const isLogin = code === "28P01" || code === "28000" || code === "3D000";
  if (isLogin || isOutage(error))
    return new StartupError(
      `The database that DATABASE_URL names cannot be used (${message}); check the address and that it runs.`,
    );
  return error;
}
