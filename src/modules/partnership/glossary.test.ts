import { beforeAll, describe, expect, test } from "vitest";
import { asRole, type Bare, makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import type { Ctx, Role } from "../../core/ctx.ts";
import { Conflict, Forbidden, NotFound } from "../../core/errors.ts";
import { Refusal } from "../../core/refusal.ts";
import { readPastedTerms } from "./glossary.paste.ts";
import { getTerm, listTerms } from "./glossary.queries.ts";
import { addTerm, addTerms, changeTerm, removeTerm, type TermFacts } from "./glossary.ts";

const database = useDatabase();
let bare: Bare;
let elsewhere: Bare;
const as = <T>(role: Role, run: (ctx: Ctx) => Promise<T>) => asRole(database, bare, role, run);

beforeAll(async () => {
  bare = await makeBare(database, "terms-clawdd");
  elsewhere = await makeBare(database, "terms-hafren");
});

const facts = (acronym: string, meaning_en = "Local Health Board"): TermFacts => ({
  acronym,
  meaning_en,
  meaning_cy: "",
  note_en: "",
  note_cy: "",
});

describe("the glossary", () => {
  test("takes an acronym once, in small letters or large", async () => {
    await as("coordinator", async (ctx) => {
      await addTerm(ctx, facts("LHB"));
      const refusal = await addTerm(ctx, facts("lhb")).catch((error) => error);
      expect(refusal).toBeInstanceOf(Refusal);
      expect(refusal.fields.acronym).toMatch(/“lhb” is in the glossary already/);
      const csp = await addTerm(ctx, facts("CSP"));
      await expect(changeTerm(ctx, csp, facts("Lhb"), csp.version)).rejects.toThrow(Refusal);
      expect((await changeTerm(ctx, csp, facts("csp"), csp.version)).acronym).toBe("csp");
    });
  });

  test("is one partnership's own", async () => {
    const other = await asRole(database, elsewhere, "coordinator", (ctx) => addTerm(ctx, facts("LHB")));
    await as("coordinator", async (ctx) => {
      await expect(getTerm(ctx, other.id)).rejects.toThrow(NotFound);
      expect(await listTerms(ctx)).toEqual([]);
    });
  });

  test("does not overwrite or remove what a colleague changed meanwhile", async () => {
    await as("coordinator", async (ctx) => {
      const term = await addTerm(ctx, facts("LHB"));
      await changeTerm(ctx, term, facts("LHB", "Powys health board"), term.version);
      await expect(changeTerm(ctx, term, facts("LHB"), term.version)).rejects.toThrow(Conflict);
      await expect(removeTerm(ctx, term, term.version)).rejects.toThrow(Conflict);
      await removeTerm(ctx, term, term.version + 1);
      expect(await listTerms(ctx)).toEqual([]);
    });
  });

  test("takes a list, leaving what is there as it is", async () => {
    await as("coordinator", async (ctx) => {
      await addTerm(ctx, facts("LHB", "As it was"));
      const outcome = await addTerms(ctx, [facts("lhb", "Changed"), facts("CSP"), facts("NGO")]);
      expect(outcome).toEqual({ added: 2, there: 1 });
      expect((await listTerms(ctx)).map((term) => term.meaning_en)).toEqual([
        "Local Health Board",
        "As it was",
        "Local Health Board",
      ]);
    });
  });

  test.each(["lead", "member", "viewer"] as const)("cannot be changed by a %s", async (role) => {
    await as(role, async (ctx) => {
      await expect(addTerm(ctx, facts("LHB"))).rejects.toThrow(Forbidden);
      await expect(addTerms(ctx, [facts("LHB")])).rejects.toThrow(Forbidden);
    });
  });
});

describe("a pasted list", () => {
  const read = (text: string) =>
    readPastedTerms(text).terms.map((term) => [term.acronym, term.meaning_en, term.meaning_cy]);

  test("is read with any of the usual signs, and with the Welsh behind a second one", () => {
    expect(
      read(
        "LHB = Local Health Board\nCSP\tCommunity safety partnership\n• VCS – Voluntary sector\n\nJAG: Joint action group",
      ),
    ).toEqual([
      ["LHB", "Local Health Board", null],
      ["CSP", "Community safety partnership", null],
      ["VCS", "Voluntary sector", null],
      ["JAG", "Joint action group", null],
    ]);
    expect(read("LHB = Local Health Board = Bwrdd Iechyd Lleol")).toEqual([
      ["LHB", "Local Health Board", "Bwrdd Iechyd Lleol"],
    ]);
    expect(read("PSB=Public services board")).toEqual([["PSB", "Public services board", null]]);
  });

  test("keeps hyphens, colons and dashes that belong to the meaning", () => {
    expect(read("IAG = Independent advisory group: volunteers – critical friends")).toEqual([
      ["IAG", "Independent advisory group: volunteers – critical friends", null],
    ]);
    expect(read("T&F - Task-and-finish – short")).toEqual([["T&F", "Task-and-finish – short", null]]);
  });

  test("counts an acronym given twice once, the first time", () => {
    expect(read("LHB = One\nlhb = Two")).toEqual([["LHB", "One", null]]);
  });

  test("says which line cannot be understood", () => {
    const { wrong } = readPastedTerms(
      `LHB = Local Health Board\nnothing here\n = no acronym\n${"x".repeat(99)} = long`,
    );
    expect(wrong.map(({ number }) => number)).toEqual([2, 3, 4]);
    expect(wrong[2]?.line.length).toBeLessThanOrEqual(40);
    expect(readPastedTerms("A = b = c = d").wrong).toHaveLength(1);
  });
});
