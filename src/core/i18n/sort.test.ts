import { describe, expect, it } from "vitest";
import { compareNames, sortByName } from "./sort.ts";

describe("alphabetical order", () => {
  it("sorts the Welsh digraphs as letters of their own", () => {
    const words = ["chwarae", "dŵr", "ddoe", "cwm", "Fflint", "fyny", "hafan", "ngwely", "gwely", "llan", "lori"];
    expect(sortByName("cy", [...words, "phil", "pwll", "rhyl", "rygbi", "theatr", "tŷ"], (word) => word)).toEqual(
      "cwm chwarae dŵr ddoe fyny Fflint gwely ngwely hafan lori llan pwll phil rygbi rhyl tŷ theatr".split(" "),
    );
  });

  it("sorts the same words the English way in English", () => {
    expect(sortByName("en", ["cwm", "llan", "lori", "chwarae"], (word) => word)).toEqual([
      "chwarae",
      "cwm",
      "llan",
      "lori",
    ]);
  });

  it("sorts numbers as numbers and keeps the order of equals", () => {
    expect(["Ward 10", "Ward 9"].toSorted((a, b) => compareNames("cy", a, b))).toEqual(["Ward 9", "Ward 10"]);
    const people = [
      { id: 1, name: "AD" },
      { id: 2, name: "AD" },
    ];
    expect(sortByName("en", people, (p) => p.name).map((p) => p.id)).toEqual([1, 2]);
  });
});
