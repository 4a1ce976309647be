import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bare, cookieOf, makeBare, viewerOf } from "../../../tests/support/bare.ts";
import { accessibilityProblems, sidewaysOverflow, useBrowser } from "../../../tests/support/browser.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { makeManyActions } from "../../../tests/support/many-actions.ts";
import { appOn } from "../../../tests/support/visitor.ts";
import { contextFor } from "../../core/ctx.ts";
import { londonDate } from "../../core/i18n/index.ts";
import { addItem } from "./item.ts";
import { listLevels } from "./level.queries.ts";

const db = useDatabase();
const browser = useBrowser();
const now = new Date();
const longest = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(2);
let server: ServerType;
let address = "";
let bare: Bare;
let plan = 0;

beforeAll(async () => {
  bare = await makeBare(db, "phone-test");
  await db.app.transaction().execute(async (trx) => {
    const ctx = await contextFor(trx, bare.slug, viewerOf(bare, "coordinator"), now);
    const made = (await makeManyActions(ctx, bare.organisation_id, 20, londonDate(now))).plan;
    const [, level_id = 0] = (await listLevels(ctx, made.id)).map(({ id }) => id);
    const leads = [{ as_written: longest, person_id: bare.people.coordinator }];
    await addItem(ctx, made, {
      title: longest,
      reference: "99.99.99",
      timescale: longest,
      leads,
      level_id,
      state: "in_progress",
    });
    plan = made.id;
  });
  await new Promise<void>((resolve) => {
    server = serve({ fetch: appOn(db).fetch, port: 0, hostname: "127.0.0.1" }, () => resolve());
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);
afterAll(() => new Promise((resolve) => server.close(() => resolve(undefined))));

const views = () => [
  "",
  "/plans",
  `/plans/${plan}`,
  `/plans/${plan}/list?state=open&sort=-due&level=999&q=a`,
  `/plans/${plan}/list`,
];

test.each(["desktop", "phone"] as const)(
  "on a %s nothing of the views lies outside the page, and axe finds nothing",
  async (width) => {
    const problems: string[] = [];
    const page = await browser.open({ baseURL: address, width, problems });
    const [name = "", value = ""] = (await cookieOf(db, bare, "coordinator")).split("=");
    await page.context().addCookies([{ name, value, url: address }]);
    for (const language of ["", "/cy"])
      for (const view of views()) {
        await page.goto(`${language}/${bare.slug}${view}`);
        expect(await sidewaysOverflow(page), `${language}${view}`).toBe(0);
        expect(await accessibilityProblems(page), `${language}${view}`).toEqual([]);
      }
    expect(problems).toEqual([]);
  },
  240_000,
);

test("on a phone every box to tick and every filter that can be taken off is large enough for a thumb", async () => {
  const page = await browser.open({ baseURL: address, width: "phone" });
  const [name = "", value = ""] = (await cookieOf(db, bare, "coordinator")).split("=");
  await page.context().addCookies([{ name, value, url: address }]);
  await page.goto(`/${bare.slug}/plans/${plan}/list?state=open&rag=none`);
  const sizes = await page.$$eval("main input[type=checkbox], .cc-chosen a, .cc-pagination a", (all) =>
    all.map((one) => Math.min(one.getBoundingClientRect().height, one.getBoundingClientRect().width)),
  );
  expect(sizes.length).toBeGreaterThan(2);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});
