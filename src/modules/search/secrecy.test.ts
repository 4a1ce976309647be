import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { asRole, cookieOf } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { fillSearched, findAs, type Searched } from "../../../tests/support/searched.ts";
import { appOn } from "../../../tests/support/visitor.ts";
import { type Role, roles } from "../../core/ctx.ts";
import { total } from "./search.ts";

const database = useDatabase();
let all: Searched;
let app: ReturnType<typeof appOn>;

beforeAll(async () => {
  all = await fillSearched(database);
  app = appOn(database);
});

const kindsFound = (role: Role, q: string, more = "") => findAs(database, all.vale, role, q, more);

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
      const cookie = await cookieOf(database, all.vale, role);
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
    const cookie = await cookieOf(database, all.other, "administrator");
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
      await asRole(database, all.vale, role, async (ctx) => {
        const keys = async (source: string) =>
          (
            await sql<{ key: string }>`select kind || ':' || record_id || ':' || audience as key
              from ${sql.table(source)} where partnership_id = ${all.vale.id} order by 1`.execute(ctx.db)
          ).rows;
        expect(await keys("search_entry"), role).toEqual(await keys("searchable"));
      });
  });
});
