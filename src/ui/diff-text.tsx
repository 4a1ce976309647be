import type { Lang } from "../core/i18n/words.ts";
import { uiWords } from "./words.ts";

/** A run of text that is the same in both, only in the later, or only in the earlier. */
export type DiffRun = { kind: "same" | "added" | "removed"; text: string };

const mostCells = 1_000_000;

function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

/** Lengths of the longest common run of words from each pair of places to the ends, as one flat table. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const diagonal = lengths[(i + 1) * width + j + 1] ?? 0;
      const down = lengths[(i + 1) * width + j] ?? 0;
      const right = lengths[i * width + j + 1] ?? 0;
      lengths[i * width + j] = a[i] === b[j] ? diagonal + 1 : Math.max(down, right);
    }
  }
  return lengths;
}

function middleRuns(a: readonly string[], b: readonly string[]): DiffRun[] {
  if (a.length * b.length > mostCells) {
    return [
      { kind: "removed", text: a.join("") },
      { kind: "added", text: b.join("") },
    ];
  }
  const lengths = commonLengths(a, b);
  const at = (i: number, j: number) => lengths[i * (b.length + 1) + j] ?? 0;
  const runs: DiffRun[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ kind: "same", text: a[i++] ?? "" });
      j++;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ kind: "removed", text: a[i++] ?? "" });
    } else {
      runs.push({ kind: "added", text: b[j++] ?? "" });
    }
  }
  return runs;
}

/** Puts removals before additions between two unchanged words, and a lone space between changes with them. */
function joined(runs: readonly DiffRun[]): DiffRun[] {
  const result: DiffRun[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed) result.push({ kind: "removed", text: removed });
    if (added) result.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  runs.forEach((run, index) => {
    if (run.kind === "removed") removed += run.text;
    else if (run.kind === "added") added += run.text;
    else if (run.text.trim() === "" && (removed || added) && runs[index + 1] && runs[index + 1]?.kind !== "same") {
      removed += run.text;
      added += run.text;
    } else {
      flush();
      const last = result.at(-1);
      if (last?.kind === "same") last.text += run.text;
      else result.push({ ...run });
    }
  });
  flush();
  return result.filter((run) => run.text !== "");
}

/** The difference between two texts, word by word. Very long texts that differ everywhere come back as one removal and one addition. */
export function diffWords(before: string, after: string): DiffRun[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const same = (words: readonly string[]): DiffRun => ({ kind: "same", text: words.join("") });
  return joined([
    same(a.slice(0, start)),
    ...middleRuns(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    same(a.slice(a.length - end)),
  ]);
}

function Run({ run, lang }: { run: DiffRun; lang: Lang }) {
  if (run.kind === "same") return <>{run.text}</>;
  const t = uiWords(lang);
  const Tag = run.kind === "added" ? "ins" : "del";
  return (
    <Tag class={`cc-diff__${run.kind}`}>
      <span class="govuk-visually-hidden"> {run.kind === "added" ? t.added : t.removed} </span>
      {run.text}
      <span class="govuk-visually-hidden"> ({t.endOfChange}) </span>
    </Tag>
  );
}

type DiffTextProps = { lang: Lang } & ({ before: string; after: string } | { changes: readonly DiffRun[] });

/** Before and after in one text: what went is struck through, what came is underlined, and both are said aloud. Give `changes` where the difference is already known. */
export function DiffText({ lang, ...props }: DiffTextProps) {
  const runs = "changes" in props ? props.changes : diffWords(props.before, props.after);
  return (
    <div class="cc-diff">
      {runs.map((run) => (
        <Run run={run} lang={lang} />
      ))}
    </div>
  );
}
