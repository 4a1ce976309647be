import { defineForm, text } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { commonWords } from "./common.words.ts";
import { departmentWords } from "./department.words.ts";

/** The form a department is added and renamed by. */
export function departmentForm(lang: Lang) {
  const common = commonWords(lang);
  return defineForm(lang, {
    name_en: text({ label: common.nameEn, required: departmentWords(lang).nameNeeded }),
    name_cy: text({ label: common.nameCy }),
  });
}
