import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { useDatabase } from "../../../tests/support/database.ts";
import { migrate } from "../db/migrate.ts";
import type { Connection } from "../db/pool.ts";
import { checkBackup } from "./read.ts";
import { restoreBackup } from "./restore.ts";
import { writeBackup } from "./write.ts";

const source = useDatabase();
const migrations = join(import.meta.dirname, "../../../migrations");
const concord = "0.1.0";
const hostile = [
  "\\.",
  "\\N",
  "\n\\.\n",
  "tab\there",
  "line\nline\r\nline",
  "back\\slash \\",
  "'; drop table person; --",
  "<script>alert(1)</script>",
  "ŵŷ Llanfairpwllgwyngyll",
  "مرحبا بالعالم",
  "👩‍👩‍👧‍👦",
  "\u202Eright to left",
  '"quoted", {"a":1}',
  "",
  " ",
  "x".repeat(300_000),
];
let folder: string;
let file: string;
const emptied: Connection[] = [];

async function emptyDatabase(): Promise<Connection> {
  const name = `backup_${process.pid}_${emptied.length}`;
  await asMaintainer(`create database ${name}`);
  const connection = { ...inject("testServer"), database: name };
  emptied.push(connection);
  return connection;
}

async function asMaintainer(statement: string): Promise<void> {
  await query({ ...inject("testServer"), database: "postgres" }, statement);
}

async function query(connection: Connection, statement: string) {
  const client = new pg.Client(connection);
  await client.connect();
  return client.query(statement).finally(() => client.end());
}

/** Rewrites the text of the backup and gives the name of the changed copy. */
async function tamper(name: string, change: (text: string) => string): Promise<string> {
  const text = gunzipSync(await readFile(file)).toString("utf8");
  const path = join(folder, name);
  await writeFile(path, gzipSync(change(text)));
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "concord-backup-"));
  file = join(folder, "one.backup");
  const { id } = await source.owner
    .insertInto("partnership")
    .values({ slug: "storm", name_en: "Storm" })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const name of hostile)
    await source.owner
      .insertInto("person")
      .values({ partnership_id: id, name, initials: name.slice(0, 9), left_on: "2026-02-28" })
      .execute();
  await source.owner
    .deleteFrom("person")
    .where("partnership_id", "=", id)
    .where("name", "=", hostile.at(-1) ?? "")
    .execute();
  await query(
    source.connection,
    `
    insert into stored_file (partnership_id, name, media_type, size_bytes, sha256, bytes)
      select ${id}, 'logo', 'image/png', 100000, 'x', decode(repeat('000aff5c2e0d', 20000), 'hex');
    update partnership set logo_file_id = (select max(id) from stored_file), area_cy = 'Ardal' where id = ${id};
    insert into audit_event (partnership_id, event, subject_kind, subject_id, actor_name, before)
      select ${id}, 'x', 'person', n, E'a\\\\b\\nc', jsonb_build_object('text', E'line\\nline "q" \\\\')
      from generate_series(1, 2000) n;
    insert into accounts."user" (id, name, email) values ('u-storm', 'Nerys', 'nerys.storm@example.org')`,
  );
  await writeBackup(source.connection, file, { concord });
});

afterAll(async () => {
  for (const { database } of emptied) await asMaintainer(`drop database ${database} with (force)`);
  await rm(folder, { recursive: true });
});

test("a backup restored into an empty database gives the same backup again, byte for byte in every table", async () => {
  const target = await emptyDatabase();
  const { rows, tables } = await restoreBackup(target, file, { folder: migrations });
  expect(tables).toBeGreaterThan(30);
  expect(rows).toBeGreaterThan(2000);
  const again = join(folder, "again.backup");
  await writeBackup(target, again, { concord });
  const linesOf = async (path: string) =>
    gunzipSync(await readFile(path))
      .toString("utf8")
      .split("\n")
      .slice(1);
  expect(await linesOf(again)).toEqual(await linesOf(file));
});

test("after a restore new records get numbers never given before, rules hold again and the program can work", async () => {
  const target = await emptyDatabase();
  await restoreBackup(target, file, { folder: migrations });
  const highest = (await query(source.connection, "select last_value::int as n from person_id_seq")).rows[0].n;
  const { rows } = await query(
    target,
    "insert into person (partnership_id, name) select id, 'new' from partnership limit 1 returning id",
  );
  expect(rows[0].id).toBe(highest + 1);
  await expect(query(target, "insert into person (partnership_id, name) values (999999, 'lost')")).rejects.toThrow(
    /foreign key/,
  );
  const rules = "select count(*)::int as n from pg_constraint where contype = 'f'";
  expect((await query(target, rules)).rows).toEqual((await query(source.connection, rules)).rows);
  const triggers = "select count(*)::int as n from pg_trigger where not tgisinternal and tgenabled = 'O'";
  expect((await query(target, triggers)).rows).toEqual((await query(source.connection, triggers)).rows);
  const asApp = await query({ ...target, options: "-c role=concord_app" } as Connection, "select name from person");
  expect(asApp.rows).toEqual([]);
  await query({ ...target, options: "-c role=concord_app" } as Connection, "select id from pgboss.job");
});

test("a backup does not overwrite a file, unless told to, and leaves nothing half-made", async () => {
  const before = await readFile(file);
  await expect(writeBackup(source.connection, file, { concord })).rejects.toThrow(/is there already/);
  expect((await readFile(file)).equals(before)).toBe(true);
  await writeBackup(source.connection, file, { concord, isForced: true });
  expect((await stat(file)).mode & 0o077).toBe(0);
  await expect(writeBackup(source.connection, join(folder, "no/such/folder"), { concord })).rejects.toThrow(
    /no folder/,
  );
  expect((await readdir(folder)).filter((name) => name.includes("part"))).toEqual([]);
});

