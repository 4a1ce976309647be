import { always, everyRole, permission } from "../../core/permit.ts";

/** The calendar is open to everyone in the partnership. */
export const readMeetings = permission("meeting.read", "see the meetings", everyRole);

/** Calling, moving and cancelling meetings. */
export const keepMeetings = permission("meeting.keep", "call, move or cancel meetings", {
  administrator: always,
  coordinator: always,
});

/** Every permission of this module. */
export const permissions = [readMeetings, keepMeetings];
