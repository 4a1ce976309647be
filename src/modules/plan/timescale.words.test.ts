import { describe, expect, it } from "vitest";
import { readTimescale } from "./timescale.ts";
import { describeTimescale } from "./timescale.words.ts";

describe("a timescale in words", () => {
  it.each([
    ["March 2009 and ongoing", "by March 2009, then ongoing", "erbyn Mawrth 2009, wedyn yn barhaus"],
    ["Immediate and ongoing", "straight away, ongoing", "ar unwaith, yn barhaus"],
    ["From October 2007", "from October 2007", "o fis Hydref 2007"],
    ["2.9.11", "by 2 September 2011", "erbyn 2 Medi 2011"],
    ["By end of Q2 2025/26", "by the end of September 2025", "erbyn diwedd Medi 2025"],
    ["Spring term 2026", "by the end of the spring term 2026", "erbyn diwedd tymor y gwanwyn 2026"],
    ["by 2027", "by the end of 2027", "erbyn diwedd 2027"],
    ["June to September 2026", "June to September 2026", "Mehefin i Fedi 2026"],
    ["16/17 Sept 2011", "16 to 17 September 2011", "16 i 17 Medi 2011"],
    ["2016/17", "April 2016 to March 2017", "Ebrill 2016 i Fawrth 2017"],
    [
      "Bid by 2.9.11, report by 31.10.11",
      "by 2 September 2011, then by 31 October 2011",
      "erbyn 2 Medi 2011, wedyn erbyn 31 Hydref 2011",
    ],
    ["Half termly", "every half term", "bob hanner tymor"],
    ["Ongoing, quarterly", "ongoing, every 3 months", "yn barhaus, bob tri mis"],
    ["TBC", "to be agreed", "i’w gytuno"],
    ["", "no timescale given", "ni roddwyd amserlen"],
    ["N/A", "not applicable", "amherthnasol"],
    ["When the moon is blue", "When the moon is blue", "When the moon is blue"],
  ])("%j", (text, en, cy) => {
    expect(describeTimescale("en", readTimescale(text))).toBe(en);
    expect(describeTimescale("cy", readTimescale(text))).toBe(cy);
  });
});
