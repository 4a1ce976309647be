import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { sql } from "kysely";
import type { Ctx, PartnershipRef, Role } from "../ctx.ts";
import type { Db } from "../db/database.ts";
import { isOutage } from "../db/outage.ts";
import { Unavailable } from "../errors.ts";
import type { Lang } from "../i18n/words.ts";
import type { AppEnv, Ask, SignedIn } from "./app-env.ts";
import { sessionCookieName, sessionMinutes } from "./session.ts";

type Entered = {
  user_id: string | null;
  user_name: string;
  user_email: string;
  is_email_verified: boolean;
  has_second_factor: boolean;
  session_id: string;
  session_ends_at: Date;
  partnership_id: number | null;
  slug: string;
  name_en: string;
  name_cy: string | null;
  logo_file_id: number | null;
  role: Role;
  person_id: number | null;
  preferred_language: Lang | null;
};

class RollBack extends Error {}

/**
 * Runs the request in one transaction that knows who is asking. Whatever a handler throws has become a page by the time
 * control returns here; then nothing of the transaction is kept. Only after the commit does the answer leave.
 */
export const inTransaction = createMiddleware<AppEnv>(async (c, next) => {
  try {
    await c.var.database.app.transaction().execute(async (db) => {
      await identify(c, db);
      await next();
      if (c.error) throw new RollBack();
    });
  } catch (error) {
    if (!(error instanceof RollBack))
      throw isOutage(error) ? new Unavailable("The database does not answer", { cause: error }) : error;
  }
});

/** Reads the session cookie and the partnership in the address, and asks the database once what they amount to. */
async function identify(c: Ask, db: Db): Promise<void> {
  const token = getCookie(c, sessionCookieName(c.var.config))?.split(".")[0] ?? null;
  const slug = slugIn(c.var.address);
  const { rows } = await sql<Entered>`
    select * from enter(${token}, ${slug}, ${c.var.now}, ${`${sessionMinutes.idle} minutes`}::interval,
      ${`${sessionMinutes.absolute} minutes`}::interval)`.execute(db);
  const entered = rows[0] as Entered;
  c.set("db", db);
  c.set("signedIn", entered.user_id ? signedInOf(entered) : null);
  c.set("preferredLanguage", entered.preferred_language);
  if (entered.partnership_id) c.set("ctx", contextOf(c, db, entered));
}

function signedInOf(entered: Entered): SignedIn {
  return {
    userId: entered.user_id as string,
    name: entered.user_name,
    email: entered.user_email,
    isEmailVerified: entered.is_email_verified,
    hasSecondFactor: entered.has_second_factor,
    sessionId: entered.session_id,
    sessionEndsAt: entered.session_ends_at,
  };
}

function contextOf(c: Ask, db: Db, entered: Entered): Ctx {
  const partnership: PartnershipRef = {
    id: entered.partnership_id as number,
    slug: entered.slug,
    name_en: entered.name_en,
    name_cy: entered.name_cy,
    logo_file_id: entered.logo_file_id,
  };
  const viewer = {
    userId: entered.user_id as string,
    personId: entered.person_id,
    name: entered.user_name,
    role: entered.role,
  };
  return { db, viewer, partnership, now: c.var.now, requestId: c.var.requestId };
}

function slugIn(path: string): string | null {
  const first = path.split("/")[1] ?? "";
  return /^[a-z][a-z0-9-]{1,40}$/.test(first) ? first : null;
}
