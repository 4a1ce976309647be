import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type ServerType, serve } from "@hono/node-server";
import { build } from "esbuild";
import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { useBrowser } from "../../../tests/support/browser.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { lettersTo } from "../../../tests/support/letters.ts";
import { appOn, visitorTo } from "../../../tests/support/visitor.ts";
import { createAccount, openSession } from "../../core/auth/index.ts";
import { listPasskeys } from "./passkey.queries.ts";

const database = useDatabase();
const browser = useBrowser();
let server: ServerType;
let address = "";
let script = "";
let made = 0;

beforeAll(async () => {
  let app = appOn(database);
  await new Promise<void>((resolve) => {
    server = serve({ fetch: (request, env) => app.fetch(request, env), port: 0, hostname: "localhost" }, () =>
      resolve(),
    );
  });
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
  app = appOn(database, { baseUrl: address });
  const source = join(import.meta.dirname, "../../ui/client/passkey.ts");
  const built = await build({ entryPoints: [source], bundle: true, format: "esm", write: false });
  script = built.outputFiles[0]?.text ?? "";
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
beforeEach(async () => {
  await database.owner.deleteFrom("rate_count").execute();
});

/** A page in a browser that has a built-in authenticator; `isVerified` is whether it knows who is using it. */
async function withAuthenticator(isVerified = true): Promise<{ page: Page; cdp: CDPSession; authenticatorId: string }> {
  const page = await browser.open({ baseURL: address });
  await page.route("**/assets/passkey*", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: isVerified,
      automaticPresenceSimulation: true,
    },
  });
  return { page, cdp, authenticatorId };
}

/** Someone new who has added a passkey called “My phone”, in the browser that holds it, signed out again. */
async function withPasskey() {
  made += 1;
  const email = `person${made}@passkeys.example`;
  const userId = await createAccount(database.database, { email, name: "Bethan Llwyd" });
  const held = await withAuthenticator();
  await held.page
    .context()
    .addCookies([{ name: "concord_session", value: await openSession(database.database, userId), url: address }]);
  await held.page.goto("/account");
  await held.page.getByLabel("What to call it").fill("My phone");
  await held.page.getByRole("button", { name: "Add a passkey" }).click();
  await held.page.getByText("The passkey was added").waitFor();
  return { ...held, email, userId };
}

test("someone adds a passkey, signs in with nothing else, and removes it again", async () => {
  const { page, email, userId } = await withPasskey();
  expect(await listPasskeys(database.database, userId)).toMatchObject([{ name: "My phone" }]);
  expect((await lettersTo(database, email))[0]?.body).toContain("A passkey (“My phone”) has just been added");

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto("/sign-in?return_to=%2Faccount%2Fname");
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.waitForURL("**/account/name");

  await page.goto("/account");
  await page.getByRole("link", { name: "Remove My phone" }).click();
  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByText("The passkey was removed").waitFor();
  expect(await listPasskeys(database.database, userId)).toEqual([]);
  expect((await lettersTo(database, email))[0]?.body).toContain("has just been removed");

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.getByText("That did not work").waitFor();
}, 60_000);

test("what was typed before the session ended comes back after a passkey as well", async () => {
  const { page, userId } = await withPasskey();
  const ended = await openSession(database.database, userId, new Date(Date.now() - 3_600_000));
  await page.context().clearCookies();
  await page.context().addCookies([{ name: "concord_session", value: ended, url: address }]);
  await page.goto("/help");
  await page.evaluate(() => {
    document.body.innerHTML = `<form method="post" action="/nowhere/organisations/new"><textarea name="note">Helô\n\n“chi”</textarea><button>Go</button></form>`;
  });
  await page.getByRole("button", { name: "Go" }).click();
  await page.getByText("What you typed is kept").waitFor();
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.getByRole("heading", { name: "Carry on where you were" }).waitFor();
  expect(await page.locator("input[name=note]").inputValue()).toBe("Helô\n\n“chi”");
}, 60_000);

test("a device that does not know who is using it lets nobody in", async () => {
  const { page, cdp, authenticatorId } = await withPasskey();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto("/sign-in");
  await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.getByText("That did not work").waitFor();

  const asked = page.waitForResponse("**/sign-in/passkey");
  await page.route("**/sign-in/passkey/question", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), userVerification: "discouraged" } });
  });
  await page.getByRole("button", { name: "Use a passkey" }).click();
  expect((await asked).status()).toBe(422);
  await page.goto("/account");
  expect(new URL(page.url()).pathname).toBe("/sign-in");
}, 60_000);

test("without script nothing of passkeys is offered that would not work", async () => {
  const page = await browser.open({ baseURL: address, isScriptOff: true });
  await page.goto("/sign-in");
  expect(await page.getByRole("button", { name: "Use a passkey" }).isVisible()).toBe(false);
  const userId = await createAccount(database.database, { email: "glyn@passkeys.example", name: "Glyn Penry" });
  await page
    .context()
    .addCookies([{ name: "concord_session", value: await openSession(database.database, userId), url: address }]);
  await page.goto("/account");
  expect(await page.getByText("Adding a passkey needs JavaScript").isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Add a passkey" }).isVisible()).toBe(false);
});

test("another site cannot ask in someone's name, and nonsense is refused", async () => {
  const someone = visitorTo(appOn(database));
  expect((await someone.json("/sign-in/passkey/question", {}, "https://evil.example")).status).toBe(403);
  expect((await someone.json("/sign-in/passkey", { response: {} }, "https://evil.example")).status).toBe(403);
  expect((await someone.json("/sign-in/passkey/question", {})).status).toBe(200);
  const key = { id: "x", rawId: "x", type: "public-key", response: { clientDataJSON: "x" } };
  for (const body of [null, {}, { response: 1 }, { response: { id: "x" } }, { response: key }])
    expect((await someone.json("/sign-in/passkey", body)).status).toBe(422);
  expect((await someone.json("/account/passkeys/question", {})).status).toBe(401);
});

test("nobody can see or remove another's passkey", async () => {
  const { userId } = await withPasskey();
  const [passkey] = await listPasskeys(database.database, userId);
  const other = visitorTo(appOn(database));
  const otherId = await createAccount(database.database, { email: "alma@passkeys.example", name: "Alma Duarte" });
  other.cookies.set("concord_session", await openSession(database.database, otherId));
  expect((await other.get(`/account/passkeys/${passkey?.id}/removal`)).status).toBe(404);
  expect((await other.post(`/account/passkeys/${passkey?.id}/removal`)).status).toBe(404);
  expect(await listPasskeys(database.database, userId)).toHaveLength(1);
}, 60_000);
