import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./process.mjs";

const stamp = join(root, "dist/.built-from");
const inputs = ["src", "demo", "scripts", "package-lock.json", "tsconfig.json"];

/** Is dist what building now would give? Looks at names, sizes and times of the sources only, which takes milliseconds. */
export function isBuilt() {
  return existsSync(join(root, "dist/main.js")) && existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint();
}

/** Runs the build and remembers from which sources it was made: those that were there when it began. */
export async function markBuilt(build) {
  const before = fingerprint();
  rmSync(stamp, { force: true });
  await build();
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
