import { type ISODate, isIsoDate } from "../../core/i18n/index.ts";
import { type ItemState, itemStates } from "./item.states.ts";
import type { RagCode } from "./rag.ts";

/** States by which a list may be narrowed: each one, and the two that gather several. */
export const stateChoices = ["open", "done", ...itemStates] as const;
export type StateChoice = "open" | "done" | ItemState;

/** RAG ratings by which a list may be narrowed, the gravest first; `none` are those that nobody has rated. */
export const ragChoices = [
  "off_track",
  "at_risk",
  "on_track",
  "not_started",
  "complete",
  "discontinued",
  "none",
] as const satisfies readonly (RagCode | "none")[];
export type RagChoice = (typeof ragChoices)[number];

/** When something is due: past its date, within 30 days, in this quarter, between two dates, or with no date at all. */
export const dueChoices = ["overdue", "soon", "quarter", "range", "none"] as const;
export type DueChoice = (typeof dueChoices)[number];

/** What a list may be sorted by; a minus before it in the address turns the order round. */
export const sortChoices = ["plan", "due", "update", "rag", "reference"] as const;
export type SortChoice = (typeof sortChoices)[number];

/** How a view of a plan is narrowed and sorted: everything its address says. Ids are not checked here; a wrong one finds nothing. */
export type ViewFilter = {
  theme?: number;
  level?: number;
  state?: StateChoice;
  rag?: RagChoice;
  organisation?: number;
  person?: number;
  /** Part of the name of a person who leads. */
  leader?: string;
  /** Nobody answers for it yet. */
  lead?: "to_be_agreed";
  due?: DueChoice;
  from?: ISODate;
  to?: ISODate;
  /** Cycles of the plan without an update. */
  silent?: 1 | 2;
  q?: string;
  sort?: SortChoice;
  isReversed?: boolean;
};

/** What was read: `unread` names the dates that are none, `isTidy` is false where the address could be shorter. */
export type FilterReading = { filter: ViewFilter; unread: ("from" | "to")[]; isTidy: boolean };

const longestText = 200;

/** Reads a filter from an address. What makes no sense is left out, never an error; dates may come in three parts from a form. */
export function readFilter(query: URLSearchParams): FilterReading {
  const unread: ("from" | "to")[] = [];
  const oneOf = <V extends string>(name: string, known: readonly V[]) => known.find((each) => each === query.get(name));
  const id = (name: string) => {
    const text = query.get(name) ?? "";
    return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
  };
  const date = (name: "from" | "to") => {
    const found = readDate(query, name);
    if (found === null) unread.push(name);
    return found ?? undefined;
  };
  const sort = query.get("sort") ?? "";
  const silent = query.get("silent");
  const filter: ViewFilter = present<ViewFilter>({
    theme: id("theme"),
    level: id("level"),
    state: oneOf("state", stateChoices),
    rag: oneOf("rag", ragChoices),
    organisation: id("organisation"),
    person: id("person"),
    lead: oneOf("lead", ["to_be_agreed"]),
    due: oneOf("due", dueChoices),
    from: date("from"),
    to: date("to"),
    silent: silent === "1" ? 1 : silent === "2" ? 2 : undefined,
    leader: textIn(query, "leader"),
    q: textIn(query, "q"),
    sort: sortChoices.find((each) => each === sort.replace(/^-/, "")),
    isReversed: sort.startsWith("-") || undefined,
  });
  if (filter.from || filter.to) filter.due = "range";
  else if (filter.due === "range") delete filter.due;
  if (!filter.sort) delete filter.isReversed;
  const isTidy = ![...query].some(([name, value]) => value === "" || /^(from|to)-(day|month|year)$/.test(name));
  return { filter, unread, isTidy };
}

function textIn(query: URLSearchParams, name: string): string | undefined {
  return query.get(name)?.replaceAll("\0", "").trim().slice(0, longestText) || undefined;
}

/** A date in one piece ("from=2026-04-01") or three; undefined where nothing was given, null where it is no date. */
function readDate(query: URLSearchParams, name: string): ISODate | null | undefined {
  const whole = query.get(name);
  if (whole) return isIsoDate(whole) ? whole : null;
  const [day = "", month = "", year = ""] = ["day", "month", "year"].map((part) =>
    (query.get(`${name}-${part}`) ?? "").trim(),
  );
  if (!day && !month && !year) return undefined;
  const iso = `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(iso) ? iso : null;
}

/** Leaves out what is undefined, which exact optional properties do not take. */
function present<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as unknown as T;
}

/** A filter as the end of an address: "?state=open&sort=-due", or nothing. The same filter always gives the same text. */
export function filterAddress(filter: ViewFilter, more: Readonly<Record<string, string>> = {}): string {
  const { isReversed, sort, due, ...rest } = filter;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) query.set(name, String(value));
  if (due && due !== "range") query.set("due", due);
  if (sort && (sort !== "plan" || isReversed)) query.set("sort", `${isReversed ? "-" : ""}${sort}`);
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  const text = query.toString();
  return text ? `?${text}` : "";
}

/** The filter without some of its parts; taking off either date of a range keeps the other. */
export function without(filter: ViewFilter, ...names: (keyof ViewFilter)[]): ViewFilter {
  const rest = Object.fromEntries(Object.entries(filter).filter(([name]) => !names.includes(name as keyof ViewFilter)));
  return rest as ViewFilter;
}

/** Whether anything narrows the view. */
export function isNarrowed(filter: ViewFilter): boolean {
  return Object.keys(without(filter, "sort", "isReversed")).length > 0;
}
