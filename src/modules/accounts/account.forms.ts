import { defineForm, password, text } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { accountWords } from "./account.words.ts";
import { passkeyWords } from "./passkey.words.ts";
import { passwordWords } from "./password.words.ts";
import { secondStepWords } from "./second-step.words.ts";

/** One's own name. */
export function nameForm(lang: Lang) {
  const t = accountWords(lang);
  return defineForm(lang, {
    name: text({ label: t.name, hint: t.nameHint, required: t.nameNeeded, max: 100, autocomplete: "name" }),
  });
}

/** A new password, alone: by a link from an e-mail, or where there was none before. */
export function newPasswordForm(lang: Lang) {
  const t = passwordWords(lang);
  return defineForm(lang, { new_password: newPassword(lang, t) });
}

/** A new password, with the present one to make sure who asks. */
export function changePasswordForm(lang: Lang) {
  const t = passwordWords(lang);
  return defineForm(lang, {
    current_password: password({ label: t.current, required: t.currentNeeded, autocomplete: "current-password" }),
    new_password: newPassword(lang, t),
  });
}

const newPassword = (_lang: Lang, t: ReturnType<typeof passwordWords>) =>
  password({ label: t.next, hint: t.advicePaste, required: t.nextNeeded, autocomplete: "new-password" });

/** The password, to make sure who asks for something delicate. */
export function proofForm(lang: Lang) {
  const t = secondStepWords(lang);
  return defineForm(lang, {
    password: password({
      label: t.password,
      hint: t.passwordHint,
      required: t.passwordNeeded,
      autocomplete: "current-password",
    }),
  });
}

/** What a passkey is called. */
export function passkeyForm(lang: Lang) {
  const t = passkeyWords(lang);
  return defineForm(lang, { passkey_name: text({ label: t.nameLabel, hint: t.nameHint, max: 60, width: 20 }) });
}
