import { HtmlValidate } from "html-validate/node";
import { describe, expect, it } from "vitest";
import { langs } from "../core/i18n/words.ts";
import { examplePage, examples } from "./examples/index.tsx";
import { sayIn } from "./examples/say.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // Printer's matters: how tags are written, not what they mean
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "long-title": "off",
    // Boxes to tick share a name, as browsers have always allowed
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button"] }],
  },
});

const hostile = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&lt;\u202e🙂 `;

async function mistakesIn(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
}

describe.each(Object.keys(examples))("the %s example", (name) => {
  it.each(langs)("is strict HTML in %s", async (lang) => {
    expect(await mistakesIn(examplePage(name, sayIn(lang)))).toEqual([]);
  });

  it("shows hostile text as text, wherever text can go", async () => {
    const html = examplePage(name, sayIn("en", hostile));
    expect(html).not.toMatch(/<script>|<img src=x|"'>/);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;");
    expect(await mistakesIn(html)).toEqual([]);
  });

  it("has no inline style, handler or script, which the content security policy would stop", () => {
    const html = examplePage(name, sayIn("en"));
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<style|<script(?![^>]*\ssrc=)|javascript:/i);
  });

  it("has one h1 and never skips a level on the way down", () => {
    const levels = [...examplePage(name, sayIn("cy")).matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1);
    expect(skips).toEqual([]);
  });

  it("names every id once and points only at ids that are there", () => {
    const html = examplePage(name, sayIn("en"));
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const pointers = /\s(?:for|aria-labelledby|aria-describedby|aria-controls|href)="(#?[^"]+)"/g;
    const wanted = [...html.matchAll(pointers)]
      .filter(([whole, to = ""]) => !whole.includes("href") || to.startsWith("#"))
      .flatMap(([, to = ""]) => to.replace("#", "").split(" "));
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
