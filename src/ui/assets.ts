import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../core/root.ts";

type Manifest = Readonly<Record<string, string>>;

let manifest: Manifest | undefined;

function readManifest(file: string): Manifest {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Manifest) : {};
}

/**
 * The address of a built file such as "main.css", with its fingerprint in the name so that it may be kept for ever.
 * Reads dist/assets/manifest.json once; where nothing is built yet (in tests) it answers /assets/name.
 */
export function assetUrl(name: string): string {
  manifest ??= readManifest(join(root, "dist/assets/manifest.json"));
  return `/assets/${manifest[name] ?? name}`;
}
