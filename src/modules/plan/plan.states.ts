import { defineStates } from "../../core/states.ts";

/** The stages of a plan's life, in order. */
export const planStatuses = ["draft", "consultation", "adopted", "superseded"] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** The deeds that carry a plan from stage to stage. */
export type PlanDeed = "consult" | "redraft" | "adopt" | "supersede" | "reinstate";

/** The state table of plans. What takes an adopted plan out of force, or back into it, must be explained. */
export const planStatusTable = defineStates<PlanStatus, PlanDeed>([
  { deed: "consult", from: ["draft"], to: "consultation", needsReason: false },
  { deed: "redraft", from: ["consultation"], to: "draft", needsReason: false },
  { deed: "adopt", from: ["draft", "consultation"], to: "adopted", needsReason: false },
  { deed: "supersede", from: ["adopted"], to: "superseded", needsReason: true },
  { deed: "reinstate", from: ["superseded"], to: "adopted", needsReason: true },
]);
