import { beforeAll, describe, expect, test } from "vitest";
import { cookieOf } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { htmlMistakes } from "../../../tests/support/html.ts";
import { fillSearched, findAs, type Searched } from "../../../tests/support/searched.ts";
import { appOn, visitorTo } from "../../../tests/support/visitor.ts";
import type { Role } from "../../core/ctx.ts";

const database = useDatabase();
let all: Searched;
let app: ReturnType<typeof appOn>;

beforeAll(async () => {
  all = await fillSearched(database);
  app = appOn(database);
});

const kindsFound = (role: Role, q: string, more = "") => findAs(database, all.vale, role, q, more);

describe("a search", () => {
  test.each([
    ["a word in another form", "class", "item:2.3"],
    ["the beginning of the last word", "lantern class evenin", "item:2.3"],
    ["a word without its accent", "llyn", "item:2.3"],
    ["Welsh words", "dosbarthiadau", "item:2.3"],
    ["capitals", "LLUSERNAU", "item:2.3"],
    ["the name of a person", "oyelaran", "person:Carys Oyelaran"],
    ["a short name", "cvc", "organisation:CVC"],
    ["a group in Welsh", "grwp llywio", "group:Steering Group"],
    ["an acronym", "esol", "term:ESOL"],
    ["words of no weight alone", "for", "item:2.3"],
  ])("finds %s", async (_, q, first) => {
    expect((await kindsFound("member", q)).titles[0]).toBe(first);
  });

  test("puts what has the printed reference first", async () => {
    expect((await kindsFound("member", "2.3")).titles).toEqual(["item:2.3", "item:2.30"]);
  });

  test("finds what an acronym means, and where only the acronym stands by its meaning", async () => {
    expect((await kindsFound("member", "English for speakers of other languages")).titles).toContain("item:2.3");
    const byAcronym = await kindsFound("member", "ESOL");
    expect(byAcronym.titles).toContain("term:ESOL");
    expect(byAcronym.alsoFor).toEqual(["English for Speakers of Other Languages"]);
  });

  test("names an update once, though it has a text for each audience", async () => {
    const { counts, titles } = await kindsFound("member", "lantern group");
    expect(counts.update).toBe(1);
    expect(titles).toContain("update:2.3");
  });

  test("marks the very words that were found", async () => {
    const { rows } = await kindsFound("member", "class llyn");
    expect(rows[0]?.forms.sort()).toEqual(["class", "classes", "llyn"]);
  });

  test("needs every word of weight", async () => {
    expect((await kindsFound("member", "lantern zebra")).titles).toEqual([]);
    expect((await kindsFound("member", "the lantern of repairs")).titles).toEqual(["item:2.30"]);
  });

  test("of one kind still counts the others", async () => {
    const { counts, rows } = await kindsFound("member", "lantern", "&kind=update");
    expect(rows.map((row) => row.kind)).toEqual(["update"]);
    expect(counts).toMatchObject({ item: 2, update: 1 });
  });
});

describe("the page", () => {
  const nasty = [
    "\\",
    "'",
    "a'b\\c:*&|!()<->",
    "'''':*",
    '"',
    "%",
    "🌈",
    "\u202Eabc",
    "or and not",
    "a".repeat(300),
    "2.3 | 1=1",
  ];

  test.each(nasty)("does not mind %s", async (q) => {
    const cookie = await cookieOf(database, all.vale, "member");
    const visitor = visitorTo(app);
    visitor.cookies.set("concord_session", cookie.split("=")[1] as string);
    for (const rest of ["", "&kind=item", "&page=400", "&exact=yes"])
      expect((await visitor.get(`/find-vale/search?q=${encodeURIComponent(q)}${rest}`)).status).toBe(200);
  });

  test("never carries what was typed as HTML", async () => {
    const cookie = await cookieOf(database, all.vale, "member");
    const answer = await app.request(`/find-vale/search?q=${encodeURIComponent("<script>alert(1)</script>")}`, {
      headers: { cookie },
    });
    expect(await answer.text()).not.toContain("<script>alert");
  });

  test.each(["", "/cy"])("is HTML without a mistake, and marks what was found (%s)", async (home) => {
    const cookie = await cookieOf(database, all.vale, "coordinator");
    for (const query of [
      "",
      "?q=lantern",
      "?q=lantern&kind=update",
      "?q=lantren+repairs",
      "?q=zebra",
      "?q=lantern&kind=person",
    ]) {
      const html = await (await app.request(`${home}/find-vale/search${query}`, { headers: { cookie } })).text();
      expect(await htmlMistakes(html), query).toEqual([]);
      if (query === "?q=lantern") expect(html).toMatch(/<mark class="cc-match">[Ll]antern<\/mark>/);
    }
  });

  test("leads from an update to its item", async () => {
    const cookie = await cookieOf(database, all.vale, "coordinator");
    const html = await (await app.request("/find-vale/search?q=partnerword", { headers: { cookie } })).text();
    expect(html).toMatch(new RegExp(`href="/find-vale/plans/\\d+/items/${all.open}"`));
  });
});
