import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems, sidewaysOverflow, useBrowser } from "./browser.ts";

const browser = useBrowser();
let server: Server;
let address = "";

const pages: Record<string, string> = {
  "/good": `<!doctype html><html lang="cy"><title>Da</title><main><h1>Croeso</h1><p>Bore da</p></main>`,
  "/bad": `<!doctype html><html><title>x</title><img src="data:,"><p style="width:2000px">wide</p>`,
  "/script": `<!doctype html><html lang="en"><title>before</title><main><h1>x</h1></main><script>document.title = "after"; missing()</script>`,
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const strict = request.url === "/script" ? {} : { "content-security-policy": "default-src 'self'" };
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...strict }).end(pages[request.url ?? ""]);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test("axe passes a good page and names what is wrong with a bad one, under a strict content security policy", async () => {
  const page = await browser.open({ baseURL: address });
  await page.goto("/good");
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.goto("/bad");
  expect((await accessibilityProblems(page)).map((problem) => problem.rule)).toEqual(
    expect.arrayContaining(["html-has-lang", "image-alt"]),
  );
});

test("a phone is 375 pixels wide, and what does not fit is noticed", async () => {
  const page = await browser.open({ baseURL: address, width: "phone" });
  await page.goto("/good");
  expect(await page.evaluate(() => innerWidth)).toBe(375);
  expect(await sidewaysOverflow(page)).toBe(0);
});

test("script errors and refused content are collected, and a browser without script runs none", async () => {
  const problems: string[] = [];
  const page = await browser.open({ baseURL: address, problems });
  await page.goto("/script");
  expect(await page.title()).toBe("after");
  await page.goto("/bad");
  expect(problems.join("\n")).toMatch(/missing is not defined/);
  expect(problems.join("\n")).toMatch(/Content Security Policy/i);
  const scriptless = await browser.open({ baseURL: address, isScriptOff: true });
  await scriptless.goto("/script");
  expect(await scriptless.title()).toBe("before");
});
