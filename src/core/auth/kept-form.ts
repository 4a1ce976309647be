import { randomBytes } from "node:crypto";
import { getCookie, setCookie } from "hono/cookie";
import { z } from "zod";
import type { Ask } from "../web/app-env.ts";
import { cookieNames, isOverTls, tokenOf } from "../web/session.ts";
import { seal, unseal } from "./seal.ts";

const PURPOSE = "kept-form";
const LARGEST = 200 * 1024;
const LIFETIME_MS = 2 * 60 * 60 * 1000;
/** Addresses whose forms hold secrets or ask for one press only: nothing of them is kept. */
const NEVER_KEPT = /^\/(account|sign-in|sign-out|session|set-up|password|demonstration)(\/|$)/;

const keptSchema = z.object({
  path: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
  files: z.array(z.string()),
  userId: z.string().nullable(),
  browser: z.string().nullable(),
  until: z.number(),
});

/** What was typed into a form whose sender turned out to be signed out: where it was going, its fields, and the names of its files. */
export type KeptForm = z.infer<typeof keptSchema>;

/** What the sign-in page says about it. `sealed` is empty when there was nothing to keep or too much of it. */
export type Kept = { sealed: string; files: string[]; isTooLong: boolean };

/**
 * Keeps what was posted, sealed, for whoever sent it: for the account of the ended session when that is still known,
 * otherwise for this browser. It travels in the sign-in page itself, so any number of processes can open it again.
 */
export async function keepWhatWasTyped(c: Ask): Promise<Kept> {
  const nothing = { sealed: "", files: [], isTooLong: false };
  if (c.req.method !== "POST" || NEVER_KEPT.test(c.var.address)) return nothing;
  const body = await c.req.formData().catch(() => null);
  if (!body) return nothing;
  const { fields, files } = split(body);
  const size = fields.reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value), 0);
  if (size > LARGEST) return { sealed: "", files, isTooLong: true };
  const { pathname, search } = new URL(c.req.url);
  const userId = await ownerOfEndedSession(c);
  const browser = userId ? null : markBrowser(c);
  const kept: KeptForm = { path: pathname + search, fields, files, userId, browser, until: +c.var.now + LIFETIME_MS };
  return { sealed: seal(c.var.config.secret, PURPOSE, JSON.stringify(kept)), files, isTooLong: false };
}

/** What was kept, if it is this person's and its time has not run out. */
export function openKept(c: Ask, sealed: string, userId: string): KeptForm | null {
  const text = unseal(c.var.config.secret, PURPOSE, sealed);
  const kept = text === null ? null : (keptSchema.safeParse(JSON.parse(text)).data ?? null);
  if (!kept || kept.until < c.var.now.getTime()) return null;
  const isTheirs = kept.userId
    ? kept.userId === userId
    : kept.browser !== null && kept.browser === getCookie(c, cookieNames(c.var.config).kept);
  return isTheirs ? kept : null;
}

function split(body: FormData): Pick<KeptForm, "fields" | "files"> {
  const fields: [string, string][] = [];
  const files: string[] = [];
  for (const [name, value] of body.entries()) {
    if (typeof value !== "string") value.name && files.push(value.name.slice(-120));
    else if (!/password/i.test(name)) fields.push([name, value]);
  }
  return { fields, files };
}

async function ownerOfEndedSession(c: Ask): Promise<string | null> {
  const token = tokenOf(getCookie(c, cookieNames(c.var.config).session));
  if (!token) return null;
  const { rows } = await c.var.database.accounts.query<{ user_id: string }>(
    "select user_id from accounts.session where token = $1",
    [token],
  );
  return rows[0]?.user_id ?? null;
}

function markBrowser(c: Ask): string {
  const name = cookieNames(c.var.config).kept;
  const mark = getCookie(c, name) ?? randomBytes(24).toString("base64url");
  const secure = isOverTls(c.var.config);
  setCookie(c, name, mark, { path: "/", httpOnly: true, sameSite: "Lax", secure, maxAge: LIFETIME_MS / 1000 });
  return mark;
}
