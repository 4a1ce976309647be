import { defineStates } from "../../core/states.ts";

/** Every state an item may be in, in the order of a key. RAG is separate and explains itself (rag.ts). */
export const itemStates = [
  "proposed",
  "not_started",
  "in_progress",
  "continuing",
  "complete",
  "complete_work_ongoing",
  "postponed",
  "discontinued",
  "superseded",
  "merged",
  "subsumed",
] as const;
export type ItemState = (typeof itemStates)[number];

/** The deeds that carry an item from state to state. */
export type ItemDeed =
  | "agree"
  | "begin"
  | "continue"
  | "complete"
  | "mainstream"
  | "postpone"
  | "resume"
  | "discontinue"
  | "supersede"
  | "merge"
  | "subsume"
  | "reopen";

/** States in which work is still to come: these count as open in every figure. */
export const openStates: readonly ItemState[] = ["proposed", "not_started", "in_progress", "continuing", "postponed"];

/** States in which what was promised has been done. */
export const doneStates: readonly ItemState[] = ["complete", "complete_work_ongoing"];

const live: readonly ItemState[] = ["proposed", "not_started", "in_progress", "continuing", "postponed"];
const working: readonly ItemState[] = ["not_started", "in_progress", "continuing"];

/** The state table of items (design, section 5). What ends or delays something needs a reason; what is done does not. */
export const itemStateTable = defineStates<ItemState, ItemDeed>([
  { deed: "agree", from: ["proposed"], to: "not_started", needsReason: false },
  { deed: "begin", from: ["proposed", "not_started", "postponed"], to: "in_progress", needsReason: false },
  { deed: "continue", from: ["not_started", "in_progress"], to: "continuing", needsReason: false },
  { deed: "complete", from: working, to: "complete", needsReason: false },
  { deed: "mainstream", from: [...working, "complete"], to: "complete_work_ongoing", needsReason: false },
  {
    deed: "postpone",
    from: ["proposed", "not_started", "in_progress", "continuing"],
    to: "postponed",
    needsReason: true,
  },
  { deed: "resume", from: ["postponed"], to: "not_started", needsReason: false },
  { deed: "discontinue", from: live, to: "discontinued", needsReason: true },
  { deed: "supersede", from: live, to: "superseded", needsReason: true },
  { deed: "merge", from: live, to: "merged", needsReason: true },
  { deed: "subsume", from: live, to: "subsumed", needsReason: true },
  {
    deed: "reopen",
    from: ["complete", "complete_work_ongoing", "discontinued", "superseded", "merged", "subsumed"],
    to: "in_progress",
    needsReason: true,
  },
]);
