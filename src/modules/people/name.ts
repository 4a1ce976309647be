import type { Lang } from "../../core/i18n/index.ts";
import { inEither } from "../../core/web/bilingual.ts";

/** Something with a name in English and, mostly, in Welsh. */
export type Named = { name_en: string; name_cy: string | null };

/** The name of an organisation, department or group in a language, or in the other where it has none in this one. */
export function nameIn(lang: Lang, { name_en, name_cy }: Named): string {
  return inEither(lang, name_en, name_cy).text;
}

/** Nothing typed is kept as null, so that a page can tell "no Welsh yet" from Welsh. */
export function orNull(text: string | null): string | null {
  return text?.trim() || null;
}
