import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { asRole, type Bare, cookieOf, makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { htmlMistakes } from "../../../tests/support/html.ts";
import { appOn, visitorTo } from "../../../tests/support/visitor.ts";
import { type Role, roles } from "../../core/ctx.ts";
import { readAsked } from "./asked.ts";
import { search, total } from "./search.ts";

const database = useDatabase();
let vale: Bare;
let other: Bare;
let app: ReturnType<typeof appOn>;
const ids = {} as Record<"open" | "hidden" | "removed" | "drafted" | "update" | "hiddenUpdate", number>;

type Texts = Partial<Record<"partner" | "board" | "public", string>>;

/** What a verb would write, written behind the scenes: only the triggers stand between it and the index. */
async function addPlan(at: Bare, title: string, status: string) {
  const partnership_id = at.id;
  const { owner } = database;
  const plan = await owner
    .insertInto("plan")
    .values({ partnership_id, title, status })
    .returning("id")
    .executeTakeFirstOrThrow();
  const level = await owner
    .insertInto("plan_level")
    .values({ partnership_id, plan_id: plan.id, depth: 1, kind: "action", name_en: "Action", name_cy: "Gweithred" })
    .returning("id")
    .executeTakeFirstOrThrow();
  let position = 0;
  const addItem = async (reference: string, titleOf: string, more: Record<string, unknown> = {}) => {
    position += 1;
    const values = { partnership_id, plan_id: plan.id, level_id: level.id, kind: "action", position, reference };
    const { id } = await owner
      .insertInto("item")
      .values({ ...values, path: String(position).padStart(8, "0"), title: titleOf, ...more })
      .returning("id")
      .executeTakeFirstOrThrow();
    return id;
  };
  const addUpdate = async (item_id: number, reported_on: string, texts: Texts) => {
    const { id } = await owner
      .insertInto("item_update")
      .values({ partnership_id, plan_id: plan.id, item_id, reported_on })
      .returning("id")
      .executeTakeFirstOrThrow();
    for (const [audience, text] of Object.entries(texts))
      await owner
        .insertInto("item_update_text")
        .values({ partnership_id, plan_id: plan.id, item_id, update_id: id, audience, text })
        .execute();
    return id;
  };
  return { plan, addItem, addUpdate };
}

beforeAll(async () => {
  vale = await makeBare(database, "find-vale");
  other = await makeBare(database, "find-other");
  const adopted = await addPlan(vale, "Welcome plan", "adopted");
  ids.open = await adopted.addItem("2.3", "Open lantern classes for everyone in Llŷn", {
    title_cy: "Agor dosbarthiadau llusernau",
    detail: "Evening groups.\nESOL tutors come from the college.",
  });
  await adopted.addItem("2.30", "Lantern repairs");
  ids.hidden = await adopted.addItem("9.1", "Hushquill lantern matter", { visibility: "coordinator" });
  ids.removed = await adopted.addItem("9.2", "Goneword lantern", { removed_at: new Date() });
  ids.update = await adopted.addUpdate(ids.open, "2026-10-01", {
    partner: "Partnerword: the lantern group is short of money.",
    board: "Boardword: the lantern group is growing.",
  });
  ids.hiddenUpdate = await adopted.addUpdate(ids.hidden, "2026-10-02", { public: "Hiddenupdate about a lantern." });
  await adopted.addUpdate(ids.removed, "2026-10-02", { public: "Goneupdate about a lantern." });
  const draft = await addPlan(vale, "Draftword plan", "draft");
  ids.drafted = await draft.addItem("1.1", "Draftaction lantern");
  await draft.addUpdate(ids.drafted, "2026-10-03", { public: "Draftupdate lantern." });
  await database.owner
    .insertInto("glossary_term")
    .values({ partnership_id: vale.id, acronym: "ESOL", meaning_en: "English for Speakers of Other Languages" })
    .execute();
  const elsewhere = await addPlan(other, "Elseword plan", "adopted");
  await elsewhere.addItem("2.3", "Elseaction lantern");
  app = appOn(database);
});

const kindsFound = (role: Role, q: string, more = "") =>
  asRole(database, vale, role, async (ctx) => {
    const found = await search(ctx, readAsked(new URLSearchParams(`q=${encodeURIComponent(q)}${more}`)));
    return {
      ...found,
      titles: found.rows.map((row) => `${row.kind}:${row.known_as || row.title || row.item?.reference}`),
    };
  });

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

describe("a misspelt word", () => {
  test("is put right when nothing is found, and can still be searched for as typed", async () => {
    const found = await kindsFound("member", "lantren repairs");
    expect(found).toMatchObject({ shownFor: "lantern repairs", titles: ["item:2.30"] });
    expect((await kindsFound("member", "lantren repairs", "&exact=yes")).titles).toEqual([]);
  });

  test("is left alone when it finds something", async () => {
    expect((await kindsFound("member", "lantern")).shownFor).toBeNull();
  });

  test.each([
    ["member", "Hushqill"],
    ["lead", "Hidenupdate"],
    ["viewer", "Partnerwerd"],
    ["member", "Draftwerd"],
    ["member", "Draftuppdate"],
    ["coordinator", "Gonewerd"],
    ["coordinator", "Elsewerd"],
  ] as const)("as a %s is never put right to a word only others may read: %s", async (role, q) => {
    expect(await kindsFound(role, q)).toMatchObject({ shownFor: null, meant: null, titles: [] });
  });

  test("is put right for those who may read the word", async () => {
    expect((await kindsFound("coordinator", "Hushqill")).shownFor).toBe("hushquill");
    expect((await kindsFound("lead", "Partnerwerd")).shownFor).toBe("partnerword");
  });
});

describe("nothing is found by those who may not see it", () => {
  const readers: [string, Role[]][] = [
    ["Hushquill", ["administrator", "coordinator"]],
    ["Hiddenupdate", ["administrator", "coordinator"]],
    ["Draftword", ["administrator", "coordinator", "lead"]],
    ["Draftaction", ["administrator", "coordinator", "lead"]],
    ["Draftupdate", ["administrator", "coordinator", "lead"]],
    ["Partnerword", ["administrator", "coordinator", "lead", "member"]],
    ["Boardword", ["administrator", "coordinator", "lead", "member", "viewer"]],
    ["Goneword", []],
    ["Goneupdate", []],
    ["Elseword", []],
    ["Elseaction", []],
  ];

  test.each(readers)("%s", async (word, allowed) => {
    const finders: Role[] = [];
    for (const role of roles) if (total(await kindsFound(role, word)) > 0) finders.push(role);
    expect(finders).toEqual(roles.filter((role) => allowed.includes(role)));
  });

  test.each(readers)("%s, nor does its page say a word of it", async (word, allowed) => {
    for (const role of roles.filter((one) => !allowed.includes(one))) {
      const cookie = await cookieOf(database, vale, role);
      const page = await (await app.request(`/find-vale/search?q=${word.slice(0, 6)}`, { headers: { cookie } })).text();
      expect(page).not.toContain(word);
      expect(page.replaceAll("&quot;", "")).toContain("Nothing found for");
    }
  });

  test("counts count what the viewer may see, no more", async () => {
    const counts = async (role: Role) => (await kindsFound(role, "lantern")).counts;
    expect(await counts("coordinator")).toEqual({ item: 4, update: 3 });
    expect(await counts("lead")).toEqual({ item: 3, update: 2 });
    expect(await counts("member")).toEqual({ item: 2, update: 1 });
    expect(await counts("viewer")).toEqual({ item: 2, update: 1 });
  });

  test("a stranger is told that there is no such page", async () => {
    const cookie = await cookieOf(database, other, "administrator");
    const answer = await app.request("/find-vale/search?q=lantern", { headers: { cookie } });
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain("Llŷn");
  });
});

describe("the function that searches finds what row-level security shows", () => {
  const questions = [
    "lantern",
    "update",
    "plan",
    "partnership",
    "welcome",
    "group",
    "a",
    "hushquill",
    "2.3",
    "police",
    "y",
  ];

  test.each([...roles, "system", "visitor", ""])("as %s", async (role) => {
    for (const slug of ["find-vale", "clawdd"]) {
      const { id } = await database.owner
        .selectFrom("partnership")
        .select("id")
        .where("slug", "=", slug)
        .executeTakeFirstOrThrow();
      await database.app.transaction().execute(async (db) => {
        await sql`select act_as(${id}, 'someone', null, ${role}, now())`.execute(db);
        let found = 0;
        for (const word of questions) {
          const list = async (source: ReturnType<typeof sql>) =>
            (
              await sql<{
                key: string;
              }>`select distinct kind || ':' || record_id as key from ${source} s order by 1`.execute(db)
            ).rows;
          const byFunction = await list(sql`search_entries(array[${word}], '{}', 100000)`);
          const byPolicy = await list(
            sql`(select * from search_entry where words @@ search_query(array[${word}], '{}') or known_as = ${word})`,
          );
          expect(byFunction, `${role} ${word}`).toEqual(byPolicy);
          found += byFunction.length;
        }
        expect(found > 0).toBe(!["visitor", ""].includes(role));
      });
    }
  });

  test("and what can be found is what the sources show, for everybody", async () => {
    for (const role of roles)
      await asRole(database, vale, role, async (ctx) => {
        const keys = async (source: string) =>
          (
            await sql<{ key: string }>`select kind || ':' || record_id || ':' || audience as key
              from ${sql.table(source)} where partnership_id = ${vale.id} order by 1`.execute(ctx.db)
          ).rows;
        expect(await keys("search_entry"), role).toEqual(await keys("searchable"));
      });
  });
});

describe("the index", () => {
  const asOwner = async (change: string) => sql.raw(change).execute(database.owner);
  const found = async (word: string) => (await kindsFound("coordinator", word, "&exact=yes")).titles;

  test("follows a changed title", async () => {
    await asOwner(`update item set title = 'Beacon classes' where id = ${ids.open}`);
    expect(await found("beacon")).toEqual(["item:2.3"]);
    await asOwner(`update item set title = 'Open lantern classes for everyone in Llŷn' where id = ${ids.open}`);
    expect(await found("beacon")).toEqual([]);
  });

  test("loses an item and its updates when it is removed, and has them again when it is put back", async () => {
    await asOwner(`update item set removed_at = now() where id = ${ids.open}`);
    expect(await found("partnerword")).toEqual([]);
    expect(await found("llyn")).toEqual([]);
    await asOwner(`update item set removed_at = null where id = ${ids.open}`);
    expect(await found("partnerword")).toEqual(["update:2.3"]);
    expect(await found("llyn")).toEqual(["item:2.3"]);
  });

  test("follows a corrected text, and forgets one that is taken away", async () => {
    const own = `update_id = ${ids.update} and audience = 'board'`;
    await asOwner(`update item_update_text set text = 'Correctedword' where ${own}`);
    expect(await found("boardword")).toEqual([]);
    expect(await found("correctedword")).toEqual(["update:2.3"]);
    await asOwner(`delete from item_update_text where ${own}`);
    expect(await found("correctedword")).toEqual([]);
  });

  test("knows people by their posts, also when an organisation changes its name", async () => {
    const { owner } = database;
    const post = { partnership_id: vale.id, person_id: vale.people.member, organisation_id: vale.organisation_id };
    await owner
      .insertInto("post")
      .values({ ...post, title_en: "Lamplighter" })
      .execute();
    expect(await found("lamplighter")).toEqual(["person:Carys Oyelaran"]);
    await asOwner(`update organisation set name_en = 'Renamedword Council' where id = ${vale.organisation_id}`);
    expect((await found("renamedword")).sort()).toEqual(["organisation:CVC", "person:Carys Oyelaran"]);
    await asOwner(`delete from post where person_id = ${vale.people.member}`);
    expect(await found("lamplighter")).toEqual([]);
  });

  test("made anew is the same", async () => {
    const all = async () => (await sql`select * from search_entry order by 1, 2, 3, 4`.execute(database.owner)).rows;
    const kept = await all();
    await asOwner("select reindex_search()");
    expect(await all()).toEqual(kept);
    expect(kept.length).toBeGreaterThan(100);
  });

  test("cannot be written or made anew by the program itself", async () => {
    for (const statement of [
      "delete from search_entry",
      "update search_entry set audience = ''",
      "insert into search_word (partnership_id, word, spelt) values (1, 'x', 'x')",
      "select reindex_search()",
      "select index_item(1, 1)",
    ])
      await expect(
        asRole(database, vale, "administrator", (ctx) => sql.raw(statement).execute(ctx.db)),
        statement,
      ).rejects.toThrow(/permission denied/);
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
    const cookie = await cookieOf(database, vale, "member");
    const visitor = visitorTo(app);
    visitor.cookies.set("concord_session", cookie.split("=")[1] as string);
    for (const rest of ["", "&kind=item", "&page=400", "&exact=yes"])
      expect((await visitor.get(`/find-vale/search?q=${encodeURIComponent(q)}${rest}`)).status).toBe(200);
  });

  test("never carries what was typed as HTML", async () => {
    const cookie = await cookieOf(database, vale, "member");
    const answer = await app.request(`/find-vale/search?q=${encodeURIComponent("<script>alert(1)</script>")}`, {
      headers: { cookie },
    });
    expect(await answer.text()).not.toContain("<script>alert");
  });

  test.each(["", "/cy"])("is HTML without a mistake, and marks what was found (%s)", async (home) => {
    const cookie = await cookieOf(database, vale, "coordinator");
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
    const cookie = await cookieOf(database, vale, "coordinator");
    const html = await (await app.request("/find-vale/search?q=partnerword", { headers: { cookie } })).text();
    expect(html).toMatch(new RegExp(`href="/find-vale/plans/\\d+/items/${ids.open}"`));
  });
});
