import { createHash } from "node:crypto";
import { chmodSync, chownSync, lstatSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describeFolderError, StartupError } from "../config.ts";
import { type Account, ownerOf } from "./embedded.account.ts";
import { isAlive, isServerOf, readPidFile } from "./embedded.pidfile.ts";

/** The number in the name of the socket file; nothing listens on this TCP port. */
export const SOCKET_PORT = 5432;

const LONGEST_BASE = 80;

/**
 * Makes the private folder of the socket and clears away what a dead server left in it. The path is short, because that
 * of a socket may have about 100 bytes; its name follows from the data folder and the user. Throws StartupError.
 */
export async function prepareSocketFolder(clusterDir: string, account: Account): Promise<string> {
  const path = join(baseFor(account), `concord-${digestOf(`${clusterDir}:${account.uid}`)}`);
  try {
    makePrivate(path, account);
  } catch (error) {
    throw new StartupError(describeFolderError(path, error));
  }
  if (!isPrivateFolder(path, account.uid))
    throw new StartupError(
      `${path} belongs to someone else and Concord needs that name for its database; remove it and start again.`,
    );
  await clearLeftovers(path, clusterDir);
  return path;
}

/** Is this a real folder that only the given user can open, so that nobody can pose as the database in it? */
export function isPrivateFolder(path: string, uid: number): boolean {
  const state = lstatSync(path, { throwIfNoEntry: false });
  return state?.isDirectory() === true && state.uid === uid && (state.mode & 0o077) === 0;
}

function baseFor(account: Account): string {
  const isOurs = account.uid === process.getuid?.();
  return isOurs && tmpdir().length <= LONGEST_BASE ? tmpdir() : "/tmp";
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function makePrivate(path: string, account: Account): void {
  const isMissing = ownerOf(path) === undefined;
  if (isMissing) mkdirSync(path, { mode: 0o700 });
  if (isMissing && account.uid !== process.getuid?.()) chownSync(path, account.uid, account.gid);
  const isOwnFolder = ownerOf(path) === account.uid && lstatSync(path).isDirectory();
  if (isOwnFolder) chmodSync(path, 0o700);
}

/**
 * A killed server leaves its socket and lock behind, and one whose data folder was deleted under it still runs: end it.
 * A healthy server writes its pid file before its socket lock, so the lock is read first.
 */
async function clearLeftovers(path: string, clusterDir: string): Promise<void> {
  const lock = join(path, `.s.PGSQL.${SOCKET_PORT}.lock`);
  const pid = pidIn(lock);
  if (!pid || pid === readPidFile(clusterDir)?.pid) return;
  if (isServerOf(pid, clusterDir)) await endHomeless(pid);
  if (pidIn(lock) === pid) {
    rmSync(lock, { force: true });
    rmSync(join(path, `.s.PGSQL.${SOCKET_PORT}`), { force: true });
  }
}

function pidIn(lock: string): number {
  try {
    return Number.parseInt(readFileSync(lock, "utf8"), 10) || 0;
  } catch {
    return 0;
  }
}

async function endHomeless(pid: number): Promise<void> {
  process.kill(pid, "SIGQUIT");
  for (let waited = 0; waited < 10_000 && isAlive(pid); waited += 20) await pause(20);
}
