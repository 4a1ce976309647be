import type { Lang } from "../core/i18n/words.ts";
import { uiWords } from "./words.ts";

/** Something to take away. `format` is its short name ("Word", "Excel", "PDF", "CSV"). */
export type DownloadLink = { label: string; href: string; format?: string; size?: string };

/** Where a page can be taken away as a file. Nothing at all when there is nothing to take. */
export function DownloadPlace({ links, lang, title }: { links: readonly DownloadLink[]; lang: Lang; title?: string }) {
  if (links.length === 0) return null;
  return (
    <nav class="cc-download" aria-label={title ?? uiWords(lang).download}>
      <span class="cc-download__title" aria-hidden="true">
        {title ?? uiWords(lang).download}
      </span>
      <ul class="cc-download__list">
        {links.map(({ label, href, format, size }) => (
          <li>
            <a class="govuk-link" href={href}>
              {label}
              {format || size ? ` (${[format, size].filter(Boolean).join(", ")})` : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
