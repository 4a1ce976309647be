import { existsSync } from "node:fs";
import { join } from "node:path";
import { isBuilt, markBuilt } from "./freshness.mjs";
import { ensureInstalled } from "./install.mjs";
import { bin, giveUp, modernNode, replaceBy, root, runToEnd } from "./process.mjs";

const commands = { start, test, dev, check, bench, build };

/** Runs one of the npm scripts: installs what is missing, then goes on under the Node that Concord brings along. */
export async function run(name, args) {
  const command = commands[name];
  if (!command) giveUp(`There is no script "${name}"; there are: ${Object.keys(commands).join(", ")}.`);
  process.chdir(root);
  ensureInstalled();
  const node = modernNode();
  if (node !== process.execPath) return replaceBy(node, [join(root, "scripts/run.mjs"), name, ...args]);
  await command(args);
}

async function start(args) {
  await ensureBuilt();
  replaceBy(process.execPath, ["--enable-source-maps", ...leash(), join(root, "dist/main.js"), ...args]);
}

async function test(args) {
  await ensureBuilt();
  replaceBy(process.execPath, [...leash(), bin("vitest"), "run", ...args]);
}

async function dev() {
  if (leash().length > 0) await import("./leash.mjs");
  const { watch } = await import("./dev.mjs");
  await watch();
}

async function check(args) {
  const { checkAll } = await import("./check.mjs");
  process.exitCode = (await checkAll(args)) ? 0 : 1;
}

async function bench(args) {
  if (!existsSync(join(root, "bench/main.ts"))) giveUp("There is no bench/main.ts to run.");
  await ensureBuilt();
  const { buildBench } = await import("./build.mjs");
  process.exitCode = await runToEnd(process.execPath, [await buildBench(), ...args]);
}

/** Under npm, programs end when npm does. */
function leash() {
  return process.env.npm_lifecycle_event ? ["--import", join(root, "scripts/leash.mjs")] : [];
}

async function build() {
  const { buildAll } = await import("./build.mjs");
  await markBuilt(buildAll).catch((error) => giveUp(error.message));
}

/** Builds in a process of its own, so that nothing of the builder stays in memory when we become the program. */
async function ensureBuilt() {
  if (isBuilt()) return;
  const code = await runToEnd(process.execPath, [join(root, "scripts/run.mjs"), "build"]);
  if (code !== 0) process.exit(code);
}
