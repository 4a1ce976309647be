import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bin, root } from "./process.mjs";
import { findOversized } from "./sizes.mjs";

const steps = {
  types: () => tool("tsc", "typescript", ["--noEmit"]),
  "lint and format": () =>
    tool("biome", "@biomejs/biome", ["check", "--error-on-warnings", "--colors=off", "--max-diagnostics=40"]),
  "module graph": checkGraph,
  "dead code": () => tool("knip", "knip", ["--no-progress", "--no-config-hints"]),
  sizes: () => {
    const complaints = findOversized();
    return { isGood: complaints.length === 0, output: complaints.join("\n") };
  },
};

/** Carries out every check, or those named, at the same time. Prints a line for each and what the failed ones said. */
export async function checkAll(names = []) {
  const chosen = Object.entries(steps).filter(
    ([name]) => names.length === 0 || names.some((part) => name.includes(part)),
  );
  const results = await Promise.all(chosen.map(([name, step]) => carryOut(name, step)));
  for (const { name, isGood, output } of results) if (!isGood) console.log(`\n── ${name} ──\n${output.trim()}`);
  const failed = results.filter((result) => !result.isGood).map((result) => result.name);
  console.log(failed.length === 0 ? "\nAll checks passed." : `\nFailed: ${failed.join(", ")}.`);
  return failed.length === 0 && results.length > 0;
}

async function carryOut(name, step) {
  const begun = performance.now();
  const { isGood, output } = await step();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${isGood ? "✓" : "✗"} ${name} (${seconds} s)`);
  return { name, isGood, output };
}

function tool(command, packageName, args) {
  const child = spawn(process.execPath, [bin(command, packageName), ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [output, errors] = ["", ""];
  child.stdout.on("data", (data) => {
    output += data;
  });
  child.stderr.on("data", (data) => {
    errors += data;
  });
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ isGood: code === 0, output: output + errors, stdout: output }));
  });
}

/** dependency-cruiser reads TypeScript through swc, as it does not know TypeScript 7 yet; its remark on that is left out. */
async function checkGraph() {
  const folders = ["src", "tests", "demo", "bench"].filter((folder) => existsSync(join(root, folder)));
  const { stdout, output } = await tool("depcruise", "dependency-cruiser", [...folders, "--output-type=json"]);
  try {
    const { violations, totalCruised } = JSON.parse(stdout).summary;
    const lines = violations.map(({ rule, from, to, cycle }) => {
      const path = cycle ? [from, ...cycle.map((step) => step.name)].join(" → ") : `${from} → ${to}`;
      return `${rule.name}: ${path}`;
    });
    if (totalCruised < 2) lines.push("No files were read; the checker cannot read TypeScript.");
    return { isGood: lines.length === 0, output: lines.join("\n") };
  } catch {
    return { isGood: false, output };
  }
}
