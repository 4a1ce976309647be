import type { FieldView } from "../core/forms/index.ts";
import type { Lang } from "../core/i18n/words.ts";
import { uiWords } from "./words.ts";

/** Tells someone whose save met a colleague's newer one that nothing is lost and what to do. `at` is already in words. */
export function ClashNotice({ clash, lang }: { clash: { by: string; at: string }; lang: Lang }) {
  const t = uiWords(lang);
  return (
    <div class="cc-clash-notice" id="clash" role="alert" data-module="govuk-notification-banner">
      <h2 class="govuk-heading-m">{t.clashTitle}</h2>
      <p class="govuk-body">{t.clashText(clash.by, clash.at)}</p>
    </div>
  );
}

function wordsFor(field: FieldView, theirs: string): string {
  return field.options?.find((option) => option.value === theirs)?.label ?? theirs;
}

/** A colleague's newer value of one field beside mine, with the choice between them; without script it posts choose.name and theirs.name. */
export function ClashChoice({ field, by, lang }: { field: FieldView; by?: string; lang: Lang }) {
  if (field.theirs === undefined) return null;
  const t = uiWords(lang);
  const who = by ?? t.colleague;
  const choices = [
    { value: "mine", label: t.keepMine },
    { value: "theirs", label: t.keepTheirs(who) },
  ];
  return (
    <div class="cc-clash">
      <p class="cc-clash__who">{t.whatTheyWrote(who)}</p>
      <blockquote class="cc-clash__theirs">{wordsFor(field, field.theirs) || t.leftEmpty}</blockquote>
      <input type="hidden" name={`theirs.${field.name}`} value={field.theirs} />
      <fieldset class="govuk-fieldset">
        <legend>
          <span class="govuk-visually-hidden">{t.clashQuestion(field.label)}</span>
        </legend>
        <div class="govuk-radios govuk-radios--small">
          {choices.map(({ value, label }) => (
            <div class="govuk-radios__item">
              <input
                class="govuk-radios__input"
                type="radio"
                name={`choose.${field.name}`}
                id={`choose-${field.id}-${value}`}
                value={value}
                checked={value === "mine"}
              />
              <label class="govuk-label govuk-radios__label" for={`choose-${field.id}-${value}`}>
                {label}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
