import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, fstatSync, lstatSync, openSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describeFolderError, StartupError } from "../config.ts";
import type { Account } from "./embedded.account.ts";
import { type Binaries, describeSpawnError } from "./embedded.binaries.ts";
import { cleanEnvironment, describeServerFailure } from "./embedded.cluster.ts";
import { isAlive, isServerOf, readPidFile } from "./embedded.pidfile.ts";
import { prepareSocketFolder } from "./embedded.socket.ts";

/** A database server that runs: its process and the folder of its Unix socket. */
export type Server = { pid: number; socketDir: string };

/** Everything needed to start a server on a cluster. */
export type Ground = { clusterDir: string; logPath: string; binaries: Binaries; account: Account; isTest: boolean };

const START_PATIENCE_MS = 120_000;
const STOP_PATIENCE_MS = 60_000;

const SETTINGS: Record<string, string> = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  cluster_name: "concord",
  timezone: "UTC",
  max_connections: "100",
  shared_buffers: "64MB",
  effective_cache_size: "256MB",
  jit: "off",
  max_parallel_workers_per_gather: "0",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_logical_replication_workers: "0",
  random_page_cost: "1.1",
  log_checkpoints: "off",
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
};

/** Tests may lose everything in a power cut, and gain speed by it. */
const TEST_SETTINGS: Record<string, string> = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** Starts a server on the cluster, in a session of its own, and waits until it accepts connections. */
export async function startServer(ground: Ground): Promise<Server> {
  const socketDir = await prepareSocketFolder(ground.clusterDir, ground.account);
  const log = openLog(ground.logPath);
  const logStart = fstatSync(log).size;
  const child = spawnServer(ground, socketDir, log);
  closeSync(log);
  const output = () => readFileSync(ground.logPath, "utf8").slice(logStart);
  const giveUp = new AbortController();
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(describeSpawnError(error)));
    child.once("exit", () => resolve(describeServerFailure(output(), ground.clusterDir)));
  });
  const failure = await Promise.race([ended, untilReady(ground.clusterDir, child, giveUp.signal)]);
  giveUp.abort();
  child.removeAllListeners();
  if (failure) {
    if (!isContested(ground.clusterDir, failure)) removeIfEmpty(socketDir);
    throw new StartupError(failure);
  }
  child.unref();
  return { pid: child.pid ?? 0, socketDir };
}

/** Asks the server to end in order without waiting for anyone, and waits for it. False when it takes over a minute. */
export async function stopServer(server: Server, clusterDir: string): Promise<boolean> {
  const deadline = Date.now() + STOP_PATIENCE_MS;
  const isRunning = isServerOf(server.pid, clusterDir);
  if (isRunning) process.kill(server.pid, "SIGINT");
  while (isRunning && isAlive(server.pid)) {
    if (Date.now() > deadline) return false;
    await pause(5);
  }
  rmSync(server.socketDir, { recursive: true, force: true });
  return true;
}

function spawnServer({ clusterDir, binaries, account, isTest }: Ground, socketDir: string, log: number): ChildProcess {
  const settings = { ...SETTINGS, ...(isTest ? TEST_SETTINGS : {}), unix_socket_directories: socketDir };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [file = "", ...args] = [...account.prefix, binaries.postgres, "-D", clusterDir, ...flags];
  return spawn(file, args, {
    ...account.identity,
    cwd: "/",
    detached: true,
    env: cleanEnvironment,
    stdio: ["ignore", log, log],
  });
}

/** Did a start fail only because another process starts or stops a server on this cluster at the same moment? */
export function isContested(clusterDir: string, failure: string): boolean {
  return existsSync(join(clusterDir, "postmaster.pid")) || /lock file|socket director/.test(failure);
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {}
}

async function untilReady(clusterDir: string, child: ChildProcess, signal: AbortSignal): Promise<string | undefined> {
  const deadline = Date.now() + START_PATIENCE_MS;
  while (!signal.aborted) {
    const state = readPidFile(clusterDir);
    if (state?.isReady && state.pid === child.pid) return undefined;
    if (Date.now() > deadline) return `The database in ${clusterDir} does not answer; see postgres.log beside it.`;
    await pause(5);
  }
  return undefined;
}

const LARGEST_LOG = 5_000_000;

function openLog(logPath: string): number {
  try {
    const isLarge = (lstatSync(logPath, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG;
    return openSync(logPath, isLarge ? "w" : "a", 0o600);
  } catch (error) {
    throw new StartupError(describeFolderError(logPath, error));
  }
}
