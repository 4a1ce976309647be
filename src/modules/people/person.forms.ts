import { choice, date, defineForm, email, reference, text, tick } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { withBlank } from "./blank.ts";
import { commonWords } from "./common.words.ts";
import { personWords } from "./person.words.ts";
import { postWords } from "./post.words.ts";

type PlaceChoices = { value: string; label: string }[];

const languageOf = (lang: Lang) =>
  choice({
    label: personWords(lang).language,
    as: "radios",
    options: (["en", "cy"] as const).map((value) => ({ value, label: commonWords(lang).languages[value] })),
  });

const nameAndInitials = (lang: Lang) => {
  const t = personWords(lang);
  return {
    name: text({ label: t.name, hint: t.nameHint, required: t.nameNeeded, max: 120 }),
    initials: text({ label: t.initials, hint: t.initialsHint, max: 10, width: 10 }),
  };
};

const contact = (lang: Lang) => {
  const t = personWords(lang);
  return {
    email: email({ label: t.email }),
    phone: text({ label: t.phone, max: 40, width: 20, inputmode: "tel" }),
    preferred_language: languageOf(lang),
  };
};

/** The form a person is added by, with their first post. */
export function newPersonForm(lang: Lang, places: PlaceChoices) {
  const t = personWords(lang);
  return defineForm(lang, {
    ...nameAndInitials(lang),
    place: withBlank(choice({ label: t.organisation, hint: t.organisationHint, options: places }), t.noPost),
    title_en: text({ label: postWords(lang).titleEn, hint: t.postHint }),
    title_cy: text({ label: postWords(lang).titleCy }),
    ...contact(lang),
  });
}

/** The form a person's name, initials and language are changed by. */
export function personForm(lang: Lang) {
  return defineForm(lang, { ...nameAndInitials(lang), preferred_language: languageOf(lang) });
}

/** The form everyone may change their own contact details by. */
export function contactForm(lang: Lang) {
  return defineForm(lang, contact(lang));
}

/** The day a person or an organisation leaves. */
export function leavingForm(lang: Lang) {
  const t = personWords(lang);
  return defineForm(lang, {
    left_on: date({ label: t.leftOn, hint: commonWords(lang).dateHint, required: t.leftOnNeeded }),
  });
}

/** The questions that narrow the list of people. */
export function peopleFilterForm(lang: Lang, organisations: readonly { value: number; label: string }[]) {
  const t = personWords(lang);
  return defineForm(lang, {
    q: text({ label: t.text, max: 100 }),
    organisation: withBlank(reference({ label: t.organisation, options: organisations }), t.everyOrganisation),
    left: tick({ label: t.withLeft }),
  });
}
