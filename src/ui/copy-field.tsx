import type { Child } from "hono/jsx";
import type { Lang } from "../core/i18n/words.ts";
import { uiWords } from "./words.ts";

/** Something to copy elsewhere, such as a calendar address; script adds the button. */
export function CopyField({
  id,
  label,
  value,
  hint,
  lang,
}: {
  id: string;
  label: string;
  value: string;
  hint?: Child;
  lang: Lang;
}) {
  const t = uiWords(lang);
  return (
    <div class="govuk-form-group cc-copy" data-copy>
      <label class="govuk-label cc-label" for={id}>
        {label}
      </label>
      {hint ? (
        <div class="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <div class="cc-copy__row">
        <input
          class="govuk-input"
          id={id}
          type="text"
          value={value}
          readonly
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          hidden
          aria-controls={id}
          data-copied={t.copied}
        >
          {t.copy}
        </button>
      </div>
      <span class="govuk-visually-hidden" role="status" />
    </div>
  );
}
