import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { StateTable } from "../../core/states.ts";
import { itemStateTable } from "./item.states.ts";
import { planStatusTable } from "./plan.states.ts";

/** A state table as a Mermaid diagram; a deed that must be explained is marked with a question mark. */
function diagramOf<S extends string, D extends string>({ moves }: StateTable<S, D>): string {
  const lines = moves.flatMap((move) =>
    move.from.map((from) => `  ${from} --> ${move.to}: ${move.deed}${move.needsReason ? " (why?)" : ""}`),
  );
  return ["```mermaid", "stateDiagram-v2", ...lines, "```"].join("\n");
}

const readme = readFileSync(join(import.meta.dirname, "README.md"), "utf8");

test("the diagram of items in the README is the state table", () => {
  expect(readme).toContain(diagramOf(itemStateTable));
});

test("the diagram of plans in the README is the state table", () => {
  expect(readme).toContain(diagramOf(planStatusTable));
});

test("every verb the README names is one the module exports", async () => {
  const door = await import("./index.ts");
  const named = [...readme.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name ?? "");
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !(name in door))).toEqual([]);
});
