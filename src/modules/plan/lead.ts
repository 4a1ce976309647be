import type { Ctx } from "../../core/ctx.ts";
import { permit } from "../../core/permit.ts";
import { checkBelongs } from "./belonging.ts";
import { listChildren, replaceRows } from "./child-rows.ts";
import type { ItemWithLeads } from "./item.queries.ts";
import { claimItem, recordItem, writeItem } from "./item.save.ts";
import { identifyLeads, type LeadFacts, noLead } from "./lead.identity.ts";
import { listLeadCandidates } from "./lead.queries.ts";
import { changePlans } from "./permissions.ts";
import type { Because } from "./plan.ts";

/** Leads as a caller may give them: the cell as written, or rows in which what is left out is not known. */
export type LeadInput = string | readonly Partial<LeadFacts>[];

/**
 * Leads as they are kept. Written words are read and whoever is certainly meant is found; a chosen person brings the
 * organisation they work for. Refuses ids of another partnership.
 */
export async function leadFacts(ctx: Ctx, input: LeadInput): Promise<LeadFacts[]> {
  if (input.length === 0) return [];
  const candidates = await listLeadCandidates(ctx);
  if (typeof input === "string") return identifyLeads(input, candidates);
  const rows = input.map((row) => ({ ...noLead, ...row }));
  await checkBelongs(
    ctx,
    "person",
    "leads",
    rows.map((row) => row.person_id),
  );
  await checkBelongs(
    ctx,
    "organisation",
    "leads",
    rows.map((row) => row.organisation_id),
  );
  await checkBelongs(
    ctx,
    "department",
    "leads",
    rows.map((row) => row.department_id),
  );
  await checkBelongs(
    ctx,
    "group",
    "leads",
    rows.map((row) => row.group_id),
  );
  const workplaces = new Map(candidates.people.map((person) => [person.id, person.organisation_id]));
  const owners = new Map(candidates.departments.map((department) => [department.id, department.organisation_id]));
  return rows.map((row) => ({
    ...row,
    organisation_id:
      owners.get(row.department_id ?? 0) ??
      row.organisation_id ??
      (row.group_id ? null : (workplaces.get(row.person_id ?? 0) ?? null)),
  }));
}

/** One lead for every organisation of the partnership: "each partner must do this". */
export async function everyPartner(ctx: Ctx, role: LeadFacts["role"] = "lead"): Promise<LeadFacts[]> {
  const { organisations } = await listLeadCandidates(ctx);
  return organisations.map(({ id }) => ({ ...noLead, role, organisation_id: id }));
}

/** Who leads, supports and is involved in an item, in order. */
export function listLeads(ctx: Ctx, itemId: number): Promise<LeadFacts[]> {
  return listChildren<LeadFacts>(ctx, "item_lead", itemId);
}

/** Makes the leads of an item what is given. Throws Conflict when someone changed them since `version` was read. */
export async function setLeads(
  ctx: Ctx,
  item: ItemWithLeads,
  leads: LeadInput,
  because: Because = {},
): Promise<ItemWithLeads> {
  permit(ctx, changePlans);
  const current = await claimItem(ctx, item, because.version, { lists: ["item_lead"] });
  const changed = await replaceRows(ctx, "item_lead", current, await leadFacts(ctx, leads));
  if (!changed) return current;
  const after = await writeItem(ctx, current, {});
  await recordItem(ctx, "item.leads_changed", after, { ...changed, ...because });
  return after;
}
