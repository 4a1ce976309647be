import { join } from "node:path";
import { restoreBackup } from "../core/backup/restore.ts";
import { reachDatabase } from "../core/instance.ts";
import { root } from "../core/root.ts";
import { type Command, readArguments, say, settings } from "./command.ts";

/** Puts a backup in the place of what the database holds. */
export const restore: Command = {
  name: "restore",
  summary: "put a backup in the place of what is kept",
  help: `concord restore FILE [--force]

Reads FILE, checks that it is whole, and puts it in the place of everything the database holds: all of it or nothing.
A backup made by an older Concord is brought up to date. Stop Concord first.

  --force   replace a database that is in use already`,
  run: async (args) => {
    const { values, named } = readArguments(args, { force: { type: "boolean" } }, ["FILE"]);
    const { owner, release } = await reachDatabase(settings());
    try {
      const options = { folder: join(root, "migrations"), isForced: values.force ?? false };
      const { header, tables, rows } = await restoreBackup(owner, named.FILE, options);
      say(`Restored ${rows} rows of ${tables} tables, as they stood on ${header.made_at} (Concord ${header.concord}).`);
    } finally {
      await release();
    }
  },
};
