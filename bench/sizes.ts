import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { createApp } from "../src/app.tsx";
import { readConfig } from "../src/core/config.ts";
import { openDatabase } from "../src/core/db/database.ts";
import { readPidFile } from "../src/core/db/embedded.pidfile.ts";
import { type EmbeddedDatabase, startEmbedded } from "../src/core/db/embedded.ts";
import { migrate } from "../src/core/db/migrate.ts";
import { root } from "../src/core/root.ts";
import { type Made, makeData, UPDATES_EACH } from "./data.ts";
import { medianTime, memoryOf, requestsPerSecond } from "./measure.ts";
import { type Asker, addressesOf, askerOf, finalAddress, weigh } from "./pages.ts";
import { type Program, startProgram } from "./program.ts";
import type { Bare, Line } from "./report.ts";

const SETTINGS = { CONCORD_SECRET: "a secret that only measuring ever uses", LOG_LEVEL: "warn" };
const TOKEN = "t".repeat(32);
const COOKIE = `concord_session=${TOKEN}`;
const MAIN_SIZE = 10_000;
const PAGES = 200;
const VISITS_BEFORE_REST = 50;
const REST_MS = 5000;

const named = new Intl.NumberFormat("en-GB");

/** Makes a database with plans of these sizes, the first of them searchable, and measures the pages on each. */
export async function measureAtSizes(
  folder: string,
  sizes: readonly number[],
  bare: Bare,
  seconds: number,
): Promise<Line[]> {
  const server = await startEmbedded(folder);
  try {
    const made = await fill(server, sizes);
    return [...(await inThisProcess(folder, server, made, bare)), ...(await underLoad(folder, made, bare, seconds))];
  } finally {
    await server.stop();
  }
}

/** Server time is measured without a network between: the application is asked in this process, one page after another. */
async function inThisProcess(
  folder: string,
  server: EmbeddedDatabase,
  made: readonly Made[],
  bare: Bare,
): Promise<Line[]> {
  const config = readConfig({ ...SETTINGS, CONCORD_DATA: folder, CONCORD_URL: "http://localhost" });
  const database = openDatabase(server.owner);
  const ask = askerOf(createApp({ config, database }), COOKIE);
  try {
    const lines: Line[] = [];
    for (const one of made) lines.push(...(await serverTimes(ask, one, bare)));
    const [first] = made;
    return first ? [...lines, ...(await searches(ask, first)), ...(await weights(ask, first))] : lines;
  } finally {
    await database.close();
  }
}

async function fill(server: EmbeddedDatabase, sizes: readonly number[]): Promise<Made[]> {
  await migrate(server.owner, join(root, "migrations"));
  const client = new pg.Client(server.owner);
  await client.connect();
  const wanted = sizes.map((actions, index) => ({ slug: `bench-${actions}`, actions, isSearchable: index === 0 }));
  return makeData(client, wanted, TOKEN).finally(() => client.end());
}

async function serverTimes(ask: Asker, made: Made, bare: Bare): Promise<Line[]> {
  const { list, listOfOne, item } = addressesOf(made);
  const of = `${named.format(made.actions)} actions`;
  const time = (address: string) => medianTime(PAGES, async () => (await ask(address)).text());
  return [
    { what: `list, 50 of ${of}, open, by date`, value: await time(list), unit: "ms", limit: 5, bare: bare.ms },
    { what: `list, of one organisation, ${of}`, value: await time(listOfOne), unit: "ms", limit: 5, bare: bare.ms },
    {
      what: `one action, ${UPDATES_EACH} updates, ${of}`,
      value: await time(item),
      unit: "ms",
      limit: 4,
      bare: bare.ms,
    },
  ];
}

async function searches(ask: Asker, made: Made): Promise<Line[]> {
  const { search } = addressesOf(made);
  const updates = `${named.format(made.actions * UPDATES_EACH)} updates`;
  const kinds = {
    "a common word": "volunteers",
    "three words": "hate tension monitoring",
    "a misspelt word": "volunters",
  };
  const lines: Line[] = [];
  for (const [kind, words] of Object.entries(kinds)) {
    const value = await medianTime(PAGES / 4, async () => (await ask(search(words))).text());
    lines.push({ what: `search page, ${kind}, ${updates}`, value, unit: "ms", limit: 20 });
  }
  return lines;
}

async function weights(ask: Asker, made: Made): Promise<Line[]> {
  const page = await weigh(ask, addressesOf(made).list);
  const folder = join(root, "dist/assets");
  const built = readdirSync(folder).filter((name) => /\.(css|js)\.gz$/.test(name));
  const assets = built.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return [
    { what: "HTML of the list page", value: page.bytes / 1024, unit: "KB", limit: 60 },
    { what: "HTML of the list page, compressed", value: page.compressed / 1024, unit: "KB", limit: 12 },
    { what: "all styles and scripts, compressed", value: assets / 1024, unit: "KB", limit: 60 },
    { what: "things loaded from another host", value: page.foreign, unit: "", limit: 0 },
  ];
}

/** The rest is measured on the built program in a process of its own, beside which only the load runs. */
async function underLoad(folder: string, made: readonly Made[], bare: Bare, seconds: number): Promise<Line[]> {
  const env = { ...SETTINGS, NODE_ENV: "production", CONCORD_DATA: folder };
  const program = await startProgram([join(root, "dist/main.js")], env, "/healthz");
  try {
    const lines = await memoryAtRest(folder, program, made);
    for (const one of made) lines.push(...(await loadOf(program.url, one, bare, seconds)));
    return lines;
  } finally {
    await program.stop();
  }
}

async function memoryAtRest(folder: string, program: Program, made: readonly Made[]): Promise<Line[]> {
  const [one] = made;
  for (let n = 0; one && n < VISITS_BEFORE_REST; n++)
    await (await fetch(program.url + addressesOf(one).list, { headers: { cookie: COOKIE } })).text();
  await pause(REST_MS);
  const pids = { program: program.pid, database: readPidFile(join(folder, "postgres"))?.pid ?? 0 };
  return Object.entries(pids).map(([what, pid]) => {
    const memory = memoryOf(pid, what === "database");
    const note = memory ? `${Math.round(memory.rss)} MB with shared pages` : "Linux only";
    return { what: `memory at rest: the ${what}`, value: memory?.pss ?? null, unit: "MB", limit: 150, note };
  });
}

async function loadOf(url: string, made: Made, bare: Bare, seconds: number): Promise<Line[]> {
  const { list, item } = addressesOf(made);
  const of = `${named.format(made.actions)} actions`;
  const load = async (address: string, headers = {}) =>
    requestsPerSecond(await finalAddress(url + address, COOKIE), { cookie: COOKIE, ...headers }, seconds);
  const lines: Line[] = [
    { what: `list, ${of}`, value: await load(list), unit: "/s", limit: 800, isAtLeast: true, bare: bare.perSecond },
    {
      what: `one action, ${of}`,
      value: await load(item),
      unit: "/s",
      limit: 1000,
      isAtLeast: true,
      bare: bare.perSecond,
    },
  ];
  if (made.actions !== MAIN_SIZE) return lines;
  const compressed = await load(list, { "accept-encoding": "gzip" });
  return [...lines, { what: `list, ${of}, compressed by us`, value: compressed, unit: "/s", bare: bare.perSecond }];
}
