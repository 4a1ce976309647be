import { beforeAll, describe, expect, test } from "vitest";
import { type Bare, cookieOf, makeBare, viewerOf } from "../../../tests/support/bare.ts";
import { testConfig } from "../../../tests/support/config.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { formsIn, htmlMistakes } from "../../../tests/support/html.ts";
import { makeSmallPlan, type SmallPlan } from "../../../tests/support/plan.ts";
import { createApp } from "../../app.tsx";
import { type Ctx, contextFor, type Role } from "../../core/ctx.ts";
import { editRoutes } from "./edit.routes.ts";
import { getItem } from "./item.queries.ts";
import { changeItem } from "./item.ts";
import { listLeads } from "./lead.ts";
import { removeItem } from "./removal.ts";
import { addUpdate } from "./update.ts";

const db = useDatabase();
let bare: Bare;
let hafren: Bare;
let small: SmallPlan;
let ids: { plan: number; item: number; event: number; update: number };
let app: ReturnType<typeof createApp>;
const cookies = {} as Record<Role, string>;

const as = <T>(role: Role, run: (ctx: Ctx) => Promise<T>): Promise<T> =>
  db.app.transaction().execute(async (tx) => run(await contextFor(tx, bare.slug, viewerOf(bare, role), new Date())));

beforeAll(async () => {
  bare = await makeBare(db, "edit-test");
  hafren = await makeBare(db, "edit-test-other");
  app = createApp({ config: testConfig(), database: db.database });
  for (const role of ["coordinator", "lead", "member", "viewer", "administrator"] as const)
    cookies[role] = await cookieOf(db, bare, role);
  small = await as("coordinator", (ctx) => makeSmallPlan(ctx, bare));
  ids = await as("coordinator", async (ctx) => {
    await removeItem(ctx, small.two);
    await changeItem(ctx, small.action, { detail: "With the libraries" });
    const { id } = await ctx.db
      .selectFrom("audit_event")
      .select("id")
      .where("item_id", "=", small.action.id)
      .where("event", "=", "item.changed")
      .executeTakeFirstOrThrow();
    const update = await addUpdate(ctx, small.action, { texts: { partner: "Two rooms found" } });
    return { plan: small.plan.id, item: small.action.id, event: id, update: update.id };
  });
});

const filled = (path: string, slug = bare.slug) =>
  path
    .replace(":partnership", slug)
    .replace(/:(\w+)\{\[0-9\]\+\}/g, (_, name: string) => String(ids[name as "plan"] ?? small.measure.id));

async function get(address: string, role: Role) {
  const answer = await app.request(address, { headers: { cookie: cookies[role] } });
  return { status: answer.status, html: await answer.text(), to: answer.headers.get("location") };
}

async function post(address: string, role: Role, values: Record<string, string>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(values)) body.append(name, value);
  const headers = { cookie: cookies[role], origin: "http://localhost" };
  const answer = await app.request(address, { method: "POST", headers, body });
  return { status: answer.status, html: await answer.text(), to: answer.headers.get("location") ?? "" };
}

/** What a form on a page would send as it stands. */
async function asOffered(address: string, role: Role, action = address): Promise<Record<string, string>> {
  const { html } = await get(address, role);
  const form = formsIn(html).findLast((one) => one.action === action.split("?")[0] || one.action === action);
  if (!form) throw new Error(`No form that posts to ${action}`);
  return Object.fromEntries(form.fields.map((field) => [field.name, field.value]));
}

const item = (...rest: (string | number)[]) =>
  ["", bare.slug, "plans", small.plan.id, "items", small.action.id, ...rest].join("/");
const plan = (...rest: (string | number)[]) => ["", bare.slug, "plans", small.plan.id, ...rest].join("/");

const pages = editRoutes.filter((route) => route.method === "GET").map((route) => route.path);
const more = ["step?deed=discontinue", "step?deed=supersede", "step?deed=subsume", "move?under=top"];

describe.each(["", "/cy"])("in %s", (lang) => {
  test.each(pages)("%s is a page without a mistake", async (path) => {
    const { status, html } = await get(lang + filled(path), "coordinator");
    expect(status).toBe(200);
    expect(await htmlMistakes(html)).toEqual([]);
  });

  test.each(more)("the item's page %s is there too", async (rest) => {
    const { status, html } = await get(lang + item(rest), "coordinator");
    expect(status).toBe(200);
    expect(await htmlMistakes(html)).toEqual([]);
  });
});

test("another partnership's addresses, and ids of nothing, are not found", async () => {
  for (const path of pages) {
    expect((await get(filled(path, hafren.slug), "coordinator")).status).toBe(404);
    if (!path.includes(":plan")) continue;
    const elsewhere = filled(path).replace(/plans\/\d+/, "plans/999999");
    expect((await get(elsewhere, "coordinator")).status).toBe(404);
  }
});

