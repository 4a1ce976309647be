import { here } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";

/** The addresses of organisations and their departments. They are stable for ever. */
export const organisationUrls = {
  list: (c: Ask) => here(c, "organisations"),
  add: (c: Ask) => here(c, "organisations", "new"),
  show: (c: Ask, id: number) => here(c, "organisations", id),
  change: (c: Ask, id: number) => here(c, "organisations", id, "change"),
  leaving: (c: Ask, id: number) => here(c, "organisations", id, "leaving"),
  comingBack: (c: Ask, id: number) => here(c, "organisations", id, "return"),
  addDepartment: (c: Ask, id: number) => here(c, "organisations", id, "departments", "new"),
  changeDepartment: (c: Ask, id: number, department: number) =>
    here(c, "organisations", id, "departments", department, "change"),
  moveDepartment: (c: Ask, id: number, department: number) =>
    here(c, "organisations", id, "departments", department, "move"),
  removeDepartment: (c: Ask, id: number, department: number) =>
    here(c, "organisations", id, "departments", department, "removal"),
};

/** The addresses of people, their posts and how to reach them. */
export const personUrls = {
  list: (c: Ask, query?: URLSearchParams) => here(c, "people") + (query?.size ? `?${query}` : ""),
  add: (c: Ask, organisation_id?: number) =>
    here(c, "people", "new") + (organisation_id ? `?organisation=${organisation_id}` : ""),
  show: (c: Ask, id: number) => here(c, "people", id),
  change: (c: Ask, id: number) => here(c, "people", id, "change"),
  contact: (c: Ask, id: number) => here(c, "people", id, "contact"),
  leaving: (c: Ask, id: number) => here(c, "people", id, "leaving"),
  comingBack: (c: Ask, id: number) => here(c, "people", id, "return"),
  addPost: (c: Ask, id: number) => here(c, "people", id, "posts", "new"),
  changePost: (c: Ask, id: number, post: number) => here(c, "people", id, "posts", post, "change"),
  removePost: (c: Ask, id: number, post: number) => here(c, "people", id, "posts", post, "removal"),
};
