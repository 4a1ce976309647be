import type { Child } from "hono/jsx";
import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { show } from "../../core/web/show.tsx";
import { ConfirmPage, Form, PageTitle } from "../../ui/index.ts";
import { commonWords } from "./common.words.ts";

/** A page that holds one form: its title, what it is about, where it is posted to and the way back. */
export type FormPage = {
  title: string;
  section: string;
  form: FormView;
  action: string;
  back: string;
  caption?: string | undefined;
  lead?: Child;
  submit?: string;
  breadcrumbs?: { label: string; href: string }[];
};

/** Answers with a page that holds one form. */
export function showForm(c: Ask, page: FormPage): Response | Promise<Response> {
  const { title, section, form, caption, lead, action, back, breadcrumbs = [] } = page;
  const t = commonWords(c.var.lang);
  return show(
    c,
    { title, section, breadcrumbs, hasError: form.errors.length > 0 },
    <>
      <PageTitle title={title} caption={caption} lead={lead} />
      <Form
        form={form}
        action={action}
        lang={c.var.lang}
        submit={page.submit ?? t.save}
        secondary={{ label: t.cancel, href: back }}
      />
    </>,
  );
}

/** A page that asks before something is taken away; `text` says what will happen and what stays. */
export type ConfirmationPage = Omit<FormPage, "caption" | "lead"> & { text: Child; isWarning?: boolean };

/** Answers with a page that asks before something is done. */
export function showConfirmation(c: Ask, page: ConfirmationPage): Response | Promise<Response> {
  const { title, section, form, action, back, text, isWarning = true, breadcrumbs = [] } = page;
  return show(
    c,
    { title, section, breadcrumbs, hasError: form.errors.length > 0 },
    <ConfirmPage
      title={title}
      lang={c.var.lang}
      action={action}
      submit={page.submit ?? commonWords(c.var.lang).remove}
      cancelHref={back}
      isWarning={isWarning}
      form={form}
    >
      {text}
    </ConfirmPage>,
  );
}
