import type { Child } from "hono/jsx";
import type { FieldView } from "../core/forms/index.ts";
import type { Lang } from "../core/i18n/words.ts";
import { ClashChoice } from "./clash-notice.tsx";
import { classNames } from "./class-names.ts";
import { uiWords } from "./words.ts";

/** What every kind of field is given: the field, the page's language, and who saved in between. */
export type FieldProps = { field: FieldView; lang: Lang; clashBy?: string };

/** The ids that describe a field (its hint and its error), or nothing when it has neither. */
export function describedBy(field: FieldView): string | undefined {
  const ids = [field.hint && `${field.id}-hint`, field.error && `${field.id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The value of a field that holds one. */
export function singleValue(field: FieldView): string {
  return (typeof field.value === "string" ? field.value : field.value[0]) ?? "";
}

/** The values of a field that holds several. */
export function manyValues(field: FieldView): string[] {
  if (typeof field.value !== "string") return field.value;
  return field.value === "" ? [] : [field.value];
}

/** A field's label, marked when it may be left empty. */
function LabelText({ field, lang }: FieldProps) {
  if (!field.isOptional) return <>{field.label}</>;
  return (
    <>
      {field.label} <span class="cc-optional">{uiWords(lang).optional}</span>
    </>
  );
}

/** The hint and the error of a field, with the ids that describedBy names. */
function HintAndError({ field, lang }: FieldProps) {
  return (
    <>
      {field.hint ? (
        <div id={`${field.id}-hint`} class="govuk-hint">
          {field.hint}
        </div>
      ) : null}
      {field.error ? (
        <p id={`${field.id}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{uiWords(lang).error}</span> {field.error}
        </p>
      ) : null}
    </>
  );
}

/** The space a field stands in: marked when wrong, with a colleague's value beside it after an edit clash. */
export function FieldGroup({
  field,
  lang,
  clashBy,
  children,
  module,
}: FieldProps & { children: Child; module?: string }) {
  const hasClash = field.theirs !== undefined;
  return (
    <div
      class={classNames(
        "govuk-form-group",
        field.error && "govuk-form-group--error",
        hasClash && "cc-form-group--clash",
      )}
      data-module={module}
    >
      <div class="cc-field">{children}</div>
      <ClashChoice field={field} by={clashBy} lang={lang} />
    </div>
  );
}

/** A label, its hint and its error, for fields with one input. */
export function LabelBlock(props: FieldProps) {
  return (
    <>
      <label class="govuk-label cc-label" for={props.field.id}>
        <LabelText {...props} />
      </label>
      <HintAndError {...props} />
    </>
  );
}

/** A group of inputs under one question; a lone tick box has no question and needs no group. */
export function FieldsetBlock({ children, ...props }: FieldProps & { children: Child }) {
  if (!props.field.label) {
    return (
      <>
        <HintAndError {...props} />
        {children}
      </>
    );
  }
  return (
    <fieldset class="govuk-fieldset" aria-describedby={describedBy(props.field)}>
      <legend class="govuk-fieldset__legend cc-label">
        <LabelText {...props} />
      </legend>
      <HintAndError {...props} />
      {children}
    </fieldset>
  );
}
