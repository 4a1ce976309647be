import type { Role, Viewer } from "../../core/ctx.ts";
import { type Lang, zonedTime } from "../../core/i18n/index.ts";
import { withoutTitle } from "../people/index.ts";
import { homeWords } from "./home.words.ts";

/** A place the home page can lead to. Those of other modules are there when the navigation has them. */
export type Place = "plans" | "meetings" | "people" | "groups" | "glossary" | "partnership" | "access" | "own";

/** Where each role wants to go first. */
const places: Record<Role, Place[]> = {
  administrator: ["access", "people", "groups", "plans", "meetings", "partnership"],
  coordinator: ["plans", "meetings", "people", "groups", "glossary", "partnership"],
  lead: ["plans", "meetings", "own", "people", "groups", "glossary"],
  member: ["meetings", "plans", "groups", "people", "glossary", "own"],
  viewer: ["plans", "meetings", "groups", "people", "glossary", "partnership"],
};

/** Where a role is led, in order. */
export function placesFor(role: Viewer["role"]): Place[] {
  return role === "system" || role === "visitor" ? [] : places[role];
}

/** "Good morning, Nerys": by London's clock, without the title a name may carry. */
export function greeting(lang: Lang, name: string, now: Date): string {
  const t = homeWords(lang);
  const { hour } = zonedTime(now);
  const first = withoutTitle(name).split(" ")[0] ?? name;
  return hour < 12 ? t.morning(first) : hour < 18 ? t.afternoon(first) : t.evening(first);
}
