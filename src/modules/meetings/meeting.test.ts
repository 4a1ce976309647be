import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { asRole, type Bare, makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { withViewer } from "../../core/ctx.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../../core/errors.ts";
import { feedText } from "./feed.calendar.ts";
import { createFeed, enterByFeed, listFeeds, withdrawFeed } from "./feed.ts";
import { listMeetingEvents } from "./meeting.history.ts";
import { getMeeting, listMeetings } from "./meeting.queries.ts";
import { meetingStates, meetingStateTable } from "./meeting.states.ts";
import { addMeeting, changeMeeting, type MeetingFacts, stepMeeting } from "./meeting.ts";
import { addSeries, endSeries } from "./series.ts";

const database = useDatabase();
let bare: Bare;
let other: Bare;

beforeAll(async () => {
  bare = await makeBare(database, "vale-test");
  other = await makeBare(database, "other-test");
});

const words = { reasonNeeded: "Say why", notYet: "Still to come" };

const facts = (changes: Partial<MeetingFacts> = {}): MeetingFacts => ({
  group_id: bare.group_id,
  title_en: "Winter meeting",
  title_cy: "Cyfarfod y gaeaf",
  held_on: "2027-01-21",
  start_time: "14:00",
  end_time: "16:00",
  venue: "Neuadd y Dref, Ystafell ŷd",
  online_link: "",
  is_public: false,
  ...changes,
});

describe("a meeting", () => {
  test("can be moved, and then raises the sequence that calendars follow", () =>
    asRole(database, bare, "coordinator", async (ctx) => {
      const meeting = await addMeeting(ctx, facts());
      expect(meeting.calendar_sequence).toBe(0);
      const moved = await changeMeeting(ctx, meeting, facts({ held_on: "2027-01-28" }), meeting.version);
      expect(moved).toMatchObject({
        held_on: "2027-01-28",
        calendar_sequence: 1,
        version: 2,
        calendar_uid: meeting.calendar_uid,
      });
      const [event] = await listMeetingEvents(ctx, meeting.id, "en");
      expect(event).toMatchObject({
        kind: "moved",
        actor_name: "Nerys Haf Probert",
        lines: ["Date: 21 January 2027 → 28 January 2027"],
      });
    }));

  test("keeps its sequence when only its openness changes", () =>
    asRole(database, bare, "coordinator", async (ctx) => {
      const meeting = await addMeeting(ctx, facts());
      const changed = await changeMeeting(ctx, meeting, facts({ is_public: true }), meeting.version);
      expect(changed.calendar_sequence).toBe(0);
    }));

  test("changed by a colleague meanwhile shows their text instead of overwriting it", () =>
    asRole(database, bare, "coordinator", async (ctx) => {
      const meeting = await addMeeting(ctx, facts());
      await changeMeeting(ctx, meeting, facts({ venue: "Library" }), 1);
      const late = changeMeeting(ctx, meeting, facts({ venue: "Chapel" }), 1);
      await expect(late).rejects.toBeInstanceOf(Conflict);
      await expect(late).rejects.toMatchObject({ version: 2, by: "Nerys Haf Probert", theirs: { venue: "Library" } });
    }));

  test.each(["lead", "member", "viewer"] as const)("cannot be called, moved or cancelled by a %s", async (role) => {
    await asRole(database, bare, role, async (ctx) => {
      await expect(addMeeting(ctx, facts())).rejects.toBeInstanceOf(Forbidden);
    });
  });

  test("of another partnership is not found", async () => {
    await asRole(database, bare, "coordinator", async (ctx) => {
      const meeting = await addMeeting(ctx, facts());
      const stranger = await withViewer(ctx, { ...ctx.viewer }, ctx.now);
      await expect(
        getMeeting({ ...stranger, partnership: { ...ctx.partnership, id: other.id } }, meeting.id),
      ).rejects.toBeInstanceOf(NotFound);
    });
  });

  test("cannot have been held before its day, nor be cancelled without a reason", () =>
    asRole(database, bare, "coordinator", async (ctx) => {
      const meeting = await addMeeting(ctx, facts());
      await expect(stepMeeting(ctx, meeting, "hold", { reason: "", words })).rejects.toMatchObject({
        fields: { reason: "Still to come" },
      });
      await expect(stepMeeting(ctx, meeting, "cancel", { reason: " ", words })).rejects.toBeInstanceOf(Invalid);
    }));
});

test.each(meetingStateTable.moves.flatMap((move) => move.from.map((from) => ({ ...move, from }))))(
  "the state table: $deed takes a meeting from $from to $to",
  ({ deed, from, to }) =>
    asRole(database, bare, "coordinator", async (ctx) => {
      const made = await addMeeting(ctx, facts({ held_on: "2026-11-01" }));
      await ctx.db
        .updateTable("meeting")
        .set({ status: from })
        .where("partnership_id", "=", bare.id)
        .where("id", "=", made.id)
        .execute();
      const meeting = await getMeeting(ctx, made.id);
      expect((await stepMeeting(ctx, meeting, deed, { reason: "Snow", words })).status).toBe(to);
    }),
);

test("a deed the table does not list is refused from every state", () =>
  asRole(database, bare, "coordinator", async (ctx) => {
    const meeting = await addMeeting(ctx, facts());
    for (const status of meetingStates) {
      const allowed = meetingStateTable.movesFrom(status).map((move) => move.deed);
      for (const deed of ["call", "hold", "find_inquorate", "cancel", "reinstate"] as const) {
        if (allowed.includes(deed)) continue;
        await expect(stepMeeting(ctx, { ...meeting, status }, deed, { reason: "x", words })).rejects.toBeInstanceOf(
          Forbidden,
        );
      }
    }
  }));

describe("a series", () => {
  const pattern = {
    frequency: "monthly" as const,
    every: 2,
    weekday: 4,
    nth: 3,
    starts_on: "2027-01-01",
    until_on: "2027-12-31",
  };

  test("makes its meetings, and ending it cancels only those still to come", () =>
    asRole(database, bare, "coordinator", async (ctx) => {
      const { held_on: _, ...common } = facts();
      const series = await addSeries(ctx, { ...common, ...pattern }, { none: "none", tooMany: "many" });
      const made = await listMeetings(ctx, { series_id: series.id });
      expect(made.map((meeting) => meeting.held_on)).toEqual([
        "2027-01-21",
        "2027-03-18",
        "2027-05-20",
        "2027-07-15",
        "2027-09-16",
        "2027-11-18",
      ]);
      const june = await withViewer(ctx, ctx.viewer, new Date("2027-06-01T09:00:00Z"));
      expect(await endSeries(june, series, "The group was merged", words)).toBe(3);
      const after = await listMeetings(june, { series_id: series.id });
      expect(after.map((meeting) => meeting.status)).toEqual([
        "planned",
        "planned",
        "planned",
        "cancelled",
        "cancelled",
        "cancelled",
      ]);
    }));

  test("that would never meet, or would meet far too often, is refused beside its last day", () =>
    asRole(database, bare, "coordinator", async (ctx) => {
      const { held_on: _, ...common } = facts();
      const none = addSeries(ctx, { ...common, ...pattern, until_on: "2027-01-02" }, { none: "none", tooMany: "many" });
      await expect(none).rejects.toMatchObject({ fields: { until_on: "none" } });
      const weekly = { ...pattern, frequency: "weekly" as const, every: 1, nth: null, until_on: "2029-12-31" };
      await expect(addSeries(ctx, { ...common, ...weekly }, { none: "none", tooMany: "many" })).rejects.toMatchObject({
        fields: { until_on: "many" },
      });
    }));
});

describe("a calendar feed", () => {
  const wish = { groupId: null, lang: "cy" as const, onlyPublic: false, baseUrl: "https://concord.example" };
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));

  test("is read by a calendar program, and a moved then cancelled meeting keeps its identity", () =>
    asRole(database, bare, "coordinator", async (ctx) => {
      const meeting = await addMeeting(ctx, facts());
      const [before] = eventsOf(await feedText(ctx, wish));
      const moved = await changeMeeting(ctx, meeting, facts({ held_on: "2027-07-15" }), 1);
      await stepMeeting(ctx, moved, "cancel", { reason: "Too few can come", words });
      const [after] = eventsOf(await feedText(ctx, wish));
      expect(before?.summary).toBe("Cyfarfod y gaeaf (Grŵp Llywio)");
      expect(before?.location).toBe("Neuadd y Dref, Ystafell ŷd");
      expect(before?.sequence).toBe(0);
      expect(after?.uid).toBe(before?.uid);
      expect(after?.sequence).toBe(2);
      expect(after?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
      expect(after?.startDate.toString()).toBe("2027-07-15T14:00:00");
      expect(after?.component.getFirstProperty("dtstart")?.getParameter("tzid")).toBe("Europe/London");
    }));

  test("for the public holds public meetings only and no address of ours", () =>
    asRole(database, bare, "coordinator", async (ctx) => {
      await addMeeting(ctx, facts());
      await addMeeting(ctx, facts({ title_en: "Open forum", title_cy: null, is_public: true }));
      const text = await feedText(ctx, { ...wish, lang: "en", onlyPublic: true });
      expect(eventsOf(text).map((event) => event.summary)).toEqual(["Open forum (Steering Group)"]);
      expect(text).not.toContain("URL:");
      expect(text).not.toContain("ATTENDEE");
    }));

  test("works for its owner until it is withdrawn, or its owner leaves", async () => {
    await database.owner
      .withSchema("accounts")
      .insertInto("user" as never)
      .values({ id: "feed-user", name: "F", email: "f@example.org" } as never)
      .execute();
    await database.owner
      .insertInto("membership")
      .values({ partnership_id: bare.id, user_id: "feed-user", person_id: bare.people.member, role: "member" })
      .execute();
    await asRole(database, bare, "coordinator", async (ctx) => {
      await addMeeting(ctx, facts());
      const member = await withViewer(ctx, {
        userId: "feed-user",
        personId: bare.people.member,
        name: "F",
        role: "member",
      });
      const token = await createFeed(member, null, "en");
      const entered = await enterByFeed(ctx.db, token, ctx.now, "r");
      expect(entered.ctx.viewer).toMatchObject({ role: "member", userId: "feed-user" });
      expect(await feedText(entered.ctx, wish)).toContain("SUMMARY");
      await expect(enterByFeed(ctx.db, `${token}x`, ctx.now, "r")).rejects.toBeInstanceOf(NotFound);
      const again = await withViewer(ctx, member.viewer);
      const [feed] = await listFeeds(again);
      await withdrawFeed(again, feed?.id ?? 0);
      await expect(enterByFeed(ctx.db, token, ctx.now, "r")).rejects.toBeInstanceOf(NotFound);
    });
  });

  test("of somebody else can be neither seen nor withdrawn", () =>
    asRole(database, bare, "member", async (ctx) => {
      await createFeed(ctx, null, "en");
      const [feed] = await listFeeds(ctx);
      const stranger = await withViewer(ctx, { userId: "someone", personId: null, name: "S", role: "coordinator" });
      expect(await listFeeds(stranger)).toEqual([]);
      await expect(withdrawFeed(stranger, feed?.id ?? 0)).rejects.toBeInstanceOf(NotFound);
    }));
});

test("a visitor sees public meetings only, whatever a query forgets", () =>
  asRole(database, bare, "coordinator", async (ctx) => {
    await addMeeting(ctx, facts());
    await addMeeting(ctx, facts({ title_en: "Open forum", is_public: true }));
    await withViewer(ctx, { userId: "", personId: null, name: "", role: "visitor" });
    const seen = await ctx.db.selectFrom("meeting").select("title_en").execute();
    expect(seen.map((row) => row.title_en)).toEqual(["Open forum"]);
  }));
