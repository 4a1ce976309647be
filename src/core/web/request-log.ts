import { createMiddleware } from "hono/factory";
import { log } from "../log.ts";
import type { AppEnv } from "./app-env.ts";

/** One line a request: what kind, how it ended, how long it took. The path loses its numbers' context, never its query. */
export const requestLog = createMiddleware<AppEnv>(async (c, next) => {
  const begun = performance.now();
  await next();
  log.debug("request", {
    request: c.var.requestId,
    method: c.req.method,
    path: c.var.address.replaceAll(/[A-Za-z0-9_-]{20,}/g, "…"),
    status: c.res.status,
    ms: Math.round((performance.now() - begun) * 10) / 10,
  });
});
