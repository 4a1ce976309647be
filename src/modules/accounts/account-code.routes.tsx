import { settle } from "../../core/auth/index.ts";
import { Invalid } from "../../core/errors.ts";
import { defineForm, type FormView, submissionOf } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import type { Ask, SignedIn } from "../../core/web/app-env.ts";
import { type Handler, Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { submit } from "../../core/web/submit.ts";
import { proofForm } from "./account.forms.ts";
import { hasPassword } from "./account.queries.ts";
import { patiently } from "./patience.tsx";
import { ConfirmAppPage, ProofPage, RecoveryCodesPage } from "./second-step.pages.tsx";
import {
  beginSecondStep,
  confirmSecondStep,
  findPendingUri,
  makeRecoveryCodes,
  removeSecondStep,
} from "./second-step.ts";
import { secondStepWords } from "./second-step.words.ts";
import { codeForm } from "./sign-in.forms.ts";
import { accountUrls } from "./urls.ts";

type Deed = "setUp" | "remove" | "newCodes";

/** Who has a password proves it is them by it; who has none has proved it by the link or passkey they came by. */
async function proofFormFor(c: Ask) {
  const { lang, database, signedIn } = c.var;
  return (await hasPassword(database, (signedIn as SignedIn).userId)) ? proofForm(lang) : noProof(lang);
}
const noProof = (lang: Lang) => defineForm(lang, {}) as unknown as ReturnType<typeof proofForm>;

function showProof(c: Ask, deed: Deed, form: FormView, status?: 422): Response | Promise<Response> {
  const { lang } = c.var;
  const t = secondStepWords(lang);
  const pages = {
    setUp: {
      title: t.setUpTitle,
      lead: t.setUpLead,
      text: t.setUpNeeds,
      action: accountUrls.secondStep(lang),
      submit: t.next,
    },
    remove: {
      title: t.removeTitle,
      lead: t.removeText,
      action: accountUrls.secondStepRemoval(lang),
      submit: t.removeSubmit,
    },
    newCodes: {
      title: t.newCodesTitle,
      lead: t.newCodesText,
      action: accountUrls.recoveryCodes(lang),
      submit: t.newCodesSubmit,
    },
  };
  const page = pages[deed];
  const options = { title: page.title, hasError: form.errors.length > 0, ...(status ? { status } : {}) };
  return show(c, options, <ProofPage {...{ lang, form, ...page }} />);
}

async function showConfirm(c: Ask, form: FormView, status?: 422): Promise<Response> {
  const { lang } = c.var;
  const uri = await findPendingUri(c);
  if (!uri) return c.redirect(accountUrls.account(lang), 303);
  const options = {
    title: secondStepWords(lang).confirmTitle,
    hasError: status === 422,
    ...(status ? { status } : {}),
  };
  return show(c, options, <ConfirmAppPage {...{ lang, uri, form }} />);
}

function showCodes(c: Ask, codes: string[], notice?: string): Response | Promise<Response> {
  const { lang } = c.var;
  return show(c, { title: secondStepWords(lang).codesTitle }, <RecoveryCodesPage {...{ lang, codes, notice }} />);
}

async function answerConfirm(c: Ask): Promise<Response> {
  const { lang } = c.var;
  const form = codeForm(lang);
  const submission = submissionOf(await c.req.formData());
  const reading = form.read(submission);
  if (!reading.ok) return showConfirm(c, reading.view, 422);
  if (!(await findPendingUri(c))) return c.redirect(accountUrls.account(lang), 303);
  await settle(c);
  try {
    return showCodes(c, await confirmSecondStep(c, reading.value.code), secondStepWords(lang).turnedOn);
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return showConfirm(c, form.refused(submission, error), 422);
  }
}

async function answerNewCodes(c: Ask): Promise<Response> {
  const form = await proofFormFor(c);
  const submission = submissionOf(await c.req.formData());
  const reading = form.read(submission);
  if (!reading.ok) return showProof(c, "newCodes", reading.view, 422);
  try {
    return showCodes(c, await makeRecoveryCodes(c, reading.value.password));
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return showProof(c, "newCodes", form.refused(submission, error), 422);
  }
}

/** Lets a request through when the code is on (or off) as it must be for this; otherwise back to the account. */
const when =
  (isOn: boolean, handler: Handler): Handler =>
  (c) =>
    (c.var.signedIn as SignedIn).hasSecondFactor === isOn
      ? handler(c)
      : c.redirect(accountUrls.account(c.var.lang), 303);

const ask =
  (deed: Deed): Handler =>
  async (c) =>
    showProof(c, deed, (await proofFormFor(c)).blank());

async function answerSetUp(c: Ask): Promise<Response> {
  await settle(c);
  return submit(c, await proofFormFor(c), {
    page: (form) => showProof(c, "setUp", form),
    verb: ({ password }) => beginSecondStep(c, password),
    next: () => ({ to: accountUrls.secondStepConfirm(c.var.lang) }),
  });
}

async function answerRemoval(c: Ask): Promise<Response> {
  await settle(c);
  return submit(c, await proofFormFor(c), {
    page: (form) => showProof(c, "remove", form),
    verb: ({ password }) => removeSecondStep(c, password),
    next: () => ({ to: accountUrls.account(c.var.lang), message: secondStepWords(c.var.lang).removed }),
  });
}

/** The addresses of turning the code from an app on and off, and of recovery codes. */
export const accountCodeRoutes = new Routes()
  .get("/account/second-step", "signed-in", when(false, ask("setUp")))
  .post("/account/second-step", "signed-in", when(false, patiently(answerSetUp)))
  .get("/account/second-step/confirmation", "signed-in", (c) => showConfirm(c, codeForm(c.var.lang).blank()))
  .post("/account/second-step/confirmation", "signed-in", patiently(answerConfirm))
  .get("/account/second-step/removal", "signed-in", when(true, ask("remove")))
  .post("/account/second-step/removal", "signed-in", when(true, patiently(answerRemoval)))
  .get("/account/recovery-codes", "signed-in", when(true, ask("newCodes")))
  .post("/account/recovery-codes", "signed-in", when(true, patiently(answerNewCodes)));
