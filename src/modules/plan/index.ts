import type { Manifest } from "../../core/manifest.ts";
import { documentRoutes } from "./document.routes.tsx";
import { editRoutes } from "./edit.routes.ts";
import { historyRoutes } from "./history.routes.tsx";
import { itemPageRoutes } from "./item-page.routes.tsx";
import { monthsRoutes } from "./months.routes.tsx";
import { planPanels } from "./panels.tsx";
import { permissions, readPlans } from "./permissions.ts";
import { timelineRoutes } from "./timeline.routes.tsx";
import { viewWords } from "./view.words.ts";
import { viewRoutes } from "./views.routes.ts";

export { type BulkDeed, type BulkOutcome, bulkChange } from "./bulk.ts";
export { type DeadlineInput, setDates, setDeadlines } from "./deadline.ts";
export { getItem, getRemovedItem, type Item, type ItemWithLeads, listTree } from "./item.queries.ts";
export { proposedRag, type RagSetting, setRag } from "./item.rag.ts";
export { type ItemDeed, type ItemState, itemStates } from "./item.states.ts";
export { addItem, changeItem, type ItemChanges, type NewItem } from "./item.ts";
export { everyPartner, type LeadInput, listLeads, setLeads } from "./lead.ts";
export { type Level, listLevels } from "./level.queries.ts";
export { addLevel, changeLevel, type LevelFacts, removeLevel } from "./level.ts";
export { mergeItems } from "./merge.ts";
export { type MoneyInput, setMoney } from "./money.ts";
export { type MonthEntryInput, setMonthEntries } from "./month-entry.ts";
export { moveBeside, moveItem } from "./move.ts";
export { getPlan, listPlans, type Plan } from "./plan.queries.ts";
export { changePlan, createPlan, type PlanFacts, setPlanStatus } from "./plan.ts";
export { putBack } from "./put-back.ts";
export { listRagDefinitions } from "./rag-definition.queries.ts";
export { changeRagDefinitions } from "./rag-definition.ts";
export { removeItem, restoreItem } from "./removal.ts";
export { renumberChildren, renumberItem } from "./renumber.ts";
export { splitItem } from "./split.ts";
export { deedsFor, stepItem } from "./step.ts";
export { getUpdate, type Update } from "./update.queries.ts";
export { addUpdate, changeUpdate, type NewUpdate } from "./update.ts";
export { itemUrls, planUrls } from "./urls.ts";

/** The plans of a partnership, their items, and how each of them goes. */
export const plan: Manifest = {
  name: "plan",
  routes: [
    ...viewRoutes,
    ...editRoutes,
    ...historyRoutes.list,
    ...itemPageRoutes.list,
    ...documentRoutes.list,
    ...timelineRoutes.list,
    ...monthsRoutes.list,
  ],
  navigation: [{ label: (lang) => viewWords(lang).plans, path: "plans", access: readPlans, position: 10 }],
  panels: planPanels,
  permissions,
};
