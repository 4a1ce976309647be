import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { giveUp, root } from "./process.mjs";

const lockFile = join(root, "package-lock.json");
const stamp = join(root, "node_modules/.concord-installed");

/** Installs the packages of package-lock.json unless exactly those are there. Says one line and shows npm's only on failure. */
export function ensureInstalled() {
  const wanted = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  if (readIfThere(stamp) === wanted) return;
  if (!isInstalledByHand()) install();
  try {
    writeFileSync(stamp, wanted);
  } catch {
    // Packages in a folder that belongs to someone else: looking them through at each start costs little.
  }
}

/** Somebody ran npm install or npm ci themselves: npm's own list of what is there agrees with the lock file. */
function isInstalledByHand() {
  const there = JSON.parse(readIfThere(join(root, "node_modules/.package-lock.json")) || "{}").packages;
  if (!there) return false;
  const wanted = Object.entries(JSON.parse(readFileSync(lockFile, "utf8")).packages).filter(([path]) => path);
  return wanted.every(([path, entry]) => {
    const found = there[path]?.version;
    return found === undefined ? Boolean(entry.optional || entry.peer) : found === entry.version;
  });
}

function install() {
  const isFirst = !existsSync(join(root, "node_modules"));
  console.log(
    isFirst ? "\n  Installing (first time only, about a minute)…" : "\n  Installing what has changed (about a minute)…",
  );
  const result = npm("ci");
  // A registry that lacks some other system's packages makes npm believe that the lock file is incomplete.
  const last = /EUSAGE/.test(result.output) ? npm("install", "--no-save") : result;
  if (last.isGood) return;
  console.error(last.output.split("\n").slice(0, 20).join("\n"));
  giveUp(sentenceFor(last.output));
}

/** Runs npm without a word on screen. Production still needs the development packages: they build it. */
function npm(...command) {
  const args = [...command, "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const own = process.env.npm_execpath;
  const options = { cwd: root, encoding: "utf8" };
  const { status, stdout, stderr, error } = own?.endsWith(".js")
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  return { isGood: status === 0, output: `${stderr ?? ""}${stdout ?? ""}${error?.message ?? ""}`.trim() };
}

function sentenceFor(output) {
  if (/ENOSPC/.test(output)) return "The disk is full; free about 1 GB and run this again.";
  if (/EACCES|EPERM|EROFS/.test(output))
    return `The packages cannot be written to ${root}; make that folder writable for this user and run this again.`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH/.test(output))
    return "The packages cannot be fetched; check the connection to the internet (or your npm registry) and run this again.";
  return "The packages could not be installed; npm's own words are above. Run npm ci to see more.";
}

function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
