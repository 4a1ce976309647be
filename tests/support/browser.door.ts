import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import chromium, { inflate } from "@sparticuz/chromium";
import { type BrowserServer, chromium as playwright } from "playwright-core";

const root = join(import.meta.dirname, "../..");
const home = join(root, "node_modules/.cache/concord-browser");

/** Of the package's own flags only those that make pictures repeatable: the others switch off what tests should notice. */
const FLAGS = ["--no-sandbox", "--font-render-hinting=none", "--disable-domain-reliability", "--no-pings"];

/** The one browser of a test run: started when the first test asks at `address`, closed with the run. */
export async function openBrowserDoor(): Promise<{ address: string; close: () => Promise<void> }> {
  let browser: Promise<BrowserServer> | undefined;
  const door = createServer((_request, response) => {
    browser ??= launch();
    browser.then(
      (server) => response.end(server.wsEndpoint()),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    async close() {
      door.close();
      await (await browser?.catch(() => undefined))?.close();
    },
  };
}

async function launch(): Promise<BrowserServer> {
  const executablePath = await unpack();
  const env = { ...process.env, FONTCONFIG_PATH: join(home, "fonts") };
  const options = { executablePath, args: FLAGS, headless: true, chromiumSandbox: false };
  return playwright.launchServer({ ...options, env }).catch(async (error: Error) => {
    if (!/shared librar/.test(error.message)) throw error;
    // A machine without the libraries of a desktop: the package brings those too.
    return playwright.launchServer({ ...options, env: { ...env, LD_LIBRARY_PATH: join(home, "al2023/lib") } });
  });
}

/** Unpacks the browser once for all runs. The package unpacks into the temporary folder, which we point elsewhere meanwhile. */
async function unpack(): Promise<string> {
  const path = join(home, "chromium");
  if (existsSync(path)) return path;
  const draft = `${home}.new-${process.pid}`;
  const own = process.env.TMPDIR;
  mkdirSync(draft, { recursive: true });
  process.env.TMPDIR = draft;
  try {
    await chromium.executablePath();
    await inflate(join(root, "node_modules/@sparticuz/chromium/bin/al2023.tar.br"));
    renameSync(draft, home);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    if (own === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = own;
    rmSync(draft, { recursive: true, force: true });
  }
  return path;
}
