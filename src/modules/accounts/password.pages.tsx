import type { FormView } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { Form, InsetText, PageTitle } from "../../ui/index.ts";
import { passwordWords } from "./password.words.ts";
import { signInWords } from "./sign-in.words.ts";
import { accountUrls } from "./urls.ts";

/** Asks for the address to which the link for a new password goes. */
export function ForgottenPage({ lang, form }: { lang: Lang; form: FormView }) {
  const t = passwordWords(lang);
  return (
    <>
      <PageTitle title={t.forgottenTitle} lead={t.forgottenLead} />
      <Form
        form={form}
        action={accountUrls.passwordForgotten(lang)}
        lang={lang}
        submit={t.send}
        secondary={{ label: signInWords(lang).tryAgain, href: accountUrls.signIn(lang) }}
      />
    </>
  );
}

type NewPasswordProps = {
  lang: Lang;
  form: FormView;
  title: string;
  action: string;
  cancelHref: string;
  token?: string;
};

/** A new password: after a link, on the account page, or the first one. */
export function NewPasswordPage({ lang, form, title, action, cancelHref, token }: NewPasswordProps) {
  const t = passwordWords(lang);
  return (
    <>
      <PageTitle title={title} />
      <InsetText>{t.advice}</InsetText>
      <Form
        form={form}
        action={action}
        lang={lang}
        submit={t.save}
        secondary={{ label: t.cancel, href: cancelHref }}
        hidden={token === undefined ? {} : { token }}
      />
    </>
  );
}
