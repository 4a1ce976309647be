import { beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/app.tsx";
import { testConfig } from "../support/config.ts";
import { crawl, type Visited } from "../support/crawl.ts";
import { useDatabase } from "../support/database.ts";
import { formsIn, htmlMistakes, type OfferedForm } from "../support/html.ts";
import { memberCookie } from "../support/member.ts";

const database = useDatabase();
let app: ReturnType<typeof createApp>;
let cookie: string;
const forms: { page: Visited; form: OfferedForm }[] = [];

/** Leaving and ending sessions would end the test's own. */
const leftAlone = /\/sign-out$|\/account\/sessions|\/sessions\/|\/session$/;

beforeAll(async () => {
  app = createApp({ config: testConfig(), database: database.database });
  cookie = await memberCookie(database, "coordinator");
  const seen = new Set<string>();
  const visit = async (address: string) => {
    const answer = await app.request(address, { headers: { cookie } });
    return { status: answer.status, html: await answer.text(), type: answer.headers.get("content-type") ?? "" };
  };
  for (const page of await crawl(visit, ["/clawdd", "/account"], 1))
    for (const form of formsIn(page.html)) {
      const key = form.action.replaceAll(/\d+/g, "1");
      if (leftAlone.test(form.action) || seen.has(key)) continue;
      seen.add(key);
      forms.push({ page, form });
    }
}, 300_000);

/** What hostile or careless people send. Each makes all values of a form from the values it offers. */
const attacks: Record<string, (form: OfferedForm) => [string, string][]> = {
  "nothing at all": () => [],
  "100,000 characters everywhere": (form) =>
    form.fields.map(({ name, kind, value }) => [name, kind === "hidden" ? value : "x".repeat(100_000)]),
  "HTML and script": (form) =>
    form.fields.map(({ name, kind, value }) => [name, kind === "hidden" ? value : `"><script>alert(1)</script>`]),
  "emoji, right-to-left text and control characters": (form) =>
    form.fields.map(({ name, kind, value }) => [name, kind === "hidden" ? value : "🏡\u202eولد\u0000\u0007\ud800"]),
  "the wrong type": (form) =>
    form.fields.map(({ name, kind, value }) => [name, kind === "hidden" ? value : "-1e999[]{}"]),
  "every field three times": (form) =>
    form.fields.flatMap(({ name, value }) => Array.from({ length: 3 }, (): [string, string] => [name, value])),
  "a stale version": (form) =>
    form.fields.map(({ name, value, options }) => [name, name === "version" ? "1" : value || options[1] || "1"]),
  "records of another partnership": (form) =>
    form.fields.map(({ name, kind, value, options }) => [
      name,
      ["select", "radio", "checkbox"].includes(kind) && options.length > 0 ? "999999" : value,
    ]),
  "hidden values tampered with": (form) =>
    form.fields.map(({ name, kind, value }) => [name, kind === "hidden" ? `${value}'; drop table item; --` : value]),
};

async function send(action: string, values: [string, string][]) {
  const body = new FormData();
  for (const [name, value] of values) body.append(name, value);
  return app.request(action, { method: "POST", headers: { cookie, origin: "http://localhost" }, body });
}

test("there are many forms to try", () => {
  expect(forms.length).toBeGreaterThan(25);
});

describe.each(Object.keys(attacks))("%s", (attack) => {
  test("breaks no form: each is answered with a page, and what was typed comes back harmless", async () => {
    const faults: string[] = [];
    for (const { form } of forms) {
      const answer = await send(form.action, attacks[attack]?.(form) ?? []);
      const text = await answer.text();
      if (answer.status >= 500) faults.push(`${form.action} answers ${answer.status}`);
      if (text.includes("<script>alert(1)")) faults.push(`${form.action} repeats a script`);
      if (![400, 422, 409, 413].includes(answer.status)) continue;
      for (const mistake of await htmlMistakes(text)) faults.push(`${form.action}: ${mistake}`);
    }
    expect(faults).toEqual([]);
  }, 300_000);
});

test("a form that was refused keeps what was typed and says what is wrong beside it", async () => {
  const faults: string[] = [];
  for (const { form } of forms) {
    const typed = form.fields.filter(
      (field) => ["text", "textarea"].includes(field.kind) && !/-(?:day|month|year)$/.test(field.name),
    );
    if (typed.length === 0) continue;
    const values = form.fields.map(({ name, kind, value }): [string, string] => [
      name,
      kind === "text" || kind === "textarea" ? `kept ${"y".repeat(30_000)}` : value,
    ]);
    const answer = await send(form.action, values);
    if (answer.status !== 422) continue;
    const text = await answer.text();
    if (!text.includes(`kept ${"y".repeat(30_000)}`)) faults.push(`${form.action} loses what was typed`);
    if (!text.includes("govuk-error-summary")) faults.push(`${form.action} has no summary of mistakes`);
  }
  expect(faults).toEqual([]);
}, 300_000);
