import type { Viewer } from "../../core/ctx.ts";
import { always, everyRole, permission } from "../../core/permit.ts";

type PersonRef = { id: number };
const own = (viewer: Viewer, person: PersonRef): boolean => viewer.personId !== null && viewer.personId === person.id;

/** Organisations, people and who sits where: everyone in the partnership may look. */
export const readPeople = permission("people.read", "see the organisations and people", everyRole);

/** Keeping the lists of organisations and people. */
export const keepPeople = permission("people.keep", "add or change organisations and people", {
  administrator: always,
  coordinator: always,
});

/** How to reach somebody is shared between partners. Observers see their own only; the database keeps to the same rule. */
export const readContact = permission<PersonRef>("people.contact.read", "see how to reach people", {
  administrator: always,
  coordinator: always,
  lead: always,
  member: always,
  viewer: own,
});

/** Everyone keeps their own contact details and language; those who keep the list may help anyone with theirs. */
export const keepContact = permission<PersonRef>("people.contact.keep", "change how to reach this person", {
  administrator: always,
  coordinator: always,
  lead: own,
  member: own,
  viewer: own,
});

/** Every permission of this module. */
export const permissions = [readPeople, keepPeople, readContact, keepContact];
