import { defineWords, type Lang } from "../../core/i18n/index.ts";
import { commonWords } from "./common.words.ts";
import type { HistoryWords } from "./history.pages.tsx";
import { organisationWords } from "./organisation.words.ts";
import { personWords } from "./person.words.ts";
import { postWords } from "./post.words.ts";

const eventWords = defineWords({
  en: {
    "person.added": "Added",
    "person.changed": "Changed",
    "person.contact_changed": "Contact details changed",
    "person.left": "Left the partnership",
    "person.returned": "Takes part again",
    "post.added": "Post added",
    "post.changed": "Post changed",
    "post.removed": "Post removed",
    "organisation.added": "Added",
    "organisation.changed": "Changed",
    "organisation.left": "Left the partnership",
    "organisation.returned": "Takes part again",
    "department.added": "Department added",
    "department.changed": "Department renamed",
    "department.moved": "Department moved in the list",
    "department.removed": "Department removed",
  },
  cy: {
    "person.added": "Ychwanegwyd",
    "person.changed": "Newidiwyd",
    "person.contact_changed": "Newidiwyd y manylion cyswllt",
    "person.left": "Gadawodd y bartneriaeth",
    "person.returned": "Yn cymryd rhan eto",
    "post.added": "Ychwanegwyd swydd",
    "post.changed": "Newidiwyd swydd",
    "post.removed": "Tynnwyd swydd",
    "organisation.added": "Ychwanegwyd",
    "organisation.changed": "Newidiwyd",
    "organisation.left": "Gadawodd y bartneriaeth",
    "organisation.returned": "Yn cymryd rhan eto",
    "department.added": "Ychwanegwyd adran",
    "department.changed": "Ailenwyd adran",
    "department.moved": "Symudwyd adran yn y rhestr",
    "department.removed": "Tynnwyd adran",
  },
});

/** How the history of a person says what happened. */
export function personHistoryWords(lang: Lang): HistoryWords {
  const t = personWords(lang);
  const post = postWords(lang);
  const common = commonWords(lang);
  return {
    events: eventWords(lang),
    fields: {
      name: t.name,
      initials: t.initials,
      preferred_language: t.language,
      left_on: t.leftOn,
      title_en: post.titleEn,
      title_cy: post.titleCy,
      from_on: common.from,
      to_on: common.to,
    },
    values: common.languages,
  };
}

/** How the history of an organisation says what happened. */
export function organisationHistoryWords(lang: Lang): HistoryWords {
  const t = organisationWords(lang);
  const common = commonWords(lang);
  return {
    events: eventWords(lang),
    fields: {
      name_en: common.nameEn,
      name_cy: common.nameCy,
      short_name: t.shortName,
      kind: t.kind,
      address: t.address,
      postcode: t.postcode,
      website: t.website,
      phone: t.phone,
      preferred_language: t.language,
      left_on: personWords(lang).leftOn,
    },
    values: { ...t.kinds, ...common.languages },
  };
}
