import { daysBetween, type ISODate } from "../../core/i18n/index.ts";

/** Every RAG code, from best to worst and then the two that are outside the scale. */
export const ragCodes = ["complete", "on_track", "at_risk", "off_track", "not_started", "discontinued"] as const;

/** How an action stands. Not its state: an action in progress may be on track, at risk or off track. */
export type RagCode = (typeof ragCodes)[number];

/** What a partnership says a RAG code means; the same columns as the `rag_definition` table. */
export type RagDefinition = {
  code: RagCode;
  position: number;
  letter: string;
  label_en: string;
  label_cy: string;
  meaning_en: string;
  meaning_cy: string;
};

/** Days before the due date from which half the milestones should be done. */
export const dueSoonDays = 30;

/** What the rule needs to know about an action. `cycle_days` is the days between two rounds of updates; dates are London's. */
export type RagFacts = {
  state: string;
  starts_on: ISODate | null;
  due_on: ISODate | null;
  is_ongoing: boolean;
  milestones_total: number;
  milestones_done: number;
  last_update_on: ISODate | null;
  cycle_days: number | null;
  created_on: ISODate;
  is_blocked: boolean;
  /** Someone has said there is a problem that does not block the work yet. */
  is_issue_known?: boolean;
};

/** Why a RAG is proposed; the words are in rag.words.ts. */
export type RagReason =
  | "closed_by_decision"
  | "closure_agreed"
  | "closed_with_milestones_left"
  | "not_agreed_yet"
  | "due_date_passed"
  | "blocked"
  | "no_update_for_two_cycles"
  | "starts_later"
  | "issue_known"
  | "due_soon_with_milestones_left"
  | "no_update_for_one_cycle"
  | "no_known_issue";

/** A proposed RAG with every reason that leads to it, the gravest first. */
export type RagProposal = { rag: RagCode; reasons: RagReason[] };

const closedStates = new Set(["discontinued", "superseded", "merged", "subsumed"]);
const completeStates = new Set(["complete", "complete_work_ongoing"]);

/**
 * Proposes a RAG by the default rule; the lead sets it. Due today has not passed; due in exactly 30 days is within 30 days;
 * exactly half of the milestones is not under half; a cycle without an update is over on its last day. An action that was
 * closed with milestones left is at risk, not complete. An ongoing action's date is the day its first part is due: when it
 * is continuing, or all its milestones are done, that day has been met.
 */
export function proposeRag(facts: RagFacts, today: ISODate): RagProposal {
  const closed = proposeForState(facts);
  if (closed) return closed;
  const off = offTrackReasons(facts, today);
  if (off.length > 0) return { rag: "off_track", reasons: off };
  if (startsLater(facts, today)) return { rag: "not_started", reasons: ["starts_later"] };
  const risks = atRiskReasons(facts, today);
  if (risks.length > 0) return { rag: "at_risk", reasons: risks };
  return { rag: "on_track", reasons: ["no_known_issue"] };
}

function proposeForState(facts: RagFacts): RagProposal | null {
  if (closedStates.has(facts.state)) return { rag: "discontinued", reasons: ["closed_by_decision"] };
  if (facts.state === "proposed") return { rag: "not_started", reasons: ["not_agreed_yet"] };
  if (!completeStates.has(facts.state)) return null;
  return facts.milestones_done < facts.milestones_total
    ? { rag: "at_risk", reasons: ["closed_with_milestones_left"] }
    : { rag: "complete", reasons: ["closure_agreed"] };
}

function offTrackReasons(facts: RagFacts, today: ISODate): RagReason[] {
  const reasons: RagReason[] = [];
  if (facts.due_on !== null && facts.due_on < today && !isFirstPartMet(facts)) reasons.push("due_date_passed");
  if (facts.is_blocked) reasons.push("blocked");
  if (cyclesWithoutUpdate(facts, today) >= 2) reasons.push("no_update_for_two_cycles");
  return reasons;
}

