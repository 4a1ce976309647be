import { deleteCookie, getCookie } from "hono/cookie";
import { askAuth, endSession } from "../../core/auth/index.ts";
import { NotFound } from "../../core/errors.ts";
import type { Ask, SignedIn } from "../../core/web/app-env.ts";
import { cookieNames, isOverTls, tokenOf } from "../../core/web/session.ts";
import { listSessions } from "./session.queries.ts";

/** Ends the session of this request and takes its cookie away. */
export async function signOut(c: Ask): Promise<void> {
  const { config, database } = c.var;
  const name = cookieNames(config).session;
  const token = tokenOf(getCookie(c, name));
  if (token) await endSession(database, token);
  deleteCookie(c, name, { path: "/", secure: isOverTls(config) });
}

/** Ends one of one's own sessions. Throws NotFound for another's. */
export async function endOneOfMine(c: Ask, id: string): Promise<void> {
  const { userId } = c.var.signedIn as SignedIn;
  const mine = await listSessions(c.var.database, userId, c.var.now);
  const session = mine.find((one) => one.id === id);
  if (!session) throw new NotFound("session");
  await endSession(c.var.database, session.token);
}

/** Ends all of one's own sessions but this one. */
export async function endOthersOfMine(c: Ask): Promise<void> {
  await askAuth(c, (api, headers) => api.revokeOtherSessions({ headers, asResponse: true }));
}
