import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { asRole } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { fillSearched, findAs, type Searched } from "../../../tests/support/searched.ts";

const database = useDatabase();
let all: Searched;

beforeAll(async () => {
  all = await fillSearched(database);
});

describe("the index", () => {
  const asOwner = async (change: string) => sql.raw(change).execute(database.owner);
  const found = async (word: string) => (await findAs(database, all.vale, "coordinator", word, "&exact=yes")).titles;

  test("follows a changed title", async () => {
    await asOwner(`update item set title = 'Beacon classes' where id = ${all.open}`);
    expect(await found("beacon")).toEqual(["item:2.3"]);
    await asOwner(`update item set title = 'Open lantern classes for everyone in Llŷn' where id = ${all.open}`);
    expect(await found("beacon")).toEqual([]);
  });

  test("loses an item and its updates when it is removed, and has them again when it is put back", async () => {
    await asOwner(`update item set removed_at = now() where id = ${all.open}`);
    expect(await found("partnerword")).toEqual([]);
    expect(await found("llyn")).toEqual([]);
    await asOwner(`update item set removed_at = null where id = ${all.open}`);
    expect(await found("partnerword")).toEqual(["update:2.3"]);
    expect(await found("llyn")).toEqual(["item:2.3"]);
  });

  test("follows a corrected text, and forgets one that is taken away", async () => {
    const own = `update_id = ${all.update} and audience = 'board'`;
    await asOwner(`update item_update_text set text = 'Correctedword' where ${own}`);
    expect(await found("boardword")).toEqual([]);
    expect(await found("correctedword")).toEqual(["update:2.3"]);
    await asOwner(`delete from item_update_text where ${own}`);
    expect(await found("correctedword")).toEqual([]);
  });

  test("knows people by their posts, also when an organisation changes its name", async () => {
    const { owner } = database;
    const post = {
      partnership_id: all.vale.id,
      person_id: all.vale.people.member,
      organisation_id: all.vale.organisation_id,
    };
    await owner
      .insertInto("post")
      .values({ ...post, title_en: "Lamplighter" })
      .execute();
    expect(await found("lamplighter")).toEqual(["person:Carys Oyelaran"]);
    await asOwner(`update organisation set name_en = 'Renamedword Council' where id = ${all.vale.organisation_id}`);
    expect((await found("renamedword")).sort()).toEqual(["organisation:CVC", "person:Carys Oyelaran"]);
    await asOwner(`delete from post where person_id = ${all.vale.people.member}`);
    expect(await found("lamplighter")).toEqual([]);
  });

  test("made anew is the same", async () => {
    const entries = async () =>
      (await sql`select * from search_entry order by 1, 2, 3, 4`.execute(database.owner)).rows;
    const kept = await entries();
    await asOwner("select reindex_search()");
    expect(await entries()).toEqual(kept);
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
        asRole(database, all.vale, "administrator", (ctx) => sql.raw(statement).execute(ctx.db)),
        statement,
      ).rejects.toThrow(/permission denied/);
  });
});
