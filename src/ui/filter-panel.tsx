import type { Child } from "hono/jsx";
import type { Lang } from "../core/i18n/words.ts";
import { Button } from "./button.tsx";
import { uiWords } from "./words.ts";

/** A filter in force: what it says, and the same list without it. */
export type ChosenFilter = { label: string; removeHref: string };

/** `children` are the fields; `hidden` are values of the address that must survive, such as the sort order. */
export type FilterPanelProps = {
  action: string;
  lang: Lang;
  children: Child;
  chosen?: readonly ChosenFilter[];
  clearHref?: string;
  hidden?: Readonly<Record<string, string>>;
  title?: string;
  submit?: string;
  /** Questions asked less often, folded away until wanted. */
  more?: { summary: string; isOpen: boolean; fields: Child };
};

function Chosen({ chosen, clearHref, lang }: { chosen: readonly ChosenFilter[]; clearHref?: string; lang: Lang }) {
  if (chosen.length === 0) return null;
  const t = uiWords(lang);
  return (
    <div class="cc-chosen">
      <ul class="cc-chosen__list" aria-label={t.chosenFilters}>
        {chosen.map(({ label, removeHref }) => (
          <li>
            <a class="cc-chosen__link" href={removeHref}>
              <span class="govuk-visually-hidden">{t.removeFilter} </span>
              {label}
              <svg
                class="cc-chosen__cross"
                viewBox="0 0 12 12"
                width="12"
                height="12"
                aria-hidden="true"
                focusable="false"
              >
                <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="2" />
              </svg>
            </a>
          </li>
        ))}
      </ul>
      {clearHref ? (
        <a class="govuk-link cc-chosen__clear" href={clearHref}>
          {t.clearFilters}
        </a>
      ) : null}
    </div>
  );
}

/** Questions that narrow a list (GET). Folded away on a phone; the filters in force stay in sight as links that take them off. */
export function FilterPanel(props: FilterPanelProps) {
  const { action, lang, children, chosen = [], clearHref, hidden = {}, title, submit, more } = props;
  const t = uiWords(lang);
  return (
    <search class="cc-filter">
      <details class="cc-filter__details">
        <summary class="cc-filter__summary">
          <h2 class="cc-filter__title">{title ?? t.filter}</h2>
        </summary>
        <form method="get" action={action} class="cc-filter__form">
          {Object.entries(hidden).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <div class="cc-filter__fields">
            {children}
            <Button kind="secondary">{submit ?? t.applyFilters}</Button>
          </div>
          {more ? (
            <details class="cc-filter__more" open={more.isOpen}>
              <summary class="cc-filter__more-summary">{more.summary}</summary>
              <div class="cc-filter__fields">{more.fields}</div>
            </details>
          ) : null}
        </form>
      </details>
      <Chosen chosen={chosen} clearHref={clearHref} lang={lang} />
    </search>
  );
}
