import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { useDatabase } from "../tests/support/database.ts";

const root = join(import.meta.dirname, "..");
const database = useDatabase();
let folder: string;

/** A running Concord: what it printed, and how to ask and end it. */
type Running = { child: ChildProcess; port: number; printed: () => string; ended: Promise<number | null> };

const started: Running[] = [];

beforeAll(async () => {
  expect(existsSync(join(root, "dist/main.js")), "npm run build comes first").toBe(true);
  folder = await mkdtemp(join(tmpdir(), "concord-main-"));
});

afterAll(async () => {
  for (const { child, ended } of started) {
    child.kill("SIGTERM");
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
});

function startOn(port: number, env: Record<string, string>): Running {
  const child = spawn(process.execPath, [join(root, "dist/main.js")], {
    cwd: folder,
    env: { PATH: process.env.PATH, TMPDIR: tmpdir(), PORT: String(port), CONCORD_DATA: join(folder, "data"), ...env },
  });
  let text = "";
  const keep = (data: Buffer) => {
    text += data;
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const running = { child, port, printed: () => text, ended };
  started.push(running);
  return running;
}

async function start(env: Record<string, string> = {}): Promise<Running> {
  const running = startOn(await freePort(), env);
  await expect.poll(() => statusOf(running, "/readyz"), { timeout: 60_000, interval: 50 }).toBe(200);
  return running;
}

async function freePort(): Promise<number> {
  const server = await occupy(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const occupy = (port: number) =>
  new Promise<Server>((resolve) => {
    const server = createServer().listen(port, () => resolve(server));
  });

const ask = ({ port }: Running, path: string) => fetch(`http://localhost:${port}${path}`, { redirect: "manual" });
const statusOf = (running: Running, path: string) =>
  ask(running, path).then(
    (answer) => answer.status,
    () => 0,
  );
const databasePid = async () =>
  Number((await readFile(join(folder, "data/postgres/postmaster.pid"), "utf8")).split("\n")[0]);
const isThere = (pid: number) => existsSync(`/proc/${pid}`);

async function stop(running: Running): Promise<{ code: number | null; ms: number }> {
  const begun = performance.now();
  running.child.kill("SIGTERM");
  return { code: await running.ended, ms: performance.now() - begun };
}

const production = () => {
  const { host, user, database: name } = database.connection;
  return {
    DATABASE_URL: `postgresql://${user}@localhost/${name}?host=${encodeURIComponent(host ?? "")}`,
    CONCORD_SECRET: "a secret that only tests ever use",
    CONCORD_URL: "https://concord.example.org",
  };
};

test("Concord starts on an empty folder, says where it is, and stops with its database within five seconds", async () => {
  const running = await start();
  expect(running.printed()).toContain("Concord is ready: http://localhost:");
  expect(await statusOf(running, "/sign-in")).toBe(200);
  const pid = await databasePid();
  const { code, ms } = await stop(running);
  expect(code).toBe(0);
  expect(ms).toBeLessThan(5500);
  expect(isThere(pid)).toBe(false);
}, 120_000);

test("after a kill the next start finds the database again; while that is away pages say so kindly and come back by themselves", async () => {
  const killed = await start();
  const pid = await databasePid();
  killed.child.kill("SIGKILL");
  await killed.ended;
  expect(isThere(pid)).toBe(true);

  const running = await start();
  expect(await databasePid()).toBe(pid);
  process.kill(pid, "SIGINT");
  await expect.poll(() => statusOf(running, "/sign-in"), { timeout: 20_000, interval: 5 }).toBe(503);
  await expect.poll(() => statusOf(running, "/sign-in"), { timeout: 60_000, interval: 50 }).toBe(200);
  expect(await statusOf(running, "/healthz")).toBe(200);
  expect(running.printed()).toContain('"database away"');
  expect((await stop(running)).code).toBe(0);
}, 180_000);

test("a port that is taken ends the start with one sentence, and leaves no database behind", async () => {
  const other = await occupy(0);
  const { port } = other.address() as AddressInfo;
  const running = startOn(port, {});
  expect(await running.ended).toBe(1);
  expect(running.printed().trim()).toMatch(
    /^Port \d+ is taken by another program; choose another one, for example: PORT=\d+ npm start$/,
  );
  expect(existsSync(join(folder, "data/postgres/postmaster.pid"))).toBe(false);
  await new Promise((resolve) => other.close(resolve));
}, 120_000);

test("two processes work on one database in production; one may be killed", async () => {
  const [one, two] = await Promise.all([start(production()), start(production())]);
  for (const running of [one, two]) {
    expect(await statusOf(running, "/sign-in")).toBe(200);
    expect(await statusOf(running, "/outbox")).toBe(404);
    const page = await (await ask(running, "/sign-in")).text();
    expect(page).not.toContain("/demonstration");
  }
  two.child.kill("SIGKILL");
  await two.ended;
  expect(await statusOf(one, "/healthz")).toBe(200);
  await pause(100);
  expect((await stop(one)).code).toBe(0);
  const lines = one
    .printed()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  expect(lines.map((line) => JSON.parse(line).message)).toContain("listening");
}, 180_000);

test("a database that is not there, and settings that are missing, are one sentence each", async () => {
  const { host } = inject("testServer");
  const lost = `postgresql://nobody@localhost/none?host=${encodeURIComponent(host)}`;
  const away = startOn(await freePort(), { ...production(), DATABASE_URL: lost });
  expect(await away.ended).toBe(1);
  expect(away.printed().trim()).toMatch(/^The database that DATABASE_URL names cannot be used \([^\n]*\); [^\n]*\.$/);
  const bare = startOn(await freePort(), { NODE_ENV: "production" });
  expect(await bare.ended).toBe(1);
  expect(bare.printed().trim()).toMatch(/^Production needs CONCORD_SECRET[^\n]*$/);
}, 120_000);
