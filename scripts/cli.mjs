import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isBuilt } from "./freshness.mjs";
import { ensureInstalled } from "./install.mjs";
import { giveUp, modernNode, replaceBy, root } from "./process.mjs";

/** Runs the command line `concord` under the Node that Concord brings along, built first where the sources are newer. */
export async function runCli(args) {
  ensureInstalled();
  const node = modernNode();
  if (!isBuilt()) build(node);
  const program = join(root, "dist/cli/main.js");
  if (!existsSync(program)) giveUp("The command line is not in dist; run npm run build and try again.");
  replaceBy(node, ["--enable-source-maps", program, ...args]);
}

/** What the build says goes to stderr, so that a command's own answer can be sent into a file. */
function build(node) {
  const result = spawnSync(node, [join(root, "scripts/run.mjs"), "build"], { cwd: root, stdio: ["ignore", 2, 2] });
  if (result.status !== 0) process.exit(result.status ?? 1);
}
