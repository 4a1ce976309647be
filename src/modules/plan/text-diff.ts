/** A stretch of text that two versions share, or that only the one before or only the one after has. */
export type TextChange = { kind: "same" | "removed" | "added"; text: string };

/** Steps after which two texts count as too different to compare word by word; keeps 100,000 characters under a second. */
const mostSteps = 1500;

/**
 * What changed between two texts, word by word, in reading order with what was removed before what was added. Same and removed make the
 * text before; same and added the text after. Texts with very many differences are compared line by line, or replaced whole.
 */
export function diffText(before: string, after: string): TextChange[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const changes = diffBy(words, before, after) ?? diffBy(lines, before, after) ?? replaced([before], [after]);
  return joined(changes);
}

type Split = (text: string) => string[];

const words: Split = (text) =>
  text.match(/\s+|[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]|\p{M}/gu) ?? [];
const lines: Split = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function diffBy(split: Split, before: string, after: string): TextChange[] | null {
  const [a, b] = [split(before), split(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const middle = shortestChange(a.slice(start, a.length - end), b.slice(start, b.length - end));
  if (middle === null) return null;
  const same = (tokens: string[]): TextChange => ({ kind: "same", text: tokens.join("") });
  return [same(a.slice(0, start)), ...middle, same(a.slice(a.length - end))];
}

/** Myers' O(ND) difference (1986), given up after `mostSteps`. */
function shortestChange(a: readonly string[], b: readonly string[]): TextChange[] | null {
  if (a.length === 0 || b.length === 0) return replaced(a, b);
  const steps = Math.min(a.length + b.length, mostSteps);
  const furthest = new Int32Array(2 * steps + 3);
  const trail: Int32Array[] = [];
  for (let step = 0; step <= steps; step += 1) {
    trail.push(furthest.slice(steps - step, steps + step + 3));
    for (let k = -step; k <= step; k += 2) {
      const x = follow(a, b, nextStart(furthest, steps + 1, k, step), k);
      furthest[steps + 1 + k] = x;
      if (x >= a.length && x - k >= b.length) return retrace(a, b, trail);
    }
  }
  return null;
}

/** Where a path enters diagonal k at a step: down from the diagonal above when that one is further, otherwise across. */
function nextStart(furthest: Int32Array, middle: number, k: number, step: number): number {
  const across = furthest[middle + k - 1] ?? 0;
  const down = furthest[middle + k + 1] ?? 0;
  if (step === 0) return 0;
  return k === -step || (k !== step && across < down) ? down : across + 1;
}

function follow(a: readonly string[], b: readonly string[], from: number, k: number): number {
  let x = from;
  while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
  return x;
}

function retrace(a: readonly string[], b: readonly string[], trail: readonly Int32Array[]): TextChange[] {
  const changes: TextChange[] = [];
  let [x, y] = [a.length, b.length];
  for (let step = trail.length - 1; step >= 0; step -= 1) {
    const seen = trail[step] ?? new Int32Array();
    const k = x - y;
    const start = nextStart(seen, step + 1, k, step);
    for (; x > start; x -= 1, y -= 1) changes.push({ kind: "same", text: a[x - 1] ?? "" });
    if (step === 0) break;
    const isDown = start === (seen[step + 1 + k + 1] ?? 0) && (k === -step || (seen[step + k] ?? 0) < start);
    if (isDown) {
      y -= 1;
      changes.push({ kind: "added", text: b[y] ?? "" });
    } else {
      x -= 1;
      changes.push({ kind: "removed", text: a[x] ?? "" });
    }
  }
  return changes.reverse();
}

function replaced(before: readonly string[], after: readonly string[]): TextChange[] {
  return [
    { kind: "removed", text: before.join("") },
    { kind: "added", text: after.join("") },
  ];
}

/** Joins neighbours of one kind; spaces alone between two changes belong to both, so that a changed phrase reads as one. */
function joined(changes: readonly TextChange[]): TextChange[] {
  const result: TextChange[] = [];
  let [removed, added, spaces] = ["", "", ""];
  const flush = () => {
    if (removed) result.push({ kind: "removed", text: removed });
    if (added) result.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  const keep = (text: string) => {
    flush();
    const last = result.at(-1);
    if (last?.kind === "same") last.text += text;
    else if (text) result.push({ kind: "same", text });
  };
  for (const { kind, text } of changes) {
    if (text === "") continue;
    if (kind === "same") {
      const isBetween = (removed || added) && /^\s+$/.test(text) && !text.includes("\n");
      if (isBetween) spaces += text;
      else {
        keep(spaces + text);
        spaces = "";
      }
      continue;
    }
    if (spaces) [removed, added, spaces] = [removed + spaces, added + spaces, ""];
    if (kind === "removed") removed += text;
    else added += text;
  }
  keep(spaces);
  return result;
}
