import type { Viewer } from "../../core/ctx.ts";
import { always, everyRole, permission } from "../../core/permit.ts";

/** What a rule about one item needs to know: who leads it. Involved parties do not count. */
export type ItemLeads = { lead_person_ids: readonly number[] };

const leadsIt = (viewer: Viewer, item: ItemLeads): boolean =>
  viewer.personId !== null && item.lead_person_ids.includes(viewer.personId);

/** Plans and their items are open to everyone in the partnership; drafts are kept back by the database. */
export const readPlans = permission("plan.read", "read the plans", everyRole);

/** Shaping a plan: its title, levels, items, order, leads, dates and money. */
export const changePlans = permission("plan.change", "change the plan", { coordinator: always });

/** Ending, delaying or reopening something that was agreed. */
export const stepItems = permission<ItemLeads>("item.step", "change the state of an action", {
  coordinator: always,
  lead: leadsIt,
});

/** Telling how an action goes: its update and its RAG. */
export const updateItems = permission<ItemLeads>(
  "item.update",
  "write an update or set the RAG of an action you do not lead",
  {
    coordinator: always,
    lead: leadsIt,
  },
);

/** Correcting an update afterwards: whoever wrote it, while they lead the item, and the co-ordinator. */
export const changeUpdates = permission<ItemLeads & { person_id: number | null }>(
  "update.change",
  "change an update that someone else wrote",
  {
    coordinator: always,
    lead: (viewer, update) => leadsIt(viewer, update) && update.person_id === viewer.personId,
  },
);

/** The partnership's own meaning of red, amber and green. */
export const defineRag = permission("rag.define", "change what the RAG ratings mean", {
  administrator: always,
  coordinator: always,
});

/** Every permission of this module. */
export const permissions = [readPlans, changePlans, stepItems, updateItems, changeUpdates, defineRag];
