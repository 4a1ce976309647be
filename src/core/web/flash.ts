import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Ask } from "./app-env.ts";

/** A sentence shown once, on the page that follows a deed. */
export type Flash = { kind: "success" | "info" | "warning"; text: string };

/** The cookie in which it travels. */
export const MESSAGE_COOKIE = "concord_message";

/** Keeps a sentence for the next page. It travels in a short-lived cookie, so it works with any number of processes. */
export function setFlash(c: Ask, text: string, kind: Flash["kind"] = "success"): void {
  const value = Buffer.from(JSON.stringify({ kind, text: text.slice(0, 600) })).toString("base64url");
  const secure = c.var.config.baseUrl.startsWith("https:");
  setCookie(c, MESSAGE_COOKIE, value, { path: "/", httpOnly: true, sameSite: "Lax", maxAge: 120, secure });
}

/** The sentence left by the deed before, taken away as it is read. */
export function takeFlash(c: Ask): Flash | undefined {
  const value = getCookie(c, MESSAGE_COOKIE);
  if (!value) return undefined;
  deleteCookie(c, MESSAGE_COOKIE, { path: "/" });
  try {
    const { kind, text } = JSON.parse(Buffer.from(value, "base64url").toString()) as Flash;
    return ["success", "info", "warning"].includes(kind) && typeof text === "string" ? { kind, text } : undefined;
  } catch {
    return undefined;
  }
}
