import type { OrganisationKind } from "../../src/modules/people/index.ts";
import type { ItemState, LevelFacts, MonthEntryInput, RagSetting } from "../../src/modules/plan/index.ts";

/** English and, where there is one, Welsh. Dates in any text of the demonstration are written as calendar.ts understands them. */
export type Both = string | readonly [en: string, cy: string];

/** An organisation with its departments; plans name it by its short name. */
export type OrganisationData = {
  short: string;
  name: Both;
  kind: OrganisationKind;
  address: string;
  postcode: string;
  website: string;
  phone: string;
  language?: "en" | "cy";
  departments?: readonly Both[];
};

/** A post: the organisation's short name, with a department after a colon where it has one, and months from today. */
export type PostData = { at: string; title: Both; from?: number; to?: number };

/** A person with their posts, the one they are chiefly known by first. `left` counts months from today. */
export type PersonData = {
  name: string;
  initials: string;
  email: string;
  phone?: string;
  language?: "en" | "cy";
  posts: readonly PostData[];
  left?: number;
};

/** Who sits on a group, for which organisation, and since how many months from today. */
export type MemberData = {
  person: string;
  for?: string;
  as?: "chair" | "vice_chair" | "secretary" | "observer";
  from?: number;
  to?: number;
};

/** A group of the governance tree; `under` is the short name of the one it answers to. */
export type GroupData = {
  short: string;
  under?: string;
  kind: "board" | "thematic" | "subgroup" | "steering" | "task_and_finish" | "working" | "scrutiny" | "forum";
  name: Both;
  purpose: Both;
  terms: string;
  from: number;
  to?: number;
  members: readonly MemberData[];
};

/** What a lead said before one meeting. A plain text is for partners; "None to report" is an answer; null means none came. */
export type Answer = string | Said | null;
export type Said = {
  partner?: string;
  board?: string;
  public?: string;
  /** Left out: the lead took the rating that was proposed. */
  rag?: RagSetting["rag"];
  because?: string;
  going?: RagSetting["rag_direction"];
};

/** The words a lead uses for "nothing new". */
export const none = "None to report";

/** A step that shows an action is done, with the number of the round in which it was, where it was. */
export type MeasureData =
  | string
  | readonly [title: string, round: number]
  | { reference?: string; title: Both; round?: number; target?: string; cannot?: string };

/** How an action ended or was put off, in which round's meeting, and what came in its place. */
export type Ending = {
  round: number;
  deed: "complete" | "mainstream" | "postpone" | "discontinue" | "supersede" | "merge" | "subsume";
  reason?: string;
  into?: string;
};

/** An action of the strategy with all that happened to it. Rounds are counted from 1 to 6. */
export type ActionData = {
  reference: string;
  title: Both;
  detail?: Both;
  lead: readonly string[];
  support?: readonly string[];
  involved?: readonly string[];
  /** Who led and supported it until the meeting of a round. */
  ledBefore?: { lead: readonly string[]; support?: readonly string[]; round: number; reason: string };
  /** The lead cell as printed, where it says more or less than the names. */
  leadWritten?: string;
  timescale: string;
  /** Later timescales, each agreed at a round's meeting. */
  moved?: readonly { to: string; round: number; reason: string }[];
  /** The rounds by which the first of several deadlines were met. */
  met?: readonly number[];
  money?: string;
  target?: string;
  other?: readonly { heading: string; text: string }[];
  visibility?: "coordinator" | "partner" | "board";
  measures?: readonly MeasureData[];
  rounds?: readonly Answer[];
  /** The language the lead writes in. */
  language?: "cy";
  state?: Extract<ItemState, "proposed">;
  /** The round after which it counts as continuing. */
  continuing?: number;
  /** The round whose meeting agreed to add it. */
  added?: number;
  /** The round whose meeting split it from the action of this reference, and what that one was called before. */
  splitFrom?: { reference: string; round: number; before: Both; reason: string };
  ending?: Ending;
  reopened?: { round: number; reason: string };
};

/** An outcome: the change people should notice. */
export type OutcomeData = {
  reference: string;
  title: Both;
  contribution: string;
  other?: readonly { heading: string; text: string }[];
  actions: readonly ActionData[];
};

/** A strategic objective with its outcomes. */
export type ObjectiveData = { title: Both; detail: Both; outcomes: readonly OutcomeData[] };

/** A dated note of progress, by days from today, and the state it brought the item to with the reason and who decided. */
export type Dated = { days: number; text: string; state?: ItemState; reason?: string; decidedBy?: string };

/** A plan other than the strategy, with its levels from the top down. Months are counted from today. */
export type SmallPlan = {
  title: Both;
  summary: Both;
  /** Its first and last months; left out where it follows the strategy. */
  period?: readonly [from: number, to: number];
  made: number;
  adopted?: number;
  /** Days between two reports on an action, where not two months. */
  cycle?: number;
  owner: string;
  group?: string;
  /** The reference of the strategy’s action that this plan carries out. */
  within?: string;
  levels: readonly { name: Both; kind: LevelFacts["kind"] }[];
  items: readonly SmallItem[];
};

/** An item of one of the smaller plans, at any depth. */
export type SmallItem = {
  reference?: string;
  title: Both;
  detail?: string;
  /** The lead cell as printed. */
  lead?: string;
  timescale?: string;
  money?: string;
  comments?: string;
  months?: readonly MonthData[];
  state?: ItemState;
  progress?: readonly Dated[];
  items?: readonly SmallItem[];
};

/** A cell of a month grid: months from today, and the words in it. */
export type MonthData = readonly [month: number, text: string, kind?: MonthEntryInput["kind"], isDone?: boolean];
