import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { accessibilityProblems, sidewaysOverflow, useBrowser } from "../../../tests/support/browser.ts";
import { testConfig } from "../../../tests/support/config.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { htmlMistakes } from "../../../tests/support/html.ts";
import { appOn, type Visitor, visitorTo } from "../../../tests/support/visitor.ts";
import { createAccount, createSetupLink, openSession } from "../../core/auth/index.ts";

const database = useDatabase();
const browser = useBrowser();
const PASSWORD = "coral tractor violin";
const typed = { email: "nerys@pages.example", password: PASSWORD };
let server: ServerType;
let address = "";
let userId = "";

beforeAll(async () => {
  userId = await createAccount(database.database, { ...typed, name: "Nerys Haf Probert" });
  await database.accounts.query(
    `insert into accounts.passkey (id, user_id, name, public_key, credential_id, counter, device_type, backed_up, created_at)
     values ('key1', $1, 'Fy ffôn', 'x', 'x', 0, 'multiDevice', true, now())`,
    [userId],
  );
  await new Promise<void>((resolve) => {
    server = serve({ fetch: appOn(database).fetch, port: 0, hostname: "localhost" }, () => resolve());
  });
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
beforeEach(async () => {
  await database.owner.deleteFrom("rate_count").execute();
});

const visitor = () => visitorTo(appOn(database));
async function signedIn(): Promise<Visitor> {
  const nerys = visitor();
  nerys.cookies.set("concord_session", await openSession(database.database, userId));
  return nerys;
}

const open = ["/sign-in", "/sign-in/link", "/sign-in/link/sent", "/sign-in/link/open?token=x", "/sign-in/code"];
const forgotten = ["/password/forgotten", "/password/sent", "/password/new?token=x", "/set-up?token=x"];
const info = ["/help", "/cookies", "/accessibility"];
const own = [
  "/account",
  "/account/name",
  "/account/password",
  "/account/second-step",
  "/account/passkeys/key1/removal",
  "/",
];

/** Every page of this module in one language, and what each says when it refuses: under a name, its HTML. */
async function everyPage(lang: "" | "/cy"): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const stranger = visitor();
  for (const path of [...open, ...forgotten, ...info]) pages.set(path, (await stranger.get(lang + path)).html);
  for (const path of ["/sign-in", "/sign-in/link", "/sign-in/link/open", "/sign-in/code", "/sign-in/recovery-code"])
    pages.set(`${path} refused`, (await stranger.post(lang + path)).html);
  pages.set("/password/forgotten refused", (await stranger.post(`${lang}/password/forgotten`)).html);
  pages.set("signed out while typing", (await stranger.post(`${lang}/clawdd/plans/new`, { note: "“Helô”" })).html);
  pages.set("carry on", (await stranger.fill(`${lang}/sign-in`, typed)).html);
  const link = await createSetupLink(database.database, testConfig());
  pages.set("/set-up", (await stranger.get(lang + link.replace("http://localhost:3000", ""))).html);
  pages.set("/set-up refused", (await stranger.fill(`${lang}/set-up`, { slug: "A B" })).html);
  const nerys = await signedIn();
  for (const path of own) pages.set(path, (await nerys.get(lang + path)).html);
  for (const path of ["/account/name", "/account/password", "/account/second-step"])
    pages.set(`${path} refused`, (await nerys.post(lang + path)).html);
  await nerys.post(`${lang}/account/second-step`, { password: PASSWORD });
  pages.set("/account/second-step/confirmation", (await nerys.get(`${lang}/account/second-step/confirmation`)).html);
  for (let tries = 0; tries < 11; tries++)
    pages.set("too many", (await stranger.post(`${lang}/sign-in`, { ...typed, password: "no" })).html);
  return pages;
}

test.each(["", "/cy"] as const)("every page is HTML without a mistake and in one language (%s)", async (lang) => {
  const mistakes: string[] = [];
  const pages = await everyPage(lang);
  for (const [name, html] of pages) {
    expect(html, name).toMatch(lang ? /<html lang="cy"/ : /<html lang="en"/);
    for (const mistake of await htmlMistakes(html)) mistakes.push(`${name}: ${mistake}`);
    if (lang && /\b(the|your|with|password)\b/i.test(wordsOf(html))) mistakes.push(`${name}: English left`);
  }
  expect(mistakes).toEqual([]);
  expect(pages.size).toBeGreaterThan(25);
});

/** What a page says, without its markup, the link to English and what people are called. */
const wordsOf = (html: string) => html.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, " ");

test.each([
  ["", "desktop"],
  ["/cy", "phone"],
] as const)(
  "axe finds nothing and nothing is wider than the page (%s, %s)",
  async (lang, width) => {
    const page = await browser.open({ baseURL: address, width });
    const problems: string[] = [];
    const look = async (path: string) => {
      await page.goto(lang + path);
      for (const { rule, elements } of await accessibilityProblems(page))
        problems.push(`${path}: ${rule} ${elements[0]}`);
      if ((await sidewaysOverflow(page)) > 0) problems.push(`${path}: wider than the page`);
    };
    for (const path of [...open, ...forgotten, "/accessibility"]) await look(path);
    const value = await openSession(database.database, userId);
    await page.context().addCookies([{ name: "concord_session", value, url: address }]);
    for (const path of [...own, "/account/second-step/confirmation"]) await look(path);
    expect(problems).toEqual([]);
  },
  120_000,
);

test("a page that shows a secret is never kept by the browser or by anything between", async () => {
  const nerys = await signedIn();
  await nerys.post("/account/second-step", { password: PASSWORD });
  for (const path of ["/account/second-step/confirmation", "/account", "/sign-in/link/open?token=x"])
    expect((await nerys.get(path)).headers.get("cache-control")).toBe("no-store");
});
