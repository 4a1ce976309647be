import { commonBases } from "./password.common.ts";

/** The fewest characters a password may have (domain.md 13.5). There is no most, and no rule about kinds of character. */
export const LEAST_PASSWORD = 12;

/** Why a password is refused: too short, among those that are guessed first, or made of what others know of its owner. */
export type Weakness = "short" | "common" | "personal";

const LOOKALIKES: Record<string, string> = {
  "0": "o",
  "1": "l",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};
const RUNS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "1qaz2wsx3edc4rfv5tgb",
];
const MOST_LEFT = 3;
const MOST_WORDS = 2;

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const withoutLookalikes = (text: string) => text.replace(/[0134578@$]/g, (sign) => LOOKALIKES[sign] ?? sign);

/**
 * What is wrong with a password, or null. It is refused when at most two known words make it up, with runs of keys, years
 * and repetitions beside them and no more than three characters left over. `known` are the owner's name, address and
 * partnerships: three random words of which one happens to be a name still pass.
 */
export function weaknessOf(password: string, known: readonly string[] = []): Weakness | null {
  if ([...password.normalize("NFKC")].length < LEAST_PASSWORD) return "short";
  const text = plain(password);
  if (isRepetition(text)) return "common";
  const personal = new Set(known.flatMap(wordsIn));
  const { words, left } = takeApart(text, personal);
  if (words.size > MOST_WORDS || left > MOST_LEFT) return null;
  return [...words].some((word) => personal.has(word)) ? "personal" : "common";
}

const wordsIn = (text: string): string[] =>
  plain(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 3);

/** A few characters over and over: "aaaaaaaaaaaa", "abcabcabcabc". */
function isRepetition(text: string): boolean {
  if (new Set(text).size <= 4) return true;
  for (let length = 1; length <= text.length / 3; length++)
    if (
      text ===
      text
        .slice(0, length)
        .repeat(Math.ceil(text.length / length))
        .slice(0, text.length)
    )
      return true;
  return false;
}

/** The known words a text is made of, the longest first, and how many letters and digits no word or run explains. */
function takeApart(text: string, personal: ReadonlySet<string>): { words: Set<string>; left: number } {
  const words = new Set<string>();
  const spelled = withoutLookalikes(text);
  let left = 0;
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at, personal) ?? wordAt(spelled, at, personal);
    if (word) words.add(word);
    const length = Math.max(word?.length ?? 0, runAt(text, at), yearAt(text, at));
    if (length === 0 && /[a-z0-9]/.test(text.charAt(at))) left += 1;
    at += length || 1;
  }
  return { words, left };
}

function wordAt(text: string, at: number, personal: ReadonlySet<string>): string | undefined {
  for (let end = Math.min(text.length, at + 26); end >= at + 3; end--) {
    const word = text.slice(at, end);
    if (commonBases.has(word) || personal.has(word)) return word;
  }
  return undefined;
}

/** The length of a run of neighbouring keys, letters or digits in either direction, or of one character repeated, from 3 up. */
function runAt(text: string, at: number): number {
  const rest = text.slice(at);
  let longest = /^(.)\1{2,}/.exec(rest)?.[0].length ?? 0;
  for (const run of RUNS.flatMap((keys) => [keys, [...keys].reverse().join("")])) {
    const start = run.indexOf(rest.charAt(0));
    if (start < 0) continue;
    let length = 1;
    while (start + length < run.length && rest.charAt(length) === run.charAt(start + length)) length += 1;
    if (length >= 3) longest = Math.max(longest, length);
  }
  return longest;
}

const yearAt = (text: string, at: number): number => (/^(18|19|20)\d\d/.test(text.slice(at)) ? 4 : 0);
