import { here } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";

/** The addresses of organisations. They are stable for ever. */
export const organisationUrls = {
  list: (c: Ask) => here(c, "organisations"),
  add: (c: Ask) => here(c, "organisations", "new"),
  show: (c: Ask, id: number) => here(c, "organisations", id),
  change: (c: Ask, id: number) => here(c, "organisations", id, "change"),
};
