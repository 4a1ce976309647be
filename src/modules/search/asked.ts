/** What can be found, in the order in which the kinds are offered. An item is any part of a plan, whatever its level. */
export const resultKinds = ["item", "update", "plan", "meeting", "group", "organisation", "person", "term"] as const;
export type ResultKind = (typeof resultKinds)[number];

/** What was asked for, as the address says it. `words` are those of `q` that hold a letter or a figure. */
export type Asked = {
  q: string;
  words: string[];
  kind: ResultKind | null;
  page: number;
  /** Search for what was typed, even if it looks misspelt. */
  isExact: boolean;
};

const longestText = 200;
const mostWords = 10;

/** Reads what was asked for from an address. Nothing typed can be wrong: what makes no sense is left out. */
export function readAsked(query: URLSearchParams): Asked {
  const q = tidy(query.get("q") ?? "");
  const page = query.get("page") ?? "";
  return {
    q,
    words: wordsOf(q),
    kind: resultKinds.find((kind) => kind === query.get("kind")) ?? null,
    page: /^[1-9]\d{0,2}$/.test(page) ? Number(page) : 1,
    isExact: query.get("exact") === "yes",
  };
}

/** One line without control characters, marks of direction or half characters, which a database cannot keep or nobody can see. */
function tidy(text: string): string {
  return text
    .slice(0, longestText * 10)
    .normalize("NFC")
    .replace(/[\p{C}\p{Z}\s]+/gu, " ")
    .trim()
    .slice(0, longestText)
    .toWellFormed();
}

/** The words of a line, without what holds neither a letter nor a figure. */
export function wordsOf(line: string): string[] {
  return line
    .split(/[\s/\\_"“”]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords);
}

/** The end of an address that asks for this; the same question always gives the same text. */
export function askedAddress({ q, kind, page, isExact }: Partial<Asked>): string {
  const query = new URLSearchParams({ q: q ?? "" });
  if (kind) query.set("kind", kind);
  if (isExact) query.set("exact", "yes");
  if (page && page > 1) query.set("page", String(page));
  return `?${query}`;
}
