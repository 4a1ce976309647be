import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Bare, cookieOf, makeBare, viewerOf } from "../../../tests/support/bare.ts";
import { testConfig } from "../../../tests/support/config.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { formsIn, htmlMistakes, type OfferedForm } from "../../../tests/support/html.ts";
import { makeSmallPlan, type SmallPlan } from "../../../tests/support/plan.ts";
import { createApp } from "../../app.tsx";
import { contextFor } from "../../core/ctx.ts";
import { editRoutes } from "./edit.routes.ts";
import { changeItem } from "./item.ts";
import { addUpdate } from "./update.ts";

const db = useDatabase();
let hafren: Bare;
let app: ReturnType<typeof createApp>;
let cookie: string;
let forms: OfferedForm[] = [];
let theirs: { plan: number; item: number };

async function makePlan(bare: Bare): Promise<SmallPlan & { event: number; update: number }> {
  return db.app.transaction().execute(async (tx) => {
    const ctx = await contextFor(tx, bare.slug, viewerOf(bare, "coordinator"), new Date());
    const small = await makeSmallPlan(ctx, bare);
    await changeItem(ctx, small.action, { detail: "More", target: "80 a year" });
    const event = await tx.selectFrom("audit_event").select("id").orderBy("id", "desc").executeTakeFirstOrThrow();
    const update = await addUpdate(ctx, small.action, { texts: { partner: "Two rooms found" } });
    return { ...small, event: event.id, update: update.id };
  });
}

beforeAll(async () => {
  const bare = await makeBare(db, "hostile-test");
  hafren = await makeBare(db, "hostile-test-other");
  app = createApp({ config: testConfig(), database: db.database });
  cookie = await cookieOf(db, bare, "coordinator");
  const small = await makePlan(bare);
  const other = await makePlan(hafren);
  theirs = { plan: other.plan.id, item: other.action.id };
  const ids = { plan: small.plan.id, item: small.action.id, event: small.event, update: small.update };
  const item = `/${bare.slug}/plans/${ids.plan}/items/${ids.item}`;
  const pages = editRoutes
    .filter((route) => route.method === "GET")
    .map((route) => route.path.replace(":partnership", bare.slug))
    .map((path) => path.replace(/:(\w+)\{\[0-9\]\+\}/g, (_, name: string) => String(ids[name as "plan"])));
  const deeds = ["discontinue", "supersede", "subsume", "complete"].map((deed) => `${item}/step?deed=${deed}`);
  const more = [`${item}/merge?into=${small.other.id}`, `/${bare.slug}/plans/${ids.plan}/bulk-change?ids=${ids.item}`];
  for (const address of [...pages, ...deeds, ...more]) {
    const answer = await app.request(address, { headers: { cookie } });
    forms.push(...formsIn(await answer.text()).filter((form) => form.action.includes("/hostile-test/")));
  }
  forms = forms.filter(
    (form, index) => forms.findIndex((one) => JSON.stringify(one) === JSON.stringify(form)) === index,
  );
});

/** What one attack ended or removed is there again for the next. */
beforeEach(async () => {
  await db.owner.updateTable("item").set({ removed_at: null, state: "not_started" }).execute();
  await db.owner.updateTable("plan").set({ status: "adopted" }).execute();
});

type Values = [string, string][];
const typed = (form: OfferedForm, text: string): Values =>
  form.fields.map(({ name, kind, value }) => [name, ["text", "textarea"].includes(kind) ? text : value]);

const attacks: Record<string, (form: OfferedForm) => Values> = {
  "nothing at all": () => [],
  "100,000 characters everywhere": (form) => typed(form, "x".repeat(100_000)),
  "HTML and script": (form) => typed(form, `"><script>alert(1)</script>`),
  "emoji, right-to-left text and control characters": (form) => typed(form, "🏡\u202eولد\u0000\u0007\ud800"),
  "the wrong type in every field": (form) => form.fields.map(({ name }) => [name, "-1e999[]{}"]),
  "a stale version": (form) => form.fields.map(({ name, value }) => [name, name === "version" ? "1" : value || "1"]),
  "ids of another partnership": (form) =>
    form.fields.map(({ name, kind, value, options }) => {
      const isChoice = ["select", "radio", "checkbox"].includes(kind) && options.length > 0;
      const sample = options.find((option) => option.includes(":")) ?? "";
      const foreign = sample.startsWith("plan:") ? `plan:${theirs.plan}` : `item:${theirs.item}`;
      return [
        name,
        isChoice ? (sample ? foreign : String(hafren.people.lead)) : name === "into" ? String(theirs.item) : value,
      ];
    }),
  "hidden values tampered with": (form) =>
    form.fields.map(({ name, kind, value }) => [name, kind === "hidden" ? `${value}'; drop table item; --` : value]),
};

test("there are many forms to try", () => {
  expect(forms.length).toBeGreaterThan(25);
});

describe.each(Object.keys(attacks))("%s", (attack) => {
  test("breaks no form of a plan, and reaches nothing of another partnership", async () => {
    const faults: string[] = [];
    const lost: string[] = [];
    const removalLast = [...forms].sort(
      (a, b) => Number(a.action.endsWith("removal")) - Number(b.action.endsWith("removal")),
    );
    for (const form of removalLast) {
      const body = new FormData();
      for (const [name, value] of attacks[attack]?.(form) ?? []) body.append(name, value);
      const headers = { cookie, origin: "http://localhost" };
      const answer = await app.request(form.action, { method: "POST", headers, body });
      const html = await answer.text();
      if (answer.status === 404) lost.push(form.action);
      if (answer.status >= 500) faults.push(`${form.action} answers ${answer.status}`);
      if (html.includes("<script>alert(1)")) faults.push(`${form.action} repeats a script`);
      if (![409, 422].includes(answer.status)) continue;
      for (const mistake of await htmlMistakes(html)) faults.push(`${form.action}: ${mistake}`);
    }
    expect(faults).toEqual([]);
    expect(lost.filter((action) => !/merge|restoration|levels/.test(action))).toEqual([]);
    const links = await db.owner.selectFrom("item_link").selectAll().execute();
    expect(links.filter((link) => link.partnership_id !== hafren.id && link.to_item_id === theirs.item)).toEqual([]);
    const leads = await db.owner.selectFrom("item_lead").select(["partnership_id", "person_id"]).execute();
    expect(leads.filter((lead) => lead.partnership_id !== hafren.id && lead.person_id === hafren.people.lead)).toEqual(
      [],
    );
  }, 120_000);
});