test("a lead may report on, rate and step what they lead, and is told no elsewhere", async () => {
  for (const rest of ["updates/new", "rag", "step"]) {
    expect((await get(item(rest), "lead")).status).toBe(200);
    const other = item(rest).replace(`items/${small.action.id}`, `items/${small.other.id}`);
    expect((await get(other, "lead")).status).toBe(403);
    expect((await get(item(rest), "member")).status).toBe(403);
  }
  for (const rest of ["change", "leads", "money", "dates", "months", "move", "split", "merge", "removal", "renumber"])
    expect((await get(item(rest), "lead")).status).toBe(403);
});

test("an item is added by one form; what Concord understood is read back, and who was not certain is asked", async () => {
  const address = `${plan("items", "new")}?parent=${small.outcome.id}`;
  const values = await asOffered(address, "coordinator");
  expect(values.reference).toBe("1.3");
  const typed = { ...values, title: "Train hosts", timescale: "June 2027", who: `person:${bare.people.member}` };
  const added = await post(address, "coordinator", typed);
  expect(added.status).toBe(303);
  expect(added.to).toMatch(/items\/\d+$/);
  const unsure = await post(address, "coordinator", { ...values, title: "Ask around", leads: "QX" });
  expect(unsure.to).toMatch(/items\/\d+\/leads$/);
  const odd = await post(address, "coordinator", {
    ...values,
    title: "Vague",
    timescale: "Pilot May 2027, then July 2027",
  });
  expect(odd.to).toMatch(/items\/\d+\/dates$/);
  const empty = await post(address, "coordinator", { ...values, title: "", timescale: "June 2027" });
  expect(empty.status).toBe(422);
  expect(empty.html).toContain("Enter a title");
  expect(empty.html).toContain("June 2027");
});

test("two people editing at once: the second sees both texts, chooses, and saves", async () => {
  const mine = await asOffered(item("change"), "coordinator");
  await as("coordinator", async (ctx) => {
    const current = await getItem(ctx, small.plan.id, small.action.id);
    await changeItem(ctx, current, { title: "Their title" });
  });
  const clash = await post(item("change"), "coordinator", { ...mine, title: "My title" });
  expect(clash.status).toBe(409);
  expect(clash.html).toContain("My title");
  expect(clash.html).toContain("Their title");
  expect(await htmlMistakes(clash.html)).toEqual([]);
  const again = formsIn(clash.html).find((form) => form.action === item("change"));
  const values = Object.fromEntries(again?.fields.map((field) => [field.name, field.value]) ?? []);
  const chosen = { ...values, "choose.title": "theirs", "theirs.title": "Their title" };
  expect((await post(item("change"), "coordinator", chosen)).status).toBe(303);
  const after = await as("coordinator", (ctx) => getItem(ctx, small.plan.id, small.action.id));
  expect(after.title).toBe("Their title");
});

test("leads clash under the names of their form, and a row taken away goes", async () => {
  const mine = await asOffered(item("leads"), "coordinator");
  const first = { ...mine, lead_2_who: "agreed" };
  expect((await post(item("leads"), "coordinator", first)).status).toBe(303);
  const clash = await post(item("leads"), "coordinator", { ...mine, lead_1_who: `person:${bare.people.member}` });
  expect(clash.status).toBe(409);
  expect(clash.html).toContain("theirs.lead_1_who");
  expect(await htmlMistakes(clash.html)).toEqual([]);
  const fresh = await asOffered(item("leads"), "coordinator");
  expect((await post(item("leads"), "coordinator", { ...fresh, lead_2_gone: "yes" })).status).toBe(303);
  const leads = await as("coordinator", (ctx) => listLeads(ctx, small.action.id));
  expect(leads.map((lead) => lead.person_id)).toEqual([bare.people.lead]);
});

test("“None to report” is one press, and an update takes two fields", async () => {
  const nil = await post(item("updates/new"), "lead", { is_nil: "yes", language: "en" });
  expect(nil.status).toBe(303);
  const update = await post(`/cy${item("updates/new")}`, "lead", { partner: "Dwy ystafell", language: "cy" });
  expect(update.to).toBe(`/cy${item()}`);
  const nothing = await post(item("updates/new"), "lead", { partner: " ", language: "en" });
  expect(nothing.status).toBe(422);
  expect(nothing.html).toContain("None to report");
  const rag = await post(item("updates/new"), "lead", { partner: "Slow", language: "en", rag: "off_track" });
  expect(rag.status).toBe(422);
  expect(rag.html).toContain("Say why your rating differs");
});

