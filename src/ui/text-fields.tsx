import { classNames } from "./class-names.ts";
import { describedBy, FieldGroup, type FieldProps, LabelBlock, singleValue } from "./field-parts.tsx";
import { uiWords } from "./words.ts";

/** One line of text, or an e-mail address. */
export function TextField(props: FieldProps) {
  const { field } = props;
  const widthClass = field.width !== undefined && `govuk-input--width-${field.width}`;
  return (
    <FieldGroup {...props}>
      <LabelBlock {...props} />
      <input
        class={classNames("govuk-input", widthClass, field.error && "govuk-input--error")}
        id={field.id}
        name={field.name}
        type={field.kind === "email" ? "email" : "text"}
        value={singleValue(field)}
        spellcheck={field.spellcheck}
        autocomplete={field.autocomplete}
        inputmode={field.inputmode}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? "true" : undefined}
      />
    </FieldGroup>
  );
}

/** A password, which is never sent back to the page; script adds a button that shows it. */
export function PasswordField(props: FieldProps) {
  const { field, lang } = props;
  const t = uiWords(lang);
  return (
    <FieldGroup {...props}>
      <LabelBlock {...props} />
      <div class="cc-password" data-password>
        <input
          class={classNames("govuk-input", field.error && "govuk-input--error")}
          id={field.id}
          name={field.name}
          type="password"
          spellcheck={false}
          autocomplete={field.autocomplete ?? "current-password"}
          aria-describedby={describedBy(field)}
          aria-invalid={field.error ? "true" : undefined}
        />
        <button
          type="button"
          class="govuk-button govuk-button--secondary cc-password__toggle"
          hidden
          aria-controls={field.id}
          aria-label={t.showPassword}
          data-show={t.show}
          data-hide={t.hide}
          data-show-label={t.showPassword}
          data-hide-label={t.hidePassword}
          data-shown={t.passwordShown}
          data-hidden={t.passwordHidden}
        >
          {t.show}
        </button>
        <span class="govuk-visually-hidden" role="status" />
      </div>
    </FieldGroup>
  );
}

/** Several lines of text. */
export function TextareaField(props: FieldProps) {
  const { field } = props;
  return (
    <FieldGroup {...props}>
      <LabelBlock {...props} />
      <textarea
        class={classNames("govuk-textarea", field.error && "govuk-textarea--error")}
        id={field.id}
        name={field.name}
        rows={field.rows ?? 5}
        autocomplete={field.autocomplete}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? "true" : undefined}
      >
        {`\n${singleValue(field)}`}
      </textarea>
    </FieldGroup>
  );
}

/** A file to send. The form it stands in becomes multipart by itself. */
export function FileField(props: FieldProps) {
  const { field } = props;
  return (
    <FieldGroup {...props}>
      <LabelBlock {...props} />
      <input
        class={classNames("govuk-file-upload", field.error && "govuk-file-upload--error")}
        id={field.id}
        name={field.name}
        type="file"
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? "true" : undefined}
      />
    </FieldGroup>
  );
}
