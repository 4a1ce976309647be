import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./app-env.ts";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
].join("; ");

/** The security headers of domain.md 13.5. What a handler set itself (a public feed's caching) stays. */
export const securityHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  const set = (name: string, value: string) => {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };
  set("Content-Security-Policy", POLICY);
  set("X-Content-Type-Options", "nosniff");
  set("X-Frame-Options", "DENY");
  set("Referrer-Policy", "strict-origin-when-cross-origin");
  set("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
  set("Cross-Origin-Opener-Policy", "same-origin");
  set("Cross-Origin-Resource-Policy", "same-origin");
  set("X-Robots-Tag", "noindex, nofollow");
  set("Cache-Control", "no-store");
  if (c.var.config.baseUrl.startsWith("https:"))
    set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
});
