import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/app.tsx";
import { modules } from "../../src/modules.ts";
import { accessibilityProblems, useBrowser } from "../support/browser.ts";
import { testConfig } from "../support/config.ts";
import { crawl, type Visit, type Visited } from "../support/crawl.ts";
import { useDatabase } from "../support/database.ts";
import { htmlMistakes } from "../support/html.ts";
import { memberCookie } from "../support/member.ts";

const database = useDatabase();
const browser = useBrowser();
const langs = ["en", "cy"] as const;
const pages = new Map<string, Visited[]>();

/** Pages that cannot be reached by following links from home, each with the reason. */
const reachedOtherwise = ["/sign-in/link/open", "/sign-in/code", "/sign-in/recovery", "/password/new", "/set-up"];

let app: ReturnType<typeof createApp>;
let cookie: string;

const visitAs =
  (cookies: string): Visit =>
  async (address) => {
    const answer = await app.request(address, { headers: { cookie: cookies } });
    return { status: answer.status, html: await answer.text(), type: answer.headers.get("content-type") ?? "" };
  };

beforeAll(async () => {
  app = createApp({ config: testConfig(), database: database.database });
  cookie = await memberCookie(database, "coordinator");
  const administrator = await memberCookie(database, "administrator");
  for (const lang of langs) {
    const home = lang === "en" ? "" : "/cy";
    const start = [`${home}/clawdd`, `${home}/account`, `${home}/help`, `${home}/outbox`];
    const own = await crawl(visitAs(cookie), start, 3);
    const theirs = await crawl(visitAs(administrator), [`${home}/clawdd`], 2);
    pages.set(lang, [...own, ...theirs.filter((page) => !own.some((other) => other.route === page.route))]);
  }
}, 300_000);

describe.each(langs)("in %s", (lang) => {
  test("every link leads to a page that is there", () => {
    const broken = (pages.get(lang) ?? []).filter((page) => page.status >= 400 || page.route === "none");
    expect(broken.map((page) => `${page.status} ${page.address} (linked from ${page.from})`)).toEqual([]);
  });

  test("every page is HTML without a mistake", async () => {
    const mistakes: string[] = [];
    for (const page of pages.get(lang) ?? []) {
      if (page.status !== 200 || !page.html.startsWith("<!DOCTYPE")) continue;
      for (const mistake of await htmlMistakes(page.html)) mistakes.push(`${page.address}: ${mistake}`);
    }
    expect(mistakes).toEqual([]);
  }, 120_000);

  test("no page styles or scripts in place, or asks another host for anything", () => {
    const loose = (pages.get(lang) ?? []).filter(({ html }) =>
      /\sstyle="|\son[a-z]+="|<script>|(?:src|action)="(?:https?:)?\/\//.test(html),
    );
    expect(loose.map((page) => page.address)).toEqual([]);
  });

  test("every page says its language, and leads to itself in the other", () => {
    const other = lang === "en" ? "cy" : "en";
    const wrong = (pages.get(lang) ?? [])
      .filter(({ html }) => html.startsWith("<!DOCTYPE"))
      .filter(({ html, address }) => {
        const same = lang === "en" ? `/cy${address}` : address.replace(/^\/cy/, "") || "/";
        const expected = same.replaceAll("&", "&amp;");
        return !html.includes(`<html lang="${lang}"`) || !html.includes(`href="${expected}" lang="${other}"`);
      });
    expect(wrong.map((page) => page.address)).toEqual([]);
  });
});

test("following links reaches every page there is", () => {
  const reached = new Set((pages.get("en") ?? []).map((page) => page.route));
  const all = modules
    .flatMap((module) => module.routes)
    .filter((route) => route.method === "GET" && !route.path.endsWith("logo") && !route.path.startsWith("/calendar"))
    .map((route) => route.path);
  expect(all.filter((path) => !reached.has(path) && !reachedOtherwise.includes(path))).toEqual([]);
});

test("the same pages exist in both languages", () => {
  const routesOf = (lang: string) => [...new Set((pages.get(lang) ?? []).map((page) => page.route))].sort();
  expect(routesOf("cy")).toEqual(routesOf("en"));
});

describe("in a browser", () => {
  let origin: string;
  let server: ReturnType<typeof serve>;

  beforeAll(async () => {
    server = serve({ fetch: app.fetch, port: 0 });
    await new Promise((resolve) => server.once("listening", resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const one = (lang: string) => {
    const seen = new Set<string>();
    return (pages.get(lang) ?? []).filter(({ route, html, status }) => {
      const isNew = !seen.has(route) && status === 200 && html.startsWith("<!DOCTYPE");
      seen.add(route);
      return isNew;
    });
  };

  async function look(page: Page, address: string): Promise<string[]> {
    await page.goto(origin + address, { waitUntil: "load" });
    const problems = (await accessibilityProblems(page)).map(
      (problem) => `${problem.rule}: ${problem.help} (${problem.elements.join(", ")})`,
    );
    const isTooWide = await page.evaluate(
      "document.documentElement.scrollWidth > document.documentElement.clientWidth + 1",
    );
    return isTooWide ? [...problems, "the page scrolls sideways"] : problems;
  }

  test.each([
    ["en", "desktop"],
    ["cy", "phone"],
  ] as const)(
    "axe finds nothing on any page in %s on a %s, and no page scrolls sideways",
    async (lang, width) => {
      const troubles: string[] = [];
      const page = await browser.open({ width, problems: troubles });
      const [name = "", value = ""] = cookie.split("=");
      await page.context().addCookies([{ name, value, url: origin }]);
      const found: string[] = [];
      for (const { address } of one(lang))
        for (const problem of await look(page, address)) found.push(`${address}: ${problem}`);
      expect(found).toEqual([]);
      expect(troubles).toEqual([]);
    },
    300_000,
  );
});
