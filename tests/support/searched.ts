import type { Role } from "../../src/core/ctx.ts";
import { readAsked } from "../../src/modules/search/asked.ts";
import { search } from "../../src/modules/search/search.ts";
import { asRole, type Bare, makeBare } from "./bare.ts";
import type { TestDatabase } from "./database.ts";

/** Two partnerships with something open, hidden, removed, in draft and for each audience, to be searched for. */
export type Searched = { vale: Bare; other: Bare; open: number; update: number };

type Texts = Partial<Record<"partner" | "board" | "public", string>>;

/** What a verb would write, written behind the scenes: only the triggers stand between it and the index. */
async function addPlan({ owner }: TestDatabase, at: Bare, title: string, status: string) {
  const partnership_id = at.id;
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

/** Fills two bare partnerships with what the tests of the search look for. */
export async function fillSearched(database: TestDatabase): Promise<Searched> {
  const vale = await makeBare(database, "find-vale");
  const other = await makeBare(database, "find-other");
  const adopted = await addPlan(database, vale, "Welcome plan", "adopted");
  const open = await adopted.addItem("2.3", "Open lantern classes for everyone in Llŷn", {
    title_cy: "Agor dosbarthiadau llusernau",
    detail: "Evening groups.\nESOL tutors come from the college.",
  });
  await adopted.addItem("2.30", "Lantern repairs");
  const hidden = await adopted.addItem("9.1", "Hushquill lantern matter", { visibility: "coordinator" });
  const removed = await adopted.addItem("9.2", "Goneword lantern", { removed_at: new Date() });
  const update = await adopted.addUpdate(open, "2026-10-01", {
    partner: "Partnerword: the lantern group is short of money.",
    board: "Boardword: the lantern group is growing.",
  });
  await adopted.addUpdate(hidden, "2026-10-02", { public: "Hiddenupdate about a lantern." });
  await adopted.addUpdate(removed, "2026-10-02", { public: "Goneupdate about a lantern." });
  const draft = await addPlan(database, vale, "Draftword plan", "draft");
  const drafted = await draft.addItem("1.1", "Draftaction lantern");
  await draft.addUpdate(drafted, "2026-10-03", { public: "Draftupdate lantern." });
  await database.owner
    .insertInto("glossary_term")
    .values({ partnership_id: vale.id, acronym: "ESOL", meaning_en: "English for Speakers of Other Languages" })
    .execute();
  const elsewhere = await addPlan(database, other, "Elseword plan", "adopted");
  await elsewhere.addItem("2.3", "Elseaction lantern");
  return { vale, other, open, update };
}

/** What a role of a partnership finds for a line, with a name for each result. */
export function findAs(database: TestDatabase, at: Bare, role: Role, q: string, more = "") {
  return asRole(database, at, role, async (ctx) => {
    const found = await search(ctx, readAsked(new URLSearchParams(`q=${encodeURIComponent(q)}${more}`)));
    return {
      ...found,
      titles: found.rows.map((row) => `${row.kind}:${row.known_as || row.title || row.item?.reference}`),
    };
  });
}
