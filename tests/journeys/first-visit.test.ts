import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/app.tsx";
import { useBrowser } from "../support/browser.ts";
import { testConfig } from "../support/config.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
const browser = useBrowser();
let origin: string;
let server: ReturnType<typeof serve>;

beforeAll(async () => {
  const app = createApp({ config: testConfig(), database: database.database });
  server = serve({ fetch: app.fetch, port: 0 });
  await new Promise((resolve) => server.once("listening", resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function signIn(page: Page, home: string, name: RegExp): Promise<void> {
  await page.goto(`${origin}${home}/sign-in`);
  await page.getByRole("button", { name }).click();
  await page.waitForURL(/clawdd/);
}

async function renameFirstAction(page: Page, home: string, title: string): Promise<void> {
  await page.goto(`${origin}${home}/clawdd/plans/1/list`);
  const item = await page.locator("#actions a[href*='/items/']").first().getAttribute("href", { timeout: 5000 });
  await page.goto(origin + item);
  await page.locator(`main a[href="${item}/change"]`).first().click({ timeout: 5000 });
  await page.locator("#title").fill(title, { timeout: 5000 });
  await page.locator("main form.cc-form button[type=submit]").last().click({ timeout: 5000 });
  await page.waitForURL(/\/items\/\d+$/, { timeout: 8000 }).catch(async () => {
    throw new Error(`Not saved: ${page.url()} ${await page.locator("main").textContent()}`);
  });
}

test("a co-ordinator changes an action, and the history says who and when, before and after", async () => {
  const page = await browser.open();
  await signIn(page, "", /Nerys Haf Probert/);
  await renameFirstAction(page, "", "Print the welcome pack anew");
  expect(await page.locator("h1").textContent()).toContain("Print the welcome pack anew");
  const newest = page.locator("#history li").first();
  expect(await newest.textContent()).toMatch(/Changed[\s\S]*Nerys Haf Probert|Nerys Haf Probert[\s\S]*Changed/);
  await newest.locator("summary").click();
  expect(await newest.locator("ins").allInnerTexts()).not.toEqual([]);
  expect(await newest.locator("del").allInnerTexts()).not.toEqual([]);
});

test("the same is done on a phone, in Welsh, without script", async () => {
  const page = await browser.open({ width: "phone", isScriptOff: true });
  await signIn(page, "/cy", /Nerys Haf Probert/);
  await renameFirstAction(page, "/cy", "Pecyn croeso newydd");
  expect(await page.locator("html").getAttribute("lang")).toBe("cy");
  expect(await page.locator("#history").textContent()).toContain("Newidiwyd");
});

test("somebody of another partnership is told that there is no such place", async () => {
  const page = await browser.open();
  await signIn(page, "", /Nerys Haf Probert/);
  const answer = await page.goto(`${origin}/hafren`);
  expect(answer?.status()).toBe(404);
});
