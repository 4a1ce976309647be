import { beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/app.tsx";
import type { Role } from "../../src/core/ctx.ts";
import type { Route } from "../../src/core/web/routes.ts";
import { modules } from "../../src/modules.ts";
import { type Bare, cookieOf, makeBare } from "../support/bare.ts";
import { testConfig } from "../support/config.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
const routes = modules.flatMap((module) => module.routes);
const ofPartnerships = routes.filter((route) => route.path.startsWith("/:partnership") && route.access !== "anyone");

let app: ReturnType<typeof createApp>;
let cookies: Record<Role, string>;
let stranger: string;

beforeAll(async () => {
  app = createApp({ config: testConfig(), database: database.database });
  const bare = await makeBare(database, "rules");
  const elsewhere: Bare = await makeBare(database, "elsewhere");
  stranger = await cookieOf(database, elsewhere, "administrator");
  cookies = {} as Record<Role, string>;
  for (const role of ["administrator", "coordinator", "lead", "member", "viewer"] as const)
    cookies[role] = await cookieOf(database, bare, role);
});

/** An address of the route with a number, or a word its pattern allows, in every open place. */
function addressOf(route: Route, id = "1"): string {
  return route.path
    .replace(":partnership", "rules")
    .replaceAll(
      /:\w+\{((?:[^{}]|\{[^}]*\})+)\}/g,
      (_, pattern: string) =>
        ["1", "a-b.ics", "cancel", "x"]
          .map((one) => (one === "1" ? id : one))
          .find((one) => new RegExp(`^(?:${pattern})$`).test(one)) ?? id,
    )
    .replaceAll(/:\w+\??/g, id);
}

function ask(route: Route, cookie: string | undefined, id?: string) {
  const headers: Record<string, string> = cookie ? { cookie } : {};
  if (route.method === "GET") return app.request(addressOf(route, id), { headers });
  const form = { "content-type": "application/x-www-form-urlencoded", origin: "http://localhost", ...headers };
  return app.request(addressOf(route, id), { method: "POST", headers: form, body: "version=1" });
}

const named = (list: Route[]) => list.map((route) => ({ route, name: `${route.method} ${route.path}` }));

test("the program has routes, and each states who may come", () => {
  expect(routes.length).toBeGreaterThan(60);
  expect(routes.every((route) => route.access !== undefined)).toBe(true);
});

test("no two routes answer the same address", () => {
  const names = routes.map((route) => `${route.method} ${route.path}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("nothing of a partnership is open to anyone but public calendars", () => {
  expect(routes.filter((route) => route.path.startsWith("/:partnership") && route.access === "anyone")).toEqual([]);
});

describe("without a session", () => {
  test.each(named(routes.filter((route) => route.access !== "anyone")))("$name asks to sign in", async ({ route }) => {
    const answer = await ask(route, undefined);
    expect([303, 302, 401]).toContain(answer.status);
    if (answer.status !== 401) expect(answer.headers.get("location")).toMatch(/sign-in/);
  });
});

describe("for an administrator of another partnership", () => {
  test.each(named(ofPartnerships))("$name is not there", async ({ route }) => {
    expect((await ask(route, stranger)).status).toBe(404);
  });
});

describe.each(["administrator", "lead", "member", "viewer"] as const)("as a %s", (role) => {
  const closed = ofPartnerships.filter((route) => typeof route.access === "object" && !(role in route.access.roles));
  test.each(named(closed))("$name is refused", async ({ route }) => {
    expect((await ask(route, cookies[role])).status).toBe(403);
  });
});

describe("as a co-ordinator with records that are not there", () => {
  test.each(named(ofPartnerships))("$name does not break", async ({ route }) => {
    for (const id of ["1", "999999999999999"]) {
      const answer = await ask(route, cookies.coordinator, id);
      expect(answer.status, await answer.clone().text()).toBeLessThan(500);
    }
  });
});

describe("from another site", () => {
  test.each(named(routes.filter((route) => route.method === "POST")))("$name is refused", async ({ route }) => {
    const headers = {
      "content-type": "application/x-www-form-urlencoded",
      origin: "https://evil.example",
      cookie: cookies.coordinator,
    };
    expect((await app.request(addressOf(route), { method: "POST", headers, body: "version=1" })).status).toBe(403);
  });
});
