import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { becauseOf } from "./because.forms.ts";
import { type Editing, editingFrom, showItemPage } from "./item.frame.tsx";
import { listTree } from "./item.queries.ts";
import { changePlans } from "./permissions.ts";
import { underNames } from "./refusal.ts";
import { halfTyped, splitForm, splitValues } from "./split.forms.ts";
import { SplitPage } from "./split.pages.tsx";
import { splitItem } from "./split.ts";
import { splitWords } from "./split.words.ts";
import { itemUrls } from "./urls.ts";

async function splittingFrom(c: Ask) {
  const editing = await editingFrom(c);
  const tree = await listTree(c.var.ctx, editing.plan.id);
  const children = tree.filter((one) => one.parent_id === editing.item.id);
  const siblings = tree.filter((one) => one.parent_id === editing.item.parent_id);
  return { editing, children, siblings, form: await splitForm(c, editing, children) };
}

function splitPage(c: Ask, editing: Editing, form: FormView, hasChildren: boolean) {
  const page = <SplitPage {...{ c, editing, form, hasChildren }} />;
  return showItemPage(c, splitWords(c.var.lang).title, editing, form, page);
}

const underHalf = (theirs: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(theirs).map(([name, value]) => [`first_${name}`, value]));

/** The address where an item is split, with what answers. */
export const splitRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/split", changePlans, async (c) => {
    const { editing, children, siblings, form } = await splittingFrom(c);
    const view = form.blank(splitValues(editing, siblings), editing.item.version);
    return splitPage(c, editing, view, children.length > 0);
  })
  .post("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/split", changePlans, async (c) => {
    const { editing, children, form } = await splittingFrom(c);
    const { plan, item } = editing;
    return submit(c, form, {
      page: (view) => splitPage(c, editing, view, children.length > 0),
      verb: (value, version) => {
        const [first, second] = [halfTyped(value, "first"), halfTyped(value, "second")];
        const children_to_second = value.children_to_second.map(Number);
        const halves = { first, second, children_to_second };
        return underNames(splitItem(c.var.ctx, item, halves, becauseOf(value, version)), underHalf);
      },
      next: ({ first, second }) => ({
        to: itemUrls.show(c, plan.id, first.id),
        message: splitWords(c.var.lang).done(first.title, second.title),
      }),
    });
  });
