import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Auth } from "../auth/auth.ts";
import type { Config } from "../config.ts";
import type { Ctx } from "../ctx.ts";
import type { Database, Db } from "../db/database.ts";
import type { Lang } from "../i18n/words.ts";
import type { Permission } from "../permit.ts";

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

/** A link of the service navigation: where it goes in a partnership, and who sees it. */
export type NavigationEntry = {
  label: (lang: Lang) => string;
  /** Under the partnership's address, with no slash before it: "plans". */
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: navigation asks by role only.
  access: Permission<any>;
  position: number;
};

/** A page that other modules add a part to: a person's, an organisation's, a group's, a meeting's, and the home page. */
export type PanelPlace = "home" | "person" | "organisation" | "group" | "meeting";

/** A part of such a page. `build` gets the id of the record (0 on the home page) and may answer null: nothing to show. */
export type Panel = {
  place: PanelPlace;
  position: number;
  build: (c: Ask, id: number) => Promise<Child | null>;
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
