import { spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { describeFolderError, StartupError } from "../config.ts";
import { type Account, ownerOf } from "./embedded.account.ts";
import { type Binaries, describeSpawnError } from "./embedded.binaries.ts";
import { isAlive } from "./embedded.pidfile.ts";

/** The role that owns everything in the embedded database. */
export const OWNER = "concord_owner";

const MAJOR_VERSION = "18";
const INITDB_OPTIONS = [
  `--username=${OWNER}`,
  "--auth=trust",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--no-instructions",
];

/**
 * Makes the folder of the database unless it is there already. It is made under another name and renamed when whole,
 * so that a power cut in the middle leaves nothing half-made behind.
 */
export async function makeCluster(clusterDir: string, binaries: Binaries, account: Account): Promise<void> {
  if (existsSync(join(clusterDir, "PG_VERSION"))) return useCluster(clusterDir, account);
  const draft = `${clusterDir}.new-${process.pid}`;
  try {
    removeAbandonedDrafts(clusterDir);
    mkdirSync(draft, { mode: 0o700 });
    giveTo(draft, account);
    await runInitdb(draft, clusterDir, binaries, account);
    renameSync(draft, clusterDir);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (existsSync(join(clusterDir, "PG_VERSION"))) return;
    throw error instanceof StartupError ? error : new StartupError(describeFolderError(clusterDir, error));
  }
}

/** What PostgreSQL wrote when it gave up, as one sentence that says what to do. */
export function describeServerFailure(output: string, clusterDir: string): string {
  const known: [RegExp, string][] = [
    [
      /could not create (shared memory|semaphores)/i,
      `This machine has no shared memory left for the database; stop other databases, or set DATABASE_URL.`,
    ],
    [
      /No space left on device|Disk quota exceeded/,
      `The disk that holds ${clusterDir} is full; free some space and start again.`,
    ],
    [
      /Read-only file system/,
      `${clusterDir} is on a read-only disk; set CONCORD_DATA to a folder that can be written to.`,
    ],
    [
      /could not look up effective user ID|user does not exist/,
      "This user has no name on this machine (no line in /etc/passwd), which PostgreSQL needs; start Concord as another user, or set DATABASE_URL.",
    ],
    [
      /incompatible with (the )?server|initialized by PostgreSQL version/,
      `The database in ${clusterDir} was made by another version of PostgreSQL; restore a backup into an empty data folder.`,
    ],
    [
      /error while loading shared libraries|not found \(required by/,
      "The built-in PostgreSQL lacks a part of this machine's system; delete node_modules and start again, or set DATABASE_URL.",
    ],
    [
      /Permission denied|has wrong ownership|invalid permissions/,
      `The database may not use ${clusterDir}; give that folder back to the user who started Concord, with mode 700.`,
    ],
  ];
  const sentence = known.find(([pattern]) => pattern.test(output))?.[1];
  const reason = /(?:FATAL|PANIC|error):\s*(.+)/i.exec(output)?.[1] ?? output.trim().split("\n").at(-1);
  return sentence ?? `The database in ${clusterDir} does not start: ${reason || "it gave no reason"}.`;
}

function useCluster(clusterDir: string, account: Account): void {
  const version = readFileSync(join(clusterDir, "PG_VERSION"), "utf8").trim();
  if (version !== MAJOR_VERSION)
    throw new StartupError(
      `The database in ${clusterDir} was made by PostgreSQL ${version} and this Concord has ${MAJOR_VERSION}; restore a backup into an empty data folder.`,
    );
  if (ownerOf(clusterDir) !== account.uid) giveTo(clusterDir, account);
  chmodSync(clusterDir, 0o700);
}

/** Hands a folder and all in it to the database's user, when root does the starting. */
function giveTo(path: string, account: Account): void {
  if (process.getuid?.() !== 0) return;
  const state = lstatSync(path);
  if (state.isSymbolicLink()) return;
  if (state.isDirectory()) for (const name of readdirSync(path)) giveTo(join(path, name), account);
  chownSync(path, account.uid, account.gid);
}

function removeAbandonedDrafts(clusterDir: string): void {
  const [folder, name] = [join(clusterDir, ".."), clusterDir.split("/").at(-1)];
  for (const entry of readdirSync(folder)) {
    const pid = entry.startsWith(`${name}.new-`) ? Number(entry.split("-").at(-1)) : 0;
    if (pid && !isAlive(pid)) rmSync(join(folder, entry), { recursive: true, force: true });
  }
}

/** The environment of the database's programs: nothing of ours, so that a stray PGDATA or PGOPTIONS does no harm. */
export const cleanEnvironment = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };

function runInitdb(draft: string, clusterDir: string, binaries: Binaries, account: Account): Promise<void> {
  const [file = binaries.initdb, ...args] = [...account.prefix, binaries.initdb, "-D", draft, ...INITDB_OPTIONS];
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      ...account.identity,
      cwd: "/",
      env: cleanEnvironment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (data) => {
      output += data;
    });
    child.stderr.on("data", (data) => {
      output += data;
    });
    child.on("error", (error) => reject(new StartupError(describeSpawnError(error))));
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new StartupError(describeServerFailure(output, clusterDir))),
    );
  });
}
