import type { Route } from "../../core/web/routes.ts";
import { bulkRoutes } from "./bulk.routes.tsx";
import { deadlineRoutes } from "./deadline.routes.tsx";
import { itemEditRoutes } from "./item-edit.routes.tsx";
import { itemRagRoutes } from "./item-rag.routes.tsx";
import { leadRoutes } from "./lead.routes.tsx";
import { levelRoutes } from "./level.routes.tsx";
import { mergeRoutes } from "./merge.routes.tsx";
import { moneyRoutes } from "./money.routes.tsx";
import { monthEntryRoutes } from "./month-entry.routes.tsx";
import { moveRoutes } from "./move.routes.tsx";
import { planRoutes } from "./plan.routes.tsx";
import { putBackRoutes } from "./put-back.routes.tsx";
import { ragDefinitionRoutes } from "./rag-definition.routes.tsx";
import { removalRoutes } from "./removal.routes.tsx";
import { renumberRoutes } from "./renumber.routes.tsx";
import { splitRoutes } from "./split.routes.tsx";
import { stepRoutes } from "./step.routes.tsx";
import { updateRoutes } from "./update.routes.tsx";

/** Every address where a plan is changed, noun by noun. */
export const editRoutes: readonly Route[] = [
  planRoutes,
  levelRoutes,
  ragDefinitionRoutes,
  itemEditRoutes,
  leadRoutes,
  deadlineRoutes,
  moneyRoutes,
  monthEntryRoutes,
  moveRoutes,
  renumberRoutes,
  splitRoutes,
  mergeRoutes,
  stepRoutes,
  itemRagRoutes,
  updateRoutes,
  removalRoutes,
  bulkRoutes,
  putBackRoutes,
].flatMap((routes) => routes.list);
