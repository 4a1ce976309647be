import { difference, record } from "../../core/audit.ts";
import { clash } from "../../core/clash.ts";
import type { Ctx } from "../../core/ctx.ts";
import { type Lang, londonDate } from "../../core/i18n/index.ts";
import { permit } from "../../core/permit.ts";
import { checkBelongs } from "./belonging.ts";
import { getItem, type ItemWithLeads } from "./item.queries.ts";
import { type RagSetting, setRag } from "./item.rag.ts";
import { itemSubject, writeItem } from "./item.save.ts";
import type { ItemState } from "./item.states.ts";
import { changeUpdates, updateItems } from "./permissions.ts";
import type { Because } from "./plan.ts";
import { refuse } from "./refusal.ts";
import { deedTo, stepItem } from "./step.ts";
import { type Audience, audiences, getUpdate, textsOf, type Update } from "./update.queries.ts";

/** What somebody reports about an item. `label` is what the plan calls the round ("October 2027 update"). */
export type UpdateFacts = {
  reported_on: string;
  label: string;
  meeting_id: number | null;
  is_nil: boolean;
  organisation_id: number | null;
  language: Lang;
  texts: Partial<Record<Audience, string>>;
};

/** An update as a caller may give it, with a new state and RAG where the work has moved on. */
export type NewUpdate = Partial<UpdateFacts> & {
  person_id?: number | null;
  state?: ItemState | null;
  rag?: RagSetting | null;
};

const plainNames = ["reported_on", "label", "meeting_id", "is_nil", "organisation_id", "language"] as const;

const factsOf = (update: UpdateFacts) =>
  Object.fromEntries(plainNames.map((name) => [name, update[name]])) as Omit<UpdateFacts, "texts">;

const subjectOf = (item: ItemWithLeads, id: number) => ({ ...itemSubject(item), kind: "item_update", id });

/**
 * Reports on an item: words for up to three audiences, or "None to report". A new state and RAG may come with it and are
 * recorded as deeds of their own. Takes the viewer as the one who reports, unless told who did.
 */
