import { here } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";

/** The views of a plan, in the order of its sub-navigation; each is an address of its own. */
export const planViews = ["overview", "document", "list", "timeline", "months", "history"] as const;
export type PlanView = (typeof planViews)[number];

const plan = (c: Ask, id: number, ...rest: (string | number)[]) => here(c, "plans", id, ...rest);
const item = (c: Ask, planId: number, id: number, ...rest: (string | number)[]) =>
  plan(c, planId, "items", id, ...rest);

/** The addresses of plans. The overview is the plan's own address; the other views hang under it. */
export const planUrls = {
  list: (c: Ask) => here(c, "plans"),
  add: (c: Ask) => here(c, "plans", "new"),
  view: (c: Ask, id: number, view: PlanView = "overview") => (view === "overview" ? plan(c, id) : plan(c, id, view)),
  change: (c: Ask, id: number) => plan(c, id, "change"),
  status: (c: Ask, id: number) => plan(c, id, "status"),
  levels: (c: Ask, id: number) => plan(c, id, "levels"),
  ragKey: (c: Ask) => here(c, "rag-key"),
  removeLevel: (c: Ask, id: number, levelId: number) => plan(c, id, "levels", levelId, "removal"),
  addLevel: (c: Ask, id: number) => plan(c, id, "levels", "new"),
  renumber: (c: Ask, id: number) => plan(c, id, "renumber"),
  removed: (c: Ask, id: number) => plan(c, id, "removed"),
  changeRagKey: (c: Ask) => here(c, "rag-key", "change"),
  bulkChange: (c: Ask, id: number) => plan(c, id, "bulk-change"),
  asOf: (c: Ask, id: number, date: string) => `${plan(c, id, "as-of")}?date=${date}`,
  difference: (c: Ask, id: number, from: string, to: string) => `${plan(c, id, "difference")}?from=${from}&to=${to}`,
};

/** The addresses of a plan's items. A deed is a noun: POST …/items/17/closure. */
export const itemUrls = {
  show: (c: Ask, planId: number, id: number) => item(c, planId, id),
  add: (c: Ask, planId: number, parentId?: number) =>
    `${plan(c, planId, "items", "new")}${parentId ? `?parent=${parentId}` : ""}`,
  change: (c: Ask, planId: number, id: number) => item(c, planId, id, "change"),
  move: (c: Ask, planId: number, id: number) => item(c, planId, id, "move"),
  step: (c: Ask, planId: number, id: number) => item(c, planId, id, "step"),
  rag: (c: Ask, planId: number, id: number) => item(c, planId, id, "rag"),
  split: (c: Ask, planId: number, id: number) => item(c, planId, id, "split"),
  merge: (c: Ask, planId: number, id: number) => item(c, planId, id, "merge"),
  renumber: (c: Ask, planId: number, id: number) => item(c, planId, id, "renumber"),
  removal: (c: Ask, planId: number, id: number) => item(c, planId, id, "removal"),
  restoration: (c: Ask, planId: number, id: number) => item(c, planId, id, "restoration"),
  dates: (c: Ask, planId: number, id: number) => item(c, planId, id, "dates"),
  leads: (c: Ask, planId: number, id: number) => item(c, planId, id, "leads"),
  money: (c: Ask, planId: number, id: number) => item(c, planId, id, "money"),
  months: (c: Ask, planId: number, id: number) => item(c, planId, id, "months"),
  addUpdate: (c: Ask, planId: number, id: number) => item(c, planId, id, "updates", "new"),
  changeUpdate: (c: Ask, planId: number, id: number, updateId: number) =>
    item(c, planId, id, "updates", updateId, "change"),
  putBack: (c: Ask, planId: number, id: number, eventId: number) => item(c, planId, id, "history", eventId, "put-back"),
};
