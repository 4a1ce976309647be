import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { becauseOf } from "./because.forms.ts";
import { type Editing, editingFrom, showItemPage } from "./item.frame.tsx";
import { leadsForm, leadsTyped, leadValues } from "./lead.forms.ts";
import type { LeadFacts } from "./lead.identity.ts";
import { LeadsPage } from "./lead.pages.tsx";
import { listLeadCandidates } from "./lead.queries.ts";
import { everyPartner, listLeads, setLeads } from "./lead.ts";
import { leadWords } from "./lead.words.ts";
import { changePlans } from "./permissions.ts";
import { underNames } from "./refusal.ts";
import { itemUrls } from "./urls.ts";

async function leadsOf(c: Ask, { item }: Editing) {
  const leads = await listLeads(c.var.ctx, item.id);
  const candidates = await listLeadCandidates(c.var.ctx);
  return { leads, candidates, form: await leadsForm(c, leads.length, candidates) };
}

async function allTyped(c: Ask, value: Record<string, unknown>, kept: readonly LeadFacts[]) {
  const typed = leadsTyped(value, kept);
  if (value.every !== true) return typed;
  const there = new Set(typed.map((lead) => lead.organisation_id));
  return [...typed, ...(await everyPartner(c.var.ctx)).filter((lead) => !there.has(lead.organisation_id))];
}

/** The address of the leads of an item, with what answers. */
export const leadRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/leads", changePlans, async (c) => {
    const editing = await editingFrom(c);
    const { leads, candidates, form } = await leadsOf(c, editing);
    const view = form.blank(leadValues(leads), editing.item.version);
    const page = <LeadsPage {...{ c, editing, leads, candidates, form: view }} />;
    return showItemPage(c, leadWords(c.var.lang).title, editing, view, page);
  })
  .post("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/leads", changePlans, async (c) => {
    const editing = await editingFrom(c);
    const { leads, candidates, form } = await leadsOf(c, editing);
    const { plan, item } = editing;
    const page = (view: FormView) =>
      showItemPage(
        c,
        leadWords(c.var.lang).title,
        editing,
        view,
        <LeadsPage {...{ c, editing, leads, candidates, form: view }} />,
      );
    return submit(c, form, {
      page,
      verb: async (value, version) =>
        underNames(setLeads(c.var.ctx, item, await allTyped(c, value, leads), becauseOf(value, version)), (theirs) =>
          leadValues((theirs.leads ?? []) as LeadFacts[]),
        ),
      next: () => ({ to: itemUrls.show(c, plan.id, item.id), message: leadWords(c.var.lang).saved }),
    });
  });
