import { always, everyRole, permission } from "../../core/permit.ts";

/** The partnership's own page, its groups and its glossary: everyone in the partnership may look. */
export const readPartnership = permission(
  "partnership.read",
  "see the partnership, its groups and its glossary",
  everyRole,
);

/** What the partnership says of itself: names, vision, principles, logo, groups, glossary. */
export const keepPartnership = permission("partnership.keep", "change the partnership, its groups or its glossary", {
  administrator: always,
  coordinator: always,
});

/** Who has an account in the partnership, and as what. */
export const keepAccess = permission("access.keep", "invite people or change what they may do", {
  administrator: always,
});

/** Every permission of this module. */
export const permissions = [readPartnership, keepPartnership, keepAccess];
