import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LeadOptions, type LeadText, readLeads } from "./lead-text.ts";

/** A lead in one line: "name=Ann Lee org=Police lead". */
function said({ name, initials, post_title, organisation, is_to_be_agreed, role }: LeadText): string {
  const parts = [name && `name=${name}`, initials && `initials=${initials}`, post_title && `post=${post_title}`];
  return [...parts, organisation && `org=${organisation}`, is_to_be_agreed && "to be agreed", role]
    .filter(Boolean)
    .join(" ");
}
const read = (text: string, options?: LeadOptions) => readLeads(text, options).map(said);

describe("the leads of an item", () => {
  it.each<[string, string[]]>([
    ["KH/SAC", ["initials=KH lead", "initials=SAC lead"]],
    ["InspKW/DC/KK", ["initials=KW lead", "initials=DC lead", "initials=KK lead"]],
    ["MK/KK KK", ["initials=MK lead", "initials=KK lead"]],
    ["MK KK", ["initials=MK lead", "initials=KK lead"]],
    ["JM/AD & EL", ["initials=JM lead", "initials=AD lead", "initials=EL lead"]],
    ["K.W.", ["initials=KW lead"]],
    ["A Doe", ["name=A Doe lead"]],
    ["Police", ["org=Police lead"]],
    ["Public Health/KK", ["org=Public Health lead", "initials=KK lead"]],
    ["ABCD", ["org=ABCD lead"]],
    ["Ann Lee (CWC) / Carys Berry (CVA)", ["name=Ann Lee org=CWC lead", "name=Carys Berry org=CVA lead"]],
    ["Ann Lee(CWC)", ["name=Ann Lee org=CWC lead"]],
    ["Ann Lee (CWC) and Bo Ray (Police)", ["name=Ann Lee org=CWC lead", "name=Bo Ray org=Police lead"]],
    ["Ann Lee/Third Sector Assembly", ["name=Ann Lee lead", "org=Third Sector Assembly lead"]],
    ["Ann Lee - Valley High School", ["name=Ann Lee org=Valley High School lead"]],
    ["Jo Smith-Jones, Housing", ["name=Jo Smith-Jones org=Housing lead"]],
    ["Mary O’Brien, Youth Worker", ["name=Mary O’Brien post=Youth Worker lead"]],
    ["Siân ap Rhys", ["name=Siân ap Rhys lead"]],
    ["ABCD – Economic Development and Human Resources", ["org=ABCD – Economic Development and Human Resources lead"]],
    ["ABCD [Housing\nand Leisure]", ["org=ABCD [Housing and Leisure] lead"]],
    ["Chief Housing & Public Protection Officer", ["post=Chief Housing & Public Protection Officer lead"]],
    ["Swyddog Cydlyniant", ["post=Swyddog Cydlyniant lead"]],
    ["All partners", ["org=All partners lead"]],
    ["TBC", ["to be agreed lead"]],
    ["I’w gytuno", ["to be agreed lead"]],
    ["Fire (To be agreed)", ["org=Fire to be agreed lead"]],
    ["Ann Lee (Housing)\nHealth (To be agreed)", ["name=Ann Lee org=Housing lead", "org=Health to be agreed lead"]],
    ["Ann Lee (support)", ["name=Ann Lee support"]],
  ])("%j", (text, leads) => expect(read(text)).toEqual(leads));

  it.each(["", " \n", "–", "N/A", "none", "Dim"])("%j has none", (text) => expect(readLeads(text)).toEqual([]));

  it("knows an organisation's short name from initials when it is told", () => {
    expect(read("LSB/KK")).toEqual(["initials=LSB lead", "initials=KK lead"]);
    expect(read("LSB/KK", { organisations: ["lsb", "Fire"] })).toEqual(["org=LSB lead", "initials=KK lead"]);
  });
});

describe("those who help", () => {
  it.each<[string, string[]]>([
    [
      "Housing Manager in conjunction with Education, Social Services and Health",
      ["post=Housing Manager lead", "org=Education support", "org=Social Services support", "org=Health support"],
    ],
    [
      "Co-ordinated by ABCD – action is the responsibility of each partner organisation",
      ["org=ABCD lead", "org=each partner organisation support"],
    ],
    ["Consortium with Carys Berry as Lead Officer", ["name=Carys Berry lead", "org=Consortium support"]],
    ["Lead: Ann Lee; Support: Bo Ray, Cy Day", ["name=Ann Lee lead", "name=Bo Ray support", "name=Cy Day support"]],
    ["Heddlu’r Gogledd ar y cyd â Chyngor Tref", ["org=Heddlu’r Gogledd lead", "org=Chyngor Tref support"]],
    ["Police in consultation with Faith Forum", ["org=Police lead", "org=Faith Forum involved"]],
  ])("%j", (text, leads) => expect(read(text)).toEqual(leads));

  it("take the role of their column, and keep the words that gave them another", () => {
    expect(read("Elected Members\nFaith Leaders, Town Councils", { role: "involved" })).toEqual([
      "org=Elected Members involved",
      "org=Faith Leaders involved",
      "org=Town Councils involved",
    ]);
    expect(readLeads("Police in conjunction with Health").map((lead) => lead.as_written)).toEqual([
      "Police",
      "in conjunction with Health",
    ]);
    expect(readLeads("Co-ordinated by ABCD")[0]?.as_written).toBe("Co-ordinated by ABCD");
  });

  it("are given once when they are repeated, but not when their roles differ", () => {
    expect(read("KK/KK/MK")).toEqual(["initials=KK lead", "initials=MK lead"]);
    expect(read("Police; supported by Police")).toEqual(["org=Police lead", "org=Police support"]);
  });
});

const piece = fc.constantFrom(
  ..."KH|KK|/|,|&|and|;|\n|(|)|[|]|Ann Lee|Police|(To be agreed)|TBC|–|-|in conjunction with|with|as Lead Officer|Lead:|a|Siân|N/A|Housing Manager|ŷ|🙂|.".split(
    "|",
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(piece, { maxLength: 20 }).map((p) => p.join(" ")),
);

describe("any text in a lead cell", () => {
  it("is read without an error, every lead in words of the cell", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const lead of readLeads(text)) {
          expect(text).toContain(lead.as_written);
          const { name, initials, post_title, organisation, is_to_be_agreed } = lead;
          expect([name, initials, post_title, organisation].some(Boolean) || is_to_be_agreed).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(["KK/", "a ", "Ann Lee ", "((((", "with as ", "- – ", "          /"])(
    "of 100,000 characters of %j keeps nobody waiting",
    (one) => {
      const began = performance.now();
      const leads = readLeads(one.repeat(Math.ceil(100_000 / one.length)));
      expect(performance.now() - began).toBeLessThan(1000);
      expect(leads.length).toBeGreaterThan(0);
    },
  );
});
