import type { Lang } from "../core/i18n/words.ts";
import { type Terms, TextWithTerms } from "./text-with-terms.tsx";
import { uiWords } from "./words.ts";

type Block = { kind: "paragraph" | "list"; lines: string[] };

const bullet = /^\s*[-*•·]\s+/;

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const part of text.replace(/\r\n?/g, "\n").split(/\n\s*\n/)) {
    for (const line of part.split("\n").filter((each) => each.trim() !== "")) {
      const kind = bullet.test(line) ? "list" : "paragraph";
      const last = blocks.at(-1);
      const isNewPart = line === part.split("\n").find((each) => each.trim() !== "");
      if (last?.kind === kind && !isNewPart) last.lines.push(line.replace(bullet, ""));
      else blocks.push({ kind, lines: [line.replace(bullet, "")] });
    }
  }
  return blocks;
}

function Lines({ lines, terms }: { lines: string[]; terms?: Terms }) {
  return (
    <>
      {lines.map((line, index) => (
        <>
          {index > 0 ? <br /> : null}
          {terms ? <TextWithTerms text={line} terms={terms} /> : line}
        </>
      ))}
    </>
  );
}

type ProseProps = {
  text: string | null | undefined;
  /** The language of the page. */
  lang: Lang;
  /** The language the text is written in, where that is known. */
  textLang?: Lang;
  terms?: Terms;
  /** Leave out the line that says the text is not translated (when the page says so once for all). */
  isNoticeHidden?: boolean;
};

/** What somebody typed, safely: paragraphs, line breaks and "- " lists as they wrote them; says so when it is in the other language. */
export function Prose({ text, lang, textLang = lang, terms, isNoticeHidden }: ProseProps) {
  if (!text?.trim()) return null;
  const isForeign = textLang !== lang;
  return (
    <>
      {isForeign && !isNoticeHidden ? <p class="cc-not-translated">{uiWords(lang).notTranslated}</p> : null}
      <div class="cc-prose" lang={isForeign ? textLang : undefined}>
        {blocksOf(text).map(({ kind, lines }) =>
          kind === "list" ? (
            <ul>
              {lines.map((line) => (
                <li>
                  <Lines lines={[line]} terms={terms} />
                </li>
              ))}
            </ul>
          ) : (
            <p>
              <Lines lines={lines} terms={terms} />
            </p>
          ),
        )}
      </div>
    </>
  );
}