export async function addUpdate(
  ctx: Ctx,
  item: ItemWithLeads,
  given: NewUpdate,
  because: Because = {},
): Promise<Update> {
  permit(ctx, updateItems, item);
  const { person_id = ctx.viewer.personId, state, rag, ...facts } = given;
  const update = await checkedFacts(ctx, facts);
  if (person_id !== ctx.viewer.personId) await checkBelongs(ctx, "person", "person_id", [person_id]);
  let current = await getItem(ctx, item.plan_id, item.id);
  if (state && state !== current.state) current = await stepTo(ctx, current, state, because);
  // The rating rests on this report too, so it must not be held against the lead that there was none before it.
  if (update.reported_on > (current.last_update_on ?? ""))
    current = await writeItem(ctx, current, { last_update_on: update.reported_on });
  if (rag) current = await setRag(ctx, current, rag);
  const { texts, ...columns } = update;
  const added = await ctx.db
    .insertInto("item_update")
    .values({
      ...columns,
      ...{ partnership_id: ctx.partnership.id, plan_id: item.plan_id, item_id: item.id, person_id },
      state: current.state,
      rag: current.rag,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await insertTexts(ctx, item, added.id, texts);
  await recordUpdate(ctx, "update.added", item, added.id, { after: { ...columns, texts: Object.keys(texts) } });
  return { ...added, texts } as Update;
}

/** Corrects an update: its writer while they lead the item, or the co-ordinator. Conflict when `version` is no longer current. */
export async function changeUpdate(
  ctx: Ctx,
  item: ItemWithLeads,
  update: Update,
  facts: Partial<UpdateFacts>,
  because: Because = {},
): Promise<Update> {
  permit(ctx, changeUpdates, { ...item, person_id: update.person_id });
  const wanted = await checkedFacts(ctx, { ...factsOf(update), texts: update.texts, ...facts });
  const { texts, ...columns } = wanted;
  const version = because.version ?? update.version;
  const written = await ctx.db
    .updateTable("item_update")
    .set({ ...columns, version: version + 1 })
    .where("partnership_id", "=", ctx.partnership.id)
    .where("id", "=", update.id)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst();
  if (!written) throw await updateClash(ctx, item, update.id);
  const changed = difference(factsOf(update), columns);
  const rewritten = await writeTexts(ctx, item, update.id, texts);
  await noteLatest(ctx, await getItem(ctx, item.plan_id, item.id));
  if (changed || rewritten.length > 0)
    await recordUpdate(ctx, "update.changed", item, update.id, {
      before: { ...changed?.before },
      after: { ...changed?.after, ...(rewritten.length > 0 ? { texts: rewritten } : {}) },
      ...because,
    });
  return getUpdate(ctx, item.id, update.id);
}

async function updateClash(ctx: Ctx, item: ItemWithLeads, id: number): Promise<Error> {
  const current = await getUpdate(ctx, item.id, id);
  const theirs = { ...factsOf(current), texts: current.texts };
  return clash(ctx, subjectOf(item, id), { version: current.version, theirs });
}

async function stepTo(ctx: Ctx, item: ItemWithLeads, state: ItemState, because: Because): Promise<ItemWithLeads> {
  const deed = deedTo(item.state, state);
  if (!deed) throw refuse("state", "deedNotPossible");
  const { version: _version, ...why } = because;
  return stepItem(ctx, item, deed, why);
}

async function checkedFacts(ctx: Ctx, facts: Partial<UpdateFacts>): Promise<UpdateFacts> {
  const today = londonDate(ctx.now);
  const { reported_on = today, label = "", meeting_id = null, organisation_id = null, language = "en" } = facts;
  const kept = audiences.flatMap((audience) => {
    const text = facts.texts?.[audience]?.trim();
    return text ? [[audience, text] as const] : [];
  });
  if (!facts.is_nil && kept.length === 0) throw refuse("partner", "updateEmpty");
  if (reported_on > today) throw refuse("reported_on", "updateFuture");
  await checkBelongs(ctx, "meeting", "meeting_id", [meeting_id]);
  await checkBelongs(ctx, "organisation", "organisation_id", [organisation_id]);
  const texts = Object.fromEntries(kept);
  return { ...{ reported_on, label, meeting_id, organisation_id, language }, is_nil: kept.length === 0, texts };
}

/** Makes the texts of an update what is given and answers with the audiences whose words changed. */
async function writeTexts(ctx: Ctx, item: ItemWithLeads, id: number, texts: UpdateFacts["texts"]): Promise<Audience[]> {
  const kept = await textsOf(ctx, id);
  const changed = audiences.filter((audience) => (kept[audience] ?? "") !== (texts[audience] ?? ""));
  for (const audience of changed) {
    const key = { partnership_id: ctx.partnership.id, update_id: id, audience };
    const text = texts[audience];
    if (!text)
      await ctx.db
        .deleteFrom("item_update_text")
        .where((row) => row.and(key))
        .execute();
    else if (kept[audience] === undefined) await insertTexts(ctx, item, id, { [audience]: text });
    else
      await ctx.db
        .updateTable("item_update_text")
        .set({ text })
        .where((row) => row.and(key))
        .execute();
  }
  return changed;
}

/** Writes the texts of an update for audiences that have none yet. */
async function insertTexts({ db, partnership }: Ctx, item: ItemWithLeads, id: number, texts: UpdateFacts["texts"]) {
  const rows = Object.entries(texts).map(([audience, text]) => ({
    ...{ partnership_id: partnership.id, plan_id: item.plan_id, item_id: item.id, update_id: id },
    audience,
    text,
  }));
  if (rows.length > 0) await db.insertInto("item_update_text").values(rows).execute();
}

/** Keeps the date of an item's latest update, by which lists sort and the RAG rule counts cycles. */
async function noteLatest(ctx: Ctx, item: ItemWithLeads): Promise<void> {
  const { latest } = await ctx.db
    .selectFrom("item_update")
    .select(({ fn }) => fn.max("reported_on").as("latest"))
    .where("partnership_id", "=", ctx.partnership.id)
    .where("item_id", "=", item.id)
    .executeTakeFirstOrThrow();
  if (latest !== item.last_update_on) await writeItem(ctx, item, { last_update_on: latest });
}

/** The audit trail names the audiences whose words changed; the words themselves stay behind each audience's own policy. */
async function recordUpdate(
  ctx: Ctx,
  event: string,
  item: ItemWithLeads,
  id: number,
  change: Parameters<typeof record>[3],
) {
  await record(ctx, event, subjectOf(item, id), { ...change, is_for_managers: item.visibility === "coordinator" });
}
