/** What the same machine does in the same minutes with the least a page can cost: server time, and requests a second. */
export type Bare = { ms: number; perSecond: number };

/** One line of the result. `limit` is the budget: at most, or with `isAtLeast` at least that much. `bare` is the same of a bare server. */
export type Line = {
  what: string;
  value: number | null;
  unit: "ms" | "/s" | "KB" | "MB" | "s" | "";
  limit?: number;
  isAtLeast?: boolean;
  bare?: number;
  note?: string;
};

const isMet = ({ value, limit, isAtLeast }: Line): boolean | null =>
  value === null || limit === undefined ? null : isAtLeast ? value >= limit : value <= limit;

/** Prints the lines as a table, and under it how many budgets are met. */
export function print(lines: readonly Line[]): void {
  const rows = lines.map((line) => {
    const met = isMet(line);
    return [
      line.what,
      line.value === null ? "not measured" : amount(line.value, line.unit),
      line.limit === undefined ? "" : `${line.isAtLeast ? "≥" : "≤"} ${amount(line.limit, line.unit)}`,
      line.bare && line.value ? `${ratio(line.value / line.bare)} × bare` : "",
      met === null ? (line.note ?? "") : `${met ? "met" : "NOT MET"}${line.note ? ` (${line.note})` : ""}`,
    ];
  });
  const head = ["", "measured", "budget", "ratio", ""];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => [...(row[column] ?? "")].length)));
  const draw = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column > 0 && column < 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ");
  for (const row of [head, ...rows]) console.log(draw(row).trimEnd());
  const judged = lines.map(isMet).filter((met) => met !== null);
  console.log(`\n${judged.filter(Boolean).length} of ${judged.length} budgets are met.`);
}

function amount(value: number, unit: Line["unit"]): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return unit === "" ? String(value) : `${value.toFixed(digits)} ${unit}`;
}

const ratio = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toPrecision(2));
