import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { compile } from "sass";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
const { css } = compile(join(import.meta.dirname, "main.scss"), {
  style: "compressed",
  loadPaths: [join(root, "node_modules")],
  quietDeps: true,
});

it("everything a browser loads to show a page is under 60 KB compressed", async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/ui/client/main.ts")],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const script = outputFiles[0]?.contents ?? new Uint8Array();
  expect(script.length).toBeGreaterThan(1000);
  expect(gzipSync(css).length + gzipSync(script).length).toBeLessThan(60 * 1024);
});

it("carries nothing of gov.uk's brand and nothing from another host", () => {
  expect(css).not.toMatch(/GDS Transport|crown|crest/i);
  expect(css).not.toMatch(/url\((?!"?atkinson-)/);
  expect(css).toContain("Atkinson Hyperlegible Next");
});

it("has letters for Welsh: the extended set holds ŵ and ŷ", () => {
  const ranges = css.match(/unicode-range:U\+0100-02BA/gi) ?? [];
  expect(ranges).toHaveLength(2);
});
