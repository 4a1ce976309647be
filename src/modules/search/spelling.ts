import { plain } from "./plain.ts";

/** A word that was typed and one that occurs and looks like it. */
export type Likeness = { typed: string; word: string };

/**
 * The line with each word that has a likeness replaced by the closest of them, or null where none is close: one slip in a
 * short word, two in a longer one. A slip is a letter too many, too few, wrong, or two the wrong way round.
 */
export function correctedLine(words: readonly string[], alike: readonly Likeness[]): string[] | null {
  const corrected = words.map((typed) => {
    const close = alike
      .filter((each) => each.typed === typed)
      .map(({ word }) => ({ word, slips: slipsBetween(plain(typed), plain(word)) }))
      .filter(({ slips }) => slips > 0 && slips <= (typed.length > 5 ? 2 : 1))
      .sort((a, b) => a.slips - b.slips);
    return close[0]?.word ?? typed;
  });
  return corrected.some((word, index) => word !== words[index]) ? corrected : null;
}

/** The number of slips between two words (the Damerau-Levenshtein distance in its optimal string alignment form). */
export function slipsBetween(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  let beforeLast: number[] = [];
  let last = right.map((_, index) => index).concat(right.length);
  for (const [i, letter] of left.entries()) {
    const row = [i + 1];
    for (const [j, other] of right.entries()) {
      const change = (last[j] as number) + (letter === other ? 0 : 1);
      row.push(Math.min(change, (last[j + 1] as number) + 1, (row[j] as number) + 1));
      if (i > 0 && j > 0 && letter === right[j - 1] && left[i - 1] === other)
        row[j + 1] = Math.min(row[j + 1] as number, (beforeLast[j - 1] as number) + 1);
    }
    [beforeLast, last] = [last, row];
  }
  return last[right.length] as number;
}
