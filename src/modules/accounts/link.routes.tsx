import { settle } from "../../core/auth/index.ts";
import { type FormView, submissionOf } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { arrive, type Onward, onwardIn } from "./onward.tsx";
import { outboxOf } from "./outbox.ts";
import { patiently } from "./patience.tsx";
import { emailForm } from "./sign-in.forms.ts";
import { LetterSentPage, LinkGonePage, LinkOpenPage, LinkPage } from "./sign-in.pages.tsx";
import { goToCode } from "./sign-in.routes.tsx";
import { sendSignInLink, signInByLink } from "./sign-in.ts";
import { signInWords } from "./sign-in.words.ts";
import { accountUrls, withQuery } from "./urls.ts";

function showLink(c: Ask, onward: Onward, form: FormView, status?: 422) {
  const { lang } = c.var;
  const options = { title: signInWords(lang).linkTitle, hasError: status === 422, ...(status ? { status } : {}) };
  return show(c, options, <LinkPage {...{ lang, form, onward }} />);
}

function showSent(c: Ask, onward: Onward) {
  const { lang } = c.var;
  const t = signInWords(lang);
  return show(
    c,
    { title: t.sentTitle },
    <LetterSentPage {...{ lang, onward, title: t.sentTitle, text: t.sentText, ...outboxOf(c) }} />,
  );
}

async function answerLinkWanted(c: Ask): Promise<Response> {
  const onward = await onwardIn(c);
  const reading = emailForm(c.var.lang).read(submissionOf(await c.req.formData()));
  if (!reading.ok) return showLink(c, onward, reading.view, 422);
  await sendSignInLink(c, reading.value.email, onward);
  return onward.kept ? showSent(c, onward) : c.redirect(accountUrls.linkSent(c.var.lang), 303);
}

async function answerLinkOpened(c: Ask): Promise<Response> {
  const { lang } = c.var;
  const onward = await onwardIn(c);
  const token = (await c.req.formData()).get("token");
  await settle(c);
  const outcome = await signInByLink(c, typeof token === "string" ? token : "");
  if (outcome.kind === "in") return arrive(c, outcome.token, onward);
  if (outcome.kind === "code") return goToCode(c, onward);
  const t = signInWords(lang);
  const action = { label: t.newLink, href: withQuery(accountUrls.link(lang), { return_to: onward.return_to }) };
  return show(
    c,
    { title: t.linkGone, status: 422 },
    <LinkGonePage title={t.linkGone} text={t.linkGoneText} action={action} />,
  );
}

/** The addresses of signing in by a link from an e-mail. */
export const linkRoutes = new Routes()
  .get("/sign-in/link", "anyone", async (c) => showLink(c, await onwardIn(c), emailForm(c.var.lang).blank()))
  .post("/sign-in/link", "anyone", patiently(answerLinkWanted))
  .get("/sign-in/link/sent", "anyone", async (c) => showSent(c, await onwardIn(c)))
  .get("/sign-in/link/open", "anyone", async (c) => {
    const { lang } = c.var;
    const onward = await onwardIn(c);
    const token = c.req.query("token") ?? "";
    return show(c, { title: signInWords(lang).openTitle }, <LinkOpenPage {...{ lang, token, onward }} />);
  })
  .post("/sign-in/link/open", "anyone", patiently(answerLinkOpened));
