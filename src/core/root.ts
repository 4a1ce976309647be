import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

function findRoot(from: string): string {
  const isRoot = existsSync(join(from, "package.json")) && existsSync(join(from, "migrations"));
  return isRoot || dirname(from) === from ? from : findRoot(dirname(from));
}

/** The folder of the program itself, whether it runs from src or from dist, wherever it was started from. */
export const root = findRoot(import.meta.dirname);

/** The version of this program, as its package.json says. */
export function programVersion(): string {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
}
