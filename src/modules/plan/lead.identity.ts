import type { BodyCandidate, LeadCandidates } from "./lead.queries.ts";
import { type LeadText, readLeads } from "./lead-text.ts";

/** What someone does for an item: answers for it, helps, or takes part. */
export const leadRoles = ["lead", "support", "involved"] as const;
export type LeadRole = (typeof leadRoles)[number];

/** Who answers for an item, as kept: whoever is known of a person, a post, an organisation, a department or a group. */
export type LeadFacts = {
  role: LeadRole;
  person_id: number | null;
  organisation_id: number | null;
  department_id: number | null;
  group_id: number | null;
  post_title: string;
  is_to_be_agreed: boolean;
  as_written: string;
};

/** A lead that says nothing yet, in a role. */
export const noLead: LeadFacts = {
  role: "lead",
  person_id: null,
  organisation_id: null,
  department_id: null,
  group_id: null,
  post_title: "",
  is_to_be_agreed: false,
  as_written: "",
};

/**
 * Reads a lead cell and works out who is meant: a person by their full name, or by initials that only one person has; a
 * body by its name or short name. Where that is not certain only the words as written are kept, to be settled by a person.
 */
export function identifyLeads(text: string, candidates: LeadCandidates, role: LeadRole = "lead"): LeadFacts[] {
  const bodies = [...candidates.organisations, ...candidates.groups, ...candidates.departments];
  const organisations = bodies.flatMap((body) => [body.short_name, body.name_en, body.name_cy ?? ""]).filter(Boolean);
  return readLeads(text, { role, organisations }).map((read) => identify(read, candidates));
}

function identify(read: LeadText, candidates: LeadCandidates): LeadFacts {
  const { as_written, role, is_to_be_agreed } = read;
  const person = personMeant(read, candidates);
  const body = bodyMeant(read.organisation, candidates);
  return {
    ...noLead,
    ...body,
    as_written,
    role,
    is_to_be_agreed,
    person_id: person?.id ?? null,
    organisation_id: body.organisation_id ?? (body.group_id ? null : (person?.organisation_id ?? null)),
    post_title: read.post_title ?? "",
  };
}

function personMeant(read: LeadText, { people }: LeadCandidates) {
  const meant = people.filter((person) =>
    read.name
      ? isSame(person.name, read.name)
      : read.initials !== null && person.initials !== "" && isSame(person.initials, read.initials),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

function bodyMeant(name: string | null, candidates: LeadCandidates) {
  const nothing = { organisation_id: null, department_id: null, group_id: null };
  if (name === null) return nothing;
  const organisation = only(candidates.organisations, name);
  if (organisation) return { ...nothing, organisation_id: organisation.id };
  const group = only(candidates.groups, name);
  if (group) return { ...nothing, group_id: group.id };
  const department = only(candidates.departments, name);
  return department
    ? { ...nothing, organisation_id: department.organisation_id, department_id: department.id }
    : nothing;
}

function only<B extends BodyCandidate>(bodies: readonly B[], name: string): B | undefined {
  const meant = bodies.filter((body) =>
    [body.name_en, body.name_cy, body.short_name].some((one) => Boolean(one) && isSame(one ?? "", name)),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

const plain = (text: string): string => text.replaceAll(/[\s.’'-]+/gu, "").toLowerCase();

const isSame = (a: string, b: string): boolean => plain(a) !== "" && plain(a) === plain(b);

/** Whether a lead names nobody that Concord knows, though words stand there: someone has to settle who is meant. */
export function isUnsettled(lead: LeadFacts): boolean {
  const { person_id, organisation_id, department_id, group_id, post_title, is_to_be_agreed } = lead;
  return !(person_id || organisation_id || department_id || group_id || post_title || is_to_be_agreed);
}
