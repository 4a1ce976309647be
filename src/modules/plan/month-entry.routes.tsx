import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { becauseOf } from "./because.forms.ts";
import { listChildren } from "./child-rows.ts";
import { type Editing, editingFrom, showItemPage } from "./item.frame.tsx";
import { monthsForm, monthsTyped, monthValues } from "./month-entry.forms.ts";
import { MonthsPage } from "./month-entry.pages.tsx";
import { type MonthEntryFacts, setMonthEntries } from "./month-entry.ts";
import { monthEntryWords } from "./month-entry.words.ts";
import { changePlans } from "./permissions.ts";
import { underNames } from "./refusal.ts";
import { itemUrls } from "./urls.ts";

function monthsPage(c: Ask, editing: Editing, form: FormView, count: number) {
  const page = <MonthsPage {...{ c, editing, form, count }} />;
  return showItemPage(c, monthEntryWords(c.var.lang).title, editing, form, page);
}

const listEntries = (c: Ask, { item }: Editing) =>
  listChildren<MonthEntryFacts>(c.var.ctx, "item_month_entry", item.id);

/** The address of the months of an item, with what answers. */
export const monthEntryRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/months", changePlans, async (c) => {
    const editing = await editingFrom(c);
    const entries = await listEntries(c, editing);
    const form = await monthsForm(c, editing.plan, entries);
    return monthsPage(c, editing, form.blank(monthValues(entries), editing.item.version), entries.length);
  })
  .post("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/months", changePlans, async (c) => {
    const editing = await editingFrom(c);
    const { plan, item } = editing;
    const entries = await listEntries(c, editing);
    return submit(c, await monthsForm(c, plan, entries), {
      page: (form) => monthsPage(c, editing, form, entries.length),
      verb: (value, version) =>
        underNames(
          setMonthEntries(c.var.ctx, item, monthsTyped(value, entries.length), becauseOf(value, version)),
          (theirs) => monthValues((theirs.months ?? []) as MonthEntryFacts[]),
        ),
      next: () => ({ to: itemUrls.show(c, plan.id, item.id), message: monthEntryWords(c.var.lang).saved }),
    });
  });
