import { roles } from "../../core/ctx.ts";
import { choice, defineForm, email, reference, text } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { labelPerson, type Person, sortPeople, withBlank } from "../people/index.ts";
import { accessWords } from "./access.words.ts";

const personField = (lang: Lang, people: readonly Person[]) => {
  const t = accessWords(lang);
  const field = reference({
    label: t.person,
    hint: t.personHint,
    options: sortPeople(lang, people).map((person) => ({ value: person.id, label: labelPerson(person) })),
  });
  return withBlank(field, t.notOnList);
};

const roleField = (lang: Lang) => {
  const t = accessWords(lang);
  return choice({
    label: t.role,
    as: "radios",
    required: t.roleNeeded,
    options: roles.map((value) => ({ value, label: t.roles[value], hint: t.roleHints[value] })),
  });
};

/** The form someone is invited by. `people` are those without access. */
export function invitationForm(lang: Lang, people: readonly Person[]) {
  const t = accessWords(lang);
  return defineForm(lang, {
    person_id: personField(lang, people),
    name: text({ label: t.name, hint: t.nameHint, max: 120 }),
    email: email({ label: t.email, hint: t.emailHint, required: t.emailNeeded }),
    role: roleField(lang),
  });
}

/** The form by which someone may do more or less. */
export function accessForm(lang: Lang, people: readonly Person[]) {
  return defineForm(lang, { role: roleField(lang), person_id: personField(lang, people) });
}
