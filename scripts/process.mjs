import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the whole project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const NEEDED_NODE = 26;

/** Prints one sentence and ends. */
export function giveUp(sentence) {
  console.error(`\n  ${sentence}\n`);
  process.exit(1);
}

/** The path of the Node that Concord runs on: this one if it is new enough, else the one npm installed. */
export function modernNode() {
  const isModern = Number(process.versions.node.split(".")[0]) >= NEEDED_NODE;
  if (isModern) return process.execPath;
  const installed = join(root, "node_modules/node/bin/node");
  if (existsSync(installed)) return installed;
  return giveUp(
    `Node ${NEEDED_NODE} was not installed with the other packages; delete node_modules and run this again, or install Node ${NEEDED_NODE} yourself.`,
  );
}

/** The script behind a command of an installed package, to be run by Node. */
export function bin(command, packageName = command) {
  const folder = join(root, "node_modules", packageName);
  const { bin: entry } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof entry === "string" ? entry : entry[command]);
}

/**
 * Becomes another program where Node can do that, so that signals and exit codes need no passing on. An older Node
 * starts it as a child, passes signals to it and ends as it ends.
 */
export function replaceBy(file, args) {
  if (process.execve && process.platform !== "win32") return process.execve(file, [file, ...args], process.env);
  runToEnd(file, args).then((code) => process.exit(code));
}

/** Runs a program with our terminal and answers with its exit code. Passes on requests to end. */
export function runToEnd(file, args, options = {}) {
  const child = spawn(file, args, { stdio: "inherit", ...options });
  const pass = (signal) => child.kill(signal);
  const ignore = () => {};
  // Ctrl-C reaches the child by itself; we only must not die before it.
  process.on("SIGINT", ignore);
  process.on("SIGTERM", pass);
  process.on("SIGHUP", pass);
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (code, signal) => {
      process.off("SIGINT", ignore);
      process.off("SIGTERM", pass);
      process.off("SIGHUP", pass);
      resolve(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1));
    });
  });
}
