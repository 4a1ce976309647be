import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { StartupError } from "../config.ts";
import { findBinaries } from "./embedded.binaries.ts";
import { describeServerFailure } from "./embedded.cluster.ts";
import { isAlive, readPidFile } from "./embedded.pidfile.ts";
import { type EmbeddedDatabase, startEmbedded } from "./embedded.ts";

let folder = "";
let dataDir = "";
let running: EmbeddedDatabase[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), `concord-test-${process.pid}-embedded-`));
  dataDir = join(folder, "data");
});
afterEach(async () => {
  for (const server of running) await server.stop();
  running = [];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(): Promise<EmbeddedDatabase> {
  const server = await startEmbedded(dataDir);
  running.push(server);
  return server;
}

async function ask(server: EmbeddedDatabase, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(server.owner);
  await client.connect();
  const { rows } = await client.query(statement).finally(() => client.end());
  return rows;
}

const pidOf = () => readPidFile(join(dataDir, "postgres"))?.pid ?? 0;

/** Another Concord: starts the database, writes a row and is killed at once, with no chance to stop anything. */
function runAndKillAnother(): void {
  const code = `
    const { startEmbedded } = await import(${JSON.stringify(join(import.meta.dirname, "embedded.ts"))});
    const { default: pg } = await import("pg");
    const server = await startEmbedded(${JSON.stringify(dataDir)});
    const client = new pg.Client(server.ownerUrl);
    await client.connect();
    await client.query("insert into kept values ('acknowledged')");
    process.kill(process.pid, "SIGKILL");`;
  const result = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
  expect([result.signal, result.stderr]).toEqual(["SIGKILL", ""]);
}

describe("the embedded database", () => {
  test("is made on the first start, keeps what was written and leaves nothing running", async () => {
    const first = await start();
    expect(first.wasAdopted).toBe(false);
    await ask(first, "create table kept (word text); insert into kept values ('ŵy')");
    const pid = pidOf();
    expect(isAlive(pid)).toBe(true);
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(first.socketDir)).toBe(false);
    expect(await ask(await start(), "select word from kept")).toEqual([{ word: "ŵy" }]);
  });

  test("listens on a private socket only, and is not reached by the network", async () => {
    const server = await start();
    expect(await ask(server, "show listen_addresses")).toEqual([{ listen_addresses: "" }]);
    expect(await ask(server, "select current_user, current_setting('server_encoding') as encoding")).toEqual([
      { current_user: "concord_owner", encoding: "UTF8" },
    ]);
  });

  test("left behind by a killed Concord is found again, with what was acknowledged, and can be stopped", async () => {
    runAndKillAnother();
    const orphan = pidOf();
    expect(isAlive(orphan)).toBe(true);
    const server = await start();
    expect(server.wasAdopted).toBe(true);
    expect(await ask(server, "select count(*)::int as n from kept where word = 'acknowledged'")).toEqual([{ n: 1 }]);
    await server.stop();
    expect(isAlive(orphan)).toBe(false);
  });

  test("killed together with Concord recovers what was acknowledged", async () => {
    runAndKillAnother();
    process.kill(pidOf(), "SIGKILL");
    const server = await start();
    expect(server.wasAdopted).toBe(false);
    expect(await ask(server, "select count(*)::int as n from kept where word = 'acknowledged'")).toEqual([{ n: 2 }]);
  });

  test("keeps running while another Concord uses it", async () => {
    const [first, second] = [await start(), await start()];
    expect(second.wasAdopted).toBe(true);
    await first.stop();
    expect(await ask(second, "select 1 as one")).toEqual([{ one: 1 }]);
    const pid = pidOf();
    await second.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test("started twice at the same moment is one server, which the last to leave stops", async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(servers.filter((server) => !server.wasAdopted)).toHaveLength(1);
    const pid = pidOf();
    await Promise.all(servers.map((server) => server.stop()));
    expect(isAlive(pid)).toBe(false);
  });

  test("is started again when it dies while Concord runs", async () => {
    const server = await start();
    const old = pidOf();
    process.kill(old, "SIGKILL");
    await expect.poll(() => ask(server, "select 1 as one").catch(() => []), { timeout: 15_000 }).toEqual([{ one: 1 }]);
    expect(pidOf()).not.toBe(old);
  });

  test("starts although the process number in a leftover file now belongs to something else", async () => {
    const server = await start();
    const pidFile = join(dataDir, "postgres", "postmaster.pid");
    const text = readFileSync(pidFile, "utf8");
    await server.stop();
    writeFileSync(pidFile, text.replace(/^\d+/, String(process.pid)));
    expect((await start()).wasAdopted).toBe(false);
  });

  test("ends a server whose data folder was deleted under it, and begins afresh", async () => {
    runAndKillAnother();
    const orphan = pidOf();
    rmSync(dataDir, { recursive: true });
    const server = await start();
    expect(isAlive(orphan)).toBe(false);
    expect(await ask(server, "select to_regclass('kept') as kept")).toEqual([{ kept: null }]);
  });
});

describe("what goes wrong when the embedded database starts", () => {
  const sentenceOf = (path: string) =>
    startEmbedded(path).then(
      () => "it started",
      (error) => (error instanceof StartupError ? error.message : `not a sentence: ${error}`),
    );

  test("another version's data is answered with what to do", async () => {
    const server = await start();
    await server.stop();
    const other = join(folder, "other");
    cpSync(dataDir, other, { recursive: true });
    writeFileSync(join(other, "postgres", "PG_VERSION"), "16\n");
    expect(await sentenceOf(other)).toMatch(/made by PostgreSQL 16 .* restore a backup/);
  });

  test("a broken configuration is answered with PostgreSQL's own reason, and soon", async () => {
    appendFileSync(join(dataDir, "postgres", "postgresql.conf"), "\nwork_mem = plenty\n");
    const begun = Date.now();
    expect(await sentenceOf(dataDir)).toMatch(/does not start: .*configuration file/);
    expect(Date.now() - begun).toBeLessThan(5000);
  });

  test("a data folder that is a file is answered with what to do", async () => {
    writeFileSync(join(folder, "file"), "");
    expect(await sentenceOf(join(folder, "file"))).toMatch(/is not a folder/);
  });

  test("a machine without a built-in PostgreSQL is answered with what to do", () => {
    expect(() => findBinaries("linux", "vax")).toThrow(/no built-in PostgreSQL for this machine \(linux on vax\)/);
    expect(() => findBinaries("win32", "x64")).toThrow(/inside WSL/);
  });

  test.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', /is full; free some space/],
    ["FATAL:  could not create shared memory segment: No space left on device", /no shared memory/],
    ["initdb: error: could not look up effective user ID 5: user does not exist", /no name on this machine/],
    ["postgres: error while loading shared libraries: libz.so.1", /lacks a part of this machine's system/],
  ])("PostgreSQL's %s becomes one sentence", (output, sentence) => {
    expect(describeServerFailure(output, "/data/postgres")).toMatch(sentence);
  });
});
