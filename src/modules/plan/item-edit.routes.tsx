import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { becauseOf } from "./because.forms.ts";
import { readingOf } from "./deadline.ts";
import { itemForm, newItemForm, otherRoom, otherTyped, otherValues } from "./item.forms.ts";
import { type Editing, editingFrom, showItemPage } from "./item.frame.tsx";
import { getItem, type ItemWithLeads, listTree, type OtherColumn } from "./item.queries.ts";
import { addItem, changeItem, type ItemChanges, listDeadlines, type NewItem } from "./item.ts";
import { ItemFormPage, NewItemPage } from "./item-edit.pages.tsx";
import { itemEditWords } from "./item-edit.words.ts";
import { leadChosen, whoOptions } from "./lead.forms.ts";
import { isUnsettled } from "./lead.identity.ts";
import { listLeadCandidates } from "./lead.queries.ts";
import { listLeads } from "./lead.ts";
import { type Level, listLevels } from "./level.queries.ts";
import { changePlans } from "./permissions.ts";
import { planFrom, showPlanPage } from "./plan.frame.tsx";
import type { Plan } from "./plan.queries.ts";
import { nextReference } from "./references.ts";
import { underNames } from "./refusal.ts";
import { describeTimescale } from "./timescale.words.ts";
import { itemUrls } from "./urls.ts";

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** What a form says about the words of an item. */
function changesTyped(value: Record<string, unknown>, room: number): ItemChanges & { title: string } {
  return {
    reference: textOf(value.reference),
    title: textOf(value.title),
    title_cy: textOf(value.title_cy) || null,
    detail: textOf(value.detail),
    detail_cy: textOf(value.detail_cy) || null,
    contribution: textOf(value.contribution),
    target: textOf(value.target),
    visibility: value.visibility as NonNullable<ItemChanges["visibility"]>,
    other: otherTyped(value, room),
    timescale: textOf(value.timescale),
  };
}

/** Where to go once an item is saved: to the dates when they need a look, to the leads when someone must be settled. */
async function afterSaving(c: Ask, plan: Plan, item: ItemWithLeads, before: string, message: string) {
  const { lang, ctx } = c.var;
  const written = item.timescale_as_written;
  const isReworded = written !== before && written.trim() !== "";
  const { is_understood, findings } = readingOf(ctx, plan, written);
  const deadlines = await listDeadlines(ctx, item.id);
  const described = describeTimescale(lang, { ...item, deadlines, as_written: written });
  const said = isReworded && is_understood ? `${message} ${itemEditWords(lang).understood(described)}` : message;
  const needsLook = isReworded && (!is_understood || findings.some((finding) => finding !== "past"));
  if (needsLook) return { to: itemUrls.dates(c, plan.id, item.id), message: said };
  return { to: itemUrls.show(c, plan.id, item.id), message: said };
}

async function changePage(c: Ask, editing: Editing, form: FormView) {
  const deadlines = await listDeadlines(c.var.ctx, editing.item.id);
  const page = <ItemFormPage {...{ c, editing, form, deadlines }} />;
  return showItemPage(c, itemEditWords(c.var.lang).change, editing, form, page);
}

type Adding = { plan: Plan; parent: ItemWithLeads | null; levels: Level[] };

async function addingFrom(c: Ask): Promise<Adding> {
  const { ctx } = c.var;
  const plan = await planFrom(c);
  const parentId = Number(c.req.query("parent")) || null;
  const parent = parentId === null ? null : await getItem(ctx, plan.id, parentId);
  const levels = await listLevels(ctx, plan.id);
  const above = levels.find((level) => level.id === parent?.level_id)?.depth ?? 0;
  return { plan, parent, levels: levels.filter((level) => level.depth > above) };
}

async function newForm(c: Ask, { levels }: Adding) {
  return newItemForm(c, levels, whoOptions(c.var.lang, await listLeadCandidates(c.var.ctx)));
}

function addPage(c: Ask, { plan, parent, levels }: Adding, form: FormView) {
  const hasDoing = levels.some((level) => level.kind === "action" || level.kind === "milestone");
  const page = <NewItemPage {...{ c, plan, parent, form, hasDoing }} />;
  return showPlanPage(c, itemEditWords(c.var.lang).add, plan, form, page);
}

async function suggested(c: Ask, { plan, parent, levels }: Adding) {
  const tree = await listTree(c.var.ctx, plan.id);
  const siblings = tree.filter((item) => item.parent_id === (parent?.id ?? null));
  const reference = nextReference(
    siblings.map((item) => item.reference),
    parent?.reference ?? "",
  );
  const level = siblings.at(-1)?.level_id ?? levels[0]?.id ?? null;
  return { level_id: level, reference, visibility: "partner" as const, state: "not_started" as const };
}

function newTyped(value: Record<string, unknown>, parent: ItemWithLeads | null): NewItem {
  const written = textOf(value.leads);
  const chosen = leadChosen(textOf(value.who));
  const isChosen = Object.keys(chosen).length > 0;
  const leads = isChosen ? [{ ...chosen, as_written: written }] : written;
  return {
    ...changesTyped(value, 1),
    level_id: value.level_id as number,
    parent_id: parent?.id ?? null,
    leads,
    money: textOf(value.money),
    state: (value.state ?? "not_started") as NonNullable<NewItem["state"]>,
  };
}

/** The addresses where items are added and their words changed, with what answers each. */
export const itemEditRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/items/new", changePlans, async (c) => {
    const adding = await addingFrom(c);
    return addPage(c, adding, (await newForm(c, adding)).blank(await suggested(c, adding)));
  })
  .post("/:partnership/plans/:plan{[0-9]+}/items/new", changePlans, async (c) => {
    const adding = await addingFrom(c);
    const { ctx, lang } = c.var;
    return submit(c, await newForm(c, adding), {
      page: (form) => addPage(c, adding, form),
      verb: async (value, version) => {
        const item = await addItem(ctx, adding.plan, newTyped(value, adding.parent), becauseOf(value, version));
        const after = await afterSaving(c, adding.plan, item, "", itemEditWords(lang).added(item.title));
        const isOpen = (await listLeads(ctx, item.id)).some(isUnsettled);
        return isOpen ? { ...after, to: itemUrls.leads(c, adding.plan.id, item.id) } : after;
      },
      next: (after) => after,
    });
  })
  .get("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/change", changePlans, async (c) => {
    const editing = await editingFrom(c);
    const { item } = editing;
    const values = { ...item, timescale: item.timescale_as_written, ...otherValues(item.other) };
    return changePage(c, editing, (await itemForm(c, item)).blank(values, item.version));
  })
  .post("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/change", changePlans, async (c) => {
    const editing = await editingFrom(c);
    const { plan, item } = editing;
    const { ctx, lang } = c.var;
    return submit(c, await itemForm(c, item), {
      page: (form) => changePage(c, editing, form),
      verb: async (value, version) => {
        const changes = changesTyped(value, otherRoom(item));
        const after = await underNames(changeItem(ctx, item, changes, becauseOf(value, version)), (theirs) => ({
          ...theirs,
          timescale: theirs.timescale_as_written,
          ...otherValues((theirs.other ?? []) as OtherColumn[]),
        }));
        const message = itemEditWords(lang).changed(after.title);
        return afterSaving(c, plan, after, item.timescale_as_written, message);
      },
      next: (after) => after,
    });
  });
