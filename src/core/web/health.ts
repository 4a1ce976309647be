import { Hono } from "hono";
import { sql } from "kysely";
import type { Database } from "../db/database.ts";
import type { AppEnv } from "./app-env.ts";

/** `/healthz` answers 200 when the database answers; `/readyz` also says that this process takes requests. */
export function healthRoutes(database: Database): Hono<AppEnv> {
  const answer = async () => {
    try {
      await sql`select 1`.execute(database.app);
      return { text: "ok", status: 200 as const };
    } catch {
      return { text: "the database does not answer", status: 503 as const };
    }
  };
  const routes = new Hono<AppEnv>();
  for (const path of ["/healthz", "/readyz"])
    routes.get(path, async (c) => {
      const { text, status } = await answer();
      return c.text(text, status);
    });
  return routes;
}
