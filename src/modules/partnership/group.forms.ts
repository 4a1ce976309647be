import { choice, date, defineForm, longText, reference, text } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { commonWords, withBlank } from "../people/index.ts";
import { groupKinds } from "./group.kinds.ts";
import { groupWords } from "./group.words.ts";

/** A group as a form offers it. */
export type GroupChoice = { value: number; label: string };

/** The form a group is added and changed by. `parents` are the groups it may report to. */
export function groupForm(lang: Lang, parents: readonly GroupChoice[]) {
  const t = groupWords(lang);
  const common = commonWords(lang);
  return defineForm(lang, {
    name_en: text({ label: common.nameEn, required: t.nameNeeded }),
    name_cy: text({ label: common.nameCy }),
    short_name: text({ label: t.shortName, hint: t.shortNameHint, max: 40, width: 20 }),
    kind: choice({
      label: t.kind,
      required: t.kindNeeded,
      options: groupKinds.map((value) => ({ value, label: t.kinds[value] })),
    }),
    parent_id: withBlank(reference({ label: t.parent, options: parents }), t.atTop),
    purpose_en: longText({ label: t.purposeEn, rows: 3, max: 2000 }),
    purpose_cy: longText({ label: t.purposeCy, rows: 3, max: 2000 }),
    terms_of_reference: longText({ label: t.terms, hint: t.termsHint, rows: 8 }),
    from_on: date({ label: t.fromOn, hint: common.dateHint }),
    to_on: date({ label: t.toOn, hint: t.toOnHint }),
  });
}

/** The day a group closes. */
export function closureForm(lang: Lang) {
  const t = groupWords(lang);
  return defineForm(lang, {
    to_on: date({ label: t.closedOn, hint: commonWords(lang).dateHint, required: t.closedOnNeeded }),
  });
}
