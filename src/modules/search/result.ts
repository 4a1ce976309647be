import { formatDate, type Lang } from "../../core/i18n/index.ts";
import { here } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import { meetingUrls } from "../meetings/index.ts";
import { organisationUrls, personUrls } from "../people/index.ts";
import { itemUrls, planUrls } from "../plan/index.ts";
import { countMatches, excerptOf, marked, type TextPart } from "./excerpt.ts";
import type { Found } from "./search.queries.ts";
import { searchWords } from "./search.words.ts";

/** A result as a page shows it; languages are given where they are not the page's. */
export type ShownResult = {
  title: TextPart[];
  href: string;
  lang?: Lang;
  meta: string[];
  text: TextPart[];
  textLang?: Lang;
};

/** Where a result leads: an update to the item it is about, an acronym to its line in the glossary. */
function addressOf(c: Ask, { kind, record_id, plan, item }: Found): string {
  switch (kind) {
    case "plan":
      return planUrls.view(c, record_id);
    case "item":
    case "update":
      return itemUrls.show(c, plan?.id ?? 0, item?.id ?? 0);
    case "meeting":
      return meetingUrls.show(c, record_id);
    case "organisation":
      return organisationUrls.show(c, record_id);
    case "person":
      return personUrls.show(c, record_id);
    case "group":
      return here(c, "groups", record_id);
    case "term":
      return `${here(c, "glossary")}#term-${record_id}`;
  }
}

/** A result in the words and language of the page, with what was found marked in its title and in one sentence. */
export function shownResult(c: Ask, found: Found): ShownResult {
  const { lang } = c.var;
  const forms = new Set(found.forms);
  const title = titleOf(lang, found);
  const body = bodyOf(lang, found, forms);
  return {
    href: addressOf(c, found),
    title: marked(title.text, forms),
    ...(title.lang === lang ? {} : { lang: title.lang }),
    meta: metaOf(lang, found),
    text: excerptOf(body.text, forms),
    ...(body.lang === lang ? {} : { textLang: body.lang }),
  };
}

function titleOf(lang: Lang, { kind, known_as, title, title_cy, language, item, plan }: Found) {
  const own = inEither(lang, title, title_cy, language);
  if (kind === "update" && item)
    return called(item.reference, inEither(lang, item.title, item.title_cy, plan?.language));
  if (kind === "item") return called(known_as, own);
  if (kind === "term") return { ...own, text: `${known_as}: ${own.text}` };
  return known_as && known_as !== own.text ? { ...own, text: `${own.text} (${known_as})` } : own;
}

const called = <T extends { text: string }>(reference: string, name: T): T => ({
  ...name,
  text: `${reference} ${name.text}`.trim(),
});

/** The text in the language of the page, unless only the other language has what was found. */
function bodyOf(
  lang: Lang,
  { body, body_cy, language }: Found,
  forms: ReadonlySet<string>,
): { text: string; lang: Lang } {
  const [first, second] = [
    { text: body, lang: language },
    { text: body_cy ?? "", lang: "cy" as const },
  ];
  const ordered = lang === "cy" && language !== "cy" ? [second, first] : [first, second];
  return ordered.find(({ text }) => countMatches(text, forms) > 0) ?? ordered.find(({ text }) => text !== "") ?? first;
}

function metaOf(lang: Lang, { kind, on_date, level, plan, group }: Found): string[] {
  const t = searchWords(lang);
  const name = (both: { name_en: string; name_cy: string | null } | null) =>
    both ? [inEither(lang, both.name_en, both.name_cy).text] : [];
  const date = on_date ? formatDate(lang, on_date) : null;
  const planTitle = plan && kind !== "plan" ? [inEither(lang, plan.title, plan.title_cy, plan.language).text] : [];
  if (kind === "update") return [date ? t.updateOf(date) : t.one.update, ...planTitle];
  if (kind === "item") return [...name(level), ...planTitle, ...(date ? [t.due(date)] : [])];
  if (kind === "meeting") return [t.one.meeting, ...name(group), ...(date ? [date] : [])];
  return [t.one[kind]];
}
