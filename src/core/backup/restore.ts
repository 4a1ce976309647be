import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import * as copyStreams from "pg-copy-streams";
import { knownMigrations, migrate } from "../db/migrate.ts";
import type { Connection } from "../db/pool.ts";
import {
  BackupError,
  endSchema,
  type Header,
  headerSchema,
  quoted,
  type Sum,
  sumSchema,
  tableSchema,
} from "./format.ts";
import { BackupReader, type Checked, checkBackup } from "./read.ts";
import { contentsOf, rebuild, refuseWhileInUse, setRulesAside } from "./rebuild.ts";
import { copyIn, copyOut, PLAIN_SETTINGS, tablesOf } from "./tables.ts";
import { copyRows } from "./write.ts";

/**
 * Puts a backup in the place of what the database holds, in one transaction: either all of it is there and agrees with
 * its checksums, or nothing has changed. Then brings it to the shape this program needs. `folder` holds the migrations.
 * Throws BackupError when the file is no good, comes from a newer Concord, or the database is in use and not `isForced`.
 */
export async function restoreBackup(
  owner: Connection,
  path: string,
  options: { folder: string; isForced?: boolean },
): Promise<Checked> {
  const checked = await checkBackup(path);
  await refuseNewer(checked.header, options.folder);
  const client = new pg.Client({ ...owner, application_name: "concord-restore" });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("begin");
    await client.query(PLAIN_SETTINGS);
    await refuseWhileInUse(client);
    await refuseContents(client, options.isForced ?? false);
    await rebuild(client, options.folder, checked.header.migrations);
    await fill(client, path);
    await client.query("commit");
  } finally {
    await client.end();
  }
  await migrate(owner, options.folder);
  return checked;
}

async function refuseNewer({ concord, migrations }: Header, folder: string): Promise<void> {
  const known = await knownMigrations(folder);
  const unknown = migrations.find((name) => !known.includes(name));
  if (unknown)
    throw new BackupError(
      `The backup was made by a newer Concord (${concord}, with the step ${unknown}); restore it with that version. Nothing was changed.`,
    );
}

async function refuseContents(client: pg.Client, isForced: boolean): Promise<void> {
  const contents = await contentsOf(client);
  if (contents === "another program")
    throw new BackupError("The database holds the tables of another program; give Concord a database of its own.");
  if (contents === "a Concord in use" && !isForced)
    throw new BackupError("The database is in use: restoring would replace all it holds. To do so, add --force.");
}

async function fill(client: pg.Client, path: string): Promise<void> {
  const tables = new Map((await tablesOf(client)).map((table) => [table.table, table]));
  const bringRulesBack = await setRulesAside(client, [...tables.keys()]);
  const sums = new Map<string, Sum>();
  const reader = new BackupReader(path);
  await reader.line(headerSchema);
  while (!(await reader.hasEnded())) {
    const table = await reader.line(tableSchema);
    if (!tables.has(table.table))
      throw new BackupError(`This Concord has no table ${table.table}. Nothing was changed.`);
    await pipeline(Readable.from(reader.rows(), { objectMode: false }), client.query(copyStreams.from(copyIn(table))));
    sums.set(table.table, await reader.line(sumSchema));
  }
  const { sequences } = await reader.line(endSchema);
  await reader.close();
  for (const [column, last] of Object.entries(sequences)) await setSequence(client, column, last);
  await bringRulesBack();
  for (const [name, wanted] of sums) {
    const table = tables.get(name);
    const found = table && (await copyRows(client, copyOut(table), async () => {}));
    if (found?.rows !== wanted.rows || found.sha256 !== wanted.sha256)
      throw new BackupError(`The table ${name} did not come back as it was. Nothing was changed.`);
  }
}

async function setSequence(client: pg.Client, column: string, last: number | null): Promise<void> {
  const at = column.lastIndexOf(".");
  const place = [quoted(column.slice(0, at)), column.slice(at + 1)];
  await client.query("select setval(pg_get_serial_sequence($1, $2), $3, $4)", [...place, last ?? 1, last !== null]);
}
