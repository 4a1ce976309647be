import { beforeAll, beforeEach, expect, test } from "vitest";
import { useDatabase } from "../../../tests/support/database.ts";
import { appOn, visitorTo } from "../../../tests/support/visitor.ts";
import { createAccount, endSessionsOf, forgetExpired, openSession } from "../../core/auth/index.ts";
import { browserName } from "./browser-name.ts";

const database = useDatabase();
let now = new Date();
let nerysId = "";
let glynId = "";

beforeAll(async () => {
  nerysId = await createAccount(database.database, { email: "nerys@accounts.example", name: "Nerys Haf Probert" });
  glynId = await createAccount(database.database, { email: "glyn@accounts.example", name: "Glyn Penry" });
});
beforeEach(async () => {
  now = new Date();
  await database.accounts.query("delete from accounts.session");
});

async function signedIn(userId: string) {
  const someone = visitorTo(appOn(database, {}, () => now));
  someone.cookies.set("concord_session", await openSession(database.database, userId));
  return someone;
}
const isIn = async (someone: Awaited<ReturnType<typeof signedIn>>) => (await someone.get("/account")).status === 200;
const idsOf = async (userId: string) =>
  (
    await database.accounts.query("select id from accounts.session where user_id = $1 order by created_at", [userId])
  ).rows.map((row) => row.id as string);

test("someone sees where they are signed in and ends one session", async () => {
  const [here, there] = [await signedIn(nerysId), await signedIn(nerysId)];
  const page = (await here.get("/account")).html;
  expect(page).toContain("This one");
  const [, other = ""] = await idsOf(nerysId);
  expect(page).toContain(`/account/sessions/${other}/removal`);
  expect(await here.post(`/account/sessions/${other}/removal`)).toMatchObject({ status: 303, to: "/account" });
  expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
});

test("someone ends all their other sessions, and nobody else's", async () => {
  const [here, there, glyn] = [await signedIn(nerysId), await signedIn(nerysId), await signedIn(glynId)];
  now = new Date(now.getTime() + 5 * 60_000);
  expect((await here.post("/account/sessions/others/removal")).status).toBe(303);
  expect([await isIn(here), await isIn(there), await isIn(glyn)]).toEqual([true, false, true]);
}, 10_000);

test("nobody can end another's session", async () => {
  const [nerys, glyn] = [await signedIn(nerysId), await signedIn(glynId)];
  const [his = ""] = await idsOf(glynId);
  expect((await nerys.post(`/account/sessions/${his}/removal`)).status).toBe(404);
  expect(await isIn(glyn)).toBe(true);
});

test("someone may end the very session they are in", async () => {
  const nerys = await signedIn(nerysId);
  now = new Date(now.getTime() + 5 * 60_000);
  const [mine = ""] = await idsOf(nerysId);
  await nerys.post(`/account/sessions/${mine}/removal`);
  expect(await isIn(nerys)).toBe(false);
}, 10_000);

test("every session of an account can be ended at once", async () => {
  const both = [await signedIn(nerysId), await signedIn(nerysId)];
  await endSessionsOf(database.database, nerysId);
  for (const one of both) expect(await isIn(one)).toBe(false);
});

test("someone changes their name, and their name only", async () => {
  const glyn = await signedIn(glynId);
  await glyn.get("/account/name");
  expect((await glyn.fill("/account/name", { name: "  " })).html).toContain("Enter your name");
  const typed = { name: "Councillor Glyn <b>Penry</b>", email: "other@accounts.example", emailVerified: "true" };
  expect((await glyn.fill("/account/name", typed)).to).toBe("/account");
  const page = (await glyn.get("/account")).html;
  expect(page).toContain("Councillor Glyn &lt;b&gt;Penry&lt;/b&gt;");
  expect(page).toContain("glyn@accounts.example");
});

test("what has run out is removed at night, and the sessions that go on stay", async () => {
  const nerys = await signedIn(nerysId);
  await openSession(database.database, glynId, new Date(Date.now() - 3 * 86_400_000));
  await forgetExpired(database.database);
  expect([await idsOf(glynId), (await idsOf(nerysId)).length]).toEqual([[], 1]);
  expect(await isIn(nerys)).toBe(true);
});

test("a browser is named in words its owner knows", () => {
  const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
  const phone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1";
  expect(browserName("en", firefox)).toBe("Firefox on Windows");
  expect(browserName("cy", phone)).toBe("Safari ar iPhone");
  expect(browserName("en", "curl/8.0")).toBe("Unknown browser");
  expect(browserName("cy", null)).toBe("Porwr anhysbys");
});
