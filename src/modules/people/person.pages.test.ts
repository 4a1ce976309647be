import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "../../../tests/support/database.ts";
import { type CastName, type Furnished, furnish } from "../../../tests/support/furnished.ts";
import { appOn, type Visitor, visitorTo } from "../../../tests/support/visitor.ts";
import { openSession } from "../../core/auth/accounts.ts";
import { contextFor, systemViewer } from "../../core/ctx.ts";
import { addPerson, recordLeaving } from "./person.ts";

const database = useDatabase();
let home: Furnished;
let hafren: Furnished;

beforeAll(async () => {
  home = await furnish(database.database, "pages-clawdd", new Date());
  hafren = await furnish(database.database, "pages-hafren", new Date());
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

describe("the list of people", () => {
  test("keeps its filter in the address, says what is chosen, and offers the way back", async () => {
    const nerys = await visitor("nerys");
    const { html } = await nerys.get(`/${home.slug}/people?q=safety&organisation=${home.organisations.fire}`);
    expect(words(html)).toContain("Bethan Llwyd");
    expect(words(html)).not.toContain("Imran Qureshi");
    expect(html).toContain(`href="/${home.slug}/people?organisation=${home.organisations.fire}"`);
    expect(html).toContain(`href="/${home.slug}/people?q=safety"`);
    expect(words((await nerys.get(`/${home.slug}/people?q=zzz`)).html)).toContain("Nobody fits this filter");
  });

  test("shows fifty at a time and keeps the filter on the way through", async () => {
    const many = await furnish(database.database, "pages-many", new Date());
    await database.app.transaction().execute(async (db) => {
      const ctx = await contextFor(db, many.slug, systemViewer, new Date());
      for (let n = 1; n <= 60; n++)
        await addPerson(ctx, {
          name: `Person Number${String(n).padStart(2, "0")}`,
          initials: "",
          preferred_language: null,
        });
    });
    const nerys = await visitor("nerys", many);
    const first = await nerys.get(`/${many.slug}/people?q=number`);
    expect(words(first.html)).toContain("Showing 1 to 50 of 60");
    const second = await nerys.get(`/${many.slug}/people?q=number&page=2`);
    expect(first.html).toContain(`href="/${many.slug}/people?q=number&amp;page=2"`);
    expect(words(second.html)).toContain("Person Number60");
    expect(words(second.html)).not.toContain("Person Number50");
    for (const page of ["0", "-3", "999999999999", "x", "1e9"])
      expect((await nerys.get(`/${many.slug}/people?page=${page}`)).status).toBe(200);
  });

  test("takes hostile filters as words that nobody has", async () => {
    const nerys = await visitor("nerys");
    for (const q of ["<script>alert(1)</script>", "%", "' or 1=1 --", "\u202e🏡", "x".repeat(5000)]) {
      const { status, html } = await nerys.get(
        `/${home.slug}/people?q=${encodeURIComponent(q)}&organisation=999999&left=x`,
      );
      expect(status).toBe(200);
      expect(html).not.toContain("<script>alert(1)");
    }
  });
});

describe("how to reach people", () => {
  test("is shown to partners and kindly kept from observers, on the list and on each page", async () => {
    const carys = await visitor("carys");
    const alma = await visitor("alma");
    for (const path of ["people", `people/${home.people.imran}`]) {
      expect((await carys.get(`/${home.slug}/${path}`)).html).toContain(`imran@${home.slug}.example`);
      const seen = await alma.get(`/${home.slug}/${path}`);
      expect(seen.html).not.toContain(`imran@${home.slug}.example`);
      expect(words(seen.html)).toContain("are shared between partners, so they are not shown to observers");
    }
  });

  test("is changed by oneself, an observer too, and by nobody else but those who keep the list", async () => {
    const alma = await visitor("alma");
    const own = `/cy/${home.slug}/people/${home.people.alma}`;
    expect((await alma.get(own)).html).toContain(`href="${own}/contact"`);
    await alma.get(`${own}/contact`);
    const answer = await alma.fill(`${own}/contact`, { phone: "01632 960777", preferred_language: "cy" });
    expect(answer).toMatchObject({ status: 303, to: own });
    expect(words((await alma.get(own)).html)).toMatch(/01632.960777.*Cymraeg/);
    expect((await alma.get(`/${home.slug}/people/${home.people.imran}/contact`)).status).toBe(403);
    expect((await alma.post(`/${home.slug}/people/${home.people.imran}/contact`, { email: "a@b.cd" })).status).toBe(
      403,
    );
    expect((await alma.get(`/${home.slug}/people/${home.people.alma}/change`)).status).toBe(403);
  });
});

describe("a form about a person", () => {
  test("tells every mistake beside its field in the page's language and keeps what was typed", async () => {
    const nerys = await visitor("nerys");
    await nerys.get(`/cy/${home.slug}/people/new`);
    const typed = { name: "", email: "not an address", title_en: "Kept", place: "999" };
    const { status, html } = await nerys.fill(`/cy/${home.slug}/people/new`, typed);
    expect(status).toBe(422);
    expect(words(html)).toContain("Rhowch enw’r person");
    expect(words(html)).toContain("Rhowch gyfeiriad e-bost yn y fformat cywir");
    expect(html).toContain('value="Kept"');
    expect(html).toContain("<title>Gwall: ");
  });

  test("takes names from any language and shows them as words, never as code", async () => {
    const nerys = await visitor("nerys");
    for (const name of ['<img src=x onerror="alert(1)">', "Ŵyn Ŷgrin 🏡", "سمير \u202eabc", "O’Brien-ap-Rhys"]) {
      await nerys.get(`/${home.slug}/people/new`);
      const { to } = await nerys.fill(`/${home.slug}/people/new`, { name });
      const { html, status } = await nerys.get(to);
      expect(status).toBe(200);
      expect(html).not.toContain("<img src=x");
    }
    expect((await nerys.post(`/${home.slug}/people/new`, { name: "x".repeat(100_000) })).status).toBe(422);
  });

  test("after a colleague's change shows both texts, and saves the one chosen", async () => {
    const [nerys, tom] = [await visitor("nerys"), await visitor("tom")];
    const address = `/${home.slug}/people/${home.people.carys}`;
    await nerys.get(`${address}/change`);
    await tom.get(`${address}/change`);
    await tom.fill(`${address}/change`, { name: "Carys Oyelaran-Rees" });
    const clash = await nerys.fill(`${address}/change`, { name: "Dr Carys Oyelaran" });
    expect(clash.status).toBe(409);
    expect(words(clash.html)).toContain("Tom Ashdown");
    expect(clash.html).toContain("Carys Oyelaran-Rees");
    expect(clash.html).toContain("Dr Carys Oyelaran");
    await nerys.fill(`${address}/change`, { "choose.name": "theirs" });
    const page = await nerys.get(address);
    expect(words(page.html)).toContain("Carys Oyelaran-Rees");
    expect(words(page.html)).toContain("Name: Carys Oyelaran → Carys Oyelaran-Rees");
  });
});

describe("another partnership's people and organisations", () => {
  test("are not there under our address, to read or to write", async () => {
    const nerys = await visitor("nerys");
    const theirs = [
      `people/${hafren.people.imran}`,
      `people/${hafren.people.imran}/change`,
      `people/${hafren.people.imran}/contact`,
      `people/${hafren.people.imran}/leaving`,
      `people/${hafren.people.imran}/posts/new`,
      `organisations/${hafren.organisations.police}`,
      `organisations/${hafren.organisations.police}/change`,
      `organisations/${hafren.organisations.police}/departments/new`,
    ];
    for (const path of theirs) {
      expect((await nerys.get(`/${home.slug}/${path}`)).status, path).toBe(404);
      if (path.split("/").length > 2) expect((await nerys.post(`/${home.slug}/${path}`)).status, path).toBe(404);
    }
    expect((await nerys.get(`/${hafren.slug}/people`)).status).toBe(404);
  });

  test("cannot be chosen in our forms", async () => {
    const nerys = await visitor("nerys");
    const address = `/${home.slug}/people/${home.people.imran}/posts/new`;
    await nerys.get(address);
    const { status, html } = await nerys.fill(address, { place: String(hafren.organisations.police), title_en: "Spy" });
    expect(status).toBe(422);
    expect(words(html)).toContain("Choose the organisation or department");
  });
});

describe("an organisation", () => {
  test("shows its people, who has left among them no more, and its departments in order", async () => {
    const nerys = await visitor("nerys");
    const address = `/${home.slug}/organisations/${home.organisations.council}`;
    const { html } = await nerys.get(address);
    expect(words(html)).toMatch(/Alma Duarte.*Councillor Glyn Penry.*Nerys Haf Probert/);
    expect(words(html).indexOf("Housing")).toBeLessThan(words(html).indexOf("Education"));
    const up = /action="([^"]+\/move)"/g;
    const moves = [...html.matchAll(up)].map(([, action]) => action ?? "");
    await nerys.post(moves.at(-1) ?? "", { direction: "up" });
    const moved = words((await nerys.get(address)).html);
    expect(moved.indexOf("Education")).toBeLessThan(moved.indexOf("Housing"));
    expect((await nerys.post(moves[0] ?? "", { direction: "sideways" })).status).toBe(422);
    await database.app.transaction().execute(async (db) => {
      const ctx = await contextFor(db, home.slug, systemViewer, new Date());
      const gone = await addPerson(ctx, { name: "Gone Away", initials: "", preferred_language: null });
      await recordLeaving(ctx, gone, "2020-01-01", gone.version);
    });
    expect(words((await nerys.get(`/${home.slug}/people`)).html)).not.toContain("Gone Away");
    expect(words((await nerys.get(`/${home.slug}/people?left=yes`)).html)).toContain("Gone Away");
  });

  test("leaves the partnership on a day and comes back, each with a way back", async () => {
    const nerys = await visitor("nerys");
    const address = `/${home.slug}/organisations/${home.organisations.voluntary}`;
    await nerys.get(`${address}/leaving`);
    await nerys.fill(`${address}/leaving`);
    expect(words((await nerys.get(address)).html)).toContain("Left on");
    expect((await nerys.get(`/${home.slug}/people/new`)).html).not.toContain("Clawdd Association of Voluntary");
    await nerys.get(`${address}/return`);
    await nerys.fill(`${address}/return`);
    expect(words((await nerys.get(address)).html)).not.toContain("Left on");
  });
});
