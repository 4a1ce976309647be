import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { root } from "./process.mjs";

const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 60;

/**
 * Finds files and functions of src that have grown too long: one sentence each. Functions are measured with oxc-parser,
 * because TypeScript 7 has no stable interface for reading code. The callback of `describe` is a chapter, not a function.
 */
export function findOversized(folder = root) {
  const files = globSync("src/**/*.{ts,tsx}", { cwd: folder }).filter((file) => !file.endsWith(".generated.ts"));
  return files.sort().flatMap((file) => measure(file, readFileSync(join(folder, file), "utf8")));
}

function measure(file, text) {
  const lineOf = lineFinder(text);
  const length = lineOf(text.trimEnd().length);
  const complaints =
    length > LONGEST_FILE ? [`${file} has ${length} lines; ${LONGEST_FILE} is the most. Split the noun.`] : [];
  for (const { start, end, name } of functionsOf(file, text)) {
    const lines = lineOf(end) - lineOf(start) + 1;
    if (lines > LONGEST_FUNCTION)
      complaints.push(`${file}:${lineOf(start)} ${name} has ${lines} lines; ${LONGEST_FUNCTION} is the most.`);
  }
  return complaints;
}

/** The name a call begins with: "describe" of describe.each(table)(…). */
function firstName(callee) {
  if (callee.type === "MemberExpression") return firstName(callee.object);
  return callee.type === "CallExpression" ? firstName(callee.callee) : callee.name;
}

function functionsOf(file, text) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) return [];
  const found = [];
  const chapters = new Set();
  const nameOf = new Map();
  const add = (node) => {
    if (!chapters.has(node))
      found.push({ start: node.start, end: node.end, name: node.id?.name ?? nameOf.get(node) ?? "a function" });
  };
  new Visitor({
    CallExpression(node) {
      if (firstName(node.callee) === "describe") for (const argument of node.arguments) chapters.add(argument);
    },
    VariableDeclarator(node) {
      if (node.init) nameOf.set(node.init, node.id.name);
    },
    MethodDefinition(node) {
      nameOf.set(node.value, node.key.name);
    },
    Property(node) {
      nameOf.set(node.value, node.key.name);
    },
    FunctionDeclaration: add,
    FunctionExpression: add,
    ArrowFunctionExpression: add,
  }).visit(program);
  return found;
}

function lineFinder(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
