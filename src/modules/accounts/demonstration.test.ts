import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "../../../tests/support/database.ts";
import { appOn, visitorTo } from "../../../tests/support/visitor.ts";
import { createAccount } from "../../core/auth/index.ts";
import { roles } from "../../core/ctx.ts";

const database = useDatabase();

beforeAll(async () => {
  const found = await database.owner
    .selectFrom("partnership")
    .select("id")
    .where("slug", "=", "clawdd")
    .executeTakeFirst();
  if (found) return;
  const { id } = await database.owner
    .insertInto("partnership")
    .values({ slug: "clawdd", name_en: "Clawdd Vale" })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const role of [...roles, "lead"] as const) {
    const user_id = await createAccount(database.database, {
      email: `${role}${Math.random()}@clawdd.example`,
      name: `Person of role ${role}`,
    });
    await database.owner.insertInto("membership").values({ partnership_id: id, user_id, role }).execute();
  }
});

const demonstration = () => visitorTo(appOn(database));
const production = { isProduction: true, isDemonstration: false, baseUrl: "https://concord.example.org" };

test("in a demonstration one press signs in as one person of each role", async () => {
  const page = (await demonstration().get("/sign-in")).html;
  expect(page.match(/name="role"/g)).toHaveLength(5);
  for (const role of roles) {
    const someone = demonstration();
    expect(await someone.post("/demonstration/sign-in", { role })).toMatchObject({ status: 303, to: "/" });
    expect((await someone.get("/")).to).toBe("/clawdd");
    const { rows } = await database.accounts.query(
      "select user_id from accounts.session order by created_at desc, id limit 1",
    );
    const member = await database.owner
      .selectFrom("membership")
      .select("role")
      .where("user_id", "=", rows[0].user_id)
      .executeTakeFirstOrThrow();
    expect(member.role).toBe(role);
  }
});

test("it leads where the person was going, never to another site", async () => {
  const someone = demonstration();
  const sent = await someone.post("/cy/demonstration/sign-in", { role: "lead", return_to: "/cy/clawdd/organisations" });
  expect(sent.to).toBe("/cy/clawdd/organisations");
  expect((await demonstration().post("/demonstration/sign-in", { role: "lead", return_to: "//evil.example" })).to).toBe(
    "/",
  );
});

test("in production there is no such sign-in, whatever the database holds", async () => {
  const someone = visitorTo(appOn(database, production), production.baseUrl);
  const page = (await someone.get("/sign-in")).html;
  expect(page).not.toContain("/demonstration");
  for (const role of roles) {
    const shown = await someone.post("/demonstration/sign-in", { role });
    expect(shown.status).toBe(404);
    expect(shown.cookies).toEqual([]);
  }
});

test("a role nobody has is not found", async () => {
  for (const role of ["system", "", "Administrator"])
    expect((await demonstration().post("/demonstration/sign-in", { role })).status).toBe(404);
});

test("looking for the cast leaves nobody acting as Concord itself", async () => {
  const shown = await demonstration().post("/sign-in", { email: "x@clawdd.example", password: "wrong wrong wrong" });
  expect(shown.status).toBe(422);
  expect((await demonstration().get("/clawdd/organisations")).status).toBe(303);
});
