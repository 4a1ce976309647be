/** What sorts of body take part in partnerships, in the order a form offers them. */
export const organisationKinds = [
  "council",
  "police",
  "fire",
  "health",
  "school",
  "college",
  "university",
  "housing",
  "voluntary",
  "faith",
  "community",
  "business",
  "probation",
  "government",
  "other",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
