import { always, everyRole, permission } from "../../core/permit.ts";

/** Organisations, people and who sits where: everyone in the partnership may look. */
export const readPeople = permission("people.read", "see the organisations and people", everyRole);

/** Keeping the lists of organisations and people. */
export const keepPeople = permission("people.keep", "add or change organisations and people", {
  administrator: always,
  coordinator: always,
});

/** Every permission of this module. */
export const permissions = [readPeople, keepPeople];
