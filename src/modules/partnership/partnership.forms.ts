import { choice, defineForm, file, longText, text } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { commonWords } from "../people/index.ts";
import { LARGEST_LOGO } from "./logo.ts";
import { partnershipWords } from "./partnership.words.ts";

/** The form the partnership's names, area and vision are changed by. */
export function partnershipForm(lang: Lang) {
  const t = partnershipWords(lang);
  return defineForm(lang, {
    name_en: text({ label: t.nameEn, required: t.nameNeeded, max: 120 }),
    name_cy: text({ label: t.nameCy, max: 120 }),
    area_en: text({ label: t.areaEn, hint: t.areaHint }),
    area_cy: text({ label: t.areaCy }),
    vision_en: longText({ label: t.visionEn, hint: t.visionHint, rows: 4, max: 2000 }),
    vision_cy: longText({ label: t.visionCy, rows: 4, max: 2000 }),
  });
}

/** The form a principle is added and reworded by. */
export function principleForm(lang: Lang) {
  const t = partnershipWords(lang);
  return defineForm(lang, {
    text_en: longText({ label: t.textEn, required: t.textNeeded, rows: 3, max: 1000 }),
    text_cy: longText({ label: t.textCy, rows: 3, max: 1000 }),
  });
}

/** One place up or down a list. */
export function moveForm(lang: Lang) {
  const t = commonWords(lang);
  return defineForm(lang, {
    direction: choice({
      label: partnershipWords(lang).order,
      required: `${t.moveUp} / ${t.moveDown}`,
      options: [
        { value: "up", label: t.moveUp },
        { value: "down", label: t.moveDown },
      ],
    }),
  });
}

/** The form a logo is sent by. */
export function logoForm(lang: Lang) {
  const t = partnershipWords(lang);
  return defineForm(lang, {
    logo: file({
      label: t.logoFile,
      hint: t.logoHint,
      required: t.logoNeeded,
      endings: ["png", "jpg", "jpeg", "webp"],
      maxBytes: LARGEST_LOGO,
    }),
  });
}
