import { NotFound } from "../../core/errors.ts";
import { defineForm, type FormView, longText } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { becauseFields, becauseOf } from "./because.forms.ts";
import { type Editing, editingFrom, itemLabel, showItemPage } from "./item.frame.tsx";
import { getItem, type ItemWithLeads, listTree } from "./item.queries.ts";
import { doneStates, openStates } from "./item.states.ts";
import { MergePage, MergeTargetPage } from "./merge.pages.tsx";
import { joinedDetail, mergeItems } from "./merge.ts";
import { mergeWords } from "./merge.words.ts";
import { changePlans } from "./permissions.ts";
import { treeUnder } from "./renumber.ts";
import { itemUrls } from "./urls.ts";

async function mergeForm(c: Ask) {
  const t = mergeWords(c.var.lang);
  return defineForm(c.var.lang, {
    title: longText({ label: t.titleLabel, required: t.titleNeeded, rows: 2, max: 1000 }),
    title_cy: longText({ label: t.titleCy, rows: 2, max: 1000 }),
    detail: longText({ label: t.detail, hint: t.detailHint, rows: 8, max: 40_000 }),
    ...(await becauseFields(c, t.reasonNeeded)),
  });
}

/** The items one could be merged into: of the same kind, still counted, not itself and not under it. */
async function targetsFor(c: Ask, { plan, item }: Editing) {
  const tree = await listTree(c.var.ctx, plan.id);
  const own = new Set([item.id, ...treeUnder(tree, item.id).map((one) => one.id)]);
  const counted = [...openStates, ...doneStates];
  return tree.filter((one) => one.kind === item.kind && !own.has(one.id) && counted.includes(one.state));
}

async function targetPage(c: Ask, editing: Editing) {
  const targets = await targetsFor(c, editing);
  const page = <MergeTargetPage {...{ c, editing, targets }} />;
  return showItemPage(c, mergeWords(c.var.lang).title, editing, null, page);
}

function mergePage(c: Ask, editing: Editing, into: ItemWithLeads, form: FormView) {
  return showItemPage(c, mergeWords(c.var.lang).title, editing, form, <MergePage {...{ c, editing, into, form }} />);
}

/** The address where an item is merged into another, with what answers. */
export const mergeRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/merge", changePlans, async (c) => {
    const editing = await editingFrom(c);
    const { plan, item } = editing;
    const intoId = Number(c.req.query("into")) || 0;
    if (intoId === 0) return targetPage(c, editing);
    const into = await getItem(c.var.ctx, plan.id, intoId);
    const { title, title_cy } = into;
    const form = await mergeForm(c);
    const values = { title, title_cy: title_cy ?? "", detail: joinedDetail(into, item) };
    return mergePage(c, editing, into, form.blank(values, into.version));
  })
  .post("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/merge", changePlans, async (c) => {
    const editing = await editingFrom(c);
    const { plan, item } = editing;
    const intoId = Number((await c.req.formData()).get("into"));
    if (!Number.isSafeInteger(intoId)) throw new NotFound("The item to merge into");
    const into = await getItem(c.var.ctx, plan.id, intoId);
    return submit(c, await mergeForm(c), {
      page: (form) => mergePage(c, editing, into, form),
      verb: ({ title, title_cy, detail, ...value }, version) => {
        const joined = { title, title_cy: title_cy || null, detail };
        return mergeItems(c.var.ctx, into, item, joined, becauseOf(value, version));
      },
      next: (kept) => ({
        to: itemUrls.show(c, plan.id, kept.id),
        message: mergeWords(c.var.lang).done(itemLabel(c.var.lang, plan, item), itemLabel(c.var.lang, plan, kept)),
      }),
    });
  });
