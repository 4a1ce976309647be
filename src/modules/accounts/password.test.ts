import { beforeAll, beforeEach, expect, test } from "vitest";
import { useDatabase } from "../../../tests/support/database.ts";
import { lastLetterTo, lettersTo } from "../../../tests/support/letters.ts";
import { appOn, visitorTo } from "../../../tests/support/visitor.ts";
import { createAccount, openSession } from "../../core/auth/index.ts";

const database = useDatabase();
const EMAIL = "bethan@accounts.example";
const OLD = "coral tractor violin";
const NEW = "kettle lagoon marmot";
let userId = "";

beforeAll(async () => {
  userId = await createAccount(database.database, { email: EMAIL, name: "Bethan Llwyd", password: OLD });
});
beforeEach(async () => {
  await database.owner.deleteFrom("rate_count").execute();
  await database.owner.deleteFrom("mail_message").execute();
});

const visitor = (clock?: () => Date) => visitorTo(appOn(database, {}, clock));
const canSignIn = async (password: string) =>
  (await visitor().post("/sign-in", { email: EMAIL, password })).status === 303;

async function signedIn(clock?: () => Date) {
  const bethan = visitor(clock);
  bethan.cookies.set("concord_session", await openSession(database.database, userId));
  return bethan;
}

async function resetLink(): Promise<string> {
  const shown = await visitor().post("/password/forgotten", { email: EMAIL });
  expect(shown).toMatchObject({ status: 303, to: "/password/sent" });
  return (await lastLetterTo(database, EMAIL)).path;
}

test("a forgotten password is replaced by a link, once, which ends every session and is told to its owner", async () => {
  const elsewhere = await signedIn();
  const path = await resetLink();
  const bethan = visitor();
  expect((await bethan.get(path)).html).toContain("Three random words");
  expect(await bethan.fill("/password/new", { new_password: NEW })).toMatchObject({ status: 303, to: "/sign-in" });
  expect([await canSignIn(OLD), await canSignIn(NEW)]).toEqual([false, true]);
  expect((await elsewhere.get("/account")).status).toBe(303);
  expect((await lastLetterTo(database, EMAIL)).body).toContain(
    "password of your Concord account has just been changed",
  );
  const again = visitor();
  expect(await again.get(path)).toMatchObject({ status: 422 });
  const token = new URL(path, "http://x").searchParams.get("token") as string;
  expect((await again.post("/password/new", { token, new_password: OLD })).html).toContain("no longer works");
  expect(await canSignIn(NEW)).toBe(true);
});

test("a weak new password is refused and the link can still be used", async () => {
  const path = await resetLink();
  const bethan = visitor();
  await bethan.get(path);
  const tried = async (new_password: string) => {
    const shown = await bethan.fill("/password/new", { new_password });
    expect(shown.status).toBe(422);
    expect(shown.html).not.toContain(new_password);
    return shown.html;
  };
  expect(await tried("eleven char")).toContain("at least 12 characters");
  expect(await tried("Password2026!!")).toContain("guessed first");
  expect(await tried("BethanLlwyd123")).toContain("made of your name");
  expect((await bethan.fill("/password/new", { new_password: OLD })).status).toBe(303);
  expect(await canSignIn(OLD)).toBe(true);
});

test("a reset link works for an hour", async () => {
  const path = await resetLink();
  await database.accounts.query("update accounts.verification set expires_at = now() - interval '1 second'");
  expect((await visitor().get(path)).status).toBe(422);
  const token = new URL(path, "http://x").searchParams.get("token") as string;
  expect((await visitor().post("/password/new", { token, new_password: NEW })).status).toBe(422);
  expect(await canSignIn(OLD)).toBe(true);
});

test("for an unknown address the answer is the same and no letter goes", async () => {
  const shown = await visitor().post("/password/forgotten", { email: "nobody@accounts.example" });
  expect(shown).toMatchObject({ status: 303, to: "/password/sent" });
  expect(await lettersTo(database, "nobody@accounts.example")).toEqual([]);
});

test("someone changes their own password, stays signed in, and is signed out everywhere else", async () => {
  let now = new Date();
  const bethan = await signedIn(() => now);
  const elsewhere = await signedIn();
  now = new Date(now.getTime() + 5 * 60_000);
  await bethan.get("/account/password");
  const wrong = await bethan.fill("/account/password", { current_password: "no no no no no", new_password: NEW });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain("That is not your present password");
  const shown = await bethan.fill("/account/password", { current_password: OLD, new_password: NEW });
  expect(shown).toMatchObject({ status: 303, to: "/account" });
  expect((await bethan.get("/account")).html).toContain("Your password has been changed");
  expect((await elsewhere.get("/account")).status).toBe(303);
  expect([await canSignIn(OLD), await canSignIn(NEW)]).toEqual([false, true]);
  expect(await lettersTo(database, EMAIL)).toHaveLength(1);
}, 10_000);

test("someone who never had a password sets one, which a later link does not take away", async () => {
  const email = "imran@accounts.example";
  const id = await createAccount(database.database, { email, name: "Imran Qureshi" });
  const imran = visitor();
  imran.cookies.set("concord_session", await openSession(database.database, id));
  expect((await imran.get("/account/password")).html).not.toContain("present password");
  expect((await imran.fill("/account/password", { new_password: NEW })).status).toBe(303);
  const other = visitor();
  expect((await other.post("/sign-in", { email, password: NEW })).status).toBe(303);
});

test("a password set by a reset link survives the next link to sign in", async () => {
  const email = "alma@accounts.example";
  await createAccount(database.database, { email, name: "Alma Duarte" });
  await visitor().post("/password/forgotten", { email });
  const alma = visitor();
  await alma.get((await lastLetterTo(database, email)).path);
  await alma.fill("/password/new", { new_password: NEW });
  await visitor().post("/sign-in/link", { email });
  await alma.get((await lastLetterTo(database, email)).path);
  expect((await alma.fill("/sign-in/link/open")).status).toBe(303);
  expect((await visitor().post("/sign-in", { email, password: NEW })).status).toBe(303);
});

test("a password of a thousand characters is taken, one of ten thousand is not", async () => {
  const bethan = visitor();
  await bethan.get(await resetLink());
  expect((await bethan.fill("/password/new", { new_password: "marmot ".repeat(1500) })).status).toBe(422);
  const long = [...Array(140).keys()].map((n) => `word${n}`).join(" ");
  expect((await bethan.fill("/password/new", { new_password: long })).status).toBe(303);
  expect(await canSignIn(long)).toBe(true);
});
