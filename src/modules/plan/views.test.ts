import { beforeAll, describe, expect, test } from "vitest";
import { type Bare, cookieOf, makeBare, viewerOf } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { htmlMistakes, linksIn } from "../../../tests/support/html.ts";
import { makeManyActions } from "../../../tests/support/many-actions.ts";
import { appOn, type Visitor, visitorTo } from "../../../tests/support/visitor.ts";
import { contextFor, type Role } from "../../core/ctx.ts";
import { londonDate } from "../../core/i18n/index.ts";
import { addItem } from "./item.ts";
import { listLevels } from "./level.queries.ts";
import { getPlan } from "./plan.queries.ts";
import { createPlan, setPlanStatus } from "./plan.ts";
import { addUpdate } from "./update.ts";

const db = useDatabase();
const now = new Date();
const hostile = `<script>alert("x")</script> & "quoted" 🏡 \u202eright to left\u202c`;
let bare: Bare;
let many = 0;
let odd = { plan: 0, item: 0 };
const visitors = {} as Record<Role, Visitor>;

beforeAll(async () => {
  bare = await makeBare(db, "views-test");
  await db.app.transaction().execute(async (trx) => {
    const ctx = await contextFor(trx, bare.slug, viewerOf(bare, "coordinator"), now);
    many = (await makeManyActions(ctx, bare.organisation_id, 64, londonDate(now))).plan.id;
    const plan = await createPlan(ctx, { title: hostile, summary: hostile }, [
      { name_en: hostile.slice(0, 60), kind: "theme" },
      { name_en: "Action", kind: "action" },
    ]);
    await setPlanStatus(ctx, plan, "adopt");
    const theme = await addItem(ctx, plan, { title: hostile, reference: "<b>1</b>" });
    const leads = [{ role: "lead" as const, as_written: hostile }];
    const facts = { title: hostile, reference: "<i>1.1</i>", timescale: hostile, leads, parent_id: theme.id };
    const item = await addItem(ctx, plan, facts);
    await addUpdate(ctx, item, { texts: { partner: hostile.repeat(20) } });
    odd = { plan: plan.id, item: item.id };
  });
  const app = appOn(db);
  for (const role of ["coordinator", "lead", "member", "viewer", "administrator"] as const) {
    visitors[role] = visitorTo(app);
    const [name, value] = (await cookieOf(db, bare, role)).split("=") as [string, string];
    visitors[role].cookies.set(name, value);
  }
});

const pages = () => [
  "/plans",
  `/plans/${many}`,
  `/plans/${many}/list`,
  `/plans/${many}/list?state=open&sort=-due&lead=to_be_agreed&from=2026-01-01&q=action`,
  `/plans/${odd.plan}`,
  `/plans/${odd.plan}/list`,
  `/plans/${odd.plan}/list?theme=999999&person=999999&q=${encodeURIComponent(hostile)}`,
  "",
];

