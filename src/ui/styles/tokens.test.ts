import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const source = readFileSync(join(import.meta.dirname, "_tokens.scss"), "utf8");
const colours = new Map(
  [...source.matchAll(/^\$([\w-]+): (#[0-9a-f]{6});/gm)].map(([, name = "", hex = ""]) => [name, hex]),
);

function colour(name: string): string {
  const hex = colours.get(name);
  if (!hex) throw new Error(`No colour called ${name}`);
  return hex;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(colour(one)), luminance(colour(other))].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const pages = ["paper", "surface", "sand", "accent-tint"];
const tones = ["blue", "green", "amber", "red", "grey"];

const textPairs: [string, string][] = [
  ...["text", "text-quiet", "ink", "link", "link-hover", "link-visited"].flatMap((text) =>
    pages.map((page): [string, string] => [text, page]),
  ),
  ...tones.flatMap((tone) => ["paper", "surface", "sand"].map((page): [string, string] => [`${tone}-text`, page])),
  ...tones.map((tone): [string, string] => [`${tone}-text`, `${tone}-tint`]),
  ...tones.map((tone): [string, string] => [tone, tone === "amber" ? "amber-on" : "white"]),
  ...["green-tint", "blue-tint", "amber-tint"].map((tint): [string, string] => ["text", tint]),
  ...["red", "green", "blue", "grey"].map((tone): [string, string] => [tone, "paper"]),
  ["link", "line"],
  ["red", "surface"],
  ["white", "ink"],
  ["white", "ink-deep"],
  ["white", "link"],
  ["white", "red-text"],
  ["accent-text", "accent"],
  ["accent-text", "accent-hover"],
  ["focus-text", "focus"],
];

const shapePairs: [string, string][] = [
  ["line-strong", "surface"],
  ["line-strong", "paper"],
  ["line-strong", "sand"],
  ["focus-text", "paper"],
  ["focus-text", "surface"],
  ["focus-text", "sand"],
  ["focus-text", "accent"],
  ["focus", "ink"],
  ["focus", "ink-deep"],
  ["accent", "ink"],
  ["accent-shade", "focus"],
];

describe("the colours", () => {
  it.each(textPairs)("%s on %s can be read: at least 4.5 to 1", (text, page) => {
    expect(contrast(text, page)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)("%s against %s can be made out: at least 3 to 1", (shape, page) => {
    expect(contrast(shape, page)).toBeGreaterThanOrEqual(3);
  });

  it("measures as WCAG does: black on white is 21 to 1", () => {
    expect((luminance("#ffffff") + 0.05) / (luminance("#000000") + 0.05)).toBeCloseTo(21, 5);
    expect(contrast("white", "grey")).toBeCloseTo(6.0, 0);
  });

  it("are not those of gov.uk", () => {
    const govuk = ["#1d70b8", "#00703c", "#ffdd00", "#0b0c0c", "#d4351c", "#005ea5", "#0f7a52", "#ca3535"];
    expect([...colours.values()].filter((hex) => govuk.includes(hex))).toEqual([]);
  });
});
