import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, existsSync, type WriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { createGzip, type Gzip } from "node:zlib";
import pg from "pg";
import * as copyStreams from "pg-copy-streams";
import type { Connection } from "../db/pool.ts";
import { BackupError, END_OF_ROWS, type End, FORMAT, type Header, type Sum, VERSION } from "./format.ts";
import { copyOut, PLAIN_SETTINGS, sequencesOf, tablesOf } from "./tables.ts";

/** What was written: how many tables and rows. */
export type Written = { tables: number; rows: number };

/**
 * Writes everything that the partnerships and accounts keep into one file, as it all stood at one moment, while Concord
 * goes on working. The file appears under its name only when it is whole. Throws BackupError when a file of that name is there.
 */
export async function writeBackup(
  owner: Connection,
  path: string,
  options: { concord: string; isForced?: boolean },
): Promise<Written> {
  if (!options.isForced && existsSync(path))
    throw new BackupError(`${path} is there already; choose another name, or add --force to replace it.`);
  const draft = `${path}.part-${process.pid}`;
  const client = new pg.Client(owner);
  client.on("error", () => {});
  await client.connect();
  try {
    const file = createWriteStream(draft, { mode: 0o600, flags: "wx" });
    const written = await writeAll(client, file, options.concord);
    await sync(draft);
    await rename(draft, path);
    return written;
  } catch (error) {
    await rm(draft, { force: true });
    throw explained(error, path);
  } finally {
    await client.end();
  }
}

async function writeAll(client: pg.Client, file: WriteStream, concord: string): Promise<Written> {
  const gzip = createGzip();
  const done = finished(gzip.pipe(file));
  done.catch(() => {});
  gzip.on("error", () => {});
  file.on("error", (error) => gzip.destroy(error));
  await once(file, "open");
  await client.query("begin isolation level repeatable read read only");
  await client.query(PLAIN_SETTINGS);
  await say(gzip, await headerOf(client, concord));
  const tables = await tablesOf(client);
  let rows = 0;
  for (const table of tables) {
    await say(gzip, { table: table.table, columns: table.columns });
    const sum = await copyRows(client, copyOut(table), (chunk) => put(gzip, chunk));
    await put(gzip, END_OF_ROWS);
    await say(gzip, sum);
    rows += sum.rows;
  }
  const end: End = { sequences: await sequencesOf(client), tables: tables.length, is_whole: true };
  await say(gzip, end);
  await client.query("commit");
  gzip.end();
  await done;
  return { tables: tables.length, rows };
}

async function headerOf(client: pg.Client, concord: string): Promise<Header> {
  const { rows } = await client.query<{ name: string }>("select name from public.kysely_migration order by name");
  const migrations = rows.map(({ name }) => name);
  return { format: FORMAT, version: VERSION, concord, made_at: new Date().toISOString(), migrations };
}

/** Reads a table out, hands its bytes on, and answers with how many rows there were and the SHA-256 of the bytes. */
export async function copyRows(
  client: pg.ClientBase,
  statement: string,
  take: (chunk: Buffer) => Promise<void>,
): Promise<Sum> {
  const hash = createHash("sha256");
  const stream = client.query(copyStreams.to(statement));
  for await (const chunk of stream) {
    hash.update(chunk);
    await take(chunk);
  }
  return { rows: stream.rowCount, sha256: hash.digest("hex") };
}

const say = (gzip: Gzip, line: object): Promise<void> => put(gzip, `${JSON.stringify(line)}\n`);

async function put(gzip: Gzip, chunk: Buffer | string): Promise<void> {
  if (gzip.errored) throw gzip.errored;
  if (!gzip.write(chunk)) await once(gzip, "drain");
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, "r+");
  await handle.sync().finally(() => handle.close());
}

function explained(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "42P01")
    return new BackupError("There is nothing to back up: this database has never been used by Concord.");
  if (code === "ENOSPC" || code === "EDQUOT") return new BackupError(`The disk is full: ${path} could not be written.`);
  if (code === "ENOENT") return new BackupError(`There is no folder for ${path}; make it first.`);
  if (code === "EACCES" || code === "EROFS" || code === "EPERM" || code === "EISDIR")
    return new BackupError(`Concord may not write ${path} (${code}).`);
  return error;
}
