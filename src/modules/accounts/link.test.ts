import { beforeAll, beforeEach, expect, test } from "vitest";
import { useDatabase } from "../../../tests/support/database.ts";
import { lastLetterTo, lettersTo } from "../../../tests/support/letters.ts";
import { appOn, visitorTo } from "../../../tests/support/visitor.ts";
import { createAccount } from "../../core/auth/index.ts";

const database = useDatabase();
const EMAIL = "carys@accounts.example";

beforeAll(async () => {
  await createAccount(database.database, { email: EMAIL, name: "Carys Oyelaran" });
});
beforeEach(async () => {
  await database.owner.deleteFrom("rate_count").execute();
  await database.owner.deleteFrom("mail_message").execute();
});

const visitor = () => visitorTo(appOn(database));

async function linkSent(lang: "" | "/cy" = "", typed: Record<string, string> = {}): Promise<string> {
  const shown = await visitor().post(`${lang}/sign-in/link`, { email: EMAIL, ...typed });
  expect(shown).toMatchObject({ status: 303, to: `${lang}/sign-in/link/sent` });
  return (await lastLetterTo(database, EMAIL)).path;
}

test("a link from an e-mail signs its owner in and leads where they were going", async () => {
  const path = await linkSent("", { return_to: "/account" });
  const carys = visitor();
  expect((await carys.get(path)).html).toContain("Finish signing in");
  expect(await carys.fill("/sign-in/link/open")).toMatchObject({ status: 303, to: "/account" });
  expect((await carys.get("/account")).html).toContain("Carys Oyelaran");
});

test("opening the link uses nothing up: programs that look into mail do not sign anyone in", async () => {
  const path = await linkSent();
  for (let looks = 0; looks < 3; looks++) {
    const scanner = visitor();
    await scanner.get(path);
    expect((await scanner.get("/account")).status).toBe(303);
  }
  const carys = visitor();
  await carys.get(path);
  expect((await carys.fill("/sign-in/link/open")).to).toBe("/");
});

test("a link works once", async () => {
  const path = await linkSent();
  const [first, second] = [visitor(), visitor()];
  await first.get(path);
  await second.get(path);
  expect((await first.fill("/sign-in/link/open")).status).toBe(303);
  const shown = await second.fill("/sign-in/link/open");
  expect(shown.status).toBe(422);
  expect(shown.html).toContain("This link no longer works");
  expect((await second.get("/account")).status).toBe(303);
});

test("of two presses at the same moment one signs in", async () => {
  const path = await linkSent();
  const both = [visitor(), visitor()];
  for (const one of both) await one.get(path);
  const shown = await Promise.all(both.map((one) => one.fill("/sign-in/link/open")));
  expect(shown.map(({ status }) => status).sort()).toEqual([303, 422]);
});

test("a link works for 15 minutes", async () => {
  const path = await linkSent();
  const { rows } = await database.accounts.query(
    "select extract(epoch from expires_at - now())::int as left from accounts.verification order by created_at desc limit 1",
  );
  expect(rows[0].left).toBeGreaterThan(14 * 60);
  expect(rows[0].left).toBeLessThanOrEqual(15 * 60);
  await database.accounts.query("update accounts.verification set expires_at = now() - interval '1 second'");
  const carys = visitor();
  await carys.get(path);
  expect((await carys.fill("/sign-in/link/open")).status).toBe(422);
});

test("a token that was made up signs nobody in, and the table holds no token that could be used", async () => {
  const path = await linkSent();
  const token = new URL(path, "http://x").searchParams.get("token") as string;
  const { rows } = await database.accounts.query("select identifier from accounts.verification");
  expect(rows.map((row) => row.identifier)).not.toContain(token);
  for (const wrong of ["", "x".repeat(32), rows[0].identifier])
    expect((await visitor().post("/sign-in/link/open", { token: wrong })).status).toBe(422);
});

test("someone without an account is told the same and gets no letter", async () => {
  const known = await visitor().post("/sign-in/link", { email: EMAIL });
  const unknown = await visitor().post("/sign-in/link", { email: "nobody@accounts.example" });
  expect({ status: unknown.status, to: unknown.to }).toEqual({ status: known.status, to: known.to });
  expect(await lettersTo(database, "nobody@accounts.example")).toEqual([]);
  expect(await lettersTo(database, "nobody@example.org")).toEqual([]);
  const { rows } = await database.accounts.query(`select 1 from accounts."user" where email like 'nobody%'`);
  expect(rows).toEqual([]);
});

test("the letter is in the language of the page, and so is its link", async () => {
  const path = await linkSent("/cy");
  expect(path).toMatch(/^\/cy\/sign-in\/link\/open\?token=/);
  const letter = await lastLetterTo(database, EMAIL);
  expect(letter).toMatchObject({ language: "cy", subject: "Eich dolen i fewngofnodi i Concord" });
  expect(letter.body).toContain("Helo Carys Oyelaran");
});

test("no more than five letters an hour go to one address", async () => {
  for (let tries = 0; tries < 5; tries++) await linkSent();
  expect((await visitor().post("/sign-in/link", { email: EMAIL })).status).toBe(429);
  expect(await lettersTo(database, EMAIL)).toHaveLength(5);
});

test("a password given before the first link stays", async () => {
  const tom = { email: "tom@accounts.example", name: "Tom Ashdown", password: "coral tractor violin" };
  await createAccount(database.database, tom);
  await visitor().post("/sign-in/link", { email: tom.email });
  const someone = visitor();
  await someone.get((await lastLetterTo(database, tom.email)).path);
  expect((await someone.fill("/sign-in/link/open")).status).toBe(303);
  expect((await visitor().post("/sign-in", { email: tom.email, password: tom.password })).status).toBe(303);
});
