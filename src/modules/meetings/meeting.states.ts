import { defineStates } from "../../core/states.ts";

/** What becomes of a meeting. Inquorate: it was opened, but too few came to decide anything. */
export const meetingStates = ["planned", "called", "held", "inquorate", "cancelled"] as const;
export type MeetingState = (typeof meetingStates)[number];

/** The deeds that carry a meeting from state to state. */
export const meetingDeeds = ["call", "hold", "find_inquorate", "cancel", "reinstate"] as const;
export type MeetingDeed = (typeof meetingDeeds)[number];

/** The state table of meetings. A cancellation says why, because it goes out to everyone's calendar. */
export const meetingStateTable = defineStates<MeetingState, MeetingDeed>([
  { deed: "call", from: ["planned"], to: "called", needsReason: false },
  { deed: "hold", from: ["planned", "called"], to: "held", needsReason: false },
  { deed: "find_inquorate", from: ["planned", "called"], to: "inquorate", needsReason: false },
  { deed: "cancel", from: ["planned", "called"], to: "cancelled", needsReason: true },
  { deed: "reinstate", from: ["cancelled"], to: "planned", needsReason: false },
]);
