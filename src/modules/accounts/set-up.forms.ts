import { defineForm, email, password, text } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { passwordWords } from "./password.words.ts";
import { setUpWords } from "./set-up.words.ts";

/** A new partnership and its first administrator. */
export function setUpForm(lang: Lang) {
  const t = setUpWords(lang);
  return defineForm(lang, {
    name_en: text({ label: t.nameEn, required: t.nameNeeded, max: 200 }),
    name_cy: text({ label: t.nameCy, max: 200 }),
    slug: text({ label: t.slug, hint: t.slugHint, required: t.slugNeeded, max: 41, width: 20, spellcheck: false }),
    name: text({ label: t.yourName, required: t.yourNameNeeded, max: 100, autocomplete: "name" }),
    email: email({ label: t.email, required: t.emailNeeded, autocomplete: "username" }),
    new_password: password({
      label: t.password,
      hint: `${passwordWords(lang).advice} ${passwordWords(lang).advicePaste}`,
      required: t.passwordNeeded,
      autocomplete: "new-password",
    }),
  });
}
