import { type Lang, sortByName } from "../../core/i18n/index.ts";
import { nameIn } from "../people/index.ts";
import { groupKinds } from "./group.kinds.ts";
import type { Group } from "./group.queries.ts";

type InTree = Pick<Group, "id" | "parent_id">;

/** A group with the groups under it. */
export type Under<G> = G & { children: Under<G>[] };
export type GroupNode = Under<Group>;

/**
 * The groups as the governance tree they form, each level in the order given. Of a group that is left out of the list the
 * groups below come up in its place.
 */
export function groupTree<G extends InTree>(groups: readonly G[]): Under<G>[] {
  const known = new Set(groups.map((group) => group.id));
  const children = Map.groupBy(groups, ({ parent_id }) => (parent_id !== null && known.has(parent_id) ? parent_id : 0));
  const under = (id: number): Under<G>[] =>
    (children.get(id) ?? []).map((group) => ({ ...group, children: under(group.id) }));
  return under(0);
}

/** Groups as they are shown beside each other: boards before thematic partnerships and so on down, each kind by name. */
export function sortGroups<G extends Group>(lang: Lang, groups: readonly G[]): G[] {
  const named = sortByName(lang, groups, (group) => nameIn(lang, group));
  return named.sort((a, b) => groupKinds.indexOf(a.kind) - groupKinds.indexOf(b.kind));
}

/** The ids of a group and of every group below it, however deep. */
export function idsBelow(groups: readonly InTree[], id: number): Set<number> {
  const children = Map.groupBy(groups, (group) => group.parent_id ?? 0);
  const found = new Set<number>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(children.get(next) ?? []).map((child) => child.id));
  }
  return found;
}

/** The groups from the top down to the one a group reports to. */
export function groupsAbove<G extends InTree>(groups: readonly G[], group: InTree): G[] {
  const byId = new Map(groups.map((one) => [one.id, one]));
  const path: G[] = [];
  for (let at = byId.get(group.parent_id ?? 0); at && !path.includes(at); at = byId.get(at.parent_id ?? 0))
    path.unshift(at);
  return path;
}
