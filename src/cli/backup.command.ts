import { writeBackup } from "../core/backup/write.ts";
import { reachDatabase } from "../core/instance.ts";
import { programVersion } from "../core/root.ts";
import { type Command, readArguments, say, settings } from "./command.ts";

/** Writes a backup of the whole installation, while Concord runs or stands still. */
export const backup: Command = {
  name: "backup",
  summary: "write everything that is kept into one file",
  help: `concord backup FILE [--force]

Writes partnerships, plans, accounts and files into FILE, as they stand at this moment. Concord may go on running.
The file appears when it is whole. Keep it safe: it holds personal data. Keep CONCORD_SECRET (or the file "secret" in
the data folder) with it: without it, authenticator apps must be set up again after a restore.

  --force   replace FILE if there is one`,
  run: async (args) => {
    const { values, named } = readArguments(args, { force: { type: "boolean" } }, ["FILE"]);
    const { owner, release } = await reachDatabase(settings());
    try {
      const options = { concord: programVersion(), isForced: values.force ?? false };
      const { tables, rows } = await writeBackup(owner, named.FILE, options);
      say(`${named.FILE} is written: ${rows} rows of ${tables} tables.`);
    } finally {
      await release();
    }
  },
};
