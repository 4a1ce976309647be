import { here } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { type Asked, askedAddress } from "./asked.ts";

/** The address of the search, with what is searched for. */
export const searchUrls = {
  show: (c: Ask, asked: Partial<Asked>) => here(c, "search") + askedAddress(asked),
};
