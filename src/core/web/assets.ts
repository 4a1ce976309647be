import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { root } from "../root.ts";
import type { AppEnv } from "./app-env.ts";

const HASHED = /-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

/** Styles, scripts, fonts and pictures. Names that carry a hash are kept by browsers for a year. */
export function assets(): Hono<AppEnv> {
  const served = new Hono<AppEnv>();
  served.use("/assets/*", async (c, next) => {
    await next();
    const isFound = c.res.status === 200;
    if (isFound)
      c.res.headers.set(
        "Cache-Control",
        HASHED.test(c.req.path) ? "public, max-age=31536000, immutable" : "public, max-age=3600",
      );
  });
  served.use("/assets/*", serveStatic({ root: join(root, "dist"), precompressed: true }));
  return served;
}
