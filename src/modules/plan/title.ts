import type { Lang } from "../../core/i18n/index.ts";
import { type Found, inEither } from "../../core/web/bilingual.ts";

/**
 * A title in the language asked for, or in the one it was written in. `title` is in the plan's language; where that is
 * Welsh there is no English text beside it.
 */
export function titleIn(
  lang: Lang,
  { language }: { language: Lang },
  { title, title_cy }: { title: string; title_cy: string | null },
): Found {
  return language === "cy" ? inEither(lang, title, null, "cy") : inEither(lang, title, title_cy, "en");
}

/** A reference as printed with the title after it. */
export function withReference(reference: string, title: string): string {
  return reference ? `${reference} ${title}` : title;
}
