import type { Manifest } from "../../core/manifest.ts";
import { permissions } from "./permissions.ts";

export { listTerms, type Term } from "./glossary.queries.ts";
export { addTerm, type TermFacts } from "./glossary.ts";
export { type GroupKind, groupKinds } from "./group.kinds.ts";
export { type Group, type GroupNode, getGroup, groupTree, listGroups } from "./group.queries.ts";
export { addGroup, changeGroup, type GroupFacts } from "./group.ts";
export { type Capacity, capacities, type GroupMember, listGroupMembers, listMembershipsOf } from "./member.queries.ts";
export { addGroupMember, type MemberFacts } from "./member.ts";
export { getPartnership, listPrinciples, type Partnership, type Principle } from "./partnership.queries.ts";
export { changePartnership, createPartnership, type PartnershipFacts } from "./partnership.ts";
export { addPrinciple } from "./principle.ts";

/** What the partnership is, its groups and their members, and its glossary. */
export const partnership: Manifest = { name: "partnership", routes: [], navigation: [], permissions };
