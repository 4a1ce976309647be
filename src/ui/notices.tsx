import type { Child } from "hono/jsx";
import type { Lang } from "../core/i18n/words.ts";
import { uiWords } from "./words.ts";

/** Words set apart from the text around them: a quotation, an explanation, a rule. */
export function InsetText({ children }: { children: Child }) {
  return <div class="govuk-inset-text">{children}</div>;
}

/** Something with consequences, said before the deed. */
export function WarningText({ children, lang }: { children: Child; lang: Lang }) {
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{uiWords(lang).warning}</span> {children}
      </strong>
    </div>
  );
}

/** A message about what has just happened, or what to know before reading on. */
export type Flash = { kind: "success" | "info" | "warning"; title?: string; text?: string; children?: Child };

/** A banner above the page: success takes the focus so that it is heard. */
export function NotificationBanner({ kind, title, text, children, lang }: Flash & { lang: Lang }) {
  const t = uiWords(lang);
  const usualTitle = { success: t.success, info: t.information, warning: t.important }[kind];
  return (
    <section
      class={`govuk-notification-banner cc-banner cc-banner--${kind}`}
      role={kind === "info" ? undefined : "alert"}
      aria-labelledby="notification-title"
      data-module="govuk-notification-banner"
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="notification-title">
          {title ?? usualTitle}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        {text ? <p class="govuk-notification-banner__heading">{text}</p> : null}
        {children}
      </div>
    </section>
  );
}

/** The end of a task: it is done, and what to quote. */
export function Panel({ title, children }: { title: Child; children?: Child }) {
  return (
    <div class="govuk-panel govuk-panel--confirmation">
      <h1 class="govuk-panel__title">{title}</h1>
      {children ? <div class="govuk-panel__body">{children}</div> : null}
    </div>
  );
}
