import { beforeEach, expect, test } from "vitest";
import { testConfig } from "../../../tests/support/config.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { appOn, visitorTo } from "../../../tests/support/visitor.ts";
import { createAccount, createSetupLink } from "../../core/auth/index.ts";

const database = useDatabase();
const production = { isProduction: true, isDemonstration: false, baseUrl: "https://concord.example.org" };
const typed = {
  name_en: "Bryn Together",
  name_cy: "Bryn Gyda’n Gilydd",
  slug: "bryn",
  name: "Tom Ashdown",
  email: "tom@bryn.example",
  new_password: "coral tractor violin",
};

beforeEach(async () => {
  await database.owner.deleteFrom("rate_count").execute();
});

const visitor = () => visitorTo(appOn(database, production), production.baseUrl);
const link = async (now?: Date) =>
  (await createSetupLink(database.database, testConfig(production), now)).slice(production.baseUrl.length);

test("the link from the server sets up a partnership and its administrator, once", async () => {
  const path = await link();
  const tom = visitor();
  expect((await tom.get(path)).html).toContain("Set up your partnership");
  const shown = await tom.fill("/set-up", typed);
  expect(shown).toMatchObject({ status: 303, to: "/bryn" });
  expect(shown.cookies.join("\n")).toMatch(/__Host-concord_session=.*Secure/);
  expect((await tom.get("/")).to).toBe("/bryn");
  expect((await tom.get("/bryn/organisations")).status).toBe(200);
  const again = visitor();
  expect(await again.get(path)).toMatchObject({ status: 422 });
  const token = new URL(path, "http://x").searchParams.get("token") as string;
  expect((await again.post("/set-up", { ...typed, token, slug: "arall" })).html).toContain("no longer works");
  expect((await visitor().post("/sign-in", { email: typed.email, password: typed.new_password })).status).toBe(303);
  const event = await database.owner
    .selectFrom("audit_event")
    .select(["event", "actor_name"])
    .where("event", "=", "partnership.founded")
    .executeTakeFirst();
  expect(event).toEqual({ event: "partnership.founded", actor_name: "Tom Ashdown" });
});

test.each([
  ["slug", "sign-in", "That short name is taken"],
  ["slug", "Bryn Mawr", "must begin with a letter"],
  ["slug", "bryn", "That short name is taken"],
  ["new_password", "BrynTogether1", "made of your name"],
  ["email", "taken@bryn.example", "already an account"],
  ["name_en", "", "Enter the name of the partnership"],
])("%s “%s” is refused, nothing is made, and the link can still be used", async (field, value, message) => {
  await createAccount(database.database, { email: "taken@bryn.example", name: "Taken" }).catch(() => {});
  const tom = visitor();
  await tom.get(await link());
  const before = await count();
  const shown = await tom.fill("/set-up", { ...typed, slug: "newydd", email: "new@bryn.example", [field]: value });
  expect(shown.status).toBe(422);
  expect(shown.html).toContain(message);
  expect(await count()).toEqual(before);
  expect((await tom.fill("/set-up")).html).toContain('name="token"');
});

async function count() {
  const partnerships = await database.owner.selectFrom("partnership").select("slug").execute();
  const { rows } = await database.accounts.query(`select email from accounts."user"`);
  return [partnerships.length, rows.length];
}

test("a set-up link is good for 24 hours, a new one ends it, and its token is not kept", async () => {
  const old = await link(new Date(Date.now() - 25 * 3_600_000));
  expect((await visitor().get(old)).status).toBe(422);
  const first = await link();
  const second = await link();
  expect((await visitor().get(first)).status).toBe(422);
  expect((await visitor().get(second)).status).toBe(200);
  const kept = await database.owner.selectFrom("instance_setting").select("value").execute();
  expect(JSON.stringify(kept)).not.toContain(second.split("token=")[1]);
  for (const wrong of ["", "?token=", "?token=x"]) expect((await visitor().get(`/set-up${wrong}`)).status).toBe(422);
});
