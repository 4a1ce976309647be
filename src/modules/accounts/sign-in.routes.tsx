import type { Child } from "hono/jsx";
import { keepWhatWasTyped, settle } from "../../core/auth/index.ts";
import { Invalid } from "../../core/errors.ts";
import { type FormView, submissionOf } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { setFlash } from "../../core/web/flash.ts";
import { Routes } from "../../core/web/routes.ts";
import { type PageOptions, show } from "../../core/web/show.tsx";
import { DemonstrationSignIn } from "./demonstration.pages.tsx";
import { listDemonstrationPeople } from "./demonstration.queries.ts";
import { SignedOutNotice } from "./kept.pages.tsx";
import { arrive, goOn, type Onward, onwardIn } from "./onward.tsx";
import { patiently } from "./patience.tsx";
import { showCodePage } from "./second-step.routes.tsx";
import { signOut } from "./session.ts";
import { signInForm } from "./sign-in.forms.ts";
import { SignInPage } from "./sign-in.pages.tsx";
import { signInByPassword } from "./sign-in.ts";
import { signInWords } from "./sign-in.words.ts";
import { accountUrls, withQuery } from "./urls.ts";

type SignInOptions = {
  onward: Onward;
  form?: FormView;
  status?: NonNullable<PageOptions["status"]>;
  notice?: Child;
  title?: string;
};

/** The sign-in page, with what went before it. */
async function showSignIn(c: Ask, { onward, form, status, notice, title }: SignInOptions): Promise<Response> {
  const { lang } = c.var;
  const view = form ?? signInForm(lang).blank();
  const people = await listDemonstrationPeople(c.var);
  const demonstration = people.length > 0 ? <DemonstrationSignIn {...{ lang, people, onward }} /> : undefined;
  return show(
    c,
    {
      title: title ?? signInWords(lang).title,
      hasError: view.errors.length > 0,
      width: "wide",
      scripts: ["passkey.js"],
      ...(status ? { status } : {}),
    },
    <SignInPage {...{ lang, form: view, onward, notice, demonstration, title }} />,
  );
}

/**
 * What someone who must sign in first is answered: they are sent to the sign-in page, which brings them back; or, when they
 * had sent a form, they get that page at once with what they typed kept in it.
 */
export async function askToSignIn(c: Ask): Promise<Response> {
  const { lang } = c.var;
  const { pathname, search } = new URL(c.req.url);
  if (c.req.method !== "POST")
    return c.redirect(withQuery(accountUrls.signIn(lang), { return_to: pathname + search }), 303);
  const kept = await keepWhatWasTyped(c);
  const notice = <SignedOutNotice lang={lang} kept={kept} />;
  const onward = { return_to: "", kept: kept.sealed };
  return showSignIn(c, { onward, status: 401, notice, title: signInWords(lang).goneTitle });
}

async function answerSignIn(c: Ask): Promise<Response> {
  const { lang } = c.var;
  const onward = await onwardIn(c);
  const form = signInForm(lang);
  const submission = submissionOf(await c.req.formData());
  const reading = form.read(submission);
  if (!reading.ok) return showSignIn(c, { onward, form: reading.view, status: 422 });
  const outcome = await signInByPassword(c, reading.value);
  if (outcome.kind === "in") return arrive(c, outcome.token, onward);
  if (outcome.kind === "code") return goToCode(c, onward);
  const view = form.refused(submission, new Invalid({ email: signInWords(lang).wrong }));
  return showSignIn(c, { onward, form: view, status: 422 });
}

/** On to the second step: by an address of its own, or at once where something typed travels along. */
export function goToCode(c: Ask, onward: Onward): Response | Promise<Response> {
  if (onward.kept) return showCodePage(c, { onward });
  return c.redirect(withQuery(accountUrls.code(c.var.lang), { return_to: onward.return_to }), 303);
}

/** The addresses of signing in by password and of signing out. */
export const signInRoutes = new Routes()
  .get("/sign-in", "anyone", async (c) => {
    const onward = await onwardIn(c);
    return c.var.signedIn ? goOn(c, onward) : showSignIn(c, { onward });
  })
  .post("/sign-in", "anyone", patiently(answerSignIn))
  .get("/sign-in/kept", "anyone", (c) => c.redirect(accountUrls.signIn(c.var.lang), 303))
  .post("/sign-in/kept", "anyone", async (c) => {
    const onward = await onwardIn(c);
    return c.var.signedIn ? goOn(c, onward) : showSignIn(c, { onward, status: 401 });
  })
  .get("/sign-out", "anyone", (c) => c.redirect(accountUrls.home(c.var.lang), 303))
  .post("/sign-out", "anyone", async (c) => {
    const { lang } = c.var;
    await settle(c);
    await signOut(c);
    setFlash(c, signInWords(lang).signedOut);
    return c.redirect(accountUrls.signIn(lang), 303);
  })
  .post("/session", "signed-in", (c) => c.body(null, 204));
