/**
 * The last counted part of a printed reference, and what stands around it: "2.1 (iii)" is "2.1 (" + iii + ")". A number is counted in
 * digits, letters or Roman numerals.
 */
type Counted = { prefix: string; count: number; suffix: string; style: Style };
type Style = { kind: "number" | "letter" | "roman"; isUpper: boolean; width: number };

const romanShape = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const romanValues: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** i, v and x alone are Roman unless a neighbour shows that letters are counted (h before i); other single letters are letters. */
function kindOf(token: string, neighbours: ReadonlySet<string>): Style["kind"] | null {
  const lower = token.toLowerCase();
  if (/^\d+$/.test(token)) return "number";
  if (token !== lower && token !== token.toUpperCase()) return null;
  if (/^[ivx]$/.test(lower)) return neighbours.has(letterBefore(lower)) ? "letter" : "roman";
  if (/^[a-z]$/.test(lower)) return "letter";
  if (romanShape.test(lower) && lower.length <= 9 && /[ivx]/.test(lower)) return "roman";
  return /^([a-z])\1$/.test(lower) ? "letter" : null;
}

function letterBefore(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - 1);
}

function countOf(token: string, kind: Style["kind"]): number {
  const lower = token.toLowerCase();
  if (kind === "number") return Number(token);
  if (kind === "letter") return lower.charCodeAt(0) - 96 + (lower.length - 1) * 26;
  let [rest, count] = [lower, 0];
  for (const [value, sign] of romanValues) {
    while (rest.startsWith(sign)) [rest, count] = [rest.slice(sign.length), count + value];
  }
  return count;
}

function writeCount(count: number, { kind, isUpper, width }: Style): string {
  if (kind === "number") return String(count).padStart(width, "0");
  const text =
    kind === "roman" ? roman(count) : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
  return isUpper ? text.toUpperCase() : text;
}

function roman(count: number): string {
  let [rest, text] = [count, ""];
  for (const [value, sign] of romanValues) {
    while (rest >= value) [rest, text] = [rest - value, text + sign];
  }
  return text;
}

const lastPart = /^(.*?)(\d+|\p{L}+)([^\p{L}\d]*)$/su;

function readCounted(reference: string, neighbours: ReadonlySet<string>): Counted | null {
  const [, prefix = "", token = "", suffix = ""] = lastPart.exec(reference.trim()) ?? [];
  const kind = token === "" || token.length > 15 ? null : kindOf(token, neighbours);
  if (kind === null) return null;
  const isUpper = kind !== "number" && token === token.toUpperCase();
  const width = kind === "number" && token.startsWith("0") ? token.length : 0;
  return { prefix, count: countOf(token, kind), suffix, style: { kind, isUpper, width } };
}

function lastTokens(references: readonly string[]): Set<string> {
  return new Set(references.map((reference) => lastPart.exec(reference.trim())?.[2]?.toLowerCase() ?? ""));
}

/**
 * A key that sorts printed references as people count, by code point (`collate "C"`): 1.9 before 1.10, (ii) before (iv), 10 before 10a.
 * No reference sorts last. References may repeat, so the key is never an identity.
 */
export function referenceSortKey(reference: string): string {
  const tokens = reference.match(/\d+|\p{L}+/gu) ?? [];
  if (tokens.length === 0) return "~";
  return tokens.map((token) => tokenKey(token, new Set())).join("");
}

function tokenKey(token: string, neighbours: ReadonlySet<string>): string {
  const kind = kindOf(token, neighbours);
  if (kind === null) return `w${token.toLowerCase()}!`;
  const digits = kind === "number" ? token.replace(/^0+(?=\d)/, "") : String(countOf(token, kind));
  return `n${String.fromCharCode(48 + Math.min(digits.length, 60))}${digits}`;
}

