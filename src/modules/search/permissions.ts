import { everyRole, permission } from "../../core/permit.ts";

/** Everyone in the partnership may search; what they find is only what they may see anyway. */
export const searchPartnership = permission("search.use", "search the partnership", everyRole);

/** Every permission of this module. */
export const permissions = [searchPartnership];
