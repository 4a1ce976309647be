import type { Hono } from "hono";
import type { Made } from "./data.ts";

/** A page as measuring sees it: how many bytes it has, and how many things of other hosts it makes a browser load. */
export type Page = { bytes: number; compressed: number; foreign: number };

/** How an application in this process is asked for a page. */
export type Asker = (address: string, headers?: Record<string, string>) => Promise<Response>;

/** Asks as the co-ordinator whose session the token is. Throws when the answer is not a page. */
export function askerOf(app: Pick<Hono, "request">, cookie: string): Asker {
  return async (address, headers = {}) => {
    const answer = await app.request(address, { headers: { cookie, ...headers } });
    if (answer.status === 302) return askerOf(app, cookie)(answer.headers.get("location") ?? "/", headers);
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
    return answer;
  };
}

/** The addresses that are measured in one partnership. */
export function addressesOf({ slug, planId, itemId, organisationId }: Made) {
  const plan = `/${slug}/plans/${planId}`;
  return {
    list: `${plan}/list?sort=due&state=open`,
    listOfOne: `${plan}/list?organisation=${organisationId}&sort=due&state=open`,
    wholeList: `${plan}/list`,
    item: `${plan}/items/${itemId}`,
    search: (words: string) => `/${slug}/search?q=${encodeURIComponent(words)}`,
  };
}

/** The address after its redirects, so that load is not measured on a redirect. */
export async function finalAddress(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, { headers: { cookie } });
  await answer.arrayBuffer();
  return answer.url;
}

/** Weighs a page, as it is and as it is sent to a browser that takes gzip. */
export async function weigh(ask: Asker, address: string): Promise<Page> {
  const text = await (await ask(address)).text();
  const compressed = await (await ask(address, { "accept-encoding": "gzip" })).arrayBuffer();
  const foreign = [...text.matchAll(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)="(?:https?:)?\/\//g)].length;
  return { bytes: Buffer.byteLength(text), compressed: compressed.byteLength, foreign };
}
