/** How often something comes round, as a code with words in timescale.words.ts. */
export type Recurrence =
  | "daily"
  | "weekly"
  | "fortnightly"
  | "monthly"
  | "bi_monthly"
  | "quarterly"
  | "half_termly"
  | "termly"
  | "three_times_a_year"
  | "six_monthly"
  | "annual"
  | "every_two_years"
  | "meeting_schedule"
  | "as_needed";

/** A part of a text that was understood. */
export type Span = { index: number; end: number };

function phrase(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${source})(?!\\p{L})`, "iu");
}

const recurrences: readonly (readonly [Recurrence, RegExp])[] = [
  ["half_termly", phrase("half[\\s-]?termly|(?:every|each) half[\\s-]term|bob hanner tymor")],
  ["termly", phrase("termly|(?:every|each) (?:school )?term|bob tymor|tymhorol")],
  ["bi_monthly", phrase("bi-?monthly|every (?:two|2|other|second) months?|bob deufis|bob yn ail fis|deufisol")],
  [
    "six_monthly",
    phrase(
      "six[\\s-]?monthly|6[\\s-]?monthly|every (?:six|6) months|half[\\s-]yearly|twice (?:a|per|each) year|bi-?annual(?:ly)?|bob chwe mis|bob hanner blwyddyn|ddwywaith y flwyddyn",
    ),
  ],
  ["every_two_years", phrase("biennial(?:ly)?|every (?:two|2|other|second) years?|bob dwy flynedd")],
  ["three_times_a_year", phrase("(?:three|3) times (?:a|per) year|(?:deirgwaith|tair gwaith) y flwyddyn")],
  ["fortnightly", phrase("fortnightly|every (?:two|2) weeks|(?:every|each) fortnight|bob pythefnos")],
  ["daily", phrase("daily|every day|bob dydd|dyddiol")],
  ["weekly", phrase("weekly|(?:every|each) week|bob wythnos|wythnosol")],
  ["monthly", phrase("monthly|(?:every|each) month|bob mis|(?:yn )?[fm]isol")],
  ["quarterly", phrase("quarterly|(?:every|each) quarter|bob chwarter|(?:yn )?chwarterol")],
  ["annual", phrase("annual(?:ly)?|yearly|(?:every|each) year|per annum|bob blwyddyn|(?:yn )?[bf]lynyddol")],
  [
    "meeting_schedule",
    phrase(
      "(?:according to|as per|per|in line with|follows?)\\s+(?:the\\s+)?meetings?\\s+(?:schedule|calendar|timetable|cycle|dates)|(?:at\\s+)?(?:each|every) meeting|(?:yn unol ag|yn ôl) amserlen (?:y |eu )?cyfarfodydd|(?:ym mhob|bob) cyfarfod",
    ),
  ],
  [
    "as_needed",
    phrase(
      "as and when(?:\\s+(?:required|needed|necessary|produced|they arise|it arises))?|(?:as|when|where) (?:required|needed|necessary)|yn ôl yr? angen|fel (?:y bo|bo|y mae) angen|pan fo angen|yn ôl y galw",
    ),
  ],
];

const doubtful = /(?<!\p{L})bi-?(?:monthly|annual)/iu;
const ongoing = phrase(
  "on[\\s-]?going|continuous(?:ly)?|continual(?:ly)?|continuing|rolling|open[\\s-]ended|throughout|thereafter|onwards?|(?:yn\\s+|a\\s+)?(?:parhaus|barhaus|pharhaus|parhau|pharhau)|wedi hynny|o hynny ymlaen|ymlaen",
);
const atOnce = phrase(
  "immediate(?:ly)?|at once|straight away|asap|as soon as possible|current(?:ly)?|now|ar unwaith|yn syth|ar hyn o bryd|cyn gynted â phosibl?|nawr|rŵan",
);
const toBeAgreed = phrase(
  "t\\.?b\\.?[acd]\\.?|to be (?:confirmed|agreed|determined|identified|decided|arranged|set|announced|finalised|advised)|not (?:yet )?(?:known|agreed|set)|i['’]w (?:gadarnhau|gytuno|bennu|benderfynu|drefnu|nodi|chytuno)",
);
const status =
  /(?<!\p{L})(?:task\s+)?complete[d]?(?!\p{L})|(?<!\p{L})dep(?:artmen)?t(?:a)?l\.?\s+work\s+on-?going|(?<!\p{L})discontinued(?!\p{L})|(?<!\p{L})wedi['’]i gwblhau/giu;
const progress = /(?<!\p{L})(?:progress|update|cynnydd|diweddariad)\s*:?\s*\d{1,2}[./]\d/iu;

function spanOf(text: string, pattern: RegExp): Span | null {
  const found = pattern.exec(text);
  return found && { index: found.index, end: found.index + found[0].length };
}

/** How often the text says that something comes round: the first it says, and whether its word has two meanings (bi-monthly). */
export function readRecurrence(text: string): { recurrence: Recurrence; span: Span; isDoubtful: boolean } | null {
  let first: { recurrence: Recurrence; span: Span } | null = null;
  for (const [recurrence, pattern] of recurrences) {
    const span = spanOf(text, pattern);
    if (span && (first === null || span.index < first.span.index)) first = { recurrence, span };
  }
  return first && { ...first, isDoubtful: doubtful.test(text.slice(first.span.index, first.span.end)) };
}

/** Where the text says that it goes on, that it begins at once, and that it is still to be agreed. */
export function readPhrases(text: string): { ongoing: Span | null; atOnce: Span | null; toBeAgreed: Span | null } {
  return { ongoing: spanOf(text, ongoing), atOnce: spanOf(text, atOnce), toBeAgreed: spanOf(text, toBeAgreed) };
}

/** Where notes of progress begin ("Progress 11.7.11 …"), which plans append to the cell of the timescale. */
export function findProgressNotes(text: string): number | null {
  return spanOf(text, progress)?.index ?? null;
}

/** The text with words of state ("Task Completed") made blank, every other letter in its place. */
export function withoutStatusWords(text: string): string {
  return text.replace(status, (words) => " ".repeat(words.length));
}

/** The kind of nothing a whole text is, when it is one: these are different answers. */
export function readNothing(text: string): "blank" | "none" | "not_applicable" | null {
  const bare = text.trim().toLowerCase();
  if (/^[\s\p{P}\p{Sm}]*$/u.test(bare)) return "blank";
  if (/^(none|nil|no timescale|dim)\.?$/u.test(bare)) return "none";
  return /^(n\s?\/\s?a|not applicable|amherthnasol|ddim yn berthnasol)\.?$/u.test(bare) ? "not_applicable" : null;
}
