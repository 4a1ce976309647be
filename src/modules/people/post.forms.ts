import { choice, date, defineForm, text } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { commonWords } from "./common.words.ts";
import { personWords } from "./person.words.ts";
import { postWords } from "./post.words.ts";

/** The form a post is added and changed by. */
export function postForm(lang: Lang, places: { value: string; label: string }[]) {
  const t = postWords(lang);
  const common = commonWords(lang);
  return defineForm(lang, {
    place: choice({ label: t.place, required: t.placeNeeded, options: places }),
    title_en: text({ label: t.titleEn, hint: personWords(lang).postHint }),
    title_cy: text({ label: t.titleCy }),
    from_on: date({ label: common.from, hint: common.dateHint }),
    to_on: date({ label: common.to, hint: common.toHint }),
  });
}
