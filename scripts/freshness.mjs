import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./process.mjs";

const stamp = join(root, "dist/.built-from");
const inputs = ["src", "demo", "scripts", "package-lock.json", "tsconfig.json"];

/** Is dist what building now would give? Looks at names, sizes and times of the sources only, which takes milliseconds. */
export function isBuilt() {
  return existsSync(join(root, "dist/main.js")) && existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint();
}

/** Builds everything into dist and remembers from what. */
export async function build() {
  const before = fingerprint();
  const { buildAll } = await import("./build.mjs");
  await buildAll();
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(stamp, before);
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const input of inputs) addTo(hash, join(root, input));
  return hash.digest("hex");
}

function addTo(hash, path) {
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state || /\.test\.tsx?$/.test(path)) return;
  if (state.isDirectory()) for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  else hash.update(`${path}\0${state.size}\0${state.mtimeMs}\n`);
}
