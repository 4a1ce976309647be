import { addDays, type ISODate, type Lang, partnershipTimeZone } from "../../core/i18n/index.ts";

/**
 * One meeting in a feed. Times are London's, "18:30" or "18:30:00"; without a start time it is an all-day event, whose `ends_on` is
 * its last day. An end before the start is on the next day. `uid` stays for the life of the meeting and `sequence` rises when its
 * time, place or status changes. A recurring event lists dates it leaves out; a moved one of them is an event of the same `uid` with
 * `recurs_on`, the date it would have had.
 */
export type CalendarEvent = {
  uid: string;
  sequence: number;
  stamped_at: Date;
  changed_at?: Date | null;
  starts_on: ISODate;
  start_time?: string | null;
  ends_on?: ISODate | null;
  end_time?: string | null;
  summary: string;
  description?: string;
  location?: string;
  url?: string;
  status: "confirmed" | "tentative" | "cancelled";
  recurrence_rule?: string;
  excluded_on?: readonly ISODate[];
  recurs_on?: ISODate;
};

/** A feed: its name in the language of its words, and the product that wrote it ("-//Concord//Meetings//EN"). */
export type Calendar = { name: string; lang: Lang; prodId: string; events: readonly CalendarEvent[] };

/** London's clocks since 1996: forward on the last Sunday of March, back on the last Sunday of October, both at 01:00 UTC. */
const londonTimeZone = [
  "BEGIN:VTIMEZONE",
  `TZID:${partnershipTimeZone}`,
  "BEGIN:DAYLIGHT",
  "DTSTART:19960331T010000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0100",
  "TZNAME:BST",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "DTSTART:19961027T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0000",
  "TZNAME:GMT",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/**
 * Writes an iCalendar feed (RFC 5545) for calendar programs to subscribe to. It has no METHOD and no ATTENDEE: it names
 * nobody and invites nobody. An address that is not a web address is left out.
 */
export function writeCalendar({ name, lang, prodId, events }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${escapeText(prodId)}`,
    "CALSCALE:GREGORIAN",
    `NAME;LANGUAGE=${lang}:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-TIMEZONE:${partnershipTimeZone}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "X-PUBLISHED-TTL:PT6H",
    ...londonTimeZone,
    ...events.flatMap((event) => eventLines(event, lang)),
    "END:VCALENDAR",
  ];
  return `${lines.map(foldLine).join("\r\n")}\r\n`;
}

function eventLines(event: CalendarEvent, lang: Lang): string[] {
  const textLine = (name: string, text: string | undefined) =>
    text ? [`${name};LANGUAGE=${lang}:${escapeText(text)}`] : [];
  const url = webAddress(event.url);
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(event.uid)}`,
    `SEQUENCE:${Math.max(0, Math.trunc(event.sequence))}`,
    `DTSTAMP:${utc(event.stamped_at)}`,
    ...(event.changed_at ? [`LAST-MODIFIED:${utc(event.changed_at)}`] : []),
    ...timeLines(event),
    ...recurrenceLines(event),
    `STATUS:${event.status.toUpperCase()}`,
    ...textLine("SUMMARY", event.summary),
    ...textLine("DESCRIPTION", event.description),
    ...textLine("LOCATION", event.location),
    ...(url ? [`URL:${url}`] : []),
    "END:VEVENT",
  ];
}

function timeLines(event: CalendarEvent): string[] {
  const { starts_on: startsOn, start_time: startTime, end_time: endTime } = event;
  if (!startTime) {
    const lastDay = event.ends_on && event.ends_on > startsOn ? event.ends_on : startsOn;
    return [dateLine("DTSTART", startsOn), dateLine("DTEND", addDays(lastDay, 1))];
  }
  const start = localTime("DTSTART", startsOn, startTime);
  if (!endTime) return [start];
  const endsOn = event.ends_on ?? (basicTime(endTime) < basicTime(startTime) ? addDays(startsOn, 1) : startsOn);
  const isAfter = endsOn > startsOn || (endsOn === startsOn && basicTime(endTime) > basicTime(startTime));
  return isAfter ? [start, localTime("DTEND", endsOn, endTime)] : [start];
}

function recurrenceLines(event: CalendarEvent): string[] {
  const onDate = (name: string, date: ISODate) =>
    event.start_time ? localTime(name, date, event.start_time) : dateLine(name, date);
  const lines: string[] = [];
  if (event.recurs_on) lines.push(onDate("RECURRENCE-ID", event.recurs_on));
  if (event.recurrence_rule !== undefined) {
    if (!/^[A-Z0-9=;,+-]+$/.test(event.recurrence_rule))
      throw new RangeError(`Not a recurrence rule: ${event.recurrence_rule}`);
    lines.push(`RRULE:${event.recurrence_rule}`);
  }
  for (const date of event.excluded_on ?? []) lines.push(onDate("EXDATE", date));
  return lines;
}

function dateLine(name: string, date: ISODate): string {
  return `${name};VALUE=DATE:${basicDate(date)}`;
}

function localTime(name: string, date: ISODate, time: string): string {
  return `${name};TZID=${partnershipTimeZone}:${basicDate(date)}T${basicTime(time)}`;
}

function basicDate(date: ISODate): string {
  return Temporal.PlainDate.from(date).toString().replaceAll("-", "");
}

function basicTime(time: string): string {
  return Temporal.PlainTime.from(time).toString({ smallestUnit: "second" }).replaceAll(":", "");
}

function utc(instant: Date): string {
  return instant.toISOString().replace(/\.\d+/, "").replace(/[-:]/g, "");
}

function webAddress(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === "https:" || parsed.protocol === "http:" ? parsed.href : null;
}

/** Escapes a text value; control characters, which the standard forbids, are dropped, and every kind of line end becomes `\n`. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cc}]/gu, (control) => (control === "\n" || control === "\t" ? control : ""))
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

const lineOctets = 75;

/** Folds a line after at most 75 octets without splitting a character; a continuation begins with a space, which counts. */
function foldLine(line: string): string {
  const folded: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > lineOctets) {
      folded.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...folded, current].join("\r\n");
}
