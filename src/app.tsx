import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { createAuth } from "./core/auth/index.ts";
import type { Config } from "./core/config.ts";
import type { Database } from "./core/db/database.ts";
import { NotFound } from "./core/errors.ts";
import { splitLanguage } from "./core/web/address.ts";
import type { AppEnv } from "./core/web/app-env.ts";
import { assets } from "./core/web/assets.ts";
import { errorPage } from "./core/web/error.pages.tsx";
import { guard, SignInFirst } from "./core/web/guard.ts";
import { securityHeaders } from "./core/web/headers.ts";
import { healthRoutes } from "./core/web/health.ts";
import { inTransaction } from "./core/web/identify.ts";
import { requestLog } from "./core/web/request-log.ts";
import { askToSignIn } from "./modules/accounts/index.ts";
import { modules } from "./modules.ts";

const LARGEST_BODY = 12 * 1024 * 1024;

/** What the application stands on. `clock` is the one place the time of a request comes from; `isReady` is false on the way out. */
export type Parts = { config: Config; database: Database; clock?: () => Date; isReady?: () => boolean };

const tooLarge = () => {
  throw new HTTPException(413);
};

/** The whole application: the middleware in order, then every module's routes behind the access each one states. */
export function createApp(parts: Parts): Hono<AppEnv> {
  const { config, database, clock = () => new Date(), isReady = () => true } = parts;
  const app = new Hono<AppEnv>({ getPath: (request) => splitLanguage(new URL(request.url).pathname).path });
  const auth = createAuth({ config, accounts: database.accounts });
  const navigation = modules.flatMap((module) => module.navigation).sort((a, b) => a.position - b.position);
  const panels = modules.flatMap((module) => module.panels ?? []).sort((a, b) => a.position - b.position);

  app.use(async (c, next) => {
    const { lang, path } = splitLanguage(new URL(c.req.url).pathname);
    c.set("config", config);
    c.set("database", database);
    c.set("auth", auth);
    c.set("requestId", randomUUID());
    c.set("now", clock());
    c.set("lang", lang);
    c.set("address", path);
    c.set("navigation", navigation);
    c.set("panels", panels);
    c.set("signedIn", null);
    await next();
  });
  app.use(requestLog);
  app.use(securityHeaders);
  app.route("/", assets());
  app.route("/", healthRoutes(database, isReady));
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: tooLarge }));
  app.use(config.isProduction ? csrf({ origin: new URL(config.baseUrl).origin }) : csrf());
  app.use(compress());
  app.use(inTransaction);
  for (const route of modules.flatMap((module) => module.routes))
    app.on(route.method, route.path, guard(route.access), route.handler);
  app.notFound((c) => errorPage(c, new NotFound(c.var.address)));
  app.onError((error, c) => (error instanceof SignInFirst ? askToSignIn(c) : errorPage(c, error as Error)));
  return app;
}
