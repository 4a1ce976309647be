import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { root } from "./process.mjs";

const ui = join(root, "src/ui");
const fontFolder = join(root, "node_modules/@fontsource/atkinson-hyperlegible-next/files");
const fonts = {
  "atkinson-400.woff2": "latin-400-normal",
  "atkinson-700.woff2": "latin-700-normal",
  "atkinson-400-ext.woff2": "latin-ext-400-normal",
  "atkinson-700-ext.woff2": "latin-ext-700-normal",
};
const worthCompressing = new Set([".css", ".js", ".svg", ".json", ".webmanifest", ".txt"]);

/**
 * Builds what browsers load: styles, scripts, fonts and static files, each under a name with a fingerprint so that it may
 * be kept for ever. manifest.json says which plain name became which.
 */
export async function buildAssets(folder) {
  mkdirSync(folder, { recursive: true });
  const manifest = {};
  const keep = (name, content) => {
    manifest[name] = keepFile(folder, name, content);
  };
  for (const [name, file] of Object.entries(fonts))
    keep(name, readFileSync(join(fontFolder, `atkinson-hyperlegible-next-${file}.woff2`)));
  for (const name of filesIn(join(ui, "static"))) keep(name, readFileSync(join(ui, "static", name)));
  for (const [name, content] of await buildScripts()) keep(name, content);
  const css = await buildStyles();
  if (css) keep("main.css", withRealAddresses(css, manifest));
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest, null, 2));
}

function keepFile(folder, name, content) {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const extension = extname(name);
  const hashed = `${basename(name, extension)}-${digest}${extension}`;
  writeFileSync(join(folder, hashed), content);
  if (!worthCompressing.has(extension)) return hashed;
  const bytes = Buffer.from(content);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(join(folder, `${hashed}.br`), brotliCompressSync(bytes, { params }));
  writeFileSync(join(folder, `${hashed}.gz`), gzipSync(bytes, { level: 9 }));
  return hashed;
}

async function buildScripts() {
  const folder = join(ui, "client");
  const entryPoints = entriesOf(folder);
  if (entryPoints.length === 0) return [];
  const { outputFiles } = await esbuild.build({
    absWorkingDir: folder,
    entryPoints,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    write: false,
    outdir: folder,
    logLevel: "silent",
  });
  return outputFiles.map((file) => [basename(file.path), file.text]);
}

/** A script that pages load is one that no other file beside it imports. */
function entriesOf(folder) {
  const sources = filesIn(folder).filter((name) => /^[^.]+\.ts$/.test(name));
  const texts = sources.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  const imported = new Set([...texts.matchAll(/(?:from|import)\s*\(?\s*"\.\/([^"]+)"/g)].map((match) => match[1]));
  return sources.filter((name) => !imported.has(name));
}

async function buildStyles() {
  const entry = join(ui, "styles/main.scss");
  if (!existsSync(entry)) return undefined;
  const sass = await import("sass");
  const loadPaths = [join(root, "node_modules")];
  return sass.compile(entry, { loadPaths, style: "compressed", quietDeps: true }).css;
}

/** In the styles an asset is called /assets/name; the built name takes its place. Anything else fails the build. */
function withRealAddresses(css, manifest) {
  return css.replace(/url\(\s*(["']?)(.*?)\1\s*\)/g, (whole, _quote, address) => {
    if (/^(data:|#)/.test(address)) return whole;
    const built = manifest[address.replace(/^\/assets\//, "")];
    if (!built) throw new Error(`main.scss asks for ${address}, which is neither a font nor in src/ui/static.`);
    return `url(/assets/${built})`;
  });
}

function filesIn(folder) {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
