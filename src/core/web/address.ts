import type { Lang } from "../i18n/words.ts";
import type { Ask } from "./app-env.ts";

/** An address in a language: Welsh pages live under /cy. */
export function inLanguage(lang: Lang, path: string): string {
  return lang === "cy" ? `/cy${path === "/" ? "" : path}` : path;
}

/**
 * The address of a page of a partnership in the language of the request: `here(c, "plans", 7, "list")`. A page calls it for
 * every link, and reading `c.var` copies all of it each time: hence `c.get`.
 */
export function here(c: Ask, ...parts: (string | number)[]): string {
  return inLanguage(c.get("lang"), `/${[c.get("ctx").partnership.slug, ...parts].join("/")}`);
}

/** Splits /cy off an address: the path the routes know, and the language it was asked in. */
export function splitLanguage(path: string): { lang: Lang; path: string } {
  if (path === "/cy" || path === "/cy/") return { lang: "cy", path: "/" };
  return path.startsWith("/cy/") ? { lang: "cy", path: path.slice(3) } : { lang: "en", path };
}

/** A whole-number part of the address, or 0, which no record has. */
export function idFrom(c: Ask, name: string): number {
  const typed = c.req.param(name) ?? "";
  return /^\d{1,15}$/.test(typed) ? Number(typed) : 0;
}

/** An address of this site that a form carried, or `otherwise`: never another host's. */
export function safeReturn(wanted: string | undefined, otherwise: string): string {
  if (!wanted?.startsWith("/") || wanted.startsWith("//") || /[^!-[\]-~]/.test(wanted)) return otherwise;
  return wanted;
}
