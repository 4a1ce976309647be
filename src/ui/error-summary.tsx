import type { FormView } from "../core/forms/index.ts";
import type { Lang } from "../core/i18n/words.ts";
import { uiWords } from "./words.ts";

type ErrorSummaryProps = { errors: FormView["errors"]; lang: Lang; title?: string };

/** Everything that is wrong with a form, at the top, each line a link to its field in the same words. Nothing when nothing is wrong. */
export function ErrorSummary({ errors, lang, title = uiWords(lang).thereIsAProblem }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ href, text }) => (
              <li>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
