import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { build } from "esbuild";
import { compile } from "sass";

/** Where the sources are and where the built files go; both absolute. */
export type AssetPlaces = { root: string; out: string };

type Manifest = Record<string, string>;

const fontFiles = {
  "atkinson-400.woff2": "latin-400-normal.woff2",
  "atkinson-700.woff2": "latin-700-normal.woff2",
  "atkinson-400-ext.woff2": "latin-ext-400-normal.woff2",
  "atkinson-700-ext.woff2": "latin-ext-700-normal.woff2",
};

function fingerprinted(name: string, bytes: Uint8Array | string): string {
  const print = createHash("sha256").update(bytes).digest("base64url").replace(/[-_]/g, "").slice(0, 10);
  return `${basename(name, extname(name))}.${print}${extname(name)}`;
}

async function keep(out: string, manifest: Manifest, name: string, bytes: Uint8Array | string): Promise<void> {
  const file = fingerprinted(name, bytes);
  manifest[name] = file;
  await writeFile(join(out, file), bytes);
}

async function copyFontsAndPictures({ root, out }: AssetPlaces, manifest: Manifest): Promise<void> {
  const fonts = join(root, "node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-");
  for (const [name, file] of Object.entries(fontFiles)) await keep(out, manifest, name, await readFile(fonts + file));
  const pictures = join(root, "src/ui/static");
  for (const name of await readdir(pictures)) await keep(out, manifest, name, await readFile(join(pictures, name)));
}

async function buildStyles({ root, out }: AssetPlaces, manifest: Manifest): Promise<void> {
  const { css } = compile(join(root, "src/ui/styles/main.scss"), {
    style: "compressed",
    loadPaths: [join(root, "node_modules")],
    quietDeps: true,
  });
  const linked = css.replace(/url\("?([\w.-]+)"?\)/g, (_whole, name: string) => `url(${manifest[name] ?? name})`);
  await keep(out, manifest, "main.css", linked);
}

async function buildScripts({ root, out }: AssetPlaces, manifest: Manifest): Promise<void> {
  const entryPoints = ["main.ts", "passkey.ts"].map((name) => join(root, "src/ui/client", name)).filter(existsSync);
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    write: false,
    outdir: out,
    absWorkingDir: root,
    logLevel: "error",
  });
  for (const { path, contents } of outputFiles) await keep(out, manifest, basename(path), contents);
}

/** Builds everything the browser loads into `out` under fingerprinted names, with manifest.json that maps plain name to file. */
export async function buildAssets(places: AssetPlaces): Promise<Manifest> {
  const manifest: Manifest = {};
  await rm(places.out, { recursive: true, force: true });
  await mkdir(places.out, { recursive: true });
  await copyFontsAndPictures(places, manifest);
  await buildStyles(places, manifest);
  await buildScripts(places, manifest);
  await writeFile(join(places.out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
