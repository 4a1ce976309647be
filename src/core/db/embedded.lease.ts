import pg from "pg";
import { OWNER } from "./embedded.cluster.ts";
import { SOCKET_PORT } from "./embedded.socket.ts";

/**
 * One connection that every Concord process keeps open as long as it uses the embedded database, so that the last one
 * to leave knows that it may put the lights out.
 */
export type Lease = pg.Client;

const LEASE_NAME = "concord-lease:";
const STOPPING_LOCK = 7_262_001;

/** Connects to the server behind a socket. Throws when none answers there or it keeps its data somewhere else. */
export async function takeLease(socketDir: string, clusterDir: string): Promise<Lease> {
  const lease = new pg.Client({
    host: socketDir,
    port: SOCKET_PORT,
    user: OWNER,
    database: "postgres",
    ssl: false,
    application_name: `${LEASE_NAME}${process.pid}`,
    connectionTimeoutMillis: 5000,
  });
  lease.on("error", () => {});
  await lease.connect();
  try {
    // Whoever is just stopping the server holds this lock: wait for the end of it rather than use a dying server.
    await lease.query("select pg_advisory_lock_shared($1), pg_advisory_unlock_shared($1)", [STOPPING_LOCK]);
    const { rows } = await lease.query("select current_setting('data_directory') as data_directory");
    if (rows[0]?.data_directory !== clusterDir)
      throw new Error(`The server at ${socketDir} is not that of ${clusterDir}`);
  } catch (error) {
    await lease.end().catch(() => {});
    throw error;
  }
  return lease;
}

/** Makes a database unless it exists; a second process that makes the same one at the same moment does no harm. */
export async function makeDatabase(lease: Lease, name: string): Promise<void> {
  const { rowCount } = await lease.query("select from pg_database where datname = $1", [name]);
  if (rowCount) return;
  await lease.query(`create database ${pg.escapeIdentifier(name)}`).catch((error: { code?: string }) => {
    const isThereNow = error.code === "42P04" || error.code === "23505";
    if (!isThereNow) throw error;
  });
}

/** Keeps the lease without keeping the process alive, and calls back should the server drop it. */
export function holdLease(lease: Lease, onLost: () => void): void {
  socketOf(lease).unref();
  lease.once("end", onLost);
}

/** Says good-bye on the lease and tells whether nobody else holds one. From here on nobody new can take one until it ends. */
export async function giveNotice(lease: Lease): Promise<boolean> {
  socketOf(lease).ref();
  await lease.query("select pg_advisory_lock($1)", [STOPPING_LOCK]);
  await lease.query("set application_name = 'concord-leaving'");
  const { rowCount } = await lease.query("select from pg_stat_activity where starts_with(application_name, $1)", [
    LEASE_NAME,
  ]);
  return rowCount === 0;
}

/** pg has ref and unref on its clients too, but its types do not say so. */
function socketOf(lease: Lease): Pick<NodeJS.Timeout, "ref" | "unref"> {
  return lease as unknown as NodeJS.Timeout;
}
