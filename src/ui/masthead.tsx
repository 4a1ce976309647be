import type { Lang } from "../core/i18n/words.ts";
import { classNames } from "./class-names.ts";
import { Mark } from "./mark.tsx";
import type { NavItem } from "./navigation.tsx";
import { uiWords } from "./words.ts";

/** Who is signed in, and where they leave by. */
export type ViewerProps = { name: string; account_href: string; sign_out_action: string };

/** What the frame above every page needs. */
export type MastheadProps = {
  lang: Lang;
  service: { name: string; href: string };
  partnership?: { name: string; href: string; logo_url?: string };
  nav: readonly NavItem[];
  viewer?: ViewerProps;
  /** Shown instead of the account when nobody is signed in. */
  signIn?: { label: string; href: string };
  alternateHref: string;
  search?: { action: string; value?: string };
  /** Says under the frame of every page that everything here is invented. */
  isDemonstration?: boolean;
};

function LanguageSwitch({ lang, alternateHref }: { lang: Lang; alternateHref: string }) {
  const t = uiWords(lang);
  const other = lang === "en" ? "cy" : "en";
  return (
    <nav class="cc-language" aria-label={t.language}>
      <a class="cc-top__link" href={alternateHref} lang={other} hreflang={other} rel="alternate">
        {t.otherLanguage}
      </a>
    </nav>
  );
}

function Account({ viewer, signIn, lang }: { viewer?: ViewerProps; signIn?: MastheadProps["signIn"]; lang: Lang }) {
  const t = uiWords(lang);
  if (!viewer) {
    return signIn ? (
      <a class="cc-top__link" href={signIn.href}>
        {signIn.label}
      </a>
    ) : null;
  }
  return (
    <div class="cc-account">
      <a class="cc-top__link cc-account__name" href={viewer.account_href}>
        <span class="govuk-visually-hidden">{t.yourAccount}: </span>
        {viewer.name}
      </a>
      <form method="post" action={viewer.sign_out_action} class="cc-account__form">
        <button type="submit" class="cc-top__link cc-account__out">
          {t.signOut}
        </button>
      </form>
    </div>
  );
}

function Search({ search, lang }: { search: { action: string; value?: string }; lang: Lang }) {
  const t = uiWords(lang);
  return (
    <search class="cc-search">
      <form method="get" action={search.action} class="cc-search__form">
        <label class="govuk-visually-hidden" for="site-search">
          {t.searchFor}
        </label>
        <input
          class="cc-search__input"
          id="site-search"
          name="q"
          type="search"
          value={search.value ?? ""}
          placeholder={t.search}
        />
        <button class="cc-search__button" type="submit">
          <span class="govuk-visually-hidden">{t.search}</span>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="2.5" />
            <path d="M12.6 12.6L18 18" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
          </svg>
        </button>
      </form>
    </search>
  );
}

function Brand({ service, partnership }: Pick<MastheadProps, "service" | "partnership">) {
  return (
    <div class={classNames("govuk-generic-header__logo cc-brand", partnership && "cc-brand--partnership")}>
      <a class="cc-brand__service" href={service.href}>
        <Mark />
        <span class="cc-brand__name">{service.name}</span>
      </a>
      {partnership ? (
        <a class="cc-brand__partnership" href={partnership.href}>
          {partnership.logo_url ? <img class="cc-brand__logo" src={partnership.logo_url} alt="" height="36" /> : null}
          <span>{partnership.name}</span>
        </a>
      ) : null}
    </div>
  );
}

function Navigation({ nav, lang }: { nav: readonly NavItem[]; lang: Lang }) {
  if (nav.length === 0) return null;
  const t = uiWords(lang);
  return (
    <div class="govuk-service-navigation cc-nav" data-module="govuk-service-navigation">
      <div class="govuk-width-container">
        <div class="govuk-service-navigation__container">
          <nav class="govuk-service-navigation__wrapper" aria-label={t.mainNavigation}>
            <button
              type="button"
              class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
              aria-controls="navigation"
              hidden
            >
              {t.menu}
            </button>
            <ul class="govuk-service-navigation__list" id="navigation">
              {nav.map(({ label, href, isCurrent }) => (
                <li
                  class={`govuk-service-navigation__item${isCurrent ? " govuk-service-navigation__item--active" : ""}`}
                >
                  <a class="govuk-service-navigation__link" href={href} aria-current={isCurrent ? "true" : undefined}>
                    {isCurrent ? <strong class="govuk-service-navigation__active-fallback">{label}</strong> : label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}

function DemonstrationBanner({ lang }: { lang: Lang }) {
  const t = uiWords(lang);
  return (
    <div class="cc-phase">
      <p class="govuk-width-container cc-phase__row">
        <strong class="cc-phase__tag">{t.demonstration}</strong> <span>{t.demonstrationText}</span>
      </p>
    </div>
  );
}

/** The frame above every page: the other language first, then who is signed in, whose pages these are, search, and where to go. */
export function Masthead(props: MastheadProps) {
  const { lang, service, partnership, nav, viewer, signIn, alternateHref, search, isDemonstration } = props;
  return (
    <header class="cc-header">
      <div class="cc-top">
        <div class="govuk-width-container cc-top__row">
          <LanguageSwitch lang={lang} alternateHref={alternateHref} />
          <Account viewer={viewer} signIn={signIn} lang={lang} />
        </div>
      </div>
      <div class="govuk-generic-header">
        <div class="govuk-generic-header__container govuk-width-container cc-masthead">
          <Brand service={service} partnership={partnership} />
          {search ? <Search search={search} lang={lang} /> : null}
        </div>
      </div>
      <Navigation nav={nav} lang={lang} />
      {isDemonstration ? <DemonstrationBanner lang={lang} /> : null}
    </header>
  );
}
