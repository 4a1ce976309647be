import type { Manifest } from "../../core/manifest.ts";
import { departmentRoutes } from "./department.routes.tsx";
import { leavingRoutes } from "./leaving.routes.tsx";
import { organisationRoutes } from "./organisation.routes.tsx";
import { permissions, readPeople } from "./permissions.ts";
import { personRoutes } from "./person.routes.tsx";
import { personWords } from "./person.words.ts";
import { postRoutes } from "./post.routes.tsx";

export { withBlank } from "./blank.ts";
export { commonWords } from "./common.words.ts";
export { type Department, getDepartment, listDepartments } from "./department.queries.ts";
export { addDepartment } from "./department.ts";
export { showConfirmation, showForm } from "./form.page.tsx";
export { HistoryDetails, type HistoryWords } from "./history.pages.tsx";
export { type HistoryEvent, listHistory } from "./history.queries.ts";
export { type Named, nameIn, orNull } from "./name.ts";
export { type OrganisationKind, organisationKinds } from "./organisation.kinds.ts";
export { getOrganisation, listOrganisations, type Organisation } from "./organisation.queries.ts";
export {
  addOrganisation,
  changeOrganisation,
  type OrganisationFacts,
  recordOrganisationLeaving,
} from "./organisation.ts";
export { formatPeriod } from "./period.ts";
export { keepPeople, readPeople } from "./permissions.ts";
export { labelPerson, lastNameFirst, organisationsOf, withoutTitle } from "./person.name.ts";
export { findPerson, getPerson, listPeople, type Person } from "./person.queries.ts";
export { sortPeople } from "./person.search.ts";
export { addPerson, changeContact, type PersonFacts, recordLeaving } from "./person.ts";
export { addPost, changePost, type PostFacts } from "./post.ts";
export { organisationUrls, personUrls } from "./urls.ts";

/** Organisations, people, and who sits where. */
export const people: Manifest = {
  name: "people",
  routes: [
    ...organisationRoutes.list,
    ...departmentRoutes.list,
    ...personRoutes.list,
    ...postRoutes.list,
    ...leavingRoutes.list,
  ],
  navigation: [{ label: (lang) => personWords(lang).people, path: "people", access: readPeople, position: 30 }],
  permissions,
};
