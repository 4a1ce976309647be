import { expect, test } from "vitest";
import { noLead } from "./lead.identity.ts";
import { leadLabel, leadsLabel } from "./lead.label.ts";
import type { Names } from "./view-data.queries.ts";

const names: Names = {
  organisations: new Map([
    [1, { name_en: "Clawdd Vale Council", name_cy: "Cyngor Dyffryn Clawdd", short_name: "Council" }],
  ]),
  people: new Map([[2, { name: "Bethan Llwyd", has_left: false }]]),
  departments: new Map([[3, { name_en: "Education", name_cy: "Addysg" }]]),
  groups: new Map([[4, { name_en: "Schools group", name_cy: null }]]),
};

test.each([
  ["a person with their organisation", { person_id: 2, organisation_id: 1 }, "Bethan Llwyd (Council)"],
  ["a post", { post_title: "Head of housing", organisation_id: 1 }, "Head of housing (Council)"],
  ["an organisation and its department", { organisation_id: 1, department_id: 3 }, "Clawdd Vale Council, Education"],
  ["a group", { group_id: 4 }, "Schools group"],
  ["words nobody could be found for", { as_written: "KH/SAC" }, "KH/SAC"],
  ["nobody yet", { is_to_be_agreed: true, as_written: "To be agreed" }, "To be agreed"],
  ["nobody yet, in short", { is_to_be_agreed: true, as_written: "(TBC)" }, "To be agreed"],
  ["someone still to be agreed", { organisation_id: 1, is_to_be_agreed: true }, "Clawdd Vale Council (to be agreed)"],
  ["words that say so themselves", { is_to_be_agreed: true, as_written: "Fire (to be agreed)" }, "Fire (to be agreed)"],
  ["words that do not", { is_to_be_agreed: true, as_written: "Fire?" }, "Fire? (to be agreed)"],
  ["nothing at all", {}, "To be agreed"],
])("%s", (_, lead, words) => {
  expect(leadLabel("en", { ...noLead, ...lead }, names)).toBe(words);
});

test("in Welsh names are Welsh where there are any", () => {
  const council = { ...noLead, organisation_id: 1, department_id: 3 };
  expect(leadsLabel("cy", [council, { ...noLead, group_id: 4 }], names)).toBe(
    "Cyngor Dyffryn Clawdd, Addysg; Schools group",
  );
  expect(leadsLabel("cy", [], names)).toBe("I’w gytuno");
});
