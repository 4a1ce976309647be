import type { Lang } from "../../core/i18n/index.ts";
import { accountWords } from "./account.words.ts";

const browsers: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/Firefox|FxiOS/, "Firefox"],
  [/Chrome|CriOS/, "Chrome"],
  [/Safari/, "Safari"],
];
const systems: [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "Mac"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

/** What a browser calls itself, in words its owner knows: "Firefox on Windows". */
export function browserName(lang: Lang, userAgent: string | null): string {
  const t = accountWords(lang);
  const known = (list: [RegExp, string][]) => list.find(([sign]) => sign.test(userAgent ?? ""))?.[1];
  const browser = known(browsers);
  const system = known(systems);
  if (!browser) return t.unknownBrowser;
  return system ? t.onSystem(browser, system) : browser;
}
