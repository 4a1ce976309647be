import type { Config } from "../config.ts";

/** How long a session lives without a request, and at most, in minutes (domain rules, section 13.5). */
export const sessionMinutes = { idle: 30, absolute: 12 * 60 };

/** Whether people reach Concord over TLS, so that cookies may be bound to it. */
export const isOverTls = (config: Config): boolean => config.baseUrl.startsWith("https:");

/**
 * The cookies of signing in. Over TLS each carries the __Host- prefix, so that no sister site can set it: `session` says
 * whose requests these are, `code` that the password was right and the code is still to come, `passkey` holds the
 * question a passkey answers, `kept` ties what was typed in an ended session to this browser.
 */
export function cookieNames(config: Config): Record<"session" | "code" | "passkey" | "kept", string> {
  const prefix = isOverTls(config) ? "__Host-" : "";
  return {
    session: `${prefix}concord_session`,
    code: `${prefix}concord_code`,
    passkey: `${prefix}concord_passkey`,
    kept: `${prefix}concord_kept`,
  };
}

/** The name of the session cookie. Its value is the session's token, with or without better-auth's signature after a dot. */
export function sessionCookieName(config: Config): string {
  return cookieNames(config).session;
}

/** The token in a session cookie. It is looked up as it is: 190 random bits need no signature beside them. */
export function tokenOf(cookie: string | undefined): string | null {
  return cookie?.split(".")[0] || null;
}
