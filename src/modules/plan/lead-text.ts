import {
  isPersonName,
  isPostTitle,
  type LeadPart,
  type LeadRole,
  readInitials,
  splitLeads,
} from "./lead-text.parts.ts";

/**
 * One lead as a plan prints it and as it was understood: a person by name or initials, a post, an organisation, or someone still to be
 * agreed. It says what the words look like; who they mean is settled elsewhere, and initials are never a key.
 */
export type LeadText = {
  as_written: string;
  name: string | null;
  initials: string | null;
  post_title: string | null;
  organisation: string | null;
  is_to_be_agreed: boolean;
  role: LeadRole;
};

/** The role of a column ("lead" unless told), and the short names of organisations that would else look like initials. */
export type LeadOptions = { role?: LeadRole; organisations?: Iterable<string> };

const toBeAgreed =
  /^(?:t\.?b\.?[acd]\.?|to be (?:agreed|confirmed|decided|determined|identified|appointed|advised|nominated)|vacan(?:t|cy)|not (?:yet )?(?:known|agreed)|i['’]w (?:gytuno|gadarnhau|chadarnhau|benodi|bennu|nodi)|yn wag)\.?$/iu;
const nobody = /^(?:n\s?\/\s?a|none|nil|not applicable|dim|amherthnasol|[\p{P}\p{S}\s]*)$/iu;
const mostCharacters = 4000;

/**
 * Reads the lead cell of a plan ("KH/SAC", "Name (Organisation) / Name (Organisation)", "Fire (To be agreed)"). A repeated name is given once; a
 * blank cell, "none" and "N/A" have no leads. Beyond 4,000 characters the rest is one lead in its own words. Never throws.
 */
export function readLeads(text: string, options: LeadOptions = {}): LeadText[] {
  if (nobody.test(text.trim().slice(0, 200)) && text.trim().length <= 200) return [];
  const known = new Set([...(options.organisations ?? [])].map((name) => name.trim().toLowerCase()));
  const parts = splitLeads(text.slice(0, mostCharacters), options.role ?? "lead");
  const leads = parts.map((part) => readPart(part, known)).filter((lead) => /[\p{L}\p{N}]/u.test(lead.as_written));
  const rest = text.slice(mostCharacters).trim();
  if (rest) leads.push(emptyLead(rest, options.role ?? "lead"));
  return leads.filter((lead, i) => leads.findIndex((other) => isSame(lead, other)) === i);
}

function emptyLead(as_written: string, role: LeadRole): LeadText {
  return { as_written, name: null, initials: null, post_title: null, organisation: null, is_to_be_agreed: false, role };
}

function isSame(a: LeadText, b: LeadText): boolean {
  const who = ({ as_written, is_to_be_agreed, ...lead }: LeadText) => {
    const known = lead.name ?? lead.initials ?? lead.post_title ?? lead.organisation;
    return JSON.stringify([lead, known === null && !is_to_be_agreed ? as_written : is_to_be_agreed]);
  };
  return who(a) === who(b);
}

function readPart(part: LeadPart, known: ReadonlySet<string>): LeadText {
  const lead = emptyLead(part.as_written, part.role);
  const bracket = /^(.*?)\s{0,9}[([]([^()[\]]{1,200})[)\]]\s{0,9}[.,]?$/su.exec(part.text);
  const [who, inside] = bracket?.[1] ? [bracket[1].trim(), (bracket[2] ?? "").trim()] : [part.text, ""];
  readWho(lead, oneLine(who), known);
  if (toBeAgreed.test(inside)) lead.is_to_be_agreed = true;
  else if (/^(?:lead|arweinydd|arwain)$/iu.test(inside)) lead.role = "lead";
  else if (/^(?:support|supporting|cefnogi|cefnogaeth)$/iu.test(inside)) lead.role = "support";
  else if (inside && lead.organisation === null) lead.organisation = oneLine(inside);
  else if (inside) lead.organisation = oneLine(part.text);
  return lead;
}

function readWho(lead: LeadText, who: string, known: ReadonlySet<string>): void {
  if (toBeAgreed.test(who)) lead.is_to_be_agreed = true;
  else if (known.has(who.toLowerCase())) lead.organisation = who;
  else if (readInitials(once(who))) lead.initials = readInitials(once(who));
  else if (isPersonName(who)) lead.name = who;
  else readNameAndPlace(lead, who);
}

/** A word that is only repeated ("KK KK"), once. */
function once(who: string): string {
  const words = new Set(who.split(/[\s,&+]+/u));
  return words.size === 1 ? [...words].join("") : who;
}

/** "Ann Lee – Valley School" and "Ann Lee, Housing" are a person somewhere; "Council – Housing" is one organisation's department. */
function readNameAndPlace(lead: LeadText, who: string): void {
  const [, first = "", second = ""] = /^(.{1,120}?)(?:\s+[–—-]\s+|\s*,\s+)(.{1,200})$/u.exec(who) ?? [];
  if (isPersonName(first))
    Object.assign(
      lead,
      isPostTitle(second) ? { name: first, post_title: second } : { name: first, organisation: second },
    );
  else if (isPersonName(second))
    Object.assign(
      lead,
      isPostTitle(first) ? { name: second, post_title: first } : { name: second, organisation: first },
    );
  else if (isPostTitle(who)) lead.post_title = who;
  else lead.organisation = who;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
