import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NumberedItem, nextReference, referenceSortKey, renumber, sortByReference } from "./references.ts";

const shuffled = (list: string[]) => fc.shuffledSubarray(list, { minLength: list.length });

describe("the order of printed references", () => {
  it.each([
    [["1", "1.1", "1.2", "1.9", "1.10", "1.10.1", "2", "10", "10a", "10b", "11"]],
    [["(i)", "(ii)", "(iii)", "(iv)", "(v)", "(ix)", "(x)", "(xi)"]],
    [["a.", "b.", "c.", "d.", "h.", "i.", "j.", "z.", "aa."]],
    [["2.1 (i)", "2.1 (ii)", "2.1 (x)", "2.2 (i)"]],
    [["CC1", "CC2", "CC10", "Theme 1", "Theme 12", ""]],
    [["9", "99999999999999999998", "99999999999999999999"]],
  ])("%j", (ordered) => {
    fc.assert(
      fc.property(shuffled(ordered), (list) => {
        expect(sortByReference(list, (r) => r)).toEqual(ordered);
      }),
    );
  });

  it("is the order of the keys, which the database can keep", () => {
    const keys = ["1", "1.9", "1.10", "10", "10a", ""].map(referenceSortKey);
    expect(keys).toEqual([...keys].toSorted((a, b) => (a < b ? -1 : 1)));
    expect(referenceSortKey("01.02")).toBe(referenceSortKey("1.2"));
  });

  it("keeps the order of references that repeat", () => {
    const items = [
      { id: 1, r: "1.1" },
      { id: 2, r: "1.1" },
      { id: 3, r: "1" },
    ];
    expect(sortByReference(items, (item) => item.r).map((item) => item.id)).toEqual([3, 1, 2]);
  });
});

describe("the next reference", () => {
  it.each<[string[], string, string]>([
    [["1.8", "1.9"], "1", "1.10"],
    [["1.9", "1.10"], "1", "1.11"],
    [["(i)", "(ii)"], "2.1", "(iii)"],
    [["(i)"], "2.1", "(ii)"],
    [["(iii)"], "", "(iv)"],
    [["a.", "b."], "1", "c."],
    [["(g)", "(h)"], "", "(i)"],
    [["(h)", "(i)"], "", "(j)"],
    [["z"], "", "aa"],
    [["A", "B"], "", "C"],
    [["I", "II"], "", "III"],
    [["10", "10a"], "", "10b"],
    [["CC 09"], "", "CC 10"],
    [["1.1", "", "1.2"], "1", "1.3"],
    [["2", "1"], "", "3"],
    [[], "", "1"],
    [[], "1", "1.1"],
    [[], "1.2.", "1.2.1"],
    [[], "a.", "(i)"],
    [[], "(ii)", "(a)"],
    [["see below"], "4", "4.1"],
  ])("after %j under %j is %s", (siblings, parent, expected) => expect(nextReference(siblings, parent)).toBe(expected));

  it("is never one that is used, whatever is printed", () => {
    const reference = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[0-9]{1,2}(\.[0-9]{1,2})?[a-z]?$/),
      fc.constantFrom("(i)", "(v)", "b.", "99"),
    );
    fc.assert(
      fc.property(fc.array(reference, { maxLength: 12 }), reference, (siblings, parent) => {
        const next = nextReference(siblings, parent);
        expect(next).not.toBe("");
        if (siblings.some((sibling) => /^\d+$/.test(sibling))) expect(siblings).not.toContain(next);
      }),
    );
  });
});

function plan(...rows: [number, number | null, string][]): NumberedItem[] {
  return rows.map(([id, parent_id, reference]) => ({ id, parent_id, reference }));
}

function numbersAfter(items: NumberedItem[]): string[] {
  const changes = new Map(renumber(items).map((change) => [change.id, change.to]));
  return items.map((item) => changes.get(item.id) ?? item.reference);
}

describe("renumbering", () => {
  it("closes gaps and repeats and takes children along", () => {
    const items = plan(
      [1, null, "1"],
      [2, 1, "1.1"],
      [3, 1, "1.3"],
      [4, 3, "1.3.1"],
      [5, 3, "1.3.1"],
      [6, null, "3"],
      [7, 6, "3.1"],
    );
    expect(numbersAfter(items)).toEqual(["1", "1.1", "1.2", "1.2.1", "1.2.2", "2", "2.1"]);
    expect(renumber(items)).toContainEqual({ id: 6, from: "3", to: "2" });
    expect(renumber(items).map((change) => change.id)).not.toContain(1);
  });

  it("keeps the style of each list and leaves out what has no reference", () => {
    const items = plan(
      [1, null, "2.1"],
      [2, 1, "(i)"],
      [3, 1, ""],
      [4, 1, "(iii)"],
      [5, null, "2.3"],
      [6, 5, "a."],
      [7, 5, "c."],
    );
    expect(numbersAfter(items)).toEqual(["2.1", "(i)", "", "(ii)", "2.2", "a.", "b."]);
  });

  it("counts on under the next parent where the plan does", () => {
    const items = plan(
      [1, null, ""],
      [2, 1, "1"],
      [3, 1, "3"],
      [4, null, ""],
      [5, 4, "4"],
      [6, 5, "4.1"],
      [7, 4, "5"],
      [8, 7, "5.2"],
    );
    expect(numbersAfter(items)).toEqual(["", "1", "2", "", "3", "3.1", "4", "4.1"]);
  });

  it("does not take 12.1 for a child's reference under 1", () => {
    const items = plan([1, null, "2"], [2, 1, "12.1"], [3, 1, "12.3"]);
    expect(numbersAfter(items)).toEqual(["1", "12.1", "12.2"]);
  });

  it("has nothing left to do the second time, and never numbers two of a list the same", () => {
    const reference = fc.oneof(
      fc.constant(""),
      fc.stringMatching(/^[1-9](\.[1-9][0-9]?)?$/),
      fc.constantFrom("(i)", "b.", "(iv)", "words"),
    );
    const tree = fc.array(fc.tuple(reference, fc.nat(20)), { maxLength: 15 });
    fc.assert(
      fc.property(tree, (rows) => {
        const items = rows.map(([ref, at], i) => ({
          id: i + 1,
          parent_id: i === 0 || at % 3 === 0 ? null : (at % i) + 1,
          reference: ref,
        }));
        const once = numbersAfter(items);
        const again = items.map((item, i) => ({ ...item, reference: once[i] ?? "" }));
        for (const list of Map.groupBy(again, (item) => item.parent_id).values()) {
          const used = list.map((item) => item.reference).filter((r) => /\d|\(|\./.test(r));
          expect(new Set(used).size).toBe(used.length);
        }
        expect(numbersAfter(again)).toEqual(once);
      }),
    );
  });
});
