import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { testConfig } from "../../../tests/support/config.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { appOn, type Visitor, visitorTo } from "../../../tests/support/visitor.ts";
import { createAccount, createAuth } from "../../core/auth/index.ts";

const database = useDatabase();
const EMAIL = "nerys@accounts.example";
const PASSWORD = "coral tractor violin";
let userId = "";

beforeAll(async () => {
  const made = { email: EMAIL, name: "Nerys Haf Probert", password: PASSWORD };
  userId = await createAccount(database.database, made);
});
beforeEach(async () => {
  await database.owner.deleteFrom("rate_count").execute();
});

const visitor = (from?: string) => visitorTo(appOn(database), undefined, from);
const signInAs = (who: Visitor, typed: Record<string, string> = {}) =>
  who.post("/sign-in", { email: EMAIL, password: PASSWORD, ...typed });
const sessions = async () =>
  (await database.accounts.query("select * from accounts.session where user_id = $1", [userId])).rows;

test("someone signs in with e-mail and password and is sent where they were going", async () => {
  const nerys = visitor();
  expect(await nerys.get("/account")).toMatchObject({ status: 303, to: "/sign-in?return_to=%2Faccount" });
  await nerys.get("/sign-in?return_to=%2Faccount");
  const shown = await nerys.fill("/sign-in", { email: " Nerys@Accounts.example ", password: PASSWORD });
  expect(shown).toMatchObject({ status: 303, to: "/account" });
  expect((await nerys.get("/account")).html).toContain("Nerys Haf Probert");
});

test("a wrong password and an unknown address are answered with the same words", async () => {
  const wrong = await signInAs(visitor(), { password: "wrong tractor violin" });
  const unknown = await signInAs(visitor(), { email: "nobody@accounts.example" });
  for (const shown of [wrong, unknown]) {
    expect(shown.status).toBe(422);
    expect(shown.html).toContain("The e-mail address or the password is not right");
    expect(shown.cookies.join()).not.toContain("concord_session=");
  }
  const same = (html: string) => html.replaceAll(/[a-z]+@accounts\.example/g, "…");
  expect(same(unknown.html)).toBe(same(wrong.html));
});

test("what is missing is said at every field at once, and the address is kept", async () => {
  const shown = await signInAs(visitor(), { password: "" });
  expect(shown.status).toBe(422);
  expect(shown.html).toContain("Enter your password");
  expect(shown.html).toContain('value="nerys@accounts.example"');
  expect((await visitor().post("/cy/sign-in", {})).html).toContain("Rhowch eich cyfeiriad e-bost");
});

test("after ten wrong passwords the account waits, from wherever they come, and a link still works", async () => {
  for (let tries = 0; tries < 10; tries++)
    expect((await signInAs(visitor(`198.51.100.${tries}`), { password: "wrong wrong wrong" })).status).toBe(422);
  const shown = await signInAs(visitor("203.0.113.9"));
  expect(shown.status).toBe(429);
  expect(Number(shown.headers.get("retry-after"))).toBeGreaterThan(60);
  expect(shown.html).toMatch(/You can try again in \d+ minutes/);
  expect((await visitor().post("/sign-in/link", { email: EMAIL })).to).toBe("/sign-in/link/sent");
  await database.owner.updateTable("rate_count").set({ window_at: sql`window_at - interval '40 minutes'` }).execute();
  expect((await signInAs(visitor())).status).toBe(303);
});

test("one address may not try many accounts, and a right password makes an account's tries forgotten", async () => {
  for (let tries = 0; tries < 50; tries++) await signInAs(visitor(), { email: `x${tries}@accounts.example` });
  expect((await signInAs(visitor())).status).toBe(429);
  expect((await signInAs(visitor("192.0.2.77"))).status).toBe(303);
}, 60_000);

