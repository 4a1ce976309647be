import { type Amount, parseMoney, penceOf } from "../../core/i18n/index.ts";

/**
 * What a plan says of the money for an item: each of these is a different answer, and saying nothing is one too (null). "Not applicable" is
 * not "none", and neither is "to be determined".
 */
export type MoneyStatus =
  | "none"
  | "existing_budget"
  | "to_be_determined"
  | "estimated"
  | "secured"
  | "not_applicable"
  | null;

/** One line of money as written and as understood; `amount` is pounds as the database keeps them ("3000.00"). */
export type MoneyLine = {
  as_written: string;
  amount: Amount | null;
  source: string | null;
  kind: "cash" | "in_kind";
  status: MoneyStatus;
};

function phrase(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, "iu");
}

const mostCharacters = 2000;
const units = "k|m|bn|thousand|million|billion|miliwn|biliwn";
const amountSource = `£\\s?(?:\\d[\\d,]*)(?:\\.\\d+)?\\s?(?:(?:${units})(?!\\p{L}))?`;
const bareAmount = new RegExp(`^\\d[\\d,]*(?:\\.\\d{1,2})?\\s?(?:${units})?$`, "iu");

const inKind = phrase(
  "in[\\s-]kind|(?:officer|staff|volunteer)s?['’]?\\s+time|amser\\s+(?:swyddogion|staff|gwirfoddolwyr)|mewn\\s+nwyddau|cyfraniad\\s+mewn\\s+da",
);
const notApplicable = /^(?:n\s?\/\s?a|not applicable|amherthnasol|ddim yn berthnasol)\.?$/iu;
const none =
  /^(?:none|nil|zero|free|cost neutral|dim|am ddim)\.?$|(?<!\p{L})no\s{0,9}£?\s{0,9}(?:additional\s+|extra\s+|further\s+|direct\s+)?(?:costs?|funding\s+(?:needed|required)|resources?)(?!\p{L})|(?<!\p{L})(?:dim|heb)\s+(?:unrhyw\s+)?(?:gost|cost)(?:au)?|^£\s?[-–—]?$/iu;
const existing = phrase(
  "existing\\s+(?:\\p{L}+\\s+)?(?:budgets?|resources?|funding|funds|staff(?:ing)?)|(?:contained\\s+|met\\s+)?(?:within|from)\\s+(?:[\\p{L}\\s&-]{0,60}\\s)?(?:budgets?|existing resources)|core\\s+(?:budget|funding)|mainstream(?:ed)?\\s+(?:budget|funding)|(?:cyllideb(?:au)?|gyllideb(?:au)?|adnoddau)\\s+(?:[pb]resennol|cyfredol)|o\\s+fewn\\s+(?:y\\s+)?gyllideb(?:au)?",
);
const toBeDetermined = phrase(
  "to be (?:identified|determined|confirmed|agreed|decided|costed|advised|established|sourced)|t\\.?b\\.?[acdi]\\.?|potential (?:costs?|funding)|not (?:yet )?known|unknown|i['’]w (?:bennu|gadarnhau|chadarnhau|nodi|phennu|gytuno|benderfynu)|anhysbys",
);
const secured = phrase(
  "secured|awarded|confirmed|approved|wedi['’]i (?:sicrhau|ddyfarnu|gadarnhau|chadarnhau)|sicrhawyd|dyfarnwyd",
);
const estimated = phrase(
  "approx(?:imately)?\\.?|estimated?|est\\.?|circa|c\\.|about|around|up to|in the region of|roughly|tua|oddeutu|amcangyfrif(?:ir|edig)?|hyd at",
);

/**
 * Reads the money cell of a plan, in English or Welsh. A blank cell has no lines; every other has at least one, and together they
 * keep its words. Of a range the higher amount is taken, as an estimate. Never throws.
 */
export function readMoney(text: string): MoneyLine[] {
  return text
    .split(/[\n\r;]+|\s\+\s|\s(?:and|plus|a|ac)\s(?=£)/u)
    .flatMap(splitByAmounts)
    .map((line) =>
      line
        .trim()
        .replace(/^[•*+,–—-]\s*|[,+]$/gu, "")
        .trim(),
    )
    .filter((line) => /[\p{L}\p{N}£]/u.test(line))
    .map(readLine);
}

