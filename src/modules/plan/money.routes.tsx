import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { becauseOf } from "./because.forms.ts";
import { listChildren } from "./child-rows.ts";
import { type Editing, editingFrom, showItemPage } from "./item.frame.tsx";
import { moneyForm, moneyTyped, moneyValues } from "./money.forms.ts";
import { MoneyPage } from "./money.pages.tsx";
import { type MoneyFacts, setMoney } from "./money.ts";
import { moneyWords } from "./money.words.ts";
import { changePlans } from "./permissions.ts";
import { underNames } from "./refusal.ts";
import { itemUrls } from "./urls.ts";

function moneyPage(c: Ask, editing: Editing, form: FormView, count: number) {
  const page = <MoneyPage {...{ c, editing, form, count }} />;
  return showItemPage(c, moneyWords(c.var.lang).title, editing, form, page);
}

/** The address of the money of an item, with what answers. */
export const moneyRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/money", changePlans, async (c) => {
    const editing = await editingFrom(c);
    const lines = await listChildren<MoneyFacts>(c.var.ctx, "item_money", editing.item.id);
    const form = await moneyForm(c, lines.length);
    return moneyPage(c, editing, form.blank(moneyValues(lines), editing.item.version), lines.length);
  })
  .post("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/money", changePlans, async (c) => {
    const editing = await editingFrom(c);
    const { plan, item } = editing;
    const lines = await listChildren<MoneyFacts>(c.var.ctx, "item_money", item.id);
    return submit(c, await moneyForm(c, lines.length), {
      page: (form) => moneyPage(c, editing, form, lines.length),
      verb: (value, version) =>
        underNames(setMoney(c.var.ctx, item, moneyTyped(value, lines.length), becauseOf(value, version)), (theirs) =>
          moneyValues((theirs.money ?? []) as MoneyFacts[]),
        ),
      next: () => ({ to: itemUrls.show(c, plan.id, item.id), message: moneyWords(c.var.lang).saved }),
    });
  });
