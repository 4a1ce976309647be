import type { Context } from "hono";
import type { Auth } from "../auth/better.ts";
import type { Config } from "../config.ts";
import type { Ctx } from "../ctx.ts";
import type { Database, Db } from "../db/database.ts";
import type { Lang } from "../i18n/words.ts";
import type { NavigationEntry, Panel } from "../manifest.ts";

/** The person behind a session, as every page of the site knows them. */
export type SignedIn = {
  userId: string;
  name: string;
  email: string;
  isEmailVerified: boolean;
  hasSecondFactor: boolean;
  sessionId: string;
  sessionEndsAt: Date;
};

/** What the middleware of app.ts leaves for handlers. `ctx` is there on a partnership's pages, for its members. */
export type AppEnv = {
  Variables: {
    config: Config;
    database: Database;
    auth: Auth;
    requestId: string;
    lang: Lang;
    now: Date;
    db: Db;
    signedIn: SignedIn | null;
    ctx: Ctx;
    preferredLanguage: Lang | null;
    navigation: NavigationEntry[];
    panels: Panel[];
    address: string;
  };
};

/** A request on its way through a handler. */
export type Ask = Context<AppEnv>;
