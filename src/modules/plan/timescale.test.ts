import { describe, expect, it } from "vitest";
import { defaultPeriodRules } from "./timescale.periods.ts";
import { readTimescale } from "./timescale.ts";

const from2011 = { planFrom: "2011-04-01" };

describe("a date in a timescale", () => {
  it.each([
    ["19.01.17", "2017-01-19", "day"],
    ["2.9.11", "2011-09-02", "day"],
    ["21.10. 11", "2011-10-21", "day"],
    ["31/03/2026", "2026-03-31", "day"],
    ["05-06-2026", "2026-06-05", "day"],
    ["2026-03-31", "2026-03-31", "day"],
    ["01.02.49", "2049-02-01", "day"],
    ["01.02.50", "1950-02-01", "day"],
    ["23rd April 2010", "2010-04-23", "day"],
    ["by Friday 13 March 2026", "2026-03-13", "day"],
    ["March 31st, 2026", "2026-03-31", "day"],
    ["erbyn 3ydd o Fawrth 2026", "2026-03-03", "day"],
    ["Dydd Mawrth 3 Mawrth 2026", "2026-03-03", "day"],
    ["By Christmas 2026", "2026-12-25", "day"],
    ["by Easter 2026", "2026-04-05", "day"],
    ["erbyn y Nadolig 2026", "2026-12-25", "day"],
    ["Jan 2012", "2012-01-31", "month"],
    ["January 2012", "2012-01-31", "month"],
    ["Sept. 2005", "2005-09-30", "month"],
    ["Feb ’28", "2028-02-29", "month"],
    ["end of March 2026", "2026-03-31", "month"],
    ["erbyn diwedd Medi 2026", "2026-09-30", "month"],
    ["2026-03", "2026-03-31", "month"],
    ["03/2026", "2026-03-31", "month"],
    ["By end of Q2 2025/26", "2025-09-30", "quarter"],
    ["Q4 2025/26", "2026-03-31", "quarter"],
    ["Chwarter 3 2025/26", "2025-12-31", "quarter"],
    ["end of Q1 2026", "2026-03-31", "quarter"],
    ["Q1 of FY 2026", "2026-06-30", "quarter"],
    ["second quarter 2026", "2026-06-30", "quarter"],
    ["Mid 2026", "2026-06-30", "quarter"],
    ["early 2026", "2026-03-31", "quarter"],
    ["Summer 2026", "2026-08-31", "quarter"],
    ["gaeaf 2027", "2028-02-29", "quarter"],
    ["Spring term 2026", "2026-03-31", "term"],
    ["tymor yr hydref 2026", "2026-12-31", "term"],
    ["end of summer term 2025/26", "2026-07-31", "term"],
    ["by end of 2027", "2027-12-31", "year"],
    ["by end of financial year 2025/26", "2026-03-31", "year"],
    ["by end of academic year 2025/26", "2026-08-31", "year"],
  ])("%s is due on %s", (text, due_on, due_precision) => {
    expect(readTimescale(text)).toMatchObject({
      due_on,
      due_precision,
      starts_on: null,
      is_understood: true,
      is_ongoing: false,
    });
  });

  it.each([
    ["2016/17", "2016-04-01", "2017-03-31", "year"],
    ["2016-17", "2016-04-01", "2017-03-31", "year"],
    ["2011-12", "2011-04-01", "2012-03-31", "year"],
    ["2007 – 2008", "2007-01-01", "2008-12-31", "year"],
    ["2008-2011", "2008-01-01", "2011-12-31", "year"],
    ["academic year 2007/8", "2007-09-01", "2008-08-31", "year"],
    ["June to September 2026", "2026-06-01", "2026-09-30", "month"],
    ["Mehefin i Fedi 2026", "2026-06-01", "2026-09-30", "month"],
    ["Nov – Feb 2012", "2011-11-01", "2012-02-29", "month"],
    ["between April 2026 and June 2026", "2026-04-01", "2026-06-30", "month"],
    ["June/July 2026", "2026-06-01", "2026-07-31", "month"],
    ["16/17 Sept 2011", "2011-09-16", "2011-09-17", "day"],
    ["10 November to 21 December 2026", "2026-11-10", "2026-12-21", "day"],
    ["Dechrau yn Ebrill 2026, erbyn Medi 2027", "2026-04-01", "2027-09-30", "month"],
  ])("%s runs from %s to %s", (text, starts_on, due_on, precision) => {
    expect(readTimescale(text)).toMatchObject({
      starts_on,
      due_on,
      start_precision: precision,
      due_precision: precision,
    });
  });

  it.each(["31.2.17", "18.30.17", "29/02/2027", "31 June 2026"])("%s is impossible, and says so", (text) => {
    const timescale = readTimescale(text);
    expect(timescale).toMatchObject({ due_on: null, is_understood: false, as_written: text });
    expect(timescale.findings).toContain("impossible_date");
    expect(timescale.deadlines).toMatchObject([{ as_written: text, due_on: null }]);
  });

  it.each(["as meetings may require", "£2000 each", "1.1.2", "credir mai da", "ref 20123"])(
    "is not seen in %j",
    (text) => {
      expect(readTimescale(text, from2011).due_on).toBeNull();
    },
  );
});

