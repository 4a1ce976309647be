import { base32 } from "@better-auth/utils/base32";
import { createOTP } from "@better-auth/utils/otp";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { useDatabase } from "../../../tests/support/database.ts";
import { lastLetterTo, lettersTo } from "../../../tests/support/letters.ts";
import { appOn, type Visitor, visitorTo } from "../../../tests/support/visitor.ts";
import { createAccount, openSession } from "../../core/auth/index.ts";

const database = useDatabase();
const PASSWORD = "coral tractor violin";
let made = 0;
let now = new Date();

beforeAll(() => {
  now = new Date();
});
beforeEach(async () => {
  await database.owner.deleteFrom("rate_count").execute();
  await database.owner.deleteFrom("mail_message").execute();
});

const visitor = () => visitorTo(appOn(database, {}, () => now));

/** The code the app shows now, or some steps of 30 seconds later. */
const codeOf = (secret: string, later = 0) => createOTP(secret).hotp(Math.floor(Date.now() / 30_000) + later);

/** Someone new, signed in, who has turned the code on. */
async function withCode(password: string | null = PASSWORD) {
  made += 1;
  const email = `person${made}@accounts.example`;
  const userId = await createAccount(database.database, {
    email,
    name: "Imran Qureshi",
    password: password ?? undefined,
  });
  const imran = visitor();
  imran.cookies.set("concord_session", await openSession(database.database, userId));
  await imran.get("/account/second-step");
  expect((await imran.fill("/account/second-step", password ? { password } : {})).to).toBe(
    "/account/second-step/confirmation",
  );
  const secret = secretOn((await imran.get("/account/second-step/confirmation")).html);
  const shown = await imran.fill("/account/second-step/confirmation", { code: await codeOf(secret) });
  return {
    email,
    imran,
    secret,
    shown,
    codes: [...shown.html.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code]) => code as string),
  };
}

function secretOn(html: string): string {
  const typed = /id="secret"[^>]*value="([A-Z2-7 ]+)"/.exec(html)?.[1] ?? "";
  return new TextDecoder().decode(base32.decode(typed.replaceAll(" ", "")));
}

/** A new browser in which the password was right and the code is still to come. */
async function atTheCode(email: string, typed: Record<string, string> = {}): Promise<Visitor> {
  const someone = visitor();
  expect((await someone.post("/sign-in", { email, password: PASSWORD, ...typed })).to).toMatch(/^\/sign-in\/code/);
  return someone;
}

const isIn = async (someone: Visitor) => (await someone.get("/account")).status === 200;

test("a code from an app is turned on by proving that the app has the key, and ten recovery codes are shown once", async () => {
  const { email, imran, shown, codes } = await withCode();
  expect(shown.status).toBe(200);
  expect(codes).toHaveLength(10);
  expect((await lastLetterTo(database, email)).body).toContain("now needs a code from an authenticator app");
  expect((await imran.get("/account")).html).toContain("Asked for whenever you sign in");
  expect((await imran.get("/account/second-step/confirmation")).to).toBe("/account");
  expect((await imran.get("/account")).html).not.toContain(codes[0]);
});

