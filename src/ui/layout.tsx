import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { assetUrl } from "./assets.ts";
import { classNames } from "./class-names.ts";
import { Mark } from "./mark.tsx";
import { Masthead, type MastheadProps } from "./masthead.tsx";
import { Breadcrumbs, type Crumb } from "./navigation.tsx";
import { type Flash, NotificationBanner } from "./notices.tsx";
import { SessionWarning } from "./session-warning.tsx";
import { SkipLink } from "./skip-link.tsx";
import { uiWords } from "./words.ts";

/** Everything around a page. `title` is the page's own; the service's and the partnership's names are added. */
export type LayoutProps = MastheadProps & {
  title: string;
  flash?: Flash;
  breadcrumbs?: readonly Crumb[];
  /** "reading" keeps lines short; "wide" is for tables and overviews. */
  width?: "reading" | "wide";
  hasError?: boolean;
  footer?: readonly { label: string; href: string }[];
  /** When the session of whoever is signed in ends unless they do something; a dialog warns them two minutes before. */
  sessionEndsAt?: Date;
  /** Further built scripts by name, such as "passkey.js". */
  scripts?: readonly string[];
  /** Keeps a page out of search engines. */
  isPrivate?: boolean;
  children: Child;
};

const firstFonts = ["atkinson-400.woff2", "atkinson-700.woff2"];

function Head(props: LayoutProps) {
  const { lang, title, service, partnership, hasError, alternateHref, scripts = [], isPrivate } = props;
  const names = [title, partnership?.name, service.name].filter(Boolean);
  return (
    <head>
      <meta charset="utf-8" />
      <title>{(hasError ? uiWords(lang).errorPrefix : "") + names.join(" – ")}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content="#0d3b44" />
      {isPrivate ? <meta name="robots" content="noindex" /> : null}
      <link rel="icon" href={assetUrl("favicon.svg")} type="image/svg+xml" />
      <link rel="alternate" href={alternateHref} hreflang={lang === "en" ? "cy" : "en"} />
      {firstFonts.map((name) => (
        <link rel="preload" href={assetUrl(name)} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assetUrl("main.css")} />
      {["main.js", ...scripts].map((name) => (
        <script type="module" src={assetUrl(name)} />
      ))}
    </head>
  );
}

function Footer({ footer: links = [], service, lang }: Pick<LayoutProps, "footer" | "service" | "lang">) {
  return (
    <footer class="cc-footer">
      <div class="govuk-width-container cc-footer__row">
        <p class="cc-footer__name">
          <Mark size={28} /> {service.name}
        </p>
        {links.length > 0 ? (
          <nav aria-label={uiWords(lang).footerLinks}>
            <ul class="cc-footer__links">
              {links.map(({ label, href }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
    </footer>
  );
}

/** A whole page: doctype, head, frame, banner, message, main content, footer. */
export function Layout(props: LayoutProps) {
  const { lang, breadcrumbs = [], flash, width = "reading", sessionEndsAt, children } = props;
  return (
    <>
      {raw("<!DOCTYPE html>")}
      <html lang={lang} class="govuk-template cc-template">
        <Head {...props} />
        <body class="govuk-template__body">
          <SkipLink lang={lang} />
          <Masthead {...props} />
          <div class="govuk-width-container cc-page">
            <Breadcrumbs items={breadcrumbs} lang={lang} />
            <main class={classNames("govuk-main-wrapper cc-main", `cc-main--${width}`)} id="main-content" tabindex={-1}>
              {flash ? <NotificationBanner {...flash} lang={lang} /> : null}
              {children}
            </main>
          </div>
          <Footer {...props} />
          {sessionEndsAt ? <SessionWarning endsAt={sessionEndsAt} lang={lang} /> : null}
        </body>
      </html>
    </>
  );
}
