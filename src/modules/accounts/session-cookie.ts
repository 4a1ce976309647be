import { setCookie } from "hono/cookie";
import { openSession } from "../../core/auth/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { cookieNames, isOverTls, sessionMinutes } from "../../core/web/session.ts";

/** Begins a session without any proof, for the demonstration and the set-up link, and gives the browser its cookie. */
export async function beginSession(c: Ask, userId: string): Promise<string> {
  const { config, database } = c.var;
  const userAgent = c.req.header("user-agent")?.slice(0, 300) ?? null;
  const token = await openSession(database, userId, new Date(), userAgent);
  const secure = isOverTls(config);
  const maxAge = sessionMinutes.absolute * 60;
  setCookie(c, cookieNames(config).session, token, { path: "/", httpOnly: true, sameSite: "Lax", secure, maxAge });
  return token;
}
