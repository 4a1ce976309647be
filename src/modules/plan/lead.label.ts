import type { Lang } from "../../core/i18n/index.ts";
import { nameIn } from "../people/index.ts";
import { itemWords } from "./item.words.ts";
import type { LeadFacts } from "./lead.identity.ts";
import type { Names } from "./view-data.queries.ts";

/** A lead in one line: "Bethan Llwyd (Fire)", "Council, Education", "Head of housing (Council)", "To be agreed". What is not known is given as written. */
export function leadLabel(lang: Lang, lead: Omit<LeadFacts, "role">, names: Names): string {
  const t = itemWords(lang);
  const known = whoIs(lang, lead, names);
  const who = known || lead.as_written.trim();
  if (!lead.is_to_be_agreed || !who) return who || t.toBeAgreed;
  if (!known && saysToBeAgreed.test(who)) return isOnlyThat(who) ? t.toBeAgreed : who;
  return `${who} (${lowerFirst(t.toBeAgreed)})`;
}

function whoIs(lang: Lang, lead: Omit<LeadFacts, "role">, names: Names): string {
  const organisation = names.organisations.get(lead.organisation_id ?? 0);
  const department = names.departments.get(lead.department_id ?? 0);
  const group = names.groups.get(lead.group_id ?? 0);
  const someone = names.people.get(lead.person_id ?? 0)?.name ?? lead.post_title;
  if (someone) return organisation ? `${someone} (${organisation.short_name})` : someone;
  const body = organisation ? nameIn(lang, organisation) : group ? nameIn(lang, group) : "";
  return [body, department ? nameIn(lang, department) : ""].filter(Boolean).join(", ");
}

/** The words say themselves that somebody will have to be found, and that need not be said again. */
const saysToBeAgreed = /to be (agreed|confirmed|determined)|\btb[acd]\b|i.w (gytuno|g?adarnhau|phennu)/i;

const isOnlyThat = (words: string) => !/\p{L}/u.test(words.replace(saysToBeAgreed, ""));

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Everyone who leads, in one line; "To be agreed" where there is nobody. */
export function leadsLabel(lang: Lang, leads: readonly Omit<LeadFacts, "role">[], names: Names): string {
  if (leads.length === 0) return itemWords(lang).toBeAgreed;
  return leads.map((lead) => leadLabel(lang, lead, names)).join("; ");
}
