import { describe, expect, test } from "vitest";
import { askedAddress, readAsked } from "./asked.ts";

const read = (address: string) => readAsked(new URLSearchParams(address));

describe("what was asked for", () => {
  test("is a line of words, a kind and a page", () => {
    expect(read("q=warm+welcome&kind=update&page=3")).toEqual({
      q: "warm welcome",
      words: ["warm", "welcome"],
      kind: "update",
      page: 3,
      isExact: false,
    });
  });

  test("keeps the dots of a reference and parts what a stroke joins", () => {
    expect(read("q=2.3 Police/Fire").words).toEqual(["2.3", "Police", "Fire"]);
  });

  test.each([
    ["nothing", ""],
    ["spaces", "q=+++"],
    ["signs only", "q=%26+-+%22"],
    ["an emoji", "q=%F0%9F%8C%88"],
  ])("has no words in %s", (_, address) => {
    expect(read(address).words).toEqual([]);
  });

  test("loses what a database cannot keep and what nobody can see", () => {
    expect(read("q=wel%00come%E2%80%AE+home").q).toBe("wel come home");
    expect(readAsked(new URLSearchParams([["q", "half \ud800"]])).q.isWellFormed()).toBe(true);
  });

  test("is never long, whatever was sent", () => {
    const { q, words } = read(`q=${"word ".repeat(50_000)}`);
    expect(q.length).toBeLessThanOrEqual(200);
    expect(words).toHaveLength(10);
  });

  test.each(["kind=everything", "page=0", "page=-1", "page=9999", "page=x", "exact=1"])("leaves out %s", (address) => {
    expect(read(`q=a&${address}`)).toMatchObject({ kind: null, page: 1, isExact: false });
  });

  test("can be said as an address that asks for the same", () => {
    const asked = read("q=t%C5%B7+%26+cartref&kind=item&page=2&exact=yes");
    expect(read(askedAddress(asked).slice(1))).toEqual(asked);
  });
});
