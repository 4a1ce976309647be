import { createHash } from "node:crypto";
import pg from "pg";

/** How to reach the database as one of its roles. `role` is taken on by every connection before its first statement. */
export type Connection = {
  connectionString?: string;
  host?: string;
  port?: number;
  user?: string;
  database?: string;
  role?: "concord_app" | "concord_accounts";
  max?: number;
};

const INT8 = 20;
const DATE = 1082;
pg.types.setTypeParser(INT8, Number);
pg.types.setTypeParser(DATE, (text) => text);

const names = new Map<string, string>();
const MOST_NAMES = 2000;

/** Statements are prepared once a connection and then named, which halves the time of a read. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= MOST_NAMES) return undefined;
  const name = createHash("sha256").update(text).digest("base64url").slice(0, 24);
  names.set(text, name);
  return name;
}

class NamingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg declares query with a dozen overloads; this one passes them all through.
  override query(config: any, values?: any, callback?: any): any {
    const isNameable = typeof config === "string" && Array.isArray(values) && values.length > 0;
    const name = isNameable ? nameOf(config) : undefined;
    return name ? super.query({ name, text: config, values }, callback) : super.query(config, values, callback);
  }
}

/** How long a request waits for a connection before it is told that the database is not available. */
const CONNECT_PATIENCE_MS = 5000;

/** A pool of connections for one role. Closing it ends them all. */
export function openPool(connection: Connection): pg.Pool {
  const { role, max = 10, ...rest } = connection;
  const pool = new pg.Pool({
    ...rest,
    max,
    connectionTimeoutMillis: CONNECT_PATIENCE_MS,
    Client: NamingClient,
    application_name: `concord:${process.pid}`,
    ...(role ? { options: `-c role=${role}` } : {}),
  });
  pool.on("error", () => {});
  // A connection that is lost while someone uses it also fails their query; unheard, it would end the process.
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
