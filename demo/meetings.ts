import type { Ctx } from "../src/core/ctx.ts";
import { addDays, type ISODate, lastDayOfMonth } from "../src/core/i18n/index.ts";
import {
  addMeeting,
  addSeries,
  changeMeeting,
  listMeetings,
  type Meeting,
  type MeetingFacts,
  stepMeeting,
} from "../src/modules/meetings/index.ts";
import { type Book, both } from "./book.ts";
import { type Calendar, moment } from "./calendar.ts";
import { groups } from "./data/groups.ts";
import { type SeriesData, type SingleData, series, singles, type TwistData, twists } from "./data/meetings.ts";
import type { Diary } from "./diary.ts";

const COORDINATOR = "Nerys Haf Probert";
const words = { reasonNeeded: "", notYet: "" };

/** The meetings: series and single ones, those that were moved or called off, and those held. */
export function noteMeetings(diary: Diary, book: Book, calendar: Calendar): void {
  for (const one of series) {
    diary.note(addedAt(calendar, one.group), COORDINATOR, (ctx) => addOneSeries(ctx, book, calendar, one), one.group);
    for (let month = one.first; month <= one.last; month += one.every)
      noteLife(diary, book, calendar, one.group, month, calendar.meetingDay(month, one.weekday, one.nth));
  }
  for (const one of singles) {
    const held_on = calendar.meetingDay(one.month, one.weekday, one.nth);
    const at = moment(addDays(earlier(held_on, calendar.today), -40), "11:45");
    diary.note(at, COORDINATOR, (ctx) => addSingle(ctx, book, one, held_on));
    noteLife(diary, book, calendar, one.group, one.month, held_on);
  }
}

/** What a meeting is called in the book: its group, and its month counted from that of the latest round. */
export const meetingName = (group: string, month: number): string => `${group} ${month}`;

const earlier = (a: ISODate, b: ISODate): ISODate => (a < b ? a : b);

function addedAt(calendar: Calendar, group: string): Date {
  const begins = calendar.months(groups.find(({ short }) => short === group)?.from ?? -18);
  return moment(addDays(begins < calendar.begins ? calendar.begins : begins, 1), "14:20");
}

async function addOneSeries(ctx: Ctx, book: Book, calendar: Calendar, data: SeriesData): Promise<void> {
  const last = calendar.meetingDay(data.last, 1, 1);
  const made = await addSeries(
    ctx,
    {
      ...commonFacts(book, data),
      frequency: "monthly",
      every: data.every,
      weekday: data.weekday,
      nth: data.nth,
      starts_on: `${calendar.meetingDay(data.first, 1, 1).slice(0, 7)}-01`,
      until_on: lastDayOfMonth(Number(last.slice(0, 4)), Number(last.slice(5, 7))) as ISODate,
    },
    { none: "", tooMany: "" },
  );
  const meetings = await listMeetings(ctx, { series_id: made.id });
  for (let month = data.first; month <= data.last; month += data.every) {
    const day = calendar.meetingDay(month, data.weekday, data.nth);
    const meeting = meetings.find(({ held_on }) => held_on === day);
    if (meeting) book.meetings.put(meetingName(data.group, month), meeting);
  }
}

async function addSingle(ctx: Ctx, book: Book, data: SingleData, held_on: ISODate): Promise<void> {
  const meeting = await addMeeting(ctx, { ...commonFacts(book, data), held_on });
  book.meetings.put(meetingName(data.group, data.month), meeting);
}

function commonFacts(book: Book, data: SeriesData | SingleData): Omit<MeetingFacts, "held_on"> {
  const title = both(data.title);
  return {
    group_id: book.groups.get(data.group).id,
    title_en: title.en,
    title_cy: title.cy,
    start_time: data.times[0],
    end_time: data.times[1],
    venue: data.venue,
    online_link: data.online ?? "",
    is_public: data.isPublic ?? false,
  };
}

/** What becomes of a meeting. A bank holiday leaves no meeting, and then nothing becomes of it. */
function noteLife(diary: Diary, book: Book, calendar: Calendar, group: string, month: number, day: ISODate): void {
  const name = meetingName(group, month);
  const change = (at: Date, deed: (ctx: Ctx, meeting: Meeting) => Promise<Meeting>) =>
    diary.note(at, COORDINATOR, async (ctx) => {
      const meeting = book.meetings.find(name);
      if (meeting) book.meetings.put(name, await deed(ctx, meeting));
    });
  const twist = twists.find((one) => one.group === group && one.month === month);
  const before = (days: number) => earlier(addDays(day, -days), addDays(calendar.today, -4));
  if (twist && "to" in twist) change(moment(before(20), "15:10"), (ctx, meeting) => move(ctx, meeting, twist.to));
  if (twist && "cancelled" in twist) {
    change(moment(before(2), "09:15"), (ctx, meeting) => step(ctx, meeting, "cancel", twist.cancelled));
    return;
  }
  const held = twist && "to" in twist ? addDays(day, twist.to.days ?? 0) : day;
  if (addDays(day, -15) > before(0)) return;
  if (day >= calendar.today) change(moment(addDays(day, -15), "10:00"), (ctx, meeting) => step(ctx, meeting, "call"));
  const isInquorate = twist !== undefined && "inquorate" in twist;
  change(moment(addDays(held, 1), "09:00"), (ctx, meeting) =>
    isInquorate ? step(ctx, meeting, "find_inquorate", twist.inquorate) : step(ctx, meeting, "hold"),
  );
}

function move(ctx: Ctx, meeting: Meeting, to: Extract<TwistData, { to: object }>["to"]): Promise<Meeting> {
  const facts: MeetingFacts = {
    group_id: meeting.group_id,
    title_en: meeting.title_en,
    title_cy: meeting.title_cy,
    held_on: addDays(meeting.held_on, to.days ?? 0),
    start_time: to.times?.[0] ?? meeting.start_time.slice(0, 5),
    end_time: to.times?.[1] ?? meeting.end_time.slice(0, 5),
    venue: to.venue ?? meeting.venue,
    online_link: meeting.online_link,
    is_public: meeting.is_public,
  };
  return changeMeeting(ctx, meeting, facts, meeting.version);
}

function step(ctx: Ctx, meeting: Meeting, deed: Parameters<typeof stepMeeting>[2], reason = ""): Promise<Meeting> {
  return stepMeeting(ctx, meeting, deed, { reason, words });
}