function atRiskReasons(facts: RagFacts, today: ISODate): RagReason[] {
  const reasons: RagReason[] = [];
  if (facts.is_issue_known) reasons.push("issue_known");
  if (isDueSoon(facts, today) && facts.milestones_done * 2 < facts.milestones_total) {
    reasons.push("due_soon_with_milestones_left");
  }
  if (cyclesWithoutUpdate(facts, today) >= 1) reasons.push("no_update_for_one_cycle");
  return reasons;
}

function isFirstPartMet(facts: RagFacts): boolean {
  const allDone = facts.milestones_total > 0 && facts.milestones_done >= facts.milestones_total;
  return facts.is_ongoing && (facts.state === "continuing" || allDone);
}

function isDueSoon(facts: RagFacts, today: ISODate): boolean {
  if (facts.due_on === null || facts.due_on < today) return false;
  return daysBetween(today, facts.due_on) <= dueSoonDays;
}

function startsLater(facts: RagFacts, today: ISODate): boolean {
  return facts.starts_on !== null && facts.starts_on > today;
}

/** The day from which an update is awaited: the last one or, when there has been none, the day the action began or was added. */
export function awaitingUpdateSince(facts: Pick<RagFacts, "last_update_on" | "starts_on" | "created_on">): ISODate {
  if (facts.last_update_on !== null) return facts.last_update_on;
  return facts.starts_on !== null && facts.starts_on > facts.created_on ? facts.starts_on : facts.created_on;
}

function cyclesWithoutUpdate(facts: RagFacts, today: ISODate): number {
  if (!facts.cycle_days || facts.cycle_days <= 0 || startsLater(facts, today)) return 0;
  return Math.floor(daysBetween(awaitingUpdateSince(facts), today) / facts.cycle_days);
}

/** The key a new partnership starts with; it may change every word. Letters are the same in both languages. */
export const defaultRagDefinitions: readonly RagDefinition[] = [
  {
    code: "complete",
    position: 1,
    letter: "B",
    label_en: "Complete",
    label_cy: "Wedi’i gwblhau",
    meaning_en: "All milestones are done and a meeting has agreed to close it.",
    meaning_cy: "Mae pob carreg filltir wedi’i chyflawni ac mae cyfarfod wedi cytuno i’w gau.",
  },
  {
    code: "on_track",
    position: 2,
    letter: "G",
    label_en: "On track",
    label_cy: "Ar y trywydd iawn",
    meaning_en: "No known issue, and the due date has not passed.",
    meaning_cy: "Dim problem hysbys, ac nid yw’r dyddiad cwblhau wedi mynd heibio.",
  },
  {
    code: "at_risk",
    position: 3,
    letter: "A",
    label_en: "At risk",
    label_cy: "Mewn perygl",
    meaning_en:
      "There is a known issue, or it is due within 30 days with under half of its milestones done, or there has been no update for a full cycle.",
    meaning_cy:
      "Mae problem hysbys, neu mae i’w gwblhau o fewn 30 diwrnod a llai na hanner y cerrig milltir wedi’u cyflawni, neu ni chafwyd diweddariad ers cylch cyfan.",
  },
  {
    code: "off_track",
    position: 4,
    letter: "R",
    label_en: "Off track",
    label_cy: "Oddi ar y trywydd",
    meaning_en: "The due date has passed, or it is blocked, or there has been no update for two cycles.",
    meaning_cy:
      "Mae’r dyddiad cwblhau wedi mynd heibio, neu mae rhywbeth yn ei rwystro, neu ni chafwyd diweddariad ers dau gylch.",
  },
  {
    code: "not_started",
    position: 5,
    letter: "N",
    label_en: "Not started",
    label_cy: "Heb ddechrau",
    meaning_en: "It starts on a later date, so nothing is due yet.",
    meaning_cy: "Mae’n dechrau ar ddyddiad diweddarach, felly nid oes dim i’w gwblhau eto.",
  },
  {
    code: "discontinued",
    position: 6,
    letter: "–",
    label_en: "Discontinued",
    label_cy: "Wedi dod i ben",
    meaning_en: "Closed by decision, with a reason and the meeting that decided it.",
    meaning_cy: "Wedi’i gau drwy benderfyniad, gyda rheswm a’r cyfarfod a benderfynodd.",
  },
];