describe("a date without a year", () => {
  it.each([
    ["October (during the book week)", "2011-10-31"],
    ["By Christmas", "2011-12-25"],
    ["by 1 March", "2012-03-01"],
    ["Q2", "2011-09-30"],
    ["end of the financial year", "2012-03-31"],
    ["March 31", "2012-03-31"],
  ])("%s is the next one after the plan begins", (text, due_on) => {
    expect(readTimescale(text, from2011)).toMatchObject({ due_on });
    expect(readTimescale(text, from2011).findings).toContain("ambiguous_year");
    expect(readTimescale(text, { asOf: "2011-04-01" }).due_on).toBe(due_on);
  });

  it("takes its year from its neighbour, and is not guessed without one", () => {
    expect(readTimescale("Meet in July, agree by October 2011").deadlines.map((d) => d.due_on)).toEqual([
      "2011-07-31",
      "2011-10-31",
    ]);
    expect(readTimescale("Meet in December, agree by March 2012").deadlines.map((d) => d.due_on)).toEqual([
      "2011-12-31",
      "2012-03-31",
    ]);
    expect(readTimescale("October")).toMatchObject({ due_on: null, findings: ["no_year"], is_understood: false });
  });

  it("is a year or a day when it has two digits, whichever is near the plan", () => {
    expect(readTimescale("Jan 12", from2011)).toMatchObject({ due_on: "2012-01-31", findings: ["ambiguous_year"] });
    expect(readTimescale("Jan 31", from2011)).toMatchObject({ due_on: "2012-01-31", due_precision: "day" });
  });
});

describe("a timescale that goes on or comes round", () => {
  it.each([
    ["March 2009 and ongoing", "2009-03-31"],
    ["April 2008 + ongoing", "2008-04-30"],
    ["December 2008 and then ongoing", "2008-12-31"],
    ["Mawrth 2009 ac yn parhau", "2009-03-31"],
    ["Ongoing", null],
    ["On-going", null],
    ["On going", null],
    ["Continuing", null],
    ["parhaus", null],
    ["Yn barhaus", null],
  ])("%s", (text, due_on) =>
    expect(readTimescale(text)).toMatchObject({ is_ongoing: true, due_on, is_understood: true, findings: [] }),
  );

  it("begins at once where it says so", () => {
    expect(readTimescale("Immediate and ongoing", from2011)).toMatchObject({
      starts_on: "2011-04-01",
      is_ongoing: true,
      due_on: null,
    });
    expect(readTimescale("Immediate and ongoing")).toMatchObject({
      starts_on: null,
      is_ongoing: true,
      findings: ["at_once"],
    });
    expect(readTimescale("From April 2026")).toMatchObject({ starts_on: "2026-04-01", due_on: null, deadlines: [] });
    expect(readTimescale("April 2026 onwards")).toMatchObject({ starts_on: "2026-04-01", is_ongoing: true });
  });

  it.each([
    ["Annual", "annual"],
    ["bob blwyddyn", "annual"],
    ["Half termly", "half_termly"],
    ["Termly", "termly"],
    ["Quarterly", "quarterly"],
    ["bob chwarter", "quarterly"],
    ["Monthly", "monthly"],
    ["yn fisol", "monthly"],
    ["every two months", "bi_monthly"],
    ["Fortnightly", "fortnightly"],
    ["Every 6 months", "six_monthly"],
    ["According to meeting schedule", "meeting_schedule"],
    ["ym mhob cyfarfod", "meeting_schedule"],
    ["As and when", "as_needed"],
    ["As and when produced", "as_needed"],
    ["yn ôl yr angen", "as_needed"],
  ])("%s comes round: %s", (text, recurrence) => {
    expect(readTimescale(text)).toMatchObject({ recurrence, is_understood: true, findings: [], due_on: null });
  });

  it("doubts a word with two meanings", () => {
    expect(readTimescale("Bi-monthly")).toMatchObject({ recurrence: "bi_monthly", findings: ["ambiguous_recurrence"] });
  });
});