/** Splits "£5,000 fund £5,000 council" before each amount, and "Venue £500, food £300" after each; a range of amounts stays together. */
function splitByAmounts(line: string): string[] {
  const found = findAmounts(line);
  const amounts = found.filter(
    ({ index }, i) => !/^\s*(?:to|i|[-–—])\s*$/iu.test(line.slice(found[i - 1]?.end ?? index, index)),
  );
  const [first, last] = [amounts[0], found.at(-1)];
  if (amounts.length < 2 || !first || !last) return [line];
  const isLabelFirst = !/\p{L}/u.test(line.slice(last.end)) && /\p{L}/u.test(line.slice(0, first.index));
  const endBefore = (index: number) => found.findLast((amount) => amount.end <= index)?.end ?? index;
  const cuts = amounts.slice(1).map(({ index }) => (isLabelFirst ? endBefore(index) : index));
  return [0, ...cuts].map((cut, i) => line.slice(cut, cuts[i]));
}

function findAmounts(line: string): { index: number; end: number; text: string }[] {
  const found = line.slice(0, mostCharacters).matchAll(new RegExp(amountSource, "giu"));
  return [...found].map(({ index, 0: text }) => ({ index, end: index + text.length, text }));
}

function readLine(as_written: string): MoneyLine {
  const text = as_written.slice(0, mostCharacters);
  const amounts = findAmounts(text).flatMap((found) => parseMoney(found.text) ?? []);
  if (bareAmount.test(text)) amounts.push(...[parseMoney(text)].filter((amount) => amount !== null));
  const amount = amounts.toSorted((a, b) => Number(penceOf(b) - penceOf(a)))[0] ?? null;
  const status = readStatus(text, amount, amounts.length > 1);
  const kind = inKind.test(text) ? "in_kind" : "cash";
  const isSourced = status !== "none" && status !== "not_applicable";
  return { as_written, amount, source: isSourced ? readSource(text) : null, kind, status };
}

function readStatus(text: string, amount: Amount | null, isRange: boolean): MoneyStatus {
  if (notApplicable.test(text)) return "not_applicable";
  if (amount === null ? none.test(text) : penceOf(amount) === 0n) return "none";
  if (toBeDetermined.test(text)) return amount === null ? "to_be_determined" : "estimated";
  if (secured.test(text)) return "secured";
  if (existing.test(text)) return "existing_budget";
  return isRange || (amount !== null && estimated.test(text)) ? "estimated" : null;
}

const sourceWords = /budget|fund|grant|cyllideb|gyllideb|cronfa|gronfa|lottery|loteri/iu;

/** Who or what pays: the words after "from" or "by", after the amount, or before it when they speak of a budget, fund or grant. */
function readSource(text: string): string | null {
  const named =
    /(?<!\p{L})(?:funded by|provided by|paid (?:for )?by|met by|secured by|secured from|awarded by|from|within|ariannir gan|gan|o fewn)\s+(?:the\s+|y\s+|yr\s+)?(.{2,120}?)(?:\s+(?:until|for|to be|tan|ar gyfer)(?!\p{L})|[.(;]|$)/iu.exec(
      text,
    );
  if (named?.[1]) return cleanSource(named[1]);
  const amount = new RegExp(amountSource, "iu").exec(text);
  if (!amount) return sourceWords.test(text) ? cleanSource(text) : null;
  const after = text.slice(amount.index + amount[0].length);
  if (/^\s*(?:o\s+)?\p{Lu}/u.test(after) || sourceWords.test(after)) return cleanSource(after);
  const before = text.slice(0, amount.index);
  return sourceWords.test(before) ? cleanSource(before) : null;
}

const notSource = new RegExp(
  `${[inKind, toBeDetermined, secured, estimated].map((pattern) => pattern.source).join("|")}|(?<!\\p{L})(?:existing|current|additional|presennol|bresennol|costs?|cost of)(?!\\p{L})`,
  "giu",
);

function cleanSource(words: string): string | null {
  const bare = words
    .replace(new RegExp(amountSource, "giu"), " ")
    .replace(notSource, " ")
    .replace(/\([^)]*\)/gu, " ");
  const source = bare.replace(/\s+/gu, " ").replace(/^[\s,.:()–—-]+(?:o\s+)?|^o\s+|[\s,.:()–—-]+$/gu, "");
  return /\p{L}{2}/u.test(source) &&
    !/^(?:budgets?|funding|funds?|resources?|grant|cyllideb(?:au)?|gyllideb|staff|cash|arian|adnoddau)$/iu.test(source)
    ? source
    : null;
}