test("the page to add the app has the key as a picture and in letters, and a wrong code turns nothing on", async () => {
  const userId = await createAccount(database.database, {
    email: "alma@accounts.example",
    name: "Alma Duarte",
    password: PASSWORD,
  });
  const alma = visitor();
  alma.cookies.set("concord_session", await openSession(database.database, userId));
  await alma.get("/account/second-step");
  expect((await alma.fill("/account/second-step", { password: "not my password" })).html).toContain(
    "That password is not right",
  );
  await alma.fill("/account/second-step", { password: PASSWORD });
  const first = await alma.get("/account/second-step/confirmation");
  expect(first.html).toMatch(/<svg[^>]*role="img"[^>]*aria-label="QR code/);
  const shown = await alma.fill("/account/second-step/confirmation", { code: "000000" });
  expect(shown.status).toBe(422);
  expect(secretOn(shown.html)).toBe(secretOn(first.html));
  expect((await visitor().post("/sign-in", { email: "alma@accounts.example", password: PASSWORD })).to).toBe("/");
});

test("with the code on, a password alone is not enough, and the code finishes the way in", async () => {
  const { email, secret } = await withCode();
  const imran = await atTheCode(email, { return_to: "/account/name" });
  expect(imran.cookies.has("concord_session")).toBe(false);
  expect(await isIn(imran)).toBe(false);
  await imran.get("/sign-in/code?return_to=%2Faccount%2Fname");
  expect((await imran.fill("/sign-in/code", { code: "12 34 56" })).html).toContain("That code is not right");
  const code = await codeOf(secret, 1);
  expect((await imran.fill("/sign-in/code", { code: `${code.slice(0, 3)} ${code.slice(3)}` })).to).toBe(
    "/account/name",
  );
  expect(await isIn(imran)).toBe(true);
});

test("a code that has let someone in does not let anyone in again", async () => {
  const { email, secret } = await withCode();
  const code = await codeOf(secret, 1);
  const [first, second] = [await atTheCode(email), await atTheCode(email)];
  expect((await first.post("/sign-in/code", { code })).to).toBe("/");
  const shown = await second.post("/sign-in/code", { code });
  expect(shown.to).toBe("/sign-in");
  expect(await isIn(second)).toBe(false);
  expect(await isIn(first)).toBe(true);
});

test("a link from an e-mail does not go round the code", async () => {
  const { email, secret } = await withCode();
  await visitor().post("/sign-in/link", { email, return_to: "/account" });
  const imran = visitor();
  await imran.get((await lastLetterTo(database, email)).path);
  expect((await imran.fill("/sign-in/link/open")).to).toBe("/sign-in/code?return_to=%2Faccount");
  expect(await isIn(imran)).toBe(false);
  expect((await imran.post("/sign-in/code", { code: await codeOf(secret, 1) })).status).toBe(303);
  expect(await isIn(imran)).toBe(true);
});

test("a new password by a link does not go round the code either", async () => {
  const { email } = await withCode();
  await visitor().post("/password/forgotten", { email });
  const imran = visitor();
  await imran.get((await lastLetterTo(database, email)).path);
  await imran.fill("/password/new", { new_password: "kettle lagoon marmot" });
  expect((await imran.post("/sign-in", { email, password: "kettle lagoon marmot" })).to).toBe("/sign-in/code");
});

test("a recovery code lets its owner in once, and they are told", async () => {
  const { email, codes } = await withCode();
  const imran = await atTheCode(email);
  expect((await imran.post("/sign-in/recovery-code", { recovery_code: "aaaaa-bbbbb" })).html).toContain(
    "That recovery code is not right",
  );
  expect((await imran.post("/sign-in/recovery-code", { recovery_code: ` ${codes[3]} ` })).to).toBe("/");
  expect(await isIn(imran)).toBe(true);
  expect((await lastLetterTo(database, email)).body).toContain("one of your recovery codes");
  const again = await atTheCode(email);
  expect((await again.post("/sign-in/recovery-code", { recovery_code: codes[3] as string })).status).toBe(422);
  expect((await again.post("/sign-in/recovery-code", { recovery_code: codes[4] as string })).status).toBe(303);
});

test("after five wrong codes the sign-in begins anew, and after ten the account waits", async () => {
  const { email, secret } = await withCode();
  const imran = await atTheCode(email);
  for (let tries = 0; tries < 5; tries++)
    expect((await imran.post("/sign-in/code", { code: `00000${tries}` })).status).toBe(422);
  expect((await imran.post("/sign-in/code", { code: await codeOf(secret, 1) })).to).toBe("/sign-in");
  const again = await atTheCode(email);
  for (let tries = 0; tries < 5; tries++) await again.post("/sign-in/code", { code: `00000${tries}` });
  const third = await atTheCode(email);
  const shown = await third.post("/sign-in/code", { code: await codeOf(secret, 1) });
  expect(shown.status).toBe(429);
  expect(shown.headers.get("retry-after")).toBe("900");
});

test("nobody comes in by a code without a password or a link before it", async () => {
  const { secret } = await withCode();
  const stranger = visitor();
  expect((await stranger.post("/sign-in/code", { code: await codeOf(secret, 1) })).to).toBe("/sign-in");
  expect(await isIn(stranger)).toBe(false);
});

test("new recovery codes end the old ones; turning the code off asks for the password and tells the owner", async () => {
  const { email, imran, codes } = await withCode();
  await imran.get("/account/recovery-codes");
  expect((await imran.fill("/account/recovery-codes", { password: "not my password" })).status).toBe(422);
  const shown = await imran.fill("/account/recovery-codes", { password: PASSWORD });
  expect(shown.html).toContain("They are shown only now");
  const other = await atTheCode(email);
  expect((await other.post("/sign-in/recovery-code", { recovery_code: codes[0] as string })).status).toBe(422);
  now = new Date(now.getTime() + 5 * 60_000);
  await imran.get("/account/second-step/removal");
  expect((await imran.fill("/account/second-step/removal", { password: "not my password" })).status).toBe(422);
  expect((await imran.fill("/account/second-step/removal", { password: PASSWORD })).to).toBe("/account");
  expect(await isIn(imran)).toBe(true);
  expect((await lettersTo(database, email))[0]?.body).toContain("no longer needs a code");
  expect((await visitor().post("/sign-in", { email, password: PASSWORD })).to).toBe("/");
}, 15_000);

test("someone without a password may turn the code on as well", async () => {
  const { email, codes } = await withCode(null);
  expect(codes).toHaveLength(10);
  expect((await lastLetterTo(database, email)).body).toContain("now needs a code");
});
