import type { Config } from "../config.ts";

/** The name of the session cookie. Over TLS it carries the __Host- prefix, so that no sister site can set it. */
export function sessionCookieName(config: Config): string {
  return config.baseUrl.startsWith("https:") ? "__Host-concord_session" : "concord_session";
}

/** How long a session lives without a request, and at most, in minutes (domain rules, section 13.5). */
export const sessionMinutes = { idle: 30, absolute: 12 * 60 };
