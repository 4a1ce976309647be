import { choice, defineForm, type Field, text, tick } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import { becauseFields } from "./because.forms.ts";
import { itemWords } from "./item.words.ts";
import { type LeadFacts, leadRoles, noLead } from "./lead.identity.ts";
import type { LeadCandidates } from "./lead.queries.ts";
import { leadWords } from "./lead.words.ts";

/** Everybody and every body a lead can be chosen from, as "person:12", "organisation:3", "agreed". */
export type WhoOptions = { value: string; label: string }[];

/** The choices of a lead in a reader's language: to be agreed, then people with where they work, then bodies. */
export function whoOptions(lang: Lang, candidates: LeadCandidates): WhoOptions {
  const t = leadWords(lang);
  const { people, organisations, departments, groups } = candidates;
  const names = new Map(organisations.map((one) => [one.id, one.short_name || one.name_en]));
  const named = (one: { name_en: string; name_cy: string | null }) => inEither(lang, one.name_en, one.name_cy).text;
  return [
    { value: "agreed", label: t.toBeAgreed },
    ...people.map(({ id, name, organisation_id }) => {
      const place = names.get(organisation_id ?? 0);
      return { value: `person:${id}`, label: place ? `${name}, ${place}` : name };
    }),
    ...organisations.map((one) => ({ value: `organisation:${one.id}`, label: t.organisation(named(one)) })),
    ...departments.map((one) => {
      const whole = names.get(one.organisation_id) ?? "";
      return { value: `department:${one.id}`, label: t.department(`${named(one)}, ${whole}`) };
    }),
    ...groups.map((one) => ({ value: `group:${one.id}`, label: t.group(named(one)) })),
  ];
}

/** The question who leads. */
export function whoField(words: { label: string; hint?: string }, who: WhoOptions): Field<string | null> {
  return choice<string>({ ...words, options: who, as: "select" });
}

/** How a lead stands in the list of choices; empty where only words are kept. */
function whoIs(lead: LeadFacts): string {
  if (lead.person_id) return `person:${lead.person_id}`;
  if (lead.department_id) return `department:${lead.department_id}`;
  if (lead.group_id) return `group:${lead.group_id}`;
  if (lead.organisation_id) return `organisation:${lead.organisation_id}`;
  return lead.is_to_be_agreed ? "agreed" : "";
}

/** What a choice comes to. A person's organisation is found by setLeads. */
export function leadChosen(who: string | null): Partial<LeadFacts> {
  const [kind = "", id = ""] = (who ?? "").split(":");
  if (kind === "agreed") return { is_to_be_agreed: true };
  return ["person", "organisation", "department", "group"].includes(kind) ? { [`${kind}_id`]: Number(id) } : {};
}

/** Rows a leads form has room for beyond those that are there. */
export const spareLeads = 2;

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function rowFields(
  lang: Lang,
  n: number,
  isThere: boolean,
  who: WhoOptions,
): [string, Field<string | boolean | null>][] {
  const t = leadWords(lang);
  const roles = leadRoles.map((value) => ({ value, label: itemWords(lang).leadRoles[value] }));
  const fields: [string, unknown][] = [
    [`lead_${n}_who`, whoField({ label: t.who }, who)],
    [`lead_${n}_role`, choice<string>({ label: t.role, options: roles })],
    [`lead_${n}_post_title`, text({ label: t.post, max: 120 })],
    [`lead_${n}_as_written`, text({ label: t.asWritten, hint: t.asWrittenHint, max: 2000 })],
    ...(isThere ? ([[`lead_${n}_gone`, tick({ label: t.takeAway })]] as [string, unknown][]) : []),
  ];
  return fields as [string, Field<string | boolean | null>][];
}

/** The form of all the leads of an item: four fields a lead, some empty rows, and "every partner". */
export async function leadsForm(c: Ask, count: number, candidates: LeadCandidates) {
  const { lang } = c.var;
  const who = whoOptions(lang, candidates);
  const rows = rowsOf(count + spareLeads).flatMap((n) => rowFields(lang, n, n <= count, who));
  const t = leadWords(lang);
  return defineForm(lang, {
    ...(Object.fromEntries(rows) as Record<string, Field<string | boolean | null>>),
    every: tick({ label: t.everyPartner, hint: t.everyPartnerHint }),
    ...(await becauseFields(c)),
  });
}

/** The leads of an item as the fields of their form. */
export function leadValues(
  leads: readonly LeadFacts[],
  room = leads.length + spareLeads,
): Record<string, string | null> {
  return Object.fromEntries(
    rowsOf(room).flatMap((n) => {
      const lead = leads[n - 1];
      return [
        [`lead_${n}_who`, lead ? whoIs(lead) : null],
        [`lead_${n}_role`, lead?.role ?? "lead"],
        [`lead_${n}_post_title`, lead?.post_title ?? ""],
        [`lead_${n}_as_written`, lead?.as_written ?? ""],
      ];
    }),
  );
}

/** The leads typed into a form. One that still names the same person or body keeps what else is known of it. */
export function leadsTyped(value: Record<string, unknown>, kept: readonly LeadFacts[]): Partial<LeadFacts>[] {
  return rowsOf(kept.length + spareLeads).flatMap((n) => {
    const part = (name: string) => String(value[`lead_${n}_${name}`] ?? "");
    const [who, as_written, post_title] = [part("who"), part("as_written"), part("post_title")];
    if (value[`lead_${n}_gone`] === true || !(who || as_written || post_title)) return [];
    const same = kept.find((lead) => who !== "" && whoIs(lead) === who);
    const role = (part("role") || "lead") as LeadFacts["role"];
    return [{ ...noLead, ...(same ?? leadChosen(who)), role, post_title, as_written }];
  });
}
