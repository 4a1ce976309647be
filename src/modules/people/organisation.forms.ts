import { choice, defineForm, longText, text, webAddress } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { commonWords } from "./common.words.ts";
import { organisationKinds } from "./organisation.kinds.ts";
import { organisationWords } from "./organisation.words.ts";

/** The form an organisation is added and changed by. */
export function organisationForm(lang: Lang) {
  const t = organisationWords(lang);
  const common = commonWords(lang);
  return defineForm(lang, {
    name_en: text({ label: common.nameEn, required: t.nameNeeded, max: 200 }),
    name_cy: text({ label: common.nameCy, max: 200 }),
    short_name: text({ label: t.shortName, hint: t.shortNameHint, required: t.shortNameNeeded, max: 40, width: 20 }),
    kind: choice({
      label: t.kind,
      required: t.kindNeeded,
      options: organisationKinds.map((value) => ({ value, label: t.kinds[value] })),
    }),
    address: longText({ label: t.address, rows: 3, max: 500 }),
    postcode: text({ label: t.postcode, max: 10, width: 10, autocomplete: "postal-code" }),
    website: webAddress({ label: t.website }),
    phone: text({ label: t.phone, max: 40, width: 20, inputmode: "tel" }),
    preferred_language: choice({
      label: t.language,
      as: "radios",
      options: (["en", "cy"] as const).map((value) => ({ value, label: common.languages[value] })),
    }),
  });
}
