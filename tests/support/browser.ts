import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

/** The two widths every page is looked at in, in CSS pixels. */
export const widths = { desktop: 1280, phone: 375 } as const;

/** A browser for a test file; every page has cookies of its own. */
export type TestBrowser = {
  /** A page nobody has signed in on yet. `isScriptOff` is a browser without JavaScript. */
  open(options?: OpenOptions): Promise<Page>;
};

/** How a page is opened. `problems` collects script errors, refused content and failed requests of the page. */
export type OpenOptions = { width?: keyof typeof widths; isScriptOff?: boolean; baseURL?: string; problems?: string[] };

/** What axe found wrong: its rule, how bad, what it means, and the elements concerned. */
export type AccessibilityProblem = { rule: string; impact: string; help: string; elements: string[] };

const rulesApplied = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Gives the test file pages of the run's one browser, and closes them after its last test. */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    const answer = await fetch(inject("browserDoor"));
    const text = await answer.text();
    if (!answer.ok) throw new Error(`The browser does not start: ${text}`);
    browser = await chromium.connect(text);
  }, 120_000);

  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser?.close();
  });

  return {
    async open(options = {}) {
      if (!browser) throw new Error("The browser is there from beforeAll on, not while the file is read");
      const context = await browser.newContext(contextOptions(options));
      contexts.push(context);
      const page = await context.newPage();
      if (options.problems) collectProblems(page, options.problems);
      return page;
    },
  };
}

/** Runs axe over the page as it stands. An empty list is what a test wants. */
export async function accessibilityProblems(page: Page): Promise<AccessibilityProblem[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults, string[]>(
    // biome-ignore lint/suspicious/noExplicitAny: axe is a global of the page, which the test's types know nothing of.
    (tags) => (globalThis as any).axe.run({ runOnly: { type: "tag", values: tags } }),
    rulesApplied,
  );
  return violations.map((violation) => ({
    rule: violation.id,
    impact: violation.impact ?? "unknown",
    help: violation.help,
    elements: violation.nodes.map((node) => node.html),
  }));
}

/** Is anything wider than the page, so that people must scroll sideways? Answers by how many pixels. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

function contextOptions({ width = "desktop", isScriptOff = false, baseURL }: OpenOptions): BrowserContextOptions {
  const isPhone = width === "phone";
  return {
    viewport: { width: widths[width], height: isPhone ? 812 : 900 },
    hasTouch: isPhone,
    javaScriptEnabled: !isScriptOff,
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
    baseURL,
  };
}

function collectProblems(page: Page, problems: string[]): void {
  page.on("pageerror", (error) => problems.push(`script: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => problems.push(`request: ${request.url()} ${request.failure()?.errorText}`));
}
