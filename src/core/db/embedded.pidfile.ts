import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What PostgreSQL's own postmaster.pid says: which process runs, or ran, on this cluster, and where its socket is. */
export type PidFile = { pid: number; socketDir: string; isReady: boolean };

const NEVER_A_PROCESS = 2_147_483_646;

/** Reads postmaster.pid; undefined when there is none, as when the server was stopped in order. */
export function readPidFile(clusterDir: string): PidFile | undefined {
  try {
    const lines = readFileSync(join(clusterDir, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 1) return undefined;
    return { pid, socketDir: lines[4] ?? "", isReady: lines[7]?.trim() === "ready" };
  } catch {
    return undefined;
  }
}

/**
 * Lets PostgreSQL see that the process in its file is gone although the number is in use again, or is a dead process
 * nobody has collected. The rest of the file stays: from it PostgreSQL checks that no child of the old server still writes.
 */
export function disownPidFile(clusterDir: string): void {
  const path = join(clusterDir, "postmaster.pid");
  const [, ...rest] = readFileSync(path, "utf8").split("\n");
  writeFileSync(path, [NEVER_A_PROCESS, ...rest].join("\n"));
}

/** Is this process really the PostgreSQL of this cluster, and not a newcomer with a number used before? */
export function isServerOf(pid: number, clusterDir: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return words.includes(clusterDir) && words.some((word) => word.endsWith("/postgres"));
  } catch {
    return process.platform !== "linux";
  }
}

/** Is there a process with this number? One of another user counts; one that is dead but not yet collected does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return process.platform !== "linux";
  }
}