describe.each(["", "/cy"])("in the language of %j", (language) => {
  test("every view is strict HTML, and nothing that somebody typed is markup", async () => {
    for (const page of pages()) {
      const shown = await visitors.coordinator.get(`${language}/${bare.slug}${page}`);
      expect(shown.status, page).toBe(200);
      expect(await htmlMistakes(shown.html), page).toEqual([]);
      expect(shown.html, page).not.toContain('<script>alert("x")');
      expect(shown.html, page).not.toMatch(/<[bi]>1/);
      expect(shown.html, page).not.toMatch(/style="|onclick|undefined|\[object /);
    }
  });

  test("a row of the list says who leads, how it stands and when it is due, in words", async () => {
    const { html } = await visitors.member.get(`${language}/${bare.slug}/plans/${odd.plan}/list`);
    expect(html).toContain("&lt;script&gt;alert(");
    expect(html).toContain(language ? "Heb ddechrau" : "Not started");
    expect(html).not.toContain('type="checkbox"');
  });
});

describe("numbers", () => {
  const countOn = async (visitor: Visitor, address: string): Promise<number> => {
    const { html } = await visitor.get(address);
    return Number(
      /cc-pagination__text">(?:<[^>]*>)*(\d+)/.exec(html)?.[1] ?? (html.includes("cc-table-empty") ? 0 : -1),
    );
  };

  test("every number of the overview is that of the list it leads to", async () => {
    const { html } = await visitors.coordinator.get(`/${bare.slug}/plans/${many}`);
    const stats = [...html.matchAll(/cc-stat__link" href="([^"]+)"[^>]*><span class="cc-stat__value">(\d+)/g)];
    const cells = [...html.matchAll(/<td[^>]*><a class="govuk-link" href="([^"]+list[^"]+)">(\d+)<\/a>/g)];
    expect(stats.length).toBeGreaterThan(2);
    expect(cells.length).toBeGreaterThan(10);
    for (const [, href = "", n] of [...stats, ...cells]) {
      expect(await countOn(visitors.coordinator, href.replaceAll("&amp;", "&")), href).toBe(Number(n));
    }
  });

  test("the sentence counts what the ratings count", async () => {
    const { html } = await visitors.viewer.get(`/${bare.slug}/plans/${many}`);
    expect(html).toMatch(/The plan has 64 actions: \d+ are complete, \d+ (is|are) on track/);
  });
});

describe("the address of a list", () => {
  test("is made short after the form, and says what was chosen", async () => {
    const list = `/${bare.slug}/plans/${many}/list`;
    const sent = await visitors.member.get(
      `${list}?q=&state=open&rag=&organisation=&due=&from-day=1&from-month=3&from-year=2026`,
    );
    expect(sent).toMatchObject({ status: 302, to: `${list}?state=open&from=2026-03-01` });
    const { html } = await visitors.member.get(sent.to);
    expect(linksIn(html)).toContain(`${list}?state=open`);
    expect(linksIn(html)).toContain(`${list}?from=2026-03-01`);
  });

  test("a date that is none is said to be so beside its boxes", async () => {
    const { html, status } = await visitors.member.get(
      `/${bare.slug}/plans/${many}/list?to-day=31&to-month=2&to-year=2026`,
    );
    expect(status).toBe(200);
    expect(html).toContain("Enter a real date");
  });

  test("filters that other views understand go with the reader, the rest does not", async () => {
    const { html } = await visitors.member.get(`/${bare.slug}/plans/${many}/list?state=open&sort=due`);
    expect(linksIn(html)).toContain(`/${bare.slug}/plans/${many}/timeline?state=open`);
    expect(linksIn(html)).toContain(`/${bare.slug}/plans/${many}/history`);
  });

  test("the next page leads on and back", async () => {
    const list = `/${bare.slug}/plans/${many}/list`;
    const first = await visitors.member.get(`${list}?sort=due`);
    const next = linksIn(first.html).find((link) => link.includes("after=")) ?? "";
    const second = await visitors.member.get(next);
    expect(second.html).toContain("64 actions");
    const back = linksIn(second.html).find((link) => link.includes("before=")) ?? "";
    const rows = (html: string) => [...html.matchAll(/items\/(\d+)"/g)].map(([, id]) => id);
    expect(rows((await visitors.member.get(back)).html)).toEqual(rows(first.html));
    expect(rows(second.html)).toHaveLength(14);
  });
});

test("only those who may change the plan are offered boxes to tick and a plan to add", async () => {
  const list = `/${bare.slug}/plans/${many}/list`;
  const keeper = await visitors.coordinator.get(list);
  expect(keeper.html.match(/class="cc-tick"/g)).toHaveLength(50);
  expect(keeper.html).toContain(`action="/${bare.slug}/plans/${many}/bulk-change"`);
  for (const role of ["lead", "member", "viewer", "administrator"] as const) {
    expect((await visitors[role].get(list)).html).not.toContain("cc-tick");
    expect((await visitors[role].get(`/${bare.slug}/plans`)).html).not.toContain("plans/new");
  }
});

test("a page of fifty actions weighs at most 60 KB", async () => {
  const { html } = await visitors.coordinator.get(`/${bare.slug}/plans/${many}/list`);
  expect(html.match(/<tr/g)?.length).toBe(51);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(60 * 1024);
});

describe("the home page says what needs me", () => {
  const home = async (role: Role, language = "") => (await visitors[role].get(`${language}/${bare.slug}`)).html;

  test("to a co-ordinator: updates to go, dates that have passed, leads to be agreed, with the way to them", async () => {
    const html = await home("coordinator");
    expect(html).toMatch(/\d+ updates to go/);
    expect(html).toMatch(/\d+ dates have passed/);
    expect(html).toMatch(/\d+ leads to be agreed/);
    expect(html).toContain(`href="/${bare.slug}/plans/${many}#needs"`);
  });

  test("to a lead: the actions that want an update, each with the way to write it", async () => {
    await db.app.transaction().execute(async (trx) => {
      const ctx = await contextFor(trx, bare.slug, viewerOf(bare, "coordinator"), now);
      const plan = await getPlan(ctx, many);
      const [, level_id = 0] = (await listLevels(ctx, many)).map(({ id }) => id);
      const leads = [{ person_id: bare.people.lead, organisation_id: bare.organisation_id }];
      const item = await addItem(ctx, plan, {
        title: "Train the volunteers",
        reference: "9.1",
        leads,
        level_id,
        state: "in_progress",
      });
      const long = { created_at: new Date(now.getTime() - 200 * 86_400_000) };
      await ctx.db.updateTable("item").set(long).where("id", "=", item.id).execute();
    });
    const html = await home("lead");
    expect(html).toContain("1 update to go.");
    expect(html).toContain("9.1 Train the volunteers");
    expect(linksIn(html).some((link) => link.endsWith("/updates/new"))).toBe(true);
    expect(await home("lead", "/cy")).toContain("1 diweddariad i fynd.");
  });

  test("to a member and an observer: how the plans stand, and nothing to chase", async () => {
    for (const role of ["member", "viewer"] as const) {
      const html = await home(role);
      expect(html).toContain("The plan has 65 actions");
      expect(html).not.toMatch(/updates? to go/);
    }
  });
});
