import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { becauseOf } from "./because.forms.ts";
import { datesForm, deadlinesTyped, deadlineValues } from "./deadline.forms.ts";
import { DatesPage } from "./deadline.pages.tsx";
import { type DeadlineFacts, setDates } from "./deadline.ts";
import { deadlineWords } from "./deadline.words.ts";
import { type Editing, editingFrom, showItemPage } from "./item.frame.tsx";
import { type Dates, listDeadlines } from "./item.ts";
import { changePlans } from "./permissions.ts";
import { underNames } from "./refusal.ts";
import { describeTimescale } from "./timescale.words.ts";
import { itemUrls } from "./urls.ts";

function datesPage(c: Ask, editing: Editing, form: FormView, deadlines: readonly DeadlineFacts[]) {
  const page = <DatesPage {...{ c, editing, form, deadlines }} />;
  return showItemPage(c, deadlineWords(c.var.lang).title, editing, form, page);
}

function datesTyped(value: Record<string, unknown>): Dates {
  const { starts_on, start_precision, due_on, due_precision, is_ongoing, recurrence } = value as Required<Dates>;
  return { starts_on, start_precision, due_on, due_precision, is_ongoing, recurrence };
}

/** The address of the dates of an item, with what answers. */
export const deadlineRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/dates", changePlans, async (c) => {
    const editing = await editingFrom(c);
    const deadlines = await listDeadlines(c.var.ctx, editing.item.id);
    const form = await datesForm(c, deadlines.length);
    const view = form.blank({ ...editing.item, ...deadlineValues(deadlines) }, editing.item.version);
    return datesPage(c, editing, view, deadlines);
  })
  .post("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/dates", changePlans, async (c) => {
    const editing = await editingFrom(c);
    const { plan, item } = editing;
    const deadlines = await listDeadlines(c.var.ctx, item.id);
    return submit(c, await datesForm(c, deadlines.length), {
      page: (form) => datesPage(c, editing, form, deadlines),
      verb: (value, version) =>
        underNames(
          setDates(
            c.var.ctx,
            item,
            { ...datesTyped(value), deadlines: deadlinesTyped(value, deadlines) },
            becauseOf(value, version),
          ),
          (theirs) => ({ ...theirs, ...deadlineValues((theirs.deadlines ?? []) as DeadlineFacts[]) }),
        ),
      next: (after) => {
        const words = describeTimescale(c.var.lang, { ...after, as_written: after.timescale_as_written });
        return { to: itemUrls.show(c, plan.id, item.id), message: deadlineWords(c.var.lang).saved(words) };
      },
    });
  });
