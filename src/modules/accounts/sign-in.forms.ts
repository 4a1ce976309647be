import { defineForm, email, password, text } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { secondStepWords } from "./second-step.words.ts";
import { signInWords } from "./sign-in.words.ts";

/** E-mail address and password. */
export function signInForm(lang: Lang) {
  const t = signInWords(lang);
  return defineForm(lang, {
    email: email({ label: t.email, required: t.emailNeeded, autocomplete: "username" }),
    password: password({ label: t.password, required: t.passwordNeeded, autocomplete: "current-password" }),
  });
}

/** An e-mail address to send a link to. */
export function emailForm(lang: Lang) {
  const t = signInWords(lang);
  return defineForm(lang, { email: email({ label: t.email, required: t.emailNeeded, autocomplete: "username" }) });
}

/** The code from an authenticator app. */
export function codeForm(lang: Lang) {
  const t = secondStepWords(lang);
  return defineForm(lang, {
    code: text({
      label: t.code,
      hint: t.codeHint,
      required: t.codeNeeded,
      max: 20,
      width: 10,
      inputmode: "numeric",
      autocomplete: "one-time-code",
      spellcheck: false,
    }),
  });
}

/** A recovery code. */
export function recoveryForm(lang: Lang) {
  const t = secondStepWords(lang);
  return defineForm(lang, {
    recovery_code: text({
      label: t.recoveryCode,
      hint: t.recoveryHint,
      required: t.recoveryNeeded,
      max: 40,
      width: 20,
      autocomplete: "off",
      spellcheck: false,
    }),
  });
}