test("a deed says what happens, asks for its reason, and cannot be done twice", async () => {
  const address = item("step").replace(String(small.action.id), String(small.other.id));
  const page = await get(`${address}?deed=discontinue`, "coordinator");
  expect(page.html).toContain("It ends without being done");
  const values = await asOffered(`${address}?deed=discontinue`, "coordinator", address);
  expect((await post(address, "coordinator", values)).status).toBe(422);
  const done = await post(address, "coordinator", { ...values, reason: "No money" });
  expect(done.status).toBe(303);
  const twice = await post(address, "coordinator", { ...values, reason: "No money" });
  expect([twice.status, twice.to]).toEqual([303, address]);
});

test("a chosen list becomes a page, and one change to all of it says how many were changed and which not", async () => {
  const chosen = await post(plan("bulk-change"), "coordinator", { ids: `${small.action.id},${small.other.id}` });
  expect(chosen.to).toBe(`${plan("bulk-change")}?ids=${small.action.id},${small.other.id}`);
  const values = await asOffered(chosen.to, "coordinator", plan("bulk-change"));
  const changed = await post(plan("bulk-change"), "coordinator", { ...values, what: "state", deed: "continue" });
  expect([changed.status, changed.to]).toEqual([303, `${plan("bulk-change")}?ids=${small.other.id}`]);
  const none = await post(plan("bulk-change"), "coordinator", { ...values, what: "lead" });
  expect(none.status).toBe(422);
});

test("a plan is added with its levels, renamed, and carried to its next stage", async () => {
  const address = `/${bare.slug}/plans/new`;
  const values = await asOffered(address, "coordinator");
  const refused = await post(address, "coordinator", { ...values, title: "Second plan" });
  expect(refused.html).toContain("Give the plan at least one level");
  const levels = { level_1_en: "Theme", level_1_kind: "theme", level_3_en: "Action", level_3_kind: "action" };
  const added = await post(address, "coordinator", { ...values, title: "Second plan", ...levels });
  expect(added.status).toBe(303);
  const status = await asOffered(`${added.to}/status`, "coordinator");
  expect((await post(`${added.to}/status`, "coordinator", { ...status, deed: "adopt" })).to).toBe(added.to);
  const names = await asOffered(`${added.to}/levels`, "coordinator");
  expect(names).toMatchObject({ level_1_en: "Theme", level_2_en: "Action" });
  expect((await post(`${added.to}/levels`, "coordinator", { ...names, level_2_en: "" })).status).toBe(422);
  expect((await post(`${added.to}/levels`, "coordinator", { ...names, level_2_en: "Task" })).status).toBe(303);
});

test("moving, renumbering, splitting, merging, removing and putting back all work without script", async () => {
  const move = await asOffered(item("move"), "coordinator");
  expect((await post(item("move"), "coordinator", { way: "up" })).status).toBe(422);
  const place = `after:${small.other.id}`;
  expect((await post(item("move"), "coordinator", { ...move, under: String(small.outcome.id), place })).status).toBe(
    303,
  );
  expect((await post(item("renumber"), "coordinator", { all: "yes" })).status).toBe(303);
  const split = await asOffered(item("split"), "coordinator");
  const halves = await post(item("split"), "coordinator", { ...split, second_title: "Second half" });
  expect(halves.status).toBe(303);
  const second = await as("coordinator", (ctx) =>
    ctx.db.selectFrom("item").select("id").where("title", "=", "Second half").executeTakeFirstOrThrow(),
  );
  const merging = ["", bare.slug, "plans", small.plan.id, "items", second.id, "merge"].join("/");
  const merge = await asOffered(`${merging}?into=${small.action.id}`, "coordinator", merging);
  expect((await post(merging, "coordinator", { ...merge, reason: "Once is enough" })).status).toBe(303);
  const address = filled(pages.find((path) => path.endsWith("put-back")) ?? "");
  const back = await asOffered(address, "coordinator");
  const unconfirmed = await post(address, "coordinator", { ...back, is_confirmed: "" });
  expect(unconfirmed.status).toBe(422);
  expect(unconfirmed.html).toContain("Some of this was changed again later");
  expect((await post(address, "coordinator", { ...back, is_confirmed: "yes" })).status).toBe(303);
  const removal = await asOffered(item("removal"), "coordinator");
  expect((await post(item("removal"), "coordinator", removal)).status).toBe(303);
  expect((await get(item("change"), "coordinator")).status).toBe(404);
  expect((await post(item("restoration"), "coordinator", {})).status).toBe(303);
  expect((await get(item("change"), "coordinator")).status).toBe(200);
});
