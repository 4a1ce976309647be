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
/** Whose page it is, where it is not the co-ordinator's. */
const cookieOf = new Map<Visited, string>();

/** Pages that following links from home cannot reach: what leads to each stands beside it. */
const reachedOtherwise: Record<string, string> = {
  "/sign-in/link/open": "a link in an e-mail",
  "/sign-in/link/sent": "after a link was asked for",
  "/sign-in/code": "after a password, with a second step",
  "/sign-in/recovery-code": "instead of a code",
  "/sign-in/kept": "after a session ended while typing",
  "/sign-out": "a button that is posted",
  "/demonstration/sign-in": "a button that is posted",
  "/password/new": "a link in an e-mail",
  "/password/sent": "after a new password was asked for",
  "/set-up": "a link that the first start prints",
  "/outbox/:id{[0-9]+}": "once there is a message",
  "/account/second-step/confirmation": "while a second step is set up",
  "/account/second-step/removal": "once there is a second step",
  "/account/recovery-codes": "once there is a second step",
  "/account/passkeys/:id{[A-Za-z0-9_-]+}/removal": "once there is a passkey",
  "/:partnership/partnership/logo/removal": "once there is a logo",
  "/:partnership/groups/:id{[0-9]+}/reopening": "once a group is closed",
  "/:partnership/people/:id{[0-9]+}/return": "once somebody has left",
  "/:partnership/organisations/:id{[0-9]+}/return": "once an organisation has left",
  "/:partnership/plans/:plan{[0-9]+}/bulk-change": "a form that is posted",
  "/:partnership/plans/:plan{[0-9]+}/as-of": "a form that is posted",
};

let app: ReturnType<typeof createApp>;
let cookie: string;

const visitAs =
  (cookies: string): Visit =>
  async (address) => {
    const answer = await app.request(address, { headers: { cookie: cookies } });
    return { status: answer.status, html: await answer.text(), type: answer.headers.get("content-type") ?? "" };
  };

/** An item with updates and a history, so that what can be done with those is reached too. */
async function busyItem(): Promise<string> {
  const { plan_id, item_id } = await database.owner
    .selectFrom("item_update as u")
    .innerJoin("partnership as p", "p.id", "u.partnership_id")
    .select(["u.plan_id", "u.item_id"])
    .where("p.slug", "=", "clawdd")
    .orderBy("u.id")
    .executeTakeFirstOrThrow();
  return `/clawdd/plans/${plan_id}/items/${item_id}`;
}

beforeAll(async () => {
  app = createApp({ config: testConfig(), database: database.database });
  cookie = await memberCookie(database, "coordinator");
  const administrator = await memberCookie(database, "administrator");
  for (const lang of langs) {
    const home = lang === "en" ? "" : "/cy";
    const found = `${home}/clawdd/search?q=welcome`;
    const start = [
      `${home}/clawdd`,
      `${home}/account`,
      `${home}/help`,
      `${home}/outbox`,
      found,
      home + (await busyItem()),
    ];
    const own = await crawl(visitAs(cookie), start, 3);
    const theirs = await crawl(visitAs(administrator), [`${home}/clawdd`], 2);
    for (const page of theirs) cookieOf.set(page, administrator);
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
  expect(all.filter((path) => !reached.has(path) && !(path in reachedOtherwise))).toEqual([]);
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
      const found: string[] = [];
      for (const visited of one(lang)) {
        const [name = "", value = ""] = (cookieOf.get(visited) ?? cookie).split("=");
        await page.context().addCookies([{ name, value, url: origin }]);
        for (const problem of await look(page, visited.address)) found.push(`${visited.address}: ${problem}`);
      }
      expect(found).toEqual([]);
      expect(troubles).toEqual([]);
    },
    300_000,
  );
});
