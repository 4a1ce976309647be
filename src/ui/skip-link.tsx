import type { Lang } from "../core/i18n/words.ts";
import { uiWords } from "./words.ts";

/** The first thing the Tab key reaches: straight to the main content. */
export function SkipLink({ lang }: { lang: Lang }) {
  return (
    <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">
      {uiWords(lang).skipToContent}
    </a>
  );
}
