import type { Child } from "hono/jsx";
import type { Lang } from "../core/i18n/words.ts";
import { uiWords } from "./words.ts";

/** A place to go; without `href` it is where we are. */
export type Crumb = { label: string; href?: string };

/** The way down from the partnership's front page to here. */
export function Breadcrumbs({ items, lang }: { items: readonly Crumb[]; lang: Lang }) {
  if (items.length === 0) return null;
  return (
    <nav class="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile" aria-label={uiWords(lang).youAreHere}>
      <ol class="govuk-breadcrumbs__list">
        {items.map(({ label, href }) => (
          <li class="govuk-breadcrumbs__list-item" aria-current={href ? undefined : "page"}>
            {href ? (
              <a class="govuk-breadcrumbs__link" href={href}>
                {label}
              </a>
            ) : (
              label
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A link of a navigation. */
export type NavItem = { label: string; href: string; isCurrent?: boolean };

/** Links to the views of one thing (overview, document, list …), in one row that scrolls sideways on a phone. */
export function SubNavigation({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav class="cc-subnav" aria-label={label}>
      <ul class="cc-subnav__list">
        {items.map((item) => (
          <li class="cc-subnav__item">
            <a class="cc-subnav__link" href={item.href} aria-current={item.isCurrent ? "page" : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type PaginationProps = { lang: Lang; first?: string; previous?: string; next?: string; text?: Child };

/** On, back, and back to the start of a long list. `text` says how much there is. */
export function Pagination({ lang, first, previous, next, text }: PaginationProps) {
  const t = uiWords(lang);
  const links = [
    { href: first, label: t.firstPage, rel: undefined, arrow: "first" },
    { href: previous, label: t.previousPage, rel: "prev", arrow: "previous" },
    { href: next, label: t.nextPage, rel: "next", arrow: "next" },
  ].filter((link) => link.href !== undefined);
  if (links.length === 0) return text ? <p class="cc-pagination__text">{text}</p> : null;
  return (
    <nav class="cc-pagination" aria-label={t.pages}>
      {text ? <p class="cc-pagination__text">{text}</p> : null}
      <ul class="cc-pagination__list">
        {links.map(({ href, label, rel, arrow }) => (
          <li>
            <a class={`cc-pagination__link cc-pagination__link--${arrow}`} href={href} rel={rel}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
