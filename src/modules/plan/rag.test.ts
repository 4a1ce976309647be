import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, langs } from "../../core/i18n/index.ts";
import { defaultRagDefinitions, proposeRag, type RagFacts, ragCodes } from "./rag.ts";
import { describeRagReason } from "./rag.words.ts";

const today = "2026-05-04";
const calm: RagFacts = {
  state: "in_progress",
  starts_on: null,
  due_on: null,
  is_ongoing: false,
  milestones_total: 0,
  milestones_done: 0,
  last_update_on: today,
  cycle_days: 60,
  created_on: "2025-01-01",
  is_blocked: false,
};
const inDays = (days: number) => addDays(today, days);
const propose = (facts: Partial<RagFacts>) => proposeRag({ ...calm, ...facts }, today);

describe("the proposed RAG", () => {
  it.each<[string, Partial<RagFacts>, string, string[]]>([
    ["nothing wrong", {}, "on_track", ["no_known_issue"]],
    ["complete, no milestones", { state: "complete" }, "complete", ["closure_agreed"]],
    [
      "complete, all milestones done",
      { state: "complete", milestones_total: 3, milestones_done: 3 },
      "complete",
      ["closure_agreed"],
    ],
    ["complete, work ongoing", { state: "complete_work_ongoing", due_on: inDays(-99) }, "complete", ["closure_agreed"]],
    [
      "closed with milestones left",
      { state: "complete", milestones_total: 3, milestones_done: 2 },
      "at_risk",
      ["closed_with_milestones_left"],
    ],
    [
      "all milestones done, closure not agreed",
      { milestones_total: 2, milestones_done: 2, due_on: inDays(5) },
      "on_track",
      ["no_known_issue"],
    ],
    [
      "discontinued although overdue and blocked",
      { state: "discontinued", due_on: inDays(-9), is_blocked: true },
      "discontinued",
      ["closed_by_decision"],
    ],
    ["superseded", { state: "superseded" }, "discontinued", ["closed_by_decision"]],
    ["merged", { state: "merged" }, "discontinued", ["closed_by_decision"]],
    ["subsumed in another plan", { state: "subsumed" }, "discontinued", ["closed_by_decision"]],
    ["proposed", { state: "proposed", due_on: inDays(-9) }, "not_started", ["not_agreed_yet"]],
    ["starts tomorrow", { starts_on: inDays(1) }, "not_started", ["starts_later"]],
    ["starts today", { starts_on: today }, "on_track", ["no_known_issue"]],
    [
      "starts later, long without update",
      { starts_on: inDays(9), last_update_on: inDays(-400) },
      "not_started",
      ["starts_later"],
    ],
    ["starts later but blocked", { starts_on: inDays(9), is_blocked: true }, "off_track", ["blocked"]],
    ["due yesterday", { due_on: inDays(-1) }, "off_track", ["due_date_passed"]],
    ["due today", { due_on: today }, "on_track", ["no_known_issue"]],
    ["postponed, old date still on it", { state: "postponed", due_on: inDays(-1) }, "off_track", ["due_date_passed"]],
    ["blocked", { is_blocked: true }, "off_track", ["blocked"]],
    ["issue known", { is_issue_known: true }, "at_risk", ["issue_known"]],
    [
      "every reason to be off track",
      { due_on: inDays(-1), is_blocked: true, last_update_on: inDays(-120) },
      "off_track",
      ["due_date_passed", "blocked", "no_update_for_two_cycles"],
    ],
  ])("%s", (_, facts, rag, reasons) => expect(propose(facts)).toEqual({ rag, reasons }));

  it.each([
    [0, 0, 2, "at_risk"],
    [30, 0, 2, "at_risk"],
    [31, 0, 2, "on_track"],
    [30, 1, 2, "on_track"],
    [30, 1, 3, "at_risk"],
    [30, 2, 3, "on_track"],
    [30, 0, 0, "on_track"],
  ])("due in %i days with %i of %i milestones done is %s", (days, done, total, rag) => {
    const facts = { due_on: inDays(days), milestones_done: done, milestones_total: total };
    expect(propose(facts).rag).toBe(rag);
  });

  it.each([
    [59, "on_track", "no_known_issue"],
    [60, "at_risk", "no_update_for_one_cycle"],
    [119, "at_risk", "no_update_for_one_cycle"],
    [120, "off_track", "no_update_for_two_cycles"],
  ])("%i days without an update in a cycle of 60 is %s", (days, rag, reason) => {
    expect(propose({ last_update_on: inDays(-days) })).toEqual({ rag, reasons: [reason] });
    expect(propose({ last_update_on: null, created_on: inDays(-days) })).toEqual({ rag, reasons: [reason] });
    expect(propose({ last_update_on: null, starts_on: inDays(-days) })).toEqual({ rag, reasons: [reason] });
  });

  it("does not wait for updates in a plan without a cycle", () => {
    expect(propose({ cycle_days: null, last_update_on: null }).rag).toBe("on_track");
  });

  it.each<[string, Partial<RagFacts>, string]>([
    ["in progress is off track after its first date", {}, "off_track"],
    ["continuing has met its first date", { state: "continuing" }, "on_track"],
    ["with all milestones done has met its first date", { milestones_total: 2, milestones_done: 2 }, "on_track"],
    ["with a milestone left has not", { milestones_total: 2, milestones_done: 1 }, "off_track"],
  ])("an ongoing action %s", (_, facts, rag) => {
    expect(propose({ is_ongoing: true, due_on: inDays(-40), ...facts }).rag).toBe(rag);
  });

  it("always gives a known code with at least one reason that has words in both languages", () => {
    const day = fc.integer({ min: -500, max: 500 }).map(inDays);
    const facts = fc.record({
      state: fc.constantFrom("proposed", "not_started", "in_progress", "complete", "continuing", "postponed", "merged"),
      starts_on: fc.option(day),
      due_on: fc.option(day),
      is_ongoing: fc.boolean(),
      milestones_total: fc.nat(9),
      milestones_done: fc.nat(9),
      last_update_on: fc.option(day),
      cycle_days: fc.option(fc.integer({ min: 7, max: 400 })),
      created_on: day,
      is_blocked: fc.boolean(),
      is_issue_known: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, (some) => {
        const { rag, reasons } = proposeRag(some, today);
        expect(ragCodes).toContain(rag);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) {
          const [en, cy] = langs.map((lang) => describeRagReason(lang, reason, some));
          expect(en).toMatch(/\w{3}/);
          expect(cy).not.toBe(en);
        }
      }),
    );
  });
});