describe("a timescale with several things in it", () => {
  it("keeps each deadline with its own words and is due on the last", () => {
    expect(readTimescale("Outline bid by 2.9.11. Full bid by 31.10.11.")).toMatchObject({
      due_on: "2011-10-31",
      deadlines: [
        { as_written: "Outline bid by 2.9.11", due_on: "2011-09-02", due_precision: "day" },
        { as_written: "Full bid by 31.10.11", due_on: "2011-10-31", due_precision: "day" },
      ],
    });
    const months = readTimescale("Hold a meeting in July 2011, agreement by October 2011");
    expect(months.deadlines.map((d) => d.as_written)).toEqual([
      "Hold a meeting in July 2011",
      "agreement by October 2011",
    ]);
    expect(months.findings).toContain("several_deadlines");
    expect(readTimescale("Launch by 1.3.27, draft by 1.2.27").due_on).toBe("2027-03-01");
  });

  it("reads a start, a recurrence, a school year and its end together", () => {
    const text =
      "Ongoing from October 2007 Half termly group 2007/8 To be looked at again at the end of the academic year";
    expect(readTimescale(text)).toMatchObject({
      starts_on: "2007-10-01",
      is_ongoing: true,
      recurrence: "half_termly",
      due_on: "2008-08-31",
    });
  });

  it("stops where notes of progress begin, and passes over words of state", () => {
    expect(readTimescale("March 2012\n\nProgress 11.7.11 Next due in August 2013")).toMatchObject({
      due_on: "2012-03-31",
      findings: ["progress_notes"],
    });
    expect(readTimescale("October 2005 Task Completed Deptl work ongoing")).toMatchObject({
      due_on: "2005-10-31",
      is_ongoing: false,
      findings: ["status_words"],
    });
  });

  it("counts a length from the beginning of the plan", () => {
    expect(readTimescale("Within 6 months", from2011)).toMatchObject({ due_on: "2011-10-01", due_precision: "day" });
    expect(readTimescale("o fewn 12 wythnos", from2011).due_on).toBe("2011-06-24");
    expect(readTimescale("Within 6 months")).toMatchObject({ due_on: null, findings: ["no_year"] });
  });

  it("says when the date has passed", () => {
    expect(readTimescale("March 2026", { asOf: "2026-04-01" }).findings).toEqual(["past"]);
    expect(readTimescale("March 2026", { asOf: "2026-03-31" }).findings).toEqual([]);
  });
});

describe("nothing in a timescale", () => {
  it.each([
    ["", "blank"],
    [" \n", "blank"],
    ["–", "blank"],
    ["None", "none"],
    ["N/A", "not_applicable"],
    ["Amherthnasol", "not_applicable"],
    ["TBC", "to_be_agreed"],
    ["t.b.a.", "to_be_agreed"],
    ["To be agreed", "to_be_agreed"],
    ["I’w gadarnhau", "to_be_agreed"],
  ])("%j is %s, which is an answer of its own", (text, finding) => {
    expect(readTimescale(text)).toMatchObject({
      findings: [finding],
      is_understood: true,
      due_on: null,
      as_written: text,
    });
  });

  it("is not found in words nobody understands, which are kept", () => {
    expect(readTimescale("When the moon is blue")).toMatchObject({ is_understood: false, findings: ["words_left"] });
  });
});

describe("rules of a place", () => {
  it("may set other ends of term", () => {
    const rules = {
      ...defaultPeriodRules,
      terms: { ...defaultPeriodRules.terms, spring: { from: "01-05", to: "04-02" } },
    };
    expect(readTimescale("Spring term 2026", { rules }).due_on).toBe("2026-04-02");
  });
});