test("a database that Concord never used cannot be backed up", async () => {
  await expect(writeBackup(await emptyDatabase(), join(folder, "none"), { concord })).rejects.toThrow(
    /nothing to back up/,
  );
});

test("a file that is cut short anywhere is refused and the database left as it is", async () => {
  const target = await emptyDatabase();
  const whole = await readFile(file);
  const text = gunzipSync(whole);
  const cuts = [
    whole.subarray(0, whole.length / 2),
    whole.subarray(0, -1),
    whole.subarray(0, 40),
    gzipSync(text.subarray(0, text.length / 2)),
    gzipSync(text.subarray(0, -1)),
  ];
  for (const cut of cuts) {
    const path = join(folder, "cut.backup");
    await writeFile(path, cut);
    await expect(restoreBackup(target, path, { folder: migrations })).rejects.toThrow(/cut short/);
  }
  expect((await query(target, "select count(*)::int as n from pg_tables where schemaname = 'public'")).rows[0].n).toBe(
    0,
  );
});

test("a file that is something else is refused in one sentence", async () => {
  const target = await emptyDatabase();
  for (const [name, bytes] of Object.entries({
    text: Buffer.from("hello"),
    zip: gzipSync("hello\n"),
    json: gzipSync('{"format":"other"}\n'),
    none: Buffer.alloc(0),
  })) {
    const path = join(folder, name);
    await writeFile(path, bytes);
    await expect(restoreBackup(target, path, { folder: migrations })).rejects.toThrow(
      /not a backup made by Concord|cut short/,
    );
  }
  await expect(restoreBackup(target, join(folder, "missing"), { folder: migrations })).rejects.toThrow(
    /There is no file/,
  );
  await expect(restoreBackup(target, folder, { folder: migrations })).rejects.toThrow(/not a backup/);
});

test("a changed row, a changed number of rows or a lost table is noticed", async () => {
  const changed = await tamper("changed", (text) => text.replace("Ardal", "Arall"));
  await expect(checkBackup(changed)).rejects.toThrow(/checksums/);
  const fewer = await tamper("fewer", (text) => text.replace(/^.*Nerys.*\n/m, ""));
  await expect(checkBackup(fewer)).rejects.toThrow(/checksums/);
  const lost = await tamper("lost", (text) => text.replace(/\{"table":"accounts\.account".*?\n\\\.\n.*?\n/s, ""));
  await expect(checkBackup(lost)).rejects.toThrow(/checksums/);
});

test("a file from a newer Concord is refused kindly", async () => {
  const target = await emptyDatabase();
  const format = await tamper("format", (text) => text.replace('"version":1', '"version":2'));
  await expect(restoreBackup(target, format, { folder: migrations })).rejects.toThrow(/newer Concord/);
  const step = await tamper("step", (text) => text.replace('"migrations":[', '"migrations":["9999_tomorrow",'));
  await expect(restoreBackup(target, step, { folder: migrations })).rejects.toThrow(/newer Concord .*9999_tomorrow/);
});

test("a database in use is only replaced when told to, and all at once", async () => {
  const target = await emptyDatabase();
  await migrate(target, migrations);
  await query(target, "insert into partnership (slug, name_en) values ('kept', 'Kept')");
  await expect(restoreBackup(target, file, { folder: migrations })).rejects.toThrow(/--force/);
  const odd = await tamper("odd", (text) => text.replace('"public.person.id"', '"public.person.odd"'));
  await expect(restoreBackup(target, odd, { folder: migrations, isForced: true })).rejects.toThrow();
  expect((await query(target, "select slug from partnership")).rows).toEqual([{ slug: "kept" }]);
  await restoreBackup(target, file, { folder: migrations, isForced: true });
  expect((await query(target, "select count(*)::int as n from partnership where slug = 'kept'")).rows[0].n).toBe(0);
});

test("while Concord works on the database, or in one of another program, nothing is restored", async () => {
  const busy = await emptyDatabase();
  await migrate(busy, migrations);
  const running = new pg.Client({ ...busy, application_name: "concord:1" });
  await running.connect();
  await expect(restoreBackup(busy, file, { folder: migrations })).rejects.toThrow(/is running/);
  await running.end();
  const foreign = await emptyDatabase();
  await query(foreign, "create table invoices (id int)");
  await expect(restoreBackup(foreign, file, { folder: migrations, isForced: true })).rejects.toThrow(/another program/);
});

test("a backup made by an older Concord is restored and brought up to date", async () => {
  const older = join(folder, "older");
  await mkdir(older);
  const names = (await readdir(migrations)).filter((name) => name.endsWith(".sql")).sort();
  for (const name of names.slice(0, -1)) await copyFile(join(migrations, name), join(older, name));
  const old = await emptyDatabase();
  await query(old, "create schema if not exists public");
  await migrate(old, older).catch(() => {});
  await query(old, "insert into partnership (slug, name_en) values ('old', 'Old')");
  const path = join(folder, "old.backup");
  await writeBackup(old, path, { concord });
  const target = await emptyDatabase();
  await restoreBackup(target, path, { folder: migrations });
  expect((await query(target, "select slug from partnership")).rows).toEqual([{ slug: "old" }]);
  const { rows } = await query(target, "select name from kysely_migration order by name desc limit 1");
  expect(`${rows[0].name}.sql`).toBe(names.at(-1));
});
