import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DiffText, diffWords, Prose, TextWithTerms } from "./index.ts";

describe("what somebody typed", () => {
  const prose = (text: string, textLang?: "en" | "cy") =>
    (<Prose text={text} lang="en" textLang={textLang} />).toString();

  it("keeps its paragraphs, line breaks and lists", () => {
    expect(prose("One\ntwo\n\nThree\n- a\n• b\nFour")).toBe(
      '<div class="cc-prose"><p>One<br/>two</p><p>Three</p><ul><li>a</li><li>b</li></ul><p>Four</p></div>',
    );
  });

  it("is text and never markup", () => {
    expect(prose("<b>bold</b> & more")).toContain("&lt;b&gt;bold&lt;/b&gt; &amp; more");
  });

  it("says so when it is in the other language, and marks it for whoever reads aloud", () => {
    const html = prose("Diolch", "cy");
    expect(html).toContain("has not been translated");
    expect(html).toContain('lang="cy"');
    expect(prose("Thanks", "en")).not.toContain("translated");
  });

  it("is nothing when nothing was typed", () => {
    expect(prose("  \n ")).toBe("");
  });
});

describe("words of the glossary", () => {
  const terms = new Map([
    ["RSL", { href: "/g#rsl", title: "Registered social landlord" }],
    ["RSL forum", { href: "/g#forum", title: "Forum of landlords" }],
    ["C++", { href: "/g#c", title: "A language" }],
  ]);
  const linked = (text: string) => (<TextWithTerms text={text} terms={terms} />).toString();

  it("are linked by the longest that fits", () => {
    expect(linked("The RSL forum met")).toBe(
      'The <a class="cc-term" href="/g#forum" title="Forum of landlords">RSL forum</a> met',
    );
  });

  it("are linked only as whole words, also beside Welsh letters", () => {
    expect(linked("RSLs and ŵRSL and RSLŷ")).toBe("RSLs and ŵRSL and RSLŷ");
    expect(linked("(RSL)")).toContain('href="/g#rsl"');
  });

  it("are linked the first time only, and may hold signs", () => {
    expect(linked("RSL, RSL and C++").match(/<a /g)).toHaveLength(2);
  });

  it("leave the text as it is when there are none", () => {
    expect((<TextWithTerms text="<RSL>" terms={new Map()} />).toString()).toBe("&lt;RSL&gt;");
  });
});

describe("before and after", () => {
  it("shows the words that changed, and says them aloud", () => {
    const html = (<DiffText before="Twin four schools" after="Twin six schools" lang="en" />).toString();
    expect(html).toMatch(/Twin <del [^>]*>.*Removed:.*four.*<\/del><ins [^>]*>.*Added:.*six.*<\/ins> schools/);
  });

  it("joins changed words that stand side by side", () => {
    expect(diffWords("a red house here", "a small blue house here").map(({ kind }) => kind)).toEqual([
      "same",
      "removed",
      "added",
      "same",
    ]);
  });

  it("loses nothing: same and removed make the text before, same and added the text after", () => {
    const text = fc.array(fc.constantFrom("a", "b", "ŵy", " ", "\n", "  ", "end.")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffWords(before, after);
        const made = (kind: string) =>
          runs
            .filter((run) => run.kind === "same" || run.kind === kind)
            .map((run) => run.text)
            .join("");
        expect(made("removed")).toBe(before);
        expect(made("added")).toBe(after);
      }),
    );
  });

  it("answers quickly for very long texts that differ everywhere", () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(" ");
    const started = performance.now();
    expect(diffWords(long("a"), long("b"))).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
