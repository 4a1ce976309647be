import { doneStates, type ItemState, openStates } from "./item.states.ts";
import type { OrganisationCount, StandingCount } from "./overview.queries.ts";
import type { RagCode } from "./rag.ts";

/** The ratings a chart shows, in the order of the key, and those that nobody has rated. */
export const chartRatings = [
  "complete",
  "on_track",
  "at_risk",
  "off_track",
  "not_started",
  "discontinued",
  "none",
] as const;
export type ChartRating = (typeof chartRatings)[number];

/** Numbers of actions by rating. */
export type RatingCounts = Record<ChartRating, number>;

const noCounts = (): RatingCounts => ({
  complete: 0,
  on_track: 0,
  at_risk: 0,
  off_track: 0,
  not_started: 0,
  discontinued: 0,
  none: 0,
});

/** Adds up rows by rating. */
export function byRating(rows: readonly { rag: RagCode | null; n: number }[]): RatingCounts {
  const counts = noCounts();
  for (const { rag, n } of rows) counts[rag ?? "none"] += n;
  return counts;
}

/** Adds up rows by state. */
export function byState(rows: readonly StandingCount[]): Map<ItemState, number> {
  const counts = new Map<ItemState, number>();
  for (const { state, n } of rows) counts.set(state, (counts.get(state) ?? 0) + n);
  return counts;
}

/** The figures that the sentence above a plan rests on. */
export type PlanFigures = {
  total: number;
  done: number;
  on_track: number;
  at_risk: number;
  off_track: number;
  open: number;
};

type Standing = Pick<StandingCount, "state" | "rag" | "n">;

/** Adds up what the sentence needs. Done is by state; the rest by the rating of what is not done. */
export function figuresOf(rows: readonly Standing[]): PlanFigures {
  const isDone = ({ state }: Standing) => doneStates.includes(state);
  const sum = (some: readonly Standing[]) => some.reduce((total, { n }) => total + n, 0);
  const rated = (rag: RagCode) => sum(rows.filter((row) => row.rag === rag && !isDone(row)));
  return {
    total: sum(rows),
    done: sum(rows.filter(isDone)),
    on_track: rated("on_track"),
    at_risk: rated("at_risk"),
    off_track: rated("off_track"),
    open: sum(rows.filter(({ state }) => openStates.includes(state))),
  };
}

/** The organisations that lead anything, the one that leads most first. */
export function byOrganisation(
  rows: readonly OrganisationCount[],
): { id: number; counts: RatingCounts; total: number }[] {
  const groups = Map.groupBy(rows, (row) => row.organisation_id);
  return [...groups]
    .map(([id, some]) => ({ id, counts: byRating(some), total: some.reduce((total, { n }) => total + n, 0) }))
    .sort((a, b) => b.total - a.total || a.id - b.id);
}
