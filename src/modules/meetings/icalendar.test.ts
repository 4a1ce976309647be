import fc from "fast-check";
import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { type CalendarEvent, writeCalendar } from "./icalendar.ts";

const meeting: CalendarEvent = {
  uid: "0b6f-17@concord.example",
  sequence: 2,
  stamped_at: new Date("2027-01-05T09:30:15.250Z"),
  changed_at: new Date("2027-01-06T10:00:00Z"),
  starts_on: "2027-03-18",
  start_time: "15:30:00",
  end_time: "17:00:00",
  summary: "Steering group",
  location: "Neuadd y Dref, Ystafell 2; llawr 1",
  url: "https://concord.example/cy/ffin/meetings/17?a=1,2;b",
  status: "confirmed",
};

function write(...events: CalendarEvent[]): string {
  return writeCalendar({ name: "Grŵp Llywio", lang: "cy", prodId: "-//Concord//Meetings//CY", events });
}

function parse(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one)) };
}

function only(event: Partial<CalendarEvent>) {
  const [first] = parse(write({ ...meeting, ...event })).events;
  if (!first) throw new Error("The feed has no event");
  return first;
}

beforeAll(() => {
  const zone = new ICAL.Component(ICAL.parse(write())).getFirstSubcomponent("vtimezone");
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone), "Europe/London");
});

describe("a feed", () => {
  it("ends every line with CRLF and needs no invitation", () => {
    const text = write(meeting);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/METHOD|ATTENDEE|ORGANIZER/);
    const { calendar } = parse(text);
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(calendar.getFirstPropertyValue("prodid")).toBe("-//Concord//Meetings//CY");
    expect(calendar.getFirstPropertyValue("name")).toBe("Grŵp Llywio");
  });

  it("is a calendar even with no meetings", () => {
    expect(parse(write()).events).toEqual([]);
    expect(parse(write()).calendar.getFirstSubcomponent("vtimezone")?.getFirstPropertyValue("tzid")).toBe(
      "Europe/London",
    );
  });

  it("keeps the clocks of London", () => {
    const at = (starts_on: string) => only({ starts_on }).startDate.toJSDate().toISOString();
    expect(at("2027-03-18")).toBe("2027-03-18T15:30:00.000Z");
    expect(at("2027-03-29")).toBe("2027-03-29T14:30:00.000Z");
    expect(at("2027-10-30")).toBe("2027-10-30T14:30:00.000Z");
    expect(at("2027-11-01")).toBe("2027-11-01T15:30:00.000Z");
  });
});

describe("a meeting in a feed", () => {
  it("is read back as it was written", () => {
    const event = only({});
    const property = (name: string) => String(event.component.getFirstPropertyValue(name));
    expect(event.uid).toBe(meeting.uid);
    expect(event.sequence).toBe(2);
    expect(event.location).toBe(meeting.location);
    expect(event.startDate.toString()).toBe("2027-03-18T15:30:00");
    expect(event.endDate.toString()).toBe("2027-03-18T17:00:00");
    expect(property("dtstamp")).toBe("2027-01-05T09:30:15Z");
    expect(property("last-modified")).toBe("2027-01-06T10:00:00Z");
    expect(property("status")).toBe("CONFIRMED");
    expect(property("url")).toBe("https://concord.example/cy/ffin/meetings/17?a=1,2;b");
    expect(event.component.getFirstProperty("summary")?.getParameter("language")).toBe("cy");
    expect(write(meeting)).toContain("DTSTART;TZID=Europe/London:20270318T153000");
  });

  it("says that it is cancelled instead of going away", () => {
    expect(only({ status: "cancelled", sequence: 3 }).component.getFirstPropertyValue("status")).toBe("CANCELLED");
  });

  it("that lasts all day ends on the day after its last", () => {
    const text = write({ ...meeting, start_time: null, end_time: null, ends_on: "2027-03-19" });
    expect(text).toContain("DTSTART;VALUE=DATE:20270318\r\nDTEND;VALUE=DATE:20270320");
    expect(write({ ...meeting, start_time: null })).toContain("DTEND;VALUE=DATE:20270319");
  });

  it("past midnight ends on the next day; with no end or no length it has none", () => {
    expect(only({ start_time: "22:00", end_time: "00:30" }).endDate.toString()).toBe("2027-03-19T00:30:00");
    expect(write({ ...meeting, end_time: null })).not.toContain("DTEND");
    expect(write({ ...meeting, end_time: "15:30" })).not.toContain("DTEND");
    expect(write({ ...meeting, ends_on: "2027-03-17" })).not.toContain("DTEND");
  });

  it("recurs by its rule without the dates left out, and a moved one keeps its place", () => {
    const series = { ...meeting, recurrence_rule: "FREQ=MONTHLY;INTERVAL=2;BYDAY=3TH", excluded_on: ["2027-05-20"] };
    const [event] = parse(write(series, { ...meeting, starts_on: "2027-07-22", recurs_on: "2027-07-15" })).events;
    const iterator = event?.iterator();
    expect([1, 2, 3].map(() => iterator?.next().toString().slice(0, 10))).toEqual([
      "2027-03-18",
      "2027-07-15",
      "2027-09-16",
    ]);
    expect(write({ ...meeting, recurs_on: "2027-07-15" })).toContain(
      "RECURRENCE-ID;TZID=Europe/London:20270715T153000",
    );
  });

  it("cannot smuggle a line into the feed through a rule or an address", () => {
    expect(() => write({ ...meeting, recurrence_rule: "FREQ=DAILY\r\nATTENDEE:x" })).toThrow(RangeError);
    expect(only({ url: "javascript:alert(1)" }).component.getFirstPropertyValue("url")).toBeNull();
    expect(only({ url: "https://a.example/\r\nATTENDEE:x" }).component.getFirstPropertyValue("attendee")).toBeNull();
  });
});

const hostile = fc.array(
  fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "\r\n",
      "\r",
      "\n",
      "\\n",
      "\\",
      ";",
      ",",
      ":",
      '"',
      "ŵŷ",
      "👩‍👩‍👧",
      "\u202Eabc",
      "\u0000",
      "END:VEVENT",
      "\ud800",
    ),
  ),
  { maxLength: 40 },
);

describe("hostile text", () => {
  it("comes back the same except for control characters and half characters, and never splits or overfills a line", () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const [summary, location] = [`a${one.join("")}`, `b${other.join("")}`];
        const text = write({ ...meeting, summary, location, uid: summary }, { ...meeting, summary: "after" });
        for (const line of text.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        const [event, after, ...rest] = parse(text).events;
        expect(event?.summary).toBe(expected(summary));
        expect(event?.location).toBe(expected(location));
        expect(event?.uid).toBe(expected(summary));
        expect(after?.summary).toBe("after");
        expect(rest).toEqual([]);
      }),
    );
  });
});

function expected(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?/g, "\n");
  return [...lines].filter((c) => c === "\n" || c === "\t" || !/\p{Cc}/u.test(c)).join("");
}
