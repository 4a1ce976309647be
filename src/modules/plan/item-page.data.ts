import type { Terms } from "../../ui/index.ts";
import type { PlanEvent } from "./history.queries.ts";
import type { Known } from "./history.value.ts";
import type { ItemWithLeads } from "./item.queries.ts";
import type { proposedRag } from "./item.rag.ts";
import type { ItemDeed } from "./item.states.ts";
import type { Surroundings } from "./item-page.queries.ts";
import type { Plan } from "./plan.queries.ts";
import type { Names, PlanHead } from "./view-data.queries.ts";

/** Everything the page of an item shows. */
export type ItemPageData = {
  plan: PlanHead & Plan;
  item: ItemWithLeads;
  around: Surroundings;
  names: Names;
  terms: Terms;
  events: PlanEvent[];
  known: Known;
  proposed: Awaited<ReturnType<typeof proposedRag>> | null;
  deeds: ItemDeed[];
  mayChange: boolean;
  mayUpdate: boolean;
};
