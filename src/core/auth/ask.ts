import { createHmac } from "node:crypto";
import { getCookie } from "hono/cookie";
import { sql } from "kysely";
import type { Ask } from "../web/app-env.ts";
import { clientAddress } from "../web/client-address.ts";
import { cookieNames, tokenOf } from "../web/session.ts";
import type { BetterAuth } from "./better.ts";
import { ADDRESS_HEADER } from "./settings.ts";

/** What better-auth answered: whether it went well, its reason where it did not, and its data. */
export type Answer = { ok: boolean; status: number; code: string; data: Record<string, unknown> };

/** A call of one of better-auth's functions, with `asResponse`. */
export type Question = (api: BetterAuth["api"], headers: Headers) => Promise<Response>;

/**
 * Asks better-auth in the name of this request and passes on the cookies it sets. Call settle() first where the question
 * may end or replace the session.
 */
export async function askAuth(c: Ask, question: Question): Promise<Answer> {
  const { api } = await c.var.auth();
  const response = await question(api, headersFor(c));
  const ours = Object.values(cookieNames(c.var.config)).map((name) => `${name}=`);
  for (const cookie of response.headers.getSetCookie())
    if (ours.some((start) => cookie.startsWith(start))) c.header("Set-Cookie", cookie, { append: true });
  const data = (await response.json().catch(() => ({}))) as Record<string, unknown> | null;
  return { ok: response.status === 200, status: response.status, code: String(data?.code ?? ""), data: data ?? {} };
}

/** The few headers better-auth is shown: the cookies of signing in, the browser's name, and the address we made out. */
function headersFor(c: Ask): Headers {
  const names = cookieNames(c.var.config);
  const token = tokenOf(getCookie(c, names.session));
  const cookies = [
    token && `${names.session}=${encodeURIComponent(`${token}.${signatureOf(token, c.var.config.secret)}`)}`,
    ...[names.code, names.passkey].map((name) => {
      const value = getCookie(c, name);
      return value && `${name}=${encodeURIComponent(value)}`;
    }),
  ];
  const headers = new Headers({ [ADDRESS_HEADER]: clientAddress(c) });
  headers.set("cookie", cookies.filter(Boolean).join("; "));
  headers.set("user-agent", (c.req.header("user-agent") ?? "").slice(0, 300));
  return headers;
}

/** better-auth wants its cookies signed; the session cookies of the demonstration and the tests hold the bare token. */
const signatureOf = (token: string, secret: string) => createHmac("sha256", secret).update(token).digest("base64");

/**
 * Commits what the request's transaction has done so far and goes on in a new one. enter() may have lengthened the session
 * and so holds its row; better-auth, which works on connections of its own, would wait for that row for ever.
 */
export async function settle(c: Ask): Promise<void> {
  const { db, now, signedIn } = c.var;
  await sql`commit and chain`.execute(db);
  await sql`select act_as(null, ${signedIn?.userId ?? ""}, null, '', ${now})`.execute(db);
}
