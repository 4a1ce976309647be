import type { Child } from "hono/jsx";
import type { FormView } from "../core/forms/index.ts";
import type { Lang } from "../core/i18n/words.ts";
import { Button, type ButtonKind, ButtonRow } from "./button.tsx";
import { ClashNotice } from "./clash-notice.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Field } from "./field.tsx";

/** `children` replace the automatic list of fields; `secondary` is the way out beside the button. */
export type FormProps = {
  form: FormView;
  action: string;
  lang: Lang;
  submit: string;
  method?: "post" | "get";
  submitKind?: ButtonKind;
  secondary?: { label: string; href: string };
  /** Further values that travel unseen. */
  hidden?: Readonly<Record<string, string | number>>;
  id?: string;
  children?: Child;
};

/** A whole form: error summary, edit clash, every field in order, version, button. The page above it owns the heading. */
export function Form(props: FormProps) {
  const { form, action, lang, submit, method = "post", submitKind = "primary", secondary, id, children } = props;
  const fields = Object.values(form.fields);
  const isMultipart = fields.some((field) => field.kind === "file");
  const hidden = Object.entries({ ...(form.version === undefined ? {} : { version: form.version }), ...props.hidden });
  return (
    <>
      <ErrorSummary errors={form.errors.filter(({ href }) => href !== "#clash")} lang={lang} />
      {form.clash ? <ClashNotice clash={form.clash} lang={lang} /> : null}
      <form
        {...{ action, method, id }}
        class="cc-form"
        novalidate
        enctype={isMultipart ? "multipart/form-data" : undefined}
      >
        {hidden.map(([name, value]) => (
          <input type="hidden" name={name} value={String(value)} />
        ))}
        {children ?? fields.map((field) => <Field field={field} lang={lang} clashBy={form.clash?.by} />)}
        <ButtonRow>
          <Button kind={submitKind}>{submit}</Button>
          {secondary ? (
            <a class="govuk-link" href={secondary.href}>
              {secondary.label}
            </a>
          ) : null}
        </ButtonRow>
      </form>
    </>
  );
}
