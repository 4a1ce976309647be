import { defineForm, type FormView } from "../../core/forms/index.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { becauseFields, becauseOf } from "./because.forms.ts";
import { type Editing, editingFrom, itemLabel, showItemPage } from "./item.frame.tsx";
import { getRemovedItem, listTree } from "./item.queries.ts";
import { changePlans } from "./permissions.ts";
import { planFrom, showPlanPage } from "./plan.frame.tsx";
import type { Plan } from "./plan.queries.ts";
import { RemovalPage, RemovedPage } from "./removal.pages.tsx";
import { listRemoved, removeItem, restoreItem } from "./removal.ts";
import { removalWords } from "./removal.words.ts";
import { treeUnder } from "./renumber.ts";
import { itemUrls, planUrls } from "./urls.ts";

async function removalPage(c: Ask, editing: Editing, form: FormView) {
  const tree = await listTree(c.var.ctx, editing.plan.id);
  const under = treeUnder(tree, editing.item.id).length;
  const page = <RemovalPage {...{ c, editing, under, form }} />;
  return showItemPage(c, removalWords(c.var.lang).title, editing, form, page);
}

async function removedPage(c: Ask, plan: Plan, form: FormView) {
  const rows = await listRemoved(c.var.ctx, plan.id);
  return showPlanPage(c, removalWords(c.var.lang).removed, plan, form, <RemovedPage {...{ c, plan, rows, form }} />);
}

const removalForm = async (c: Ask) => defineForm(c.var.lang, await becauseFields(c));

/** The addresses where items are taken out of a plan and put back, with what answers each. */
export const removalRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/removal", changePlans, async (c) => {
    const editing = await editingFrom(c);
    return removalPage(c, editing, (await removalForm(c)).blank({}, editing.item.version));
  })
  .post("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/removal", changePlans, async (c) => {
    const editing = await editingFrom(c);
    const { plan, item } = editing;
    return submit(c, await removalForm(c), {
      page: (form) => removalPage(c, editing, form),
      verb: (value, version) => removeItem(c.var.ctx, item, becauseOf(value, version)),
      next: () => ({
        to: item.parent_id ? itemUrls.show(c, plan.id, item.parent_id) : planUrls.removed(c, plan.id),
        message: removalWords(c.var.lang).done(itemLabel(c.var.lang, plan, item)),
      }),
    });
  })
  .get("/:partnership/plans/:plan{[0-9]+}/removed", changePlans, async (c) =>
    removedPage(c, await planFrom(c), defineForm(c.var.lang, {}).blank()),
  )
  .post("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/restoration", changePlans, async (c) => {
    const plan = await planFrom(c);
    const item = await getRemovedItem(c.var.ctx, plan.id, idFrom(c, "item"));
    return submit(c, defineForm(c.var.lang, {}), {
      page: (form) => removedPage(c, plan, form),
      verb: () => restoreItem(c.var.ctx, item),
      next: (after) => ({
        to: itemUrls.show(c, plan.id, after.id),
        message: removalWords(c.var.lang).restored(itemLabel(c.var.lang, plan, after)),
      }),
    });
  });
