import type { Child } from "hono/jsx";
import type { FormView } from "../core/forms/index.ts";
import type { Lang } from "../core/i18n/words.ts";
import { Button, ButtonRow } from "./button.tsx";
import { ClashNotice } from "./clash-notice.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Field } from "./field.tsx";
import { WarningText } from "./notices.tsx";
import { PageTitle } from "./text.tsx";
import { uiWords } from "./words.ts";

/** `form` brings further questions such as the reason, and the version; `warning` says what cannot be taken back. */
export type ConfirmPageProps = {
  title: string;
  lang: Lang;
  action: string;
  submit: string;
  cancelHref: string;
  isWarning?: boolean;
  warning?: Child;
  form?: FormView;
  hidden?: Readonly<Record<string, string | number>>;
  children?: Child;
};

/** "Do you really want to…": what will happen, the questions that go with it, the button, and a way out. */
export function ConfirmPage(props: ConfirmPageProps) {
  const { title, lang, action, submit, cancelHref, isWarning, warning, form, children } = props;
  const version = form?.version === undefined ? {} : { version: form.version };
  return (
    <>
      <ErrorSummary errors={(form?.errors ?? []).filter(({ href }) => href !== "#clash")} lang={lang} />
      {form?.clash ? <ClashNotice clash={form.clash} lang={lang} /> : null}
      <PageTitle title={title} />
      {children}
      {warning ? <WarningText lang={lang}>{warning}</WarningText> : null}
      <form method="post" action={action} class="cc-form" novalidate>
        {Object.entries({ ...version, ...props.hidden }).map(([name, value]) => (
          <input type="hidden" name={name} value={String(value)} />
        ))}
        {Object.values(form?.fields ?? {}).map((field) => (
          <Field field={field} lang={lang} clashBy={form?.clash?.by} />
        ))}
        <ButtonRow>
          <Button kind={isWarning ? "warning" : "primary"}>{submit}</Button>
          <a class="govuk-link" href={cancelHref}>
            {uiWords(lang).cancel}
          </a>
        </ButtonRow>
      </form>
    </>
  );
}
