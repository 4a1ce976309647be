import type { Manifest } from "../../core/manifest.ts";
import { organisationRoutes } from "./organisation.routes.tsx";
import { organisationWords } from "./organisation.words.ts";
import { keepPeople, permissions, readPeople } from "./permissions.ts";

export { type OrganisationKind, organisationKinds } from "./organisation.kinds.ts";
export { getOrganisation, listOrganisations, type Organisation } from "./organisation.queries.ts";
export { addOrganisation, changeOrganisation, type OrganisationFacts } from "./organisation.ts";
export { keepPeople, readPeople };

/** Organisations, people, and who sits where. */
export const people: Manifest = {
  name: "people",
  routes: organisationRoutes.list,
  navigation: [
    { label: (lang) => organisationWords(lang).organisations, path: "organisations", access: readPeople, position: 30 },
  ],
  permissions,
};
