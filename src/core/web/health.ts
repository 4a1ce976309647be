import { Hono } from "hono";
import { sql } from "kysely";
import type { Database } from "../db/database.ts";
import type { AppEnv } from "./app-env.ts";

/**
 * `/healthz` answers 200 when the database answers; `/readyz` only while this process also takes new requests, so that a
 * balancer in front of several sends them elsewhere.
 */
export function healthRoutes(database: Database, isReady: () => boolean): Hono<AppEnv> {
  const answers = async () => {
    try {
      await sql`select 1`.execute(database.app);
      return true;
    } catch {
      return false;
    }
  };
  const away = "the database does not answer";
  return new Hono<AppEnv>()
    .get("/healthz", async (c) => ((await answers()) ? c.text("ok") : c.text(away, 503)))
    .get("/readyz", async (c) => {
      if (!isReady()) return c.text("stopping", 503);
      return (await answers()) ? c.text("ok") : c.text(away, 503);
    });
}
