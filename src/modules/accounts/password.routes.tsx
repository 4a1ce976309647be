import { settle } from "../../core/auth/index.ts";
import { NotFound } from "../../core/errors.ts";
import { type FormView, submissionOf } from "../../core/forms/index.ts";
import type { Ask, SignedIn } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { submit } from "../../core/web/submit.ts";
import { changePasswordForm, newPasswordForm } from "./account.forms.ts";
import { hasPassword } from "./account.queries.ts";
import { outboxOf } from "./outbox.ts";
import { ForgottenPage, NewPasswordPage } from "./password.pages.tsx";
import { changePassword, findResetOwner, resetPassword, setFirstPassword } from "./password.ts";
import { passwordWords } from "./password.words.ts";
import { patiently } from "./patience.tsx";
import { emailForm } from "./sign-in.forms.ts";
import { LetterSentPage, LinkGonePage } from "./sign-in.pages.tsx";
import { sendResetLink } from "./sign-in.ts";
import { accountUrls } from "./urls.ts";

function showForgotten(c: Ask, form: FormView, status?: 422) {
  const { lang } = c.var;
  const options = {
    title: passwordWords(lang).forgottenTitle,
    hasError: status === 422,
    ...(status ? { status } : {}),
  };
  return show(c, options, <ForgottenPage lang={lang} form={form} />);
}

async function answerForgotten(c: Ask): Promise<Response> {
  const { lang } = c.var;
  const reading = emailForm(lang).read(submissionOf(await c.req.formData()));
  if (!reading.ok) return showForgotten(c, reading.view, 422);
  await sendResetLink(c, reading.value.email);
  return c.redirect(accountUrls.passwordSent(lang), 303);
}

function showNew(c: Ask, token: string, form: FormView) {
  const { lang } = c.var;
  const t = passwordWords(lang);
  const action = accountUrls.passwordNew(lang);
  const cancelHref = accountUrls.signIn(lang);
  return show(
    c,
    { title: t.newTitle, hasError: form.errors.length > 0 },
    <NewPasswordPage {...{ lang, form, token, action, cancelHref, title: t.newTitle }} />,
  );
}

function showGone(c: Ask) {
  const { lang } = c.var;
  const t = passwordWords(lang);
  const action = { label: t.newLink, href: accountUrls.passwordForgotten(lang) };
  return show(
    c,
    { title: t.linkGone, status: 422 },
    <LinkGonePage title={t.linkGone} text={t.linkGoneText} action={action} />,
  );
}

async function answerNew(c: Ask): Promise<Response> {
  const { lang } = c.var;
  const sent = (await c.req.formData()).get("token");
  const token = typeof sent === "string" ? sent : "";
  await settle(c);
  try {
    return await submit(c, newPasswordForm(lang), {
      page: (form) => showNew(c, token, form),
      verb: ({ new_password }) => resetPassword(c, token, new_password),
      next: () => ({ to: accountUrls.signIn(lang), message: passwordWords(lang).savedSignIn }),
    });
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    return showGone(c);
  }
}

/** The addresses of a forgotten password. */
export const passwordRoutes = new Routes()
  .get("/password/forgotten", "anyone", (c) => showForgotten(c, emailForm(c.var.lang).blank()))
  .post("/password/forgotten", "anyone", patiently(answerForgotten))
  .get("/password/sent", "anyone", (c) => {
    const { lang } = c.var;
    const t = passwordWords(lang);
    return show(
      c,
      { title: t.sentTitle },
      <LetterSentPage lang={lang} title={t.sentTitle} text={t.sentText} {...outboxOf(c)} />,
    );
  })
  .get("/password/new", "anyone", async (c) => {
    const token = c.req.query("token") ?? "";
    return (await findResetOwner(c, token)) ? showNew(c, token, newPasswordForm(c.var.lang).blank()) : showGone(c);
  })
  .post("/password/new", "anyone", patiently(answerNew));

function showOwn(c: Ask, form: FormView, isFirst: boolean) {
  const { lang } = c.var;
  const t = passwordWords(lang);
  const title = isFirst ? t.setTitle : t.changeTitle;
  const action = accountUrls.password(lang);
  const cancelHref = accountUrls.account(lang);
  return show(
    c,
    { title, hasError: form.errors.length > 0 },
    <NewPasswordPage {...{ lang, form, title, action, cancelHref }} />,
  );
}

const isFirstFor = async (c: Ask) => !(await hasPassword(c.var.database, (c.var.signedIn as SignedIn).userId));

async function answerOwn(c: Ask): Promise<Response> {
  const { lang } = c.var;
  const next = () => ({ to: accountUrls.account(lang), message: passwordWords(lang).saved });
  await settle(c);
  if (await isFirstFor(c))
    return submit(c, newPasswordForm(lang), {
      page: (form) => showOwn(c, form, true),
      verb: ({ new_password }) => setFirstPassword(c, new_password),
      next,
    });
  return submit(c, changePasswordForm(lang), {
    page: (form) => showOwn(c, form, false),
    verb: ({ current_password, new_password }) => changePassword(c, current_password, new_password),
    next,
  });
}

/** The addresses of one's own password. */
export const ownPasswordRoutes = new Routes()
  .get("/account/password", "signed-in", async (c) => {
    const isFirst = await isFirstFor(c);
    return showOwn(c, isFirst ? newPasswordForm(c.var.lang).blank() : changePasswordForm(c.var.lang).blank(), isFirst);
  })
  .post("/account/password", "signed-in", patiently(answerOwn));