/** A copy of a list in the order of its printed references; equal references keep their order. Letters among Roman numerals are told by their neighbours. */
export function sortByReference<T>(items: readonly T[], referenceOf: (item: T) => string): T[] {
  const neighbours = new Set(
    items.flatMap(
      (item) =>
        referenceOf(item)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
    ),
  );
  const keyOf = (item: T) => {
    const tokens = referenceOf(item).match(/\d+|\p{L}+/gu);
    return tokens ? tokens.map((token) => tokenKey(token, neighbours)).join("") : "~";
  };
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  return keyed.toSorted((a, b) => Number(a.key > b.key) - Number(a.key < b.key)).map(({ item }) => item);
}

/**
 * Suggests the reference of the next item beside some others in their own style (1.9 gives 1.10, "(ii)" gives "(iii)", "a." gives "b."). The
 * first item under a parent gets the parent's reference and 1, or (i) under letters and (a) under Roman numerals.
 */
export function nextReference(siblings: readonly string[], parentReference = ""): string {
  const used = siblings.map((sibling) => sibling.trim()).filter((sibling) => sibling !== "");
  const neighbours = lastTokens(used);
  const last = sortByReference(used, (sibling) => sibling).findLast((sibling) => readCounted(sibling, neighbours));
  const counted = last === undefined ? null : readCounted(last, neighbours);
  if (!counted) return firstReference(parentReference.trim());
  for (let count = counted.count + 1; ; count += 1) {
    const next = `${counted.prefix}${writeCount(count, counted.style)}${counted.suffix}`;
    if (!used.includes(next)) return next;
  }
}

function firstReference(parent: string): string {
  const counted = readCounted(parent, new Set());
  if (!counted) return "1";
  if (counted.style.kind === "number") return `${counted.prefix}${writeCount(counted.count, counted.style)}.1`;
  return counted.style.kind === "letter" ? "(i)" : "(a)";
}

/** An item of a plan for renumbering: items come in the order of the plan, parents before their children. */
export type NumberedItem = { id: number; parent_id: number | null; reference: string };

/** A reference that renumbering changes. */
export type Renumbering = { id: number; from: string; to: string };

/**
 * Works out new references so that brothers and sisters count on from the first without gaps or repeats, each list in the style of its
 * first reference, and references that begin with their parent's follow it. A level that counts on under each new parent (outcomes 1 to 3,
 * then 4 to 11) goes on doing so. Items without a reference, or with words for one, stay as they are. Gives only what changes.
 */
export function renumber(items: readonly NumberedItem[]): Renumbering[] {
  const renumbered = new Map<number, Renumbering>();
  const children = Map.groupBy(items, (item) => item.parent_id);
  let level: (NumberedItem | null)[] = [null];
  while (level.length > 0) {
    const lists = level.map((parent) => ({ parent, list: children.get(parent?.id ?? null) ?? [] }));
    renumberLevel(lists, renumbered);
    level = lists.flatMap(({ list }) => list);
  }
  return [...renumbered.values()].filter(({ from, to }) => from !== to);
}

type Siblings = { parent: NumberedItem | null; list: readonly NumberedItem[] };

function renumberLevel(lists: readonly Siblings[], renumbered: Map<number, Renumbering>): void {
  let reached = 0;
  for (const { parent, list } of lists) {
    const references = list.map((item) => item.reference.trim()).filter((reference) => reference !== "");
    const neighbours = lastTokens(references);
    const first = references.map((reference) => readCounted(reference, neighbours)).find((counted) => counted !== null);
    if (!first) continue;
    const from = parent?.reference.trim() ?? "";
    const follows =
      from !== "" && first.prefix.startsWith(from) && !/^[\p{L}\d]/u.test(first.prefix.slice(from.length));
    const prefix =
      follows && parent ? (renumbered.get(parent.id)?.to ?? from) + first.prefix.slice(from.length) : first.prefix;
    const goesOn = !follows && parent !== null && reached > 0 && first.count > 1 && first.style.kind === "number";
    let count = goesOn ? reached : 0;
    for (const item of list) {
      if (readCounted(item.reference, neighbours) === null) continue;
      count += 1;
      const to = `${prefix}${writeCount(count, first.style)}${first.suffix}`;
      renumbered.set(item.id, { id: item.id, from: item.reference, to });
    }
    reached = count;
  }
}
