import { base32 } from "@better-auth/utils/base32";
import { createOTP } from "@better-auth/utils/otp";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { type Bare, makeBare } from "../../../tests/support/bare.ts";
import { testConfig } from "../../../tests/support/config.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { lastLetterTo } from "../../../tests/support/letters.ts";
import { appOn, type Shown, type Visitor, visitorTo } from "../../../tests/support/visitor.ts";
import { createAccount, createAuth, openSession } from "../../core/auth/index.ts";

const database = useDatabase();
const PASSWORD = "coral tractor violin";
const people = { nerys: "", glyn: "" };
let bare: Bare;
let now = new Date();

const typed = {
  name_en: "Clawdd Vale Credit Union",
  name_cy: "Undeb Credyd <Dyffryn> “Clawdd”",
  short_name: "CVCU",
  kind: "voluntary",
  address: "1 Y Stryd Fawr\n\nDinas",
};

beforeAll(async () => {
  bare = await makeBare(database, "kept");
  for (const name of ["nerys", "glyn"] as const) {
    people[name] = await createAccount(database.database, { email: `${name}@kept.example`, name, password: PASSWORD });
    await database.owner
      .insertInto("membership")
      .values({
        partnership_id: bare.id,
        user_id: people[name],
        person_id: bare.people.coordinator,
        role: "coordinator",
      })
      .execute();
  }
});
beforeEach(async () => {
  now = new Date();
  await database.owner.deleteFrom("rate_count").execute();
});

const visitor = () => visitorTo(appOn(database, {}, () => now));
const signIn = (someone: Visitor, name: keyof typeof people, more: Record<string, string> = {}) =>
  someone.fill("/sign-in", { email: `${name}@kept.example`, password: PASSWORD, ...more });
const organisations = async () =>
  (
    await database.owner
      .selectFrom("organisation")
      .select(["name_en", "name_cy", "address"])
      .where("partnership_id", "=", bare.id)
      .execute()
  ).filter((row) => row.name_en === typed.name_en);

/** The cookie of a session that ran out ten minutes ago. */
const endedSession = (userId = people.nerys) =>
  openSession(database.database, userId, new Date(Date.now() - 40 * 60_000));

/** Nerys typed a whole form and pressed the button after her session had run out. */
async function typedTooLate(): Promise<{ nerys: Visitor; shown: Shown }> {
  const nerys = visitor();
  nerys.cookies.set("concord_session", await endedSession());
  return { nerys, shown: await nerys.post("/kept/organisations/new", typed) };
}

test("what was typed when the session ended is kept through signing in, and sent where it was going", async () => {
  const { nerys, shown } = await typedTooLate();
  expect(shown.status).toBe(401);
  expect(shown.html).toContain("You were signed out");
  expect(shown.html).toContain("What you typed is kept");
  expect(shown.html).not.toContain("Credit Union");
  const back = await signIn(nerys, "nerys");
  expect(back.status).toBe(200);
  expect(back.html).toContain("Carry on where you were");
  expect(back.html).toContain("nerys");
  expect(await organisations()).toEqual([]);
  expect((await nerys.fill("/kept/organisations/new")).status).toBe(303);
  expect(await organisations()).toEqual([{ name_en: typed.name_en, name_cy: typed.name_cy, address: typed.address }]);
  await database.owner.deleteFrom("organisation").where("name_en", "=", typed.name_en).execute();
});

test("a wrong password in between loses nothing, and it works in Welsh", async () => {
  const nerys = visitor();
  nerys.cookies.set("concord_session", await endedSession());
  const shown = await nerys.post("/cy/kept/organisations/new", typed);
  expect(shown.html).toContain("Cawsoch eich allgofnodi");
  await nerys.fill("/cy/sign-in", { email: "nerys@kept.example", password: "wrong wrong wrong" });
  const back = await nerys.fill("/cy/sign-in", { email: "nerys@kept.example", password: PASSWORD });
  expect(back.html).toContain("Parhau lle’r oeddech");
  expect(back.html).toContain('action="/cy/kept/organisations/new"');
});

test("another person who signs in on that page does not get it", async () => {
  const { nerys } = await typedTooLate();
  const shown = await signIn(nerys, "glyn");
  expect(shown).toMatchObject({ status: 303, to: "/" });
  expect((await nerys.get("/account")).html).toContain("was not yours or is too old");
});

test("what was typed by someone whose session is no longer known is bound to the browser", async () => {
  const unknown = visitor();
  unknown.cookies.set("concord_session", "a-token-that-was-never-kept");
  const shown = await unknown.post("/kept/organisations/new", typed);
  expect(shown.cookies.join("\n")).toMatch(/concord_kept=[\w-]{32}; Max-Age=7200; Path=\/; HttpOnly; SameSite=Lax/);
  const sealed = keptIn(shown);
  const other = visitor();
  await other.get("/sign-in");
  expect((await signIn(other, "nerys", { kept: sealed })).to).toBe("/");
  expect((await signIn(unknown, "nerys")).html).toContain("Carry on where you were");
});

const keptIn = (shown: Shown) => /name="kept" value="([^"]+)"/.exec(shown.html)?.[1] ?? "";