describe("the reasons in words", () => {
  const facts = { ...calm, due_on: "2026-05-03", starts_on: "2026-06-01", milestones_total: 4, milestones_done: 1 };

  it("say what they rest on", () => {
    expect(describeRagReason("en", "due_date_passed", facts)).toBe("Due on 3 May 2026 and not complete");
    expect(describeRagReason("cy", "due_date_passed", facts)).toBe("I’w gwblhau erbyn 3 Mai 2026, a heb ei gwblhau");
    expect(describeRagReason("en", "due_soon_with_milestones_left", facts)).toBe(
      "Due on 3 May 2026, with 1 of 4 milestones done",
    );
    expect(describeRagReason("en", "closed_with_milestones_left", facts)).toBe("Closed with 3 milestones not done");
    expect(describeRagReason("en", "no_update_for_one_cycle", facts)).toBe(
      "No update for a full cycle, since 4 May 2026",
    );
    expect(describeRagReason("en", "starts_later", facts)).toBe("Starts on 1 June 2026");
  });
});

describe("the default key", () => {
  it("defines every code once, in order, with a letter of its own and words in both languages", () => {
    expect(defaultRagDefinitions.map((d) => d.code)).toEqual(ragCodes);
    expect(defaultRagDefinitions.map((d) => d.position)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(defaultRagDefinitions.map((d) => d.letter)).size).toBe(6);
    for (const d of defaultRagDefinitions) {
      expect(d.label_cy).not.toBe(d.label_en);
      expect(d.meaning_cy).not.toBe(d.meaning_en);
    }
  });
});
