import type { Ctx } from "../../core/ctx.ts";
import { listTerms } from "../partnership/index.ts";
import { alternativesOf } from "./acronym.ts";
import { type Asked, type ResultKind, wordsOf } from "./asked.ts";
import { type FoundPage, findEntries, listLikenesses, type Wanted } from "./search.queries.ts";
import { correctedLine } from "./spelling.ts";

/**
 * What a search found. `shownFor` is the line that was searched for instead of what was typed, `meant` one that would find
 * more; `alsoFor` are phrases from the glossary that were searched for as well.
 */
export type SearchResults = FoundPage & { shownFor: string | null; meant: string | null; alsoFor: string[] };

const little = 2;

/** Searches everything this viewer may see. Where little is found, looks whether a word was misspelt. */
export async function search(ctx: Ctx, asked: Asked): Promise<SearchResults> {
  const nothing = { counts: {}, rows: [], shownFor: null, meant: null, alsoFor: [] };
  if (asked.words.length === 0) return nothing;
  const { wanted, alsoFor } = await wantedFor(ctx, asked.words);
  const exact = await findEntries(ctx, wanted, asked);
  const found = total(exact);
  if (asked.isExact || found > little) return { ...nothing, ...exact, alsoFor };
  const corrected = await correction(ctx, asked.words, found);
  if (!corrected) return { ...nothing, ...exact, alsoFor };
  const line = corrected.join(" ");
  const better = await wantedFor(ctx, corrected);
  const instead = await findEntries(ctx, better.wanted, found === 0 ? asked : { kind: null, page: 1 });
  if (total(instead) <= found) return { ...nothing, ...exact, alsoFor };
  if (found > 0) return { ...nothing, ...exact, meant: line, alsoFor };
  return { ...nothing, ...instead, shownFor: line, alsoFor: better.alsoFor };
}

/** How many results there are in all, of those that are counted. */
export function total({ counts }: Pick<FoundPage, "counts">): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** How many results a page goes through: of one kind, or of all. */
export function totalOf({ counts }: Pick<FoundPage, "counts">, kind: ResultKind | null): number {
  return kind === null ? total({ counts }) : (counts[kind] ?? 0);
}

async function wantedFor(ctx: Ctx, words: string[]): Promise<{ wanted: Wanted; alsoFor: string[] }> {
  const others = alternativesOf(words.join(" "), await listTerms(ctx));
  return {
    wanted: { words, alternatives: others.map(({ line }) => line) },
    alsoFor: others.map(({ phrase }) => phrase),
  };
}

async function correction(ctx: Ctx, words: string[], found: number): Promise<string[] | null> {
  const spelt = words.filter((word) => /^[\p{L}\p{M}’'-]{4,}$/u.test(word));
  if (spelt.length === 0) return null;
  const corrected = correctedLine(words, await listLikenesses(ctx, spelt, { isEvery: found > 0 }));
  return corrected && wordsOf(corrected.join(" "));
}