test("it cannot be read or changed on the way, and not used after two hours", async () => {
  const { nerys, shown } = await typedTooLate();
  const sealed = keptIn(shown);
  expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("Credit");
  const changed = sealed.slice(0, 40) + (sealed[40] === "A" ? "B" : "A") + sealed.slice(41);
  for (const wrong of [changed, sealed.slice(0, -8), "x", "____"])
    expect((await signIn(nerys, "nerys", { kept: wrong })).to).toBe("/");
  now = new Date(now.getTime() + 125 * 60_000);
  expect((await nerys.post("/sign-in", { email: "nerys@kept.example", password: PASSWORD, kept: sealed })).to).toBe(
    "/",
  );
});

test("it goes through the code as well", async () => {
  const email = "coded@kept.example";
  const id = await createAccount(database.database, { email, name: "Imran Qureshi", password: PASSWORD });
  const secret = await turnCodeOn(id);
  const imran = visitor();
  imran.cookies.set("concord_session", await endedSession(id));
  await imran.post("/kept/organisations/new", typed);
  const asked = await imran.fill("/sign-in", { email, password: PASSWORD });
  expect(asked.html).toContain("Enter your code");
  expect((await imran.fill("/sign-in/code", { code: "000000" })).html).toContain("That code is not right");
  const code = await createOTP(secret).hotp(Math.floor(Date.now() / 30_000) + 1);
  expect((await imran.fill("/sign-in/code", { code })).html).toContain("Carry on where you were");
});

async function turnCodeOn(id: string): Promise<string> {
  const { authenticatorUri } = await createAuth({ config: testConfig(), accounts: database.accounts })();
  const someone = visitor();
  someone.cookies.set("concord_session", await openSession(database.database, id));
  await someone.post("/account/second-step", { password: PASSWORD });
  const { rows } = await database.accounts.query("select secret from accounts.two_factor where user_id = $1", [id]);
  const uri = new URL(await authenticatorUri(rows[0].secret, "x"));
  const secret = new TextDecoder().decode(base32.decode(uri.searchParams.get("secret") ?? ""));
  await someone.post("/account/second-step/confirmation", { code: await createOTP(secret).totp() });
  return secret;
}

test("who signs in by a link in another window comes back to the page and carries on", async () => {
  const { nerys } = await typedTooLate();
  const sent = await nerys.fill("/sign-in", { email: "nerys@kept.example" });
  expect(sent.status).toBe(422);
  const asked = await nerys.post("/sign-in/link", { email: "nerys@kept.example", kept: keptIn(sent), return_to: "" });
  expect(asked.html).toContain("Look in your e-mail");
  const waiting = asked.html;
  await nerys.get((await lastLetterTo(database, "nerys@kept.example")).path);
  expect((await nerys.fill("/sign-in/link/open")).status).toBe(303);
  const kept = /name="kept" value="([^"]+)"/.exec(waiting)?.[1] ?? "";
  expect((await nerys.post("/sign-in/kept", { kept, return_to: "" })).html).toContain("Carry on where you were");
});

test("files are named as not kept, passwords are never kept, and too much is said to be too much", async () => {
  const app = appOn(database);
  const body = new FormData();
  body.set("name_en", typed.name_en);
  body.set("password", "a secret of theirs");
  body.set("logo", new File(["x"], "Llun y logo.png"));
  const shown = await app.request("http://localhost:3000/kept/organisations/new", {
    method: "POST",
    body,
    headers: { origin: "http://localhost:3000", cookie: `concord_session=${await endedSession()}` },
  });
  const html = await shown.text();
  expect(html).toContain("Files cannot be kept. You will need to choose them again: Llun y logo.png.");
  const nerys = visitor();
  await nerys.get("/sign-in");
  const kept = /name="kept" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const back = await signIn(nerys, "nerys", { kept });
  expect(back.html).toContain(typed.name_en);
  expect(back.html).not.toContain("a secret of theirs");
  const long = await visitor().post("/kept/organisations/new", { address: "x".repeat(210_000) });
  expect(long.html).toContain("too long to be kept");
  expect(long.html.length).toBeLessThan(100_000);
});

test("of forms that hold secrets nothing is kept", async () => {
  const shown = await visitor().post("/account/password", { current_password: PASSWORD, new_password: "x" });
  expect(shown.status).toBe(401);
  expect(keptIn(shown)).toBe("");
  expect(shown.html).not.toContain("What you typed is kept");
});

test("reading a page while signed out leads back to it", async () => {
  const nerys = visitor();
  expect((await nerys.get("/cy/kept/organisations?sort=name")).to).toBe(
    "/cy/sign-in?return_to=%2Fcy%2Fkept%2Forganisations%3Fsort%3Dname",
  );
  await nerys.get("/cy/sign-in?return_to=%2Fcy%2Fkept%2Forganisations%3Fsort%3Dname");
  const back = await nerys.fill("/cy/sign-in", { email: "nerys@kept.example", password: PASSWORD });
  expect(back.to).toBe("/cy/kept/organisations?sort=name");
});
