import type { Hono } from "hono";
import { createApp } from "../../src/app.tsx";
import type { Config } from "../../src/core/config.ts";
import type { AppEnv } from "../../src/core/web/app-env.ts";
import { testConfig } from "./config.ts";
import type { TestDatabase } from "./database.ts";
import { formsIn } from "./html.ts";

/** What a visitor is shown: the status, where they are sent, the page, and the cookies that were set with it. */
export type Shown = { status: number; to: string; html: string; cookies: string[]; headers: Headers };

/** Someone with a browser that keeps cookies and runs no script. */
export type Visitor = {
  cookies: Map<string, string>;
  get(address: string): Promise<Shown>;
  /** Sends values to an address, as a form of ours would. */
  post(address: string, values?: Record<string, string>): Promise<Shown>;
  /** Sends the form of the page last shown that goes to this address, with what it holds and what is typed. */
  fill(action: string, typed?: Record<string, string>): Promise<Shown>;
  json(address: string, body: unknown, origin?: string): Promise<Shown>;
};

/** An application on the test file's database; `config` changes its settings. */
export function appOn(test: TestDatabase, config: Partial<Config> = {}, clock?: () => Date): Hono<AppEnv> {
  return createApp({ config: testConfig(config), database: test.database, ...(clock ? { clock } : {}) });
}

/** Somebody at the door of an application. `host` is the site's own address, `from` the network address they come from. */
export function visitorTo(app: Hono<AppEnv>, host = "http://localhost:3000", from = "192.0.2.1"): Visitor {
  const cookies = new Map<string, string>();
  let last = "";
  const env = { incoming: { socket: { remoteAddress: from } } };
  const send = async (address: string, init: RequestInit): Promise<Shown> => {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await app.request(new URL(address, host).href, { ...init, headers }, env);
    keepCookies(cookies, response);
    const html = await response.text();
    if (html) last = html;
    const to = response.headers.get("location") ?? "";
    return { status: response.status, to, html, cookies: response.headers.getSetCookie(), headers: response.headers };
  };
  const post: Visitor["post"] = (address, values = {}) =>
    send(address, {
      method: "POST",
      body: new URLSearchParams(values),
      headers: { origin: new URL(host).origin, "content-type": "application/x-www-form-urlencoded" },
    });
  return {
    cookies,
    get: (address) => send(address, {}),
    post,
    fill(action, typed = {}) {
      const form = formsIn(last).find((one) => one.action === action);
      if (!form) throw new Error(`The page has no form that goes to ${action}`);
      return post(action, { ...Object.fromEntries(form.fields.map(({ name, value }) => [name, value])), ...typed });
    },
    json: (address, body, origin = new URL(host).origin) =>
      send(address, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { origin, "content-type": "application/json" },
      }),
  };
}

function keepCookies(cookies: Map<string, string>, response: Response): void {
  for (const line of response.headers.getSetCookie()) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (/max-age=0/i.test(line) || value === "") cookies.delete(name);
    else cookies.set(name, value);
  }
}