test("neither addresses nor e-mail addresses stand in the table of tries", async () => {
  await signInAs(visitor());
  const { rows } = await database.accounts.query("select key from rate_count");
  expect(rows.length).toBeGreaterThan(0);
  for (const { key } of rows) expect(key).toMatch(/^[\w-]{43}$/);
});

test("over TLS the session cookie is bound to this host, unseen by script, and of this site only", async () => {
  const secure = visitorTo(appOn(database, { baseUrl: "https://concord.example.org" }), "https://concord.example.org");
  const shown = await signInAs(secure);
  const cookie = shown.cookies.find((line) => line.startsWith("__Host-concord_session=")) ?? "";
  expect(cookie).toMatch(/; HttpOnly/);
  expect(cookie).toMatch(/; Secure/);
  expect(cookie).toMatch(/; SameSite=Lax/);
  expect(cookie).toMatch(/; Path=\//);
  expect(cookie).not.toMatch(/Domain/);
  expect((await secure.get("/account")).status).toBe(200);
});

test("a session ends after 30 minutes without use, is lengthened by use, and never lives longer than 12 hours", async () => {
  let now = new Date();
  const nerys = visitorTo(appOn(database, {}, () => now));
  await signInAs(nerys);
  const later = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };
  later(29);
  expect((await nerys.get("/account")).status).toBe(200);
  later(29);
  expect((await nerys.post("/session")).status).toBe(204);
  later(29);
  expect((await nerys.get("/account")).status).toBe(200);
  later(31);
  expect((await nerys.get("/account")).status).toBe(303);

  await signInAs(nerys);
  await database.accounts.query("update accounts.session set expires_at = created_at + interval '13 hours'");
  now = new Date(Date.now() + 12 * 3_600_000 + 60_000);
  expect((await nerys.get("/account")).status).toBe(303);
});

test("signing out ends the session for good, also when this very request had just lengthened it", async () => {
  await database.accounts.query("delete from accounts.session");
  let now = new Date();
  const nerys = visitorTo(appOn(database, {}, () => now));
  await signInAs(nerys);
  const stolen = new Map(nerys.cookies);
  now = new Date(now.getTime() + 10 * 60_000);
  expect((await nerys.get("/account")).status).toBe(200);
  now = new Date(now.getTime() + 10 * 60_000);
  expect(await nerys.post("/sign-out")).toMatchObject({ status: 303, to: "/sign-in" });
  expect(await sessions()).toEqual([]);
  expect((await nerys.get("/sign-in")).html).toContain("You have signed out.");
  for (const [name, value] of stolen) nerys.cookies.set(name, value);
  expect((await nerys.get("/account")).status).toBe(303);
}, 10_000);

test.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "/\tevil",
  "javascript:alert(1)",
  "http:evil.example",
])("nobody is sent on to %s", async (target) => {
  const nerys = visitor();
  await nerys.get(`/sign-in?return_to=${encodeURIComponent(target)}`);
  expect((await nerys.fill("/sign-in", { email: EMAIL, password: PASSWORD })).to).toBe("/");
  const other = visitor();
  expect((await signInAs(other, { return_to: target })).to).toBe("/");
});

test("a form of another site cannot sign anyone in", async () => {
  const app = appOn(database);
  const shown = await app.request("http://localhost:3000/sign-in", {
    method: "POST",
    headers: { origin: "https://evil.example", "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ email: EMAIL, password: PASSWORD }),
  });
  expect(shown.status).toBe(403);
});

test("the tables are the ones better-auth expects", async () => {
  const { context: made } = await createAuth({ config: testConfig(), accounts: database.accounts })();
  const context = await made;
  await expect(context.explicitSchemaCheck?.()).resolves.toBeUndefined();
  expect(context.explicitSchemaCheck).toBeDefined();
});

test("better-auth's own addresses are not served", async () => {
  for (const path of ["/api/auth/sign-in/email", "/api/auth/get-session", "/api/auth/ok"])
    expect((await visitor().json(path, { email: EMAIL, password: PASSWORD })).status).toBe(404);
});
