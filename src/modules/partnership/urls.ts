import { here } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";

/** The addresses of the partnership's own page, its principles and its logo. They are stable for ever. */
export const partnershipUrls = {
  home: (c: Ask) => here(c),
  show: (c: Ask) => here(c, "partnership"),
  change: (c: Ask) => here(c, "partnership", "change"),
  addPrinciple: (c: Ask) => here(c, "partnership", "principles", "new"),
  changePrinciple: (c: Ask, id: number) => here(c, "partnership", "principles", id, "change"),
  movePrinciple: (c: Ask, id: number) => here(c, "partnership", "principles", id, "move"),
  removePrinciple: (c: Ask, id: number) => here(c, "partnership", "principles", id, "removal"),
  logo: (c: Ask, file_id: number) => `${here(c, "logo")}?v=${file_id}`,
  changeLogo: (c: Ask) => here(c, "partnership", "logo"),
  removeLogo: (c: Ask) => here(c, "partnership", "logo", "removal"),
};

/** The addresses of the glossary; `#term-12` is where a plan's acronym leads. */
export const glossaryUrls = {
  list: (c: Ask) => here(c, "glossary"),
  term: (c: Ask, id: number) => `${here(c, "glossary")}#term-${id}`,
  add: (c: Ask) => here(c, "glossary", "new"),
  paste: (c: Ask) => here(c, "glossary", "import"),
  change: (c: Ask, id: number) => here(c, "glossary", id, "change"),
  remove: (c: Ask, id: number) => here(c, "glossary", id, "removal"),
};

/** The addresses of groups and who sits on them. */
export const groupUrls = {
  list: (c: Ask) => here(c, "groups"),
  add: (c: Ask, parent_id?: number) => here(c, "groups", "new") + (parent_id ? `?under=${parent_id}` : ""),
  show: (c: Ask, id: number) => here(c, "groups", id),
  change: (c: Ask, id: number) => here(c, "groups", id, "change"),
  closure: (c: Ask, id: number) => here(c, "groups", id, "closure"),
  reopening: (c: Ask, id: number) => here(c, "groups", id, "reopening"),
  addMember: (c: Ask, id: number) => here(c, "groups", id, "members", "new"),
  changeMember: (c: Ask, id: number, member: number) => here(c, "groups", id, "members", member, "change"),
  endMember: (c: Ask, id: number, member: number) => here(c, "groups", id, "members", member, "end"),
  removeMember: (c: Ask, id: number, member: number) => here(c, "groups", id, "members", member, "removal"),
};

/** The addresses of who has access to the partnership. */
export const accessUrls = {
  list: (c: Ask) => here(c, "access"),
  invite: (c: Ask, person_id?: number) => here(c, "access", "new") + (person_id ? `?person=${person_id}` : ""),
  change: (c: Ask, id: number) => here(c, "access", id, "change"),
  end: (c: Ask, id: number) => here(c, "access", id, "end"),
  letter: (c: Ask, id: number) => here(c, "access", id, "letter"),
};
