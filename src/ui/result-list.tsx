import type { Child } from "hono/jsx";

/** Something that was found: a title that leads to it, what it is and where it belongs, and the words around the match. */
export type Result = {
  title: Child;
  href: string;
  lang?: string;
  /** A quiet line of parts, such as its kind, its plan and a date. */
  meta: readonly Child[];
  text?: Child;
  textLang?: string;
};

/** What was found, the best first. `start` is the number of the first where earlier pages had others. */
export function ResultList({
  results,
  start = 1,
  level = 2,
}: {
  results: readonly Result[];
  start?: number;
  level?: 2 | 3;
}) {
  const Tag = `h${level}` as const;
  return (
    <ol class="cc-results" start={start}>
      {results.map(({ title, href, lang, meta, text, textLang }) => (
        <li class="cc-result">
          <Tag class="cc-result__title">
            <a href={href} lang={lang}>
              {title}
            </a>
          </Tag>
          <p class="cc-result__meta">
            {meta.map((part, index) => (
              <>
                {index > 0 ? " · " : null}
                {part}
              </>
            ))}
          </p>
          {text ? (
            <p class="cc-result__text" lang={textLang}>
              {text}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
