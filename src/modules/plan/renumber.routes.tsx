import { defineForm, type FormView, text, tick } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { becauseFields, becauseOf } from "./because.forms.ts";
import { type Editing, editingFrom, showItemPage } from "./item.frame.tsx";
import { listTree } from "./item.queries.ts";
import { changePlans } from "./permissions.ts";
import { planFrom, showPlanPage } from "./plan.frame.tsx";
import type { Plan } from "./plan.queries.ts";
import { type Proposed, RenumberPage, RenumberPlanPage } from "./renumber.pages.tsx";
import { proposeRenumbering, renumberChildren, renumberItem } from "./renumber.ts";
import { renumberWords } from "./renumber.words.ts";
import { itemUrls, planUrls } from "./urls.ts";

async function proposedFor(c: Ask, planId: number, parentId: number | null): Promise<Proposed> {
  const changes = await proposeRenumbering(c.var.ctx, planId, parentId);
  const tree = await listTree(c.var.ctx, planId);
  return { changes, titles: new Map(tree.map((item) => [item.id, item.title])) };
}

async function renumberForm(c: Ask) {
  const t = renumberWords(c.var.lang);
  return defineForm(c.var.lang, {
    reference: text({ label: t.reference, max: 60, width: 10 }),
    is_alone: tick({ label: t.isAlone, hint: t.isAloneHint }),
    ...(await becauseFields(c)),
  });
}

async function itemPage(c: Ask, editing: Editing, form: FormView) {
  const proposed = await proposedFor(c, editing.plan.id, editing.item.id);
  const page = <RenumberPage {...{ c, editing, form, proposed }} />;
  return showItemPage(c, renumberWords(c.var.lang).title, editing, form, page);
}

async function planPage(c: Ask, plan: Plan, form: FormView) {
  const proposed = await proposedFor(c, plan.id, null);
  const page = <RenumberPlanPage {...{ c, plan, form, proposed }} />;
  return showPlanPage(c, renumberWords(c.var.lang).title, plan, form, page);
}

async function renumberUnder(c: Ask, editing: Editing) {
  const { plan, item } = editing;
  const full = await renumberForm(c);
  return submit(c, defineForm(c.var.lang, {}), {
    page: ({ errors }) => itemPage(c, editing, { ...full.blank(item, item.version), errors }),
    verb: () => renumberChildren(c.var.ctx, plan.id, item.id),
    next: (changes) => ({
      to: itemUrls.show(c, plan.id, item.id),
      message: renumberWords(c.var.lang).changed(changes.length),
    }),
  });
}

/** The addresses where references are changed, with what answers each. */
export const renumberRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/renumber", changePlans, async (c) => {
    const editing = await editingFrom(c);
    const form = await renumberForm(c);
    return itemPage(c, editing, form.blank(editing.item, editing.item.version));
  })
  .post("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/renumber", changePlans, async (c) => {
    const editing = await editingFrom(c);
    if ((await c.req.formData()).has("all")) return renumberUnder(c, editing);
    const { plan, item } = editing;
    return submit(c, await renumberForm(c), {
      page: (form) => itemPage(c, editing, form),
      verb: ({ reference, is_alone, ...value }, version) =>
        renumberItem(c.var.ctx, item, reference, { ...becauseOf(value, version), isAlone: is_alone }),
      next: (after) => ({
        to: itemUrls.show(c, plan.id, item.id),
        message: renumberWords(c.var.lang).changedOwn(after.reference),
      }),
    });
  })
  .get("/:partnership/plans/:plan{[0-9]+}/renumber", changePlans, async (c) =>
    planPage(c, await planFrom(c), defineForm(c.var.lang, {}).blank()),
  )
  .post("/:partnership/plans/:plan{[0-9]+}/renumber", changePlans, async (c) => {
    const plan = await planFrom(c);
    return submit(c, defineForm(c.var.lang, {}), {
      page: (form) => planPage(c, plan, form),
      verb: () => renumberChildren(c.var.ctx, plan.id, null),
      next: (changes) => ({
        to: planUrls.view(c, plan.id, "document"),
        message: renumberWords(c.var.lang).changed(changes.length),
      }),
    });
  });
