/** The names of months in plans, in English and Welsh, with short forms and the forms Welsh mutation gives them. */
const names: readonly string[] = [
  "january jan ionawr ion",
  "february feb chwefror chwef",
  "march mar mawrth maw fawrth",
  "april apr ebrill ebr",
  "may mai fai",
  "june jun mehefin meh fehefin",
  "july jul gorffennaf gorff orffennaf ngorffennaf",
  "august aug awst",
  "september sept sep medi fedi",
  "october oct hydref",
  "november nov tachwedd tach dachwedd nhachwedd thachwedd",
  "december dec rhagfyr rhag ragfyr",
];

const numbers = new Map(names.flatMap((line, i) => line.split(" ").map((name) => [name, i + 1] as const)));
const longestFirst = [...numbers.keys()].toSorted((a, b) => b.length - a.length);

/** A regular expression's source for a month's name as one group. "Dydd Mawrth" is Tuesday, so a day's name is not a month's. */
export const monthSource = `(?<![\\p{L}\\d])(?<!dydd\\s|nos\\s)(${longestFirst.join("|")})(?!\\p{L})\\.?`;

/** The number of a month, 1 to 12, by any of its names; 0 when it is not one. */
export function monthNumber(name: string): number {
  return numbers.get(name.toLowerCase()) ?? 0;
}

const wordsToo = new Set("may march mar mai fai medi rhag ion dec tach maw meh".split(" "));

/** Whether a month's name alone can be trusted to be one: "as meetings may require" and Welsh "mai" are not. */
export function isSurelyMonth(name: string): boolean {
  return !wordsToo.has(name);
}
