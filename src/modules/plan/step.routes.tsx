import type { FormView } from "../../core/forms/index.ts";
import { permit } from "../../core/permit.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { becauseOf } from "./because.forms.ts";
import { type Editing, editingFrom, itemLabel, showItemPage } from "./item.frame.tsx";
import type { ItemDeed } from "./item.states.ts";
import { itemWords } from "./item.words.ts";
import { stepItems } from "./permissions.ts";
import { stepForm, targetTyped } from "./step.forms.ts";
import { StepPage, StepsPage, stepHref } from "./step.pages.tsx";
import { deedsFor, stepItem } from "./step.ts";
import { stepWords } from "./step.words.ts";
import { itemUrls } from "./urls.ts";

function stepPage(c: Ask, editing: Editing, deed: ItemDeed, form: FormView) {
  const title = stepWords(c.var.lang).deeds[deed];
  return showItemPage(c, title, editing, form, <StepPage {...{ c, editing, deed, form }} />);
}

function stepsPage(c: Ask, editing: Editing) {
  const deeds = deedsFor(c.var.ctx, editing.item);
  return showItemPage(c, stepWords(c.var.lang).title, editing, null, <StepsPage {...{ c, editing, deeds }} />);
}

/** The item, and the deed asked for if the item allows it as it stands. */
async function steppingFrom(c: Ask, wanted: string | undefined) {
  const editing = await editingFrom(c);
  permit(c.var.ctx, stepItems, editing.item);
  return { editing, deed: deedsFor(c.var.ctx, editing.item).find((one) => one === wanted) };
}

/** The address where the state of an item is changed, with what answers. */
export const stepRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/step", stepItems, async (c) => {
    const { editing, deed } = await steppingFrom(c, c.req.query("deed"));
    if (!deed) return stepsPage(c, editing);
    if (deed === "merge") return c.redirect(stepHref(c, editing, deed), 303);
    return stepPage(c, editing, deed, (await stepForm(c, editing, deed)).blank({}, editing.item.version));
  })
  .post("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/step", stepItems, async (c) => {
    const sent = await c.req.formData();
    const { editing, deed } = await steppingFrom(c, String(sent.get("deed") ?? ""));
    const { plan, item } = editing;
    const { lang, ctx } = c.var;
    if (!deed || deed === "merge") return c.redirect(itemUrls.step(c, plan.id, item.id), 303);
    return submit(c, await stepForm(c, editing, deed), {
      page: (form) => stepPage(c, editing, deed, form),
      verb: (value, version) => {
        const { target, closed_on, ...why } = value as typeof value & { target?: unknown; closed_on?: string | null };
        const step = { ...becauseOf(why, version), ...targetTyped(target), closed_on: closed_on ?? null };
        return stepItem(ctx, item, deed, step);
      },
      next: (after) => ({
        to: itemUrls.show(c, plan.id, item.id),
        message: stepWords(lang).done(itemLabel(lang, plan, item), itemWords(lang).states[after.state]),
      }),
    });
  });
