import { modules } from "../../src/modules.ts";
import { linksIn } from "./html.ts";

/** Fetches a page of the application as somebody; the answer's status and text. */
export type Visit = (address: string) => Promise<{ status: number; html: string; type: string }>;

/** A page that was reached: its address, the route it belongs to, and what it says. */
export type Visited = { address: string; route: string; html: string; status: number; from: string };

const patterns = modules
  .flatMap((module) => module.routes)
  .filter((route) => route.method === "GET")
  .map((route) => ({ path: route.path, pattern: patternOf(route.path) }));

function patternOf(path: string): RegExp {
  const source = path
    .split("/")
    .map((part) => part.replace(/^:\w+\{(.+)\}$/, "(?:$1)").replace(/^:\w+\??$/, "[^/]+"))
    .join("/");
  return new RegExp(`^${source}$`);
}

/** Which GET route an address belongs to; the static ones win, as they do in the router. */
function routeOf(address: string): string | undefined {
  const path = (address.split("?")[0] as string).replace(/^\/cy(?=\/|$)/, "") || "/";
  return patterns.find(({ pattern }) => pattern.test(path))?.path;
}

/**
 * Follows links from some first addresses, at most `perRoute` pages of each route, within one language. Pages found only
 * by following links are what people reach; what is broken on the way is in the answer too.
 */
export async function crawl(visit: Visit, first: string[], perRoute: number): Promise<Visited[]> {
  const isWelsh = first[0]?.startsWith("/cy") ?? false;
  const waiting = first.map((address) => ({ address, from: "the start" }));
  const seen = new Set(first);
  const counts = new Map<string, number>();
  const pages: Visited[] = [];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const route = routeOf(next.address) ?? "none";
    const count = counts.get(route) ?? 0;
    if (count >= perRoute && route !== "none") continue;
    counts.set(route, count + 1);
    const { status, html, type } = await visit(next.address);
    pages.push({ address: next.address, route, html, status, from: next.from });
    if (!type.includes("text/html")) continue;
    for (const address of linksIn(html)) {
      if (seen.has(address) || address.startsWith("/assets/") || /^\/cy(\/|$)/.test(address) !== isWelsh) continue;
      seen.add(address);
      waiting.push({ address, from: next.address });
    }
  }
  return pages;
}
