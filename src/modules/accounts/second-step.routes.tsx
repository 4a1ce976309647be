import { Invalid } from "../../core/errors.ts";
import { type FormView, submissionOf } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { setFlash } from "../../core/web/flash.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { arrive, goOn, type Onward, onwardIn } from "./onward.tsx";
import { patiently } from "./patience.tsx";
import { CodePage } from "./second-step.pages.tsx";
import { type CodeOutcome, signInByCode, signInByRecoveryCode } from "./second-step.ts";
import { secondStepWords } from "./second-step.words.ts";
import { codeForm, recoveryForm } from "./sign-in.forms.ts";
import { signInWords } from "./sign-in.words.ts";
import { accountUrls, withQuery } from "./urls.ts";

type CodeOptions = { onward: Onward; code?: FormView; recovery?: FormView; status?: 422 };

/** The page that asks for the code, with what went before it. */
export function showCodePage(c: Ask, { onward, code, recovery, status }: CodeOptions): Response | Promise<Response> {
  const { lang } = c.var;
  const views = { code: code ?? codeForm(lang).blank(), recovery: recovery ?? recoveryForm(lang).blank() };
  return show(
    c,
    { title: secondStepWords(lang).codeTitle, hasError: status === 422, ...(status ? { status } : {}) },
    <CodePage {...{ lang, onward, ...views }} />,
  );
}

/** Goes on after a right code; begins anew when the question was left open too long or answered wrongly too often. */
async function after(c: Ask, outcome: Exclude<CodeOutcome, { kind: "wrong" }>, onward: Onward): Promise<Response> {
  if (outcome.kind === "in") return arrive(c, outcome.token, onward);
  setFlash(c, signInWords(c.var.lang).startAgain, "warning");
  return c.redirect(withQuery(accountUrls.signIn(c.var.lang), { return_to: onward.return_to }), 303);
}

async function answerCode(c: Ask): Promise<Response> {
  const { lang } = c.var;
  const onward = await onwardIn(c);
  if (c.var.signedIn) return goOn(c, onward);
  const form = codeForm(lang);
  const submission = submissionOf(await c.req.formData());
  const reading = form.read(submission);
  if (!reading.ok) return showCodePage(c, { onward, code: reading.view, status: 422 });
  const outcome = await signInByCode(c, reading.value.code);
  if (outcome.kind !== "wrong") return after(c, outcome, onward);
  const code = form.refused(submission, new Invalid({ code: secondStepWords(lang).codeWrong }));
  return showCodePage(c, { onward, code, status: 422 });
}

async function answerRecoveryCode(c: Ask): Promise<Response> {
  const { lang } = c.var;
  const t = secondStepWords(lang);
  const onward = await onwardIn(c);
  if (c.var.signedIn) return goOn(c, onward);
  const form = recoveryForm(lang);
  const submission = submissionOf(await c.req.formData());
  const reading = form.read(submission);
  if (!reading.ok) return showCodePage(c, { onward, recovery: reading.view, status: 422 });
  const outcome = await signInByRecoveryCode(c, reading.value.recovery_code);
  if (outcome.kind === "in") setFlash(c, t.recoveryLeft, "warning");
  if (outcome.kind !== "wrong") return after(c, outcome, onward);
  const recovery = form.refused(submission, new Invalid({ recovery_code: t.recoveryWrong }));
  return showCodePage(c, { onward, recovery, status: 422 });
}

/** The addresses of the second step of signing in. */
export const secondStepRoutes = new Routes()
  .get("/sign-in/code", "anyone", async (c) => {
    const onward = await onwardIn(c);
    return c.var.signedIn ? goOn(c, onward) : showCodePage(c, { onward });
  })
  .post("/sign-in/code", "anyone", patiently(answerCode))
  .get("/sign-in/recovery-code", "anyone", (c) => c.redirect(accountUrls.code(c.var.lang), 303))
  .post("/sign-in/recovery-code", "anyone", patiently(answerRecoveryCode));
