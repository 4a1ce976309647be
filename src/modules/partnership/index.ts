import type { Manifest } from "../../core/manifest.ts";
import { endLeaversAccess } from "./access.job.ts";
import { accessRoutes } from "./access.routes.tsx";
import { glossaryRoutes } from "./glossary.routes.tsx";
import { groupRoutes } from "./group.routes.tsx";
import { groupWords } from "./group.words.ts";
import { homeRoutes } from "./home.routes.tsx";
import { logoRoutes } from "./logo.routes.tsx";
import { memberRoutes } from "./member.routes.tsx";
import { partnershipPanels } from "./panels.tsx";
import { partnershipRoutes } from "./partnership.routes.tsx";
import { partnershipWords } from "./partnership.words.ts";
import { keepPartnership, permissions, readPartnership } from "./permissions.ts";

export { type AccessFacts, giveAccess } from "./access.ts";
export { listTerms, type Term } from "./glossary.queries.ts";
export { termsFor } from "./glossary.terms.ts";
export { addTerm, type TermFacts } from "./glossary.ts";
export { type GroupKind, groupKinds } from "./group.kinds.ts";
export { type Group, getGroup, isOpen, listGroups } from "./group.queries.ts";
export { type GroupNode, groupTree } from "./group.tree.ts";
export { addGroup, changeGroup, closeGroup, type GroupFacts } from "./group.ts";
export {
  type Capacity,
  capacities,
  type GroupMember,
  isCurrent,
  listGroupMembers,
  listMembershipsOf,
} from "./member.queries.ts";
export { addGroupMember, changeGroupMember, type MemberFacts } from "./member.ts";
export { getPartnership, listPrinciples, type Partnership, type Principle } from "./partnership.queries.ts";
export { changePartnership, createPartnership, type PartnershipFacts } from "./partnership.ts";
export { addPrinciple } from "./principle.ts";
export { groupUrls } from "./urls.ts";

/** What the partnership is, its groups and their members, its glossary, and who has access. */
export const partnership: Manifest = {
  name: "partnership",
  routes: [homeRoutes, partnershipRoutes, logoRoutes, glossaryRoutes, groupRoutes, memberRoutes, accessRoutes].flatMap(
    (part) => part.list,
  ),
  navigation: [
    { label: (lang) => groupWords(lang).groups, path: "groups", access: readPartnership, position: 40 },
    { label: (lang) => partnershipWords(lang).partnership, path: "partnership", access: keepPartnership, position: 90 },
  ],
  panels: partnershipPanels,
  jobs: [endLeaversAccess],
  permissions,
};
