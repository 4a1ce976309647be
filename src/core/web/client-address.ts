import type { Ask } from "./app-env.ts";

type Incoming = { incoming?: { socket?: { remoteAddress?: string } } };

/**
 * The network address a request comes from, for limiting tries: behind a trusted proxy the last one it added, otherwise
 * the connection's own. IPv6 addresses are cut to the network (/64) that one household or office has.
 */
export function clientAddress(c: Ask): string {
  const forwarded = c.var.config.trustsProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  const address = forwarded || (c.env as Incoming | undefined)?.incoming?.socket?.remoteAddress || "unknown";
  return networkOf(address);
}

/** An IPv4 address as it is; of an IPv6 address its first four groups. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.toLowerCase().split("%")[0]?.split("::") ?? [];
  const first = head ? head.split(":") : [];
  const last = tail ? tail.split(":") : [];
  const middle = tail === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0");
  return `${[...first, ...middle, ...last].slice(0, 4).join(":")}::`;
}
