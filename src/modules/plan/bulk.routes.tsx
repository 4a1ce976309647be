import { Conflict, Forbidden, Invalid, NotFound } from "../../core/errors.ts";
import type { FormView } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { may } from "../../core/permit.ts";
import { Refusal } from "../../core/refusal.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { becauseOf } from "./because.forms.ts";
import { bulkForm, bulkTyped } from "./bulk.forms.ts";
import { BulkPage } from "./bulk.pages.tsx";
import { type BulkOutcome, bulkChange } from "./bulk.ts";
import { bulkWords } from "./bulk.words.ts";
import { itemLabel } from "./item.frame.tsx";
import { findItem, type ItemWithLeads } from "./item.queries.ts";
import { changePlans, stepItems } from "./permissions.ts";
import { planFrom, showPlanPage } from "./plan.frame.tsx";
import type { Plan } from "./plan.queries.ts";
import { planUrls } from "./urls.ts";

const MOST = 500;
const SAID = 3;

/** The ids of a list such as "12,15,17". What is not a number is passed over. */
function idsIn(texts: readonly string[]): number[] {
  const ids = texts.flatMap((text) => text.split(",")).filter((text) => /^\d{1,15}$/.test(text));
  return [...new Set(ids.map(Number))].slice(0, MOST);
}

async function chosenFrom(c: Ask, plan: Plan, ids: readonly number[]): Promise<ItemWithLeads[]> {
  const items: ItemWithLeads[] = [];
  for (const id of ids) {
    const item = await findItem(c.var.ctx, plan.id, id);
    if (item && !item.removed_at) items.push(item);
  }
  return items;
}

function bulkPage(c: Ask, plan: Plan, items: readonly ItemWithLeads[], form: FormView) {
  const mayLead = may(c.var.ctx.viewer, changePlans);
  const page = <BulkPage {...{ c, plan, items, form, mayLead }} />;
  return showPlanPage(c, bulkWords(c.var.lang).title, plan, form, page);
}

function whyNot(lang: Lang, error: Error): string {
  const t = bulkWords(lang);
  if (error instanceof Refusal) return error.in(lang).message;
  if (error instanceof Invalid) return error.message;
  if (error instanceof Forbidden) return t.notYours;
  if (error instanceof Conflict) return t.clash;
  return error instanceof NotFound ? t.gone : error.message;
}

/** How it went in one sentence: how many were changed, and the first few that were not, with why. */
function outcomeText(lang: Lang, plan: Plan, { changed, refused }: BulkOutcome): string {
  const t = bulkWords(lang);
  if (refused.length === 0) return t.changed(changed.length);
  const said = refused.slice(0, SAID).map(({ item, error }) => {
    const name = item ? itemLabel(lang, plan, item).slice(0, 60) : "–";
    return `${name} (${whyNot(lang, error)})`;
  });
  const more = refused.length > SAID ? [t.andMore(refused.length - SAID)] : [];
  return `${t.changed(changed.length)} ${t.refused(refused.length)} ${[...said, ...more].join("; ")}`;
}

/** The address where many items are changed at once. The list posts the ids it chose; the form then says what to do with them. */
export const bulkRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/bulk-change", stepItems, async (c) => {
    const plan = await planFrom(c);
    const ids = idsIn(c.req.queries("ids") ?? []);
    const items = await chosenFrom(c, plan, ids);
    const form = await bulkForm(c, items, may(c.var.ctx.viewer, changePlans));
    return bulkPage(c, plan, items, form.blank({ ids: ids.join(",") }));
  })
  .post("/:partnership/plans/:plan{[0-9]+}/bulk-change", stepItems, async (c) => {
    const plan = await planFrom(c);
    const { ctx, lang } = c.var;
    const sent = await c.req.formData();
    const ids = idsIn(sent.getAll("ids").map(String));
    if (!sent.has("reason")) return c.redirect(`${planUrls.bulkChange(c, plan.id)}?ids=${ids.join(",")}`, 303);
    const items = await chosenFrom(c, plan, ids);
    return submit(c, await bulkForm(c, items, may(ctx.viewer, changePlans)), {
      page: (form) => bulkPage(c, plan, items, form),
      verb: (value) => {
        const { version: _version, ...because } = becauseOf(value, 0);
        return bulkChange(ctx, plan, ids, bulkTyped(value), because);
      },
      next: (outcome) => {
        const left = outcome.refused.map((one) => one.id).join(",");
        const to = left ? `${planUrls.bulkChange(c, plan.id)}?ids=${left}` : planUrls.view(c, plan.id, "list");
        return { to, message: outcomeText(lang, plan, outcome) };
      },
    });
  });
