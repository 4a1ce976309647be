import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { loadDemonstration } from "../../demo/load.ts";
import { loadNeighbour } from "../../demo/neighbour.ts";
import { openDatabase } from "../../src/core/db/database.ts";
import { isAlive, isServerOf, readPidFile } from "../../src/core/db/embedded.pidfile.ts";
import { startEmbedded } from "../../src/core/db/embedded.ts";
import { migrate } from "../../src/core/db/migrate.ts";
import type { Connection } from "../../src/core/db/pool.ts";
import { openBrowserDoor } from "./browser.door.ts";

/** The database that every test file gets a copy of. */
const TEMPLATE = "concord_template";

const PREFIX = "concord-test-";
const root = join(import.meta.dirname, "../..");

declare module "vitest" {
  interface ProvidedContext {
    /** How the test server is reached as its owner. */
    testServer: { host: string; port: number; user: string; ssl: false };
    /** Where the run's one browser is asked for. */
    browserDoor: string;
  }
}

/** Before the first test: one PostgreSQL for the whole run, with one migrated template database. After the last: nothing is left. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  sweepAbandoned();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const server = await startEmbedded(folder, { isTest: true });
  const door = await openBrowserDoor();
  const abandonNow = () => abandon(folder);
  process.once("exit", abandonNow);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
  const teardown = async () => {
    process.off("exit", abandonNow);
    await door.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { database: _own, ...address } = server.owner;
    await makeTemplate({ ...address, database: TEMPLATE }, { ...address, database: "postgres" });
    project.provide("testServer", address);
    project.provide("browserDoor", door.address);
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  }
}

async function makeTemplate(template: Connection, maintenance: Connection): Promise<void> {
  const client = new pg.Client(maintenance);
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  await migrate(template, join(root, "migrations"));
  await fillTemplate(template);
}

/** Loads the demonstration and the partnership next door into the template, so that their cast is there in every test. */
async function fillTemplate(template: Connection): Promise<void> {
  const database = openDatabase(template);
  try {
    await loadDemonstration(database);
    await loadNeighbour(database);
  } finally {
    await database.close();
  }
}

/** A run that was killed could not tidy up after itself: end its servers and remove its folders. */
function sweepAbandoned(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX)))
    if (!isAlive(Number(name.slice(PREFIX.length).split("-")[0]))) abandon(join(tmpdir(), name));
}

/** Ends the server in a test folder without waiting for its last words, and removes the folder. */
function abandon(folder: string): void {
  for (const cluster of [join(folder, "postgres"), join(folder, "data", "postgres")]) {
    const server = readPidFile(cluster);
    if (!server || !isServerOf(server.pid, cluster)) continue;
    process.kill(server.pid, "SIGQUIT");
    for (let waited = 0; waited < 5000 && isAlive(server.pid); waited += 10) sleep(10);
    rmSync(server.socketDir, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
