import { deflateSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { type CastName, type Furnished, furnish } from "../../../tests/support/furnished.ts";
import { appOn, type Visitor, visitorTo } from "../../../tests/support/visitor.ts";
import { createAccount, openSession } from "../../core/auth/accounts.ts";
import { contextFor, systemViewer } from "../../core/ctx.ts";
import { addTerm, createPartnership, giveAccess } from "./index.ts";

const database = useDatabase();
let home: Furnished;
let hafren: Furnished;

beforeAll(async () => {
  home = await furnish(database.database, "own-pages", new Date());
  hafren = await furnish(database.database, "own-others", new Date());
  await makeBare(database, "own-bare");
});

async function visitor(name: CastName, where = home): Promise<Visitor> {
  const someone = visitorTo(appOn(database));
  someone.cookies.set("concord_session", await openSession(database.database, where.users[name]));
  return someone;
}

const main = (html: string) => html.slice(html.indexOf("<main"), html.indexOf("</main>"));
const words = (html: string) =>
  main(html)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

describe("the home page", () => {
  test("leads a co-ordinator of an empty partnership through the first steps, and nobody else", async () => {
    const user_id = await createAccount(database.database, { email: "first@example.org", name: "Dr First Person" });
    const reader = await createAccount(database.database, { email: "reader@example.org", name: "Reader" });
    await database.app.transaction().execute(async (db) => {
      const facts = { name_en: "New", name_cy: null, area_en: "", area_cy: null, vision_en: "", vision_cy: null };
      const ctx = await createPartnership(db, "own-new", facts, new Date());
      await giveAccess(ctx, { user_id, role: "coordinator", person_id: null });
      await giveAccess(ctx, { user_id: reader, role: "member", person_id: null });
    });
    const first = visitorTo(appOn(database));
    first.cookies.set("concord_session", await openSession(database.database, user_id));
    const { html } = await first.get("/own-new");
    expect(words(html)).toMatch(/Good (morning|afternoon|evening), First/);
    expect(words(html)).toMatch(/First steps.*Add the organisations.*Add the people.*Add the groups/);
    expect(html).toContain('href="/own-new/organisations/new"');
    const other = visitorTo(appOn(database));
    other.cookies.set("concord_session", await openSession(database.database, reader));
    const seen = await other.get("/cy/own-new");
    expect(words(seen.html)).not.toContain("Camau cyntaf");
    expect(words(seen.html)).toContain("Nid oes dim angen eich sylw heddiw");
  });

  test("shows each role where to go, and no door that is closed to them", async () => {
    for (const name of ["tom", "nerys", "imran", "glyn", "alma"] as const) {
      const someone = await visitor(name);
      const { html } = await someone.get(`/${home.slug}`);
      const links = [...main(html).matchAll(/href="(\/[^"#]*)"/g)].map(([, href]) => href as string);
      expect(links.length).toBeGreaterThan(4);
      for (const href of new Set(links)) expect((await someone.get(href)).status, `${name} ${href}`).toBe(200);
    }
  });

  test("is not there for a stranger, and asks to sign in without a session", async () => {
    expect((await (await visitor("tom", hafren)).get(`/${home.slug}`)).status).toBe(404);
    const stranger = await visitorTo(appOn(database)).get(`/${home.slug}`);
    expect(stranger.status).toBeGreaterThanOrEqual(300);
    expect(stranger.html).not.toContain("Good ");
  });
});

describe("the groups", () => {
  test("are drawn and listed with the same names and links, whatever the language", async () => {
    const alma = await visitor("alma");
    const { html } = await alma.get(`/cy/${home.slug}/groups`);
    const drawing = html.slice(html.indexOf('<svg class="cc-tree-picture'), html.indexOf("</figure>"));
    const list = html.slice(html.indexOf('<ul class="cc-tree"'));
    for (const [id, name] of [
      [home.groups.board, "Bwrdd y Bartneriaeth"],
      [home.groups.schools, "Gweithgor Ysgolion"],
    ] as const) {
      expect(drawing).toContain(`href="/cy/${home.slug}/groups/${id}"`);
      expect(drawing).toContain(name);
      expect(list).toContain(name);
    }
    expect(words(html)).toContain("Cadeirydd: Councillor Glyn Penry");
    expect(main(html)).not.toContain("/groups/new");
  });

  test("offer no place below a group for the group itself, and refuse it when it is sent", async () => {
    const nerys = await visitor("nerys");
    const address = `/${home.slug}/groups/${home.groups.board}/change`;
    const { html } = await nerys.get(address);
    const parents = html.slice(html.indexOf('name="parent_id"'), html.indexOf('name="purpose_en"'));
    expect(parents).not.toContain(`value="${home.groups.schools}"`);
    const answer = await nerys.fill(address, { parent_id: String(home.groups.schools) });
    expect(answer.status).toBe(422);
  });

  test("link the acronyms of their purpose to the glossary", async () => {
    const term = await database.app.transaction().execute(async (db) => {
      const ctx = await contextFor(db, home.slug, systemViewer, new Date());
      const texts = { meaning_cy: "Heddlu a mwy", note_en: "", note_cy: null };
      return addTerm(ctx, { acronym: "JAG", meaning_en: "Joint action group", ...texts });
    });
    const nerys = await visitor("nerys");
    const address = `/${home.slug}/groups/${home.groups.forum}`;
    await nerys.get(`${address}/change`);
    await nerys.fill(`${address}/change`, { purpose_en: "Reports to the JAG." });
    const { html } = await nerys.get(address);
    expect(html).toContain(`href="/${home.slug}/glossary#term-${term.id}"`);
    expect(html).toContain('title="Joint action group"');
    expect((await nerys.get(`/${home.slug}/glossary`)).html).toContain(`id="term-${term.id}"`);
    expect((await nerys.get(`/cy${address}`)).html).toContain('title="Heddlu a mwy"');
  });

  test("take a member for the organisation they work for, and show it on the person's and the organisation's page", async () => {
    const nerys = await visitor("nerys");
    const group = `/${home.slug}/groups/${home.groups.schools}`;
    await nerys.get(`${group}/members/new`);
    const answer = await nerys.fill(`${group}/members/new`, {
      person_id: String(home.people.imran),
      capacity: "chair",
    });
    expect(answer.status).toBe(303);
    expect(words((await nerys.get(group)).html)).toMatch(/Sergeant Imran Qureshi Chair Marches Police since/);
    expect(words((await nerys.get(`/${home.slug}/people/${home.people.imran}`)).html)).toContain(
      "Schools Working Group",
    );
    const police = await nerys.get(`/${home.slug}/organisations/${home.organisations.police}`);
    expect(words(police.html)).toMatch(/Groups it is represented on.*Schools Working Group/);
    await nerys.get(`${group}/members/new`);
    const twice = await nerys.fill(`${group}/members/new`, { person_id: String(home.people.imran) });
    expect(twice.status).toBe(422);
    expect(words(twice.html)).toContain("sits on the group at that time already");
  });

  test("of another partnership are not there", async () => {
    const nerys = await visitor("nerys");
    for (const rest of ["", "/change", "/closure", "/members/new"])
      expect((await nerys.get(`/${home.slug}/groups/${hafren.groups.board}${rest}`)).status).toBe(404);
    const address = `/${home.slug}/groups/${home.groups.board}/members/new`;
    await nerys.get(address);
    expect((await nerys.fill(address, { person_id: String(hafren.people.imran) })).status).toBe(422);
  });
});

describe("the glossary", () => {
  test("takes a pasted list, says how much of it was new, and which line it does not understand", async () => {
    const nerys = await visitor("nerys");
    const address = `/${home.slug}/glossary/import`;
    await nerys.get(address);
    const wrong = await nerys.fill(address, { lines: "LHB = Local Health Board\nwhat is this" });
    expect(wrong.status).toBe(422);
    expect(words(wrong.html)).toContain("Line 2 (“what is this”)");
    expect(wrong.html).toContain("LHB = Local Health Board");
    await nerys.get(`/cy${address}`);
    await nerys.fill(`/cy${address}`, {
      lines: "LHB = Local Health Board\r\nESOL = English <b>for</b> all = Saesneg i bawb",
    });
    const { html } = await nerys.get(`/cy/${home.slug}/glossary`);
    expect(words(html)).toContain("Ychwanegwyd 2 fyrfodd");
    expect(words(html)).toContain("Saesneg i bawb");
    expect((await nerys.get(`/${home.slug}/glossary`)).html).toContain("English &lt;b&gt;for&lt;/b&gt; all");
  });

  test("puts NGO under N also in Welsh, where ng is a letter", async () => {
    const nerys = await visitor("nerys");
    await nerys.post(`/${home.slug}/glossary/import`, { lines: "NGO = Non-governmental\nHMO = House\nGP = Doctor" });
    const text = words((await nerys.get(`/cy/${home.slug}/glossary`)).html);
    expect(text.indexOf("HMO")).toBeLessThan(text.indexOf("NGO"));
  });
});

describe("the logo", () => {
  const chunk = (kind: string, data: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    return Buffer.concat([size, Buffer.from(kind, "latin1"), data, Buffer.alloc(4)]);
  };
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk("IDAT", deflateSync(Buffer.from([0, 255]))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  const send = async (name: CastName, file: File) => {
    const body = new FormData();
    body.set("logo", file);
    const headers = { cookie: await home.cookie(name), origin: "http://localhost:3000" };
    return appOn(database).request(`http://localhost:3000/${home.slug}/partnership/logo`, {
      method: "POST",
      body,
      headers,
    });
  };

  test("is sent, shown on every page and served to members only, as what it is", async () => {
    const nerys = await visitor("nerys");
    expect((await nerys.get(`/${home.slug}/logo`)).status).toBe(404);
    expect((await send("nerys", new File([png], "logo.png"))).status).toBe(303);
    const [, address = ""] = /class="cc-brand__logo" src="([^"]+)"/.exec((await nerys.get(`/${home.slug}`)).html) ?? [];
    const alma = await visitor("alma");
    const answer = await alma.get(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("cache-control")).toMatch(/^private/);
    expect((await (await visitor("tom", hafren)).get(address)).status).toBe(404);
  });

  test("is refused beside the field when it is something else, or too large", async () => {
    const wrong = await send("nerys", new File(["<svg onload=alert(1)>"], "logo.png"));
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("This is not a PNG, JPEG or WebP picture");
    expect((await send("nerys", new File(["<svg/>"], "logo.svg"))).status).toBe(422);
    expect(await (await send("nerys", new File([Buffer.alloc(1_000_001)], "logo.png"))).text()).toContain(
      "smaller than 1 MB",
    );
    expect((await send("alma", new File([png], "logo.png"))).status).toBe(403);
  });
});
