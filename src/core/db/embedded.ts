import { realpathSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { makeDataFolder, StartupError } from "../config.ts";
import { chooseAccount, ownerOf } from "./embedded.account.ts";
import { findBinaries } from "./embedded.binaries.ts";
import { makeCluster, OWNER } from "./embedded.cluster.ts";
import { giveNotice, holdLease, type Lease, makeDatabase, takeLease } from "./embedded.lease.ts";
import { disownPidFile, isServerOf, readPidFile } from "./embedded.pidfile.ts";
import { type Ground, isContested, type Server, startServer, stopServer } from "./embedded.server.ts";
import { isPrivateFolder, SOCKET_PORT } from "./embedded.socket.ts";

/** How to reach the embedded database as the role that owns everything in it; fits `pg` and `openPool` as it is. */
export type OwnerConnection = { host: string; port: number; user: string; database: string; ssl: false };

/** The PostgreSQL that Concord runs itself, reached by a Unix socket that only its own user (and root) can open. */
export type EmbeddedDatabase = {
  socketDir: string;
  owner: OwnerConnection;
  /** The same as an address, for programs that want one. */
  ownerUrl: string;
  /** True when the server ran already: another Concord process uses it, or one was killed and left it behind. */
  wasAdopted: boolean;
  /** Ends the server, unless another Concord process still uses it. Close your own pools first. */
  stop(): Promise<void>;
};

type Tie = { server: Server; lease: Lease; wasAdopted: boolean };

const DATABASE = "concord";
const ANSWER_PATIENCE_MS = 30_000;
const MOST_ATTEMPTS = 20;

/**
 * Starts PostgreSQL on `<dataDir>/postgres`, making it on the first start, or uses the server that already runs there.
 * Starts it again should it die while Concord runs. Throws StartupError with a sentence when it cannot.
 */
export async function startEmbedded(dataDir: string, options: { isTest?: boolean } = {}): Promise<EmbeddedDatabase> {
  makeDataFolder(dataDir);
  const ground = await prepareGround(realpathSync(dataDir), options.isTest ?? false);
  let tie = await tieTo(ground);
  let isStopping = false;
  await makeDatabase(tie.lease, DATABASE);

  const watch = () => holdLease(tie.lease, tieAgain);
  const tieAgain = async () => {
    while (!isStopping) {
      const renewed = await tieTo(ground).catch(() => undefined);
      if (renewed) {
        tie = renewed;
        watch();
        return;
      }
      await pause(1000, undefined, { ref: false });
    }
  };
  watch();

  const { socketDir } = tie.server;
  return {
    socketDir,
    owner: { host: socketDir, port: SOCKET_PORT, user: OWNER, database: DATABASE, ssl: false },
    ownerUrl: `postgresql://${OWNER}@/${DATABASE}?host=${encodeURIComponent(socketDir)}&port=${SOCKET_PORT}&ssl=0`,
    wasAdopted: tie.wasAdopted,
    async stop() {
      if (isStopping) return;
      isStopping = true;
      await untie(tie, ground);
    },
  };
}

async function prepareGround(dataDir: string, isTest: boolean): Promise<Ground> {
  const clusterDir = join(dataDir, "postgres");
  const binaries = findBinaries();
  const account = chooseAccount(clusterDir, dataDir, [binaries.postgres, binaries.folder, dataDir]);
  await makeCluster(clusterDir, binaries, account);
  return { clusterDir, logPath: join(dataDir, "postgres.log"), binaries, account, isTest };
}

/** Uses the server that runs on the cluster, or starts one; another process may start or stop it at the same moment. */
async function tieTo(ground: Ground): Promise<Tie> {
  let failure: unknown;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    try {
      const adopted = await adopt(ground);
      if (adopted) return adopted;
      const server = await startServer(ground);
      return { server, lease: await takeLease(server.socketDir, ground.clusterDir), wasAdopted: false };
    } catch (error) {
      failure = error;
      if (error instanceof StartupError && !isContested(ground.clusterDir, error.message)) break;
      await pause(100);
    }
  }
  if (failure instanceof StartupError) throw failure;
  throw new StartupError(
    `The database in ${ground.clusterDir} does not answer (${failure}); see postgres.log beside it.`,
  );
}

/** Uses the server that runs on the cluster, perhaps left behind by a killed Concord. Undefined when there is none. */
async function adopt({ clusterDir }: Ground): Promise<Tie | undefined> {
  const deadline = Date.now() + ANSWER_PATIENCE_MS;
  while (Date.now() < deadline) {
    const server = readPidFile(clusterDir);
    if (!server) return undefined;
    if (!isServerOf(server.pid, clusterDir)) {
      disownPidFile(clusterDir);
      return undefined;
    }
    const isReachable = isPrivateFolder(server.socketDir, ownerOf(clusterDir) ?? -1);
    const lease = isReachable ? await takeLease(server.socketDir, clusterDir).catch(() => undefined) : undefined;
    if (lease) return { server, lease, wasAdopted: true };
    // Somebody has tidied the socket away, so nobody can ever reach this server again.
    if (server.isReady && !isReachable) await stopServer(server, clusterDir);
    else await pause(50);
  }
  const pid = readPidFile(clusterDir)?.pid;
  throw new StartupError(`A database process holds ${clusterDir} and does not answer; end it with: kill -INT ${pid}`);
}

async function untie({ server, lease }: Tie, { clusterDir }: Ground): Promise<void> {
  const isLast = await giveNotice(lease).catch(() => false);
  const hasStopped = isLast ? await stopServer(server, clusterDir) : true;
  await lease.end().catch(() => {});
  if (!hasStopped) throw new StartupError(`The database process ${server.pid} has not ended after a minute.`);
}
