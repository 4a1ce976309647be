import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems, sidewaysOverflow, useBrowser } from "../../tests/support/browser.ts";
import { root } from "../core/root.ts";
import { examplePage, examples } from "./examples/index.tsx";
import { sayIn } from "./examples/say.ts";

const browser = useBrowser();
const folder = mkdtempSync(join(tmpdir(), "concord-ui-"));
const types: Record<string, string> = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";
let server: Server;
let baseURL = "";

/** Serves the examples at /en/name and /cy/name with styles and scripts fresh from the sources, under the policy of the real site. */
beforeAll(async () => {
  const { buildAssets } = await import(join(root, "scripts/assets.mjs"));
  await buildAssets(folder);
  const built: Record<string, string> = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    response.setHeader("Content-Security-Policy", policy);
    if (pathname.startsWith("/assets/")) {
      const name = pathname.slice("/assets/".length);
      const file = built[name.replace(/-[0-9a-f]{10}(?=\.\w+$)/, "")] ?? name;
      response.setHeader("Content-Type", types[extname(file)] ?? "text/plain");
      return response.end(readFileSync(join(folder, file)));
    }
    const [, lang, name = ""] = pathname.split("/");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    return response.end(examplePage(name, sayIn(lang === "cy" ? "cy" : "en", searchParams.get("spoil") ?? "")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 60_000);

afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(Object.keys(examples))("the %s example", (name) => {
  it.each(["desktop", "phone"] as const)("passes axe and fits the page on a %s in both languages", async (width) => {
    const problems: string[] = [];
    const page = await browser.open({ baseURL, width, problems });
    for (const lang of ["en", "cy"]) {
      await page.goto(`/${lang}/${name}`);
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(problems).toEqual([]);
  });

  it("still fits when every text holds a very long word", async () => {
    const page = await browser.open({ baseURL, width: "phone" });
    await page.goto(`/cy/${name}?spoil=${"Llanfair".repeat(20)}`);
    expect(await sidewaysOverflow(page)).toBe(0);
    // A wide screen draws lists as tables, and a table of nothing but such words may scroll sideways
    if (name === "list") return;
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  it("has nothing to press that is lower than 24 pixels, words in a sentence apart", async () => {
    const page = await browser.open({ baseURL, width: "phone" });
    await page.goto(`/en/${name}`);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          "button, input:not([type=hidden]), select, textarea, summary, nav a, header a, .govuk-button",
        ),
      ]
        .filter((element) => element.checkVisibility() && element.closest(".govuk-breadcrumbs") === null)
        .map((element) => ({ what: element.outerHTML.slice(0, 80), height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height < 24),
    );
    expect(small).toEqual([]);
  });

  it("shows unmistakably where the keyboard is, at every stop", async () => {
    const page = await browser.open({ baseURL });
    await page.goto(`/en/${name}`);
    await page.locator(".govuk-skip-link").focus();
    const unseen: string[] = [];
    let stops = 0;
    for (let stop = 0; stop < 200; stop++) {
      if (stop > 0) await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return "end";
        if (element.hasAttribute("data-stopped")) return "end";
        element.setAttribute("data-stopped", "");
        const label = element.parentElement?.querySelector(".govuk-radios__label, .govuk-checkboxes__label");
        const styles = [
          getComputedStyle(element),
          getComputedStyle(element, "::after"),
          ...(label ? [getComputedStyle(label, "::before")] : []),
        ];
        const isSeen = styles.some(
          (style) =>
            style.boxShadow !== "none" && /255, 228, 92|6, 31, 37/.test(style.boxShadow + style.backgroundColor),
        );
        const isYellow = styles.some((style) => style.backgroundColor === "rgb(255, 228, 92)");
        return isSeen || isYellow ? "seen" : element.outerHTML.slice(0, 120);
      });
      if (seen === "end") break;
      stops += 1;
      if (seen !== "seen") unseen.push(seen);
    }
    expect(unseen).toEqual([]);
    expect(stops).toBeGreaterThan(12);
  });
});

describe("with script", () => {
  it("the password can be looked at and hides itself again", async () => {
    const page = await browser.open({ baseURL });
    await page.goto("/cy/form");
    await page.getByLabel("Cyfrinair", { exact: true }).fill("tri gair hap");
    await page.getByRole("button", { name: "Dangos y cyfrinair" }).click();
    expect(await page.locator("#password").getAttribute("type")).toBe("text");
    await page.getByRole("button", { name: "Cuddio'r cyfrinair" }).click();
    expect(await page.locator("#password").getAttribute("type")).toBe("password");
  });

  it("the menu folds away on a phone and opens at a press", async () => {
    const page = await browser.open({ baseURL, width: "phone" });
    await page.goto("/en/home");
    const link = page.getByRole("link", { name: "People and groups" });
    expect(await link.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu" }).click();
    expect(await link.isVisible()).toBe(true);
  });

  it("whoever is about to be signed out is warned, and stays by one press", async () => {
    const page = await browser.open({ baseURL });
    await page.clock.install();
    await page.goto("/en/home");
    const warning = page.getByRole("dialog", { name: "You will be signed out soon" });
    await page.clock.fastForward("17:30");
    expect(await warning.isVisible()).toBe(false);
    await page.clock.fastForward("01:00");
    await warning.waitFor();
    expect(await warning.textContent()).toMatch(/Time left: 2 minutes/);
    await page.getByRole("button", { name: "Stay signed in" }).click();
    await warning.waitFor({ state: "hidden" });
  });

  it("a second press within a moment does not send a form twice", async () => {
    const page = await browser.open({ baseURL });
    let sent = 0;
    await page.route("**/sign-out", async (route) => {
      sent += 1;
      await route.fulfill({ status: 204 });
    });
    await page.goto("/en/home");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    expect(sent).toBe(1);
  });

  it("mistakes take the focus, and each leads to its field", async () => {
    const page = await browser.open({ baseURL });
    await page.goto("/en/wrong");
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("govuk-error-summary");
    for (const id of ["text", "radios", "date-day", "file"]) {
      await page.locator(`.govuk-error-summary a[href="#${id}"]`).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    }
  });

  it("a table drawn as cards is still a table to those who hear it", async () => {
    const page = await browser.open({ baseURL, width: "phone" });
    await page.goto("/en/list");
    const table = page.getByRole("table", { name: "Actions" });
    expect(await table.getByRole("row").count()).toBe(7);
    expect(await table.getByRole("rowheader").count()).toBe(6);
  });
});

it("without script everything is in sight: the menu, the filters and no dead buttons", async () => {
  const page = await browser.open({ baseURL, width: "phone", isScriptOff: true });
  await page.goto("/en/list");
  expect(await page.getByRole("link", { name: "People and groups" }).isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Menu" }).count()).toBe(0);
  await page.getByText("Filter", { exact: true }).click();
  expect(await page.getByRole("button", { name: "Show results" }).isVisible()).toBe(true);
  await page.goto("/en/item");
  expect(await page.getByRole("button", { name: "Copy" }).count()).toBe(0);
});

it("on paper there is no furniture", async () => {
  const page = await browser.open({ baseURL });
  await page.emulateMedia({ media: "print" });
  await page.goto("/en/list");
  for (const furniture of [
    ".cc-top",
    ".cc-nav",
    ".cc-filter",
    ".cc-subnav",
    ".cc-footer",
    ".cc-search",
    ".govuk-button",
  ]) {
    expect(await page.locator(furniture).first().isVisible()).toBe(false);
  }
  expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  expect(await page.getByRole("table", { name: "Actions" }).isVisible()).toBe(true);
});
