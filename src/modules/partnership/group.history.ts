import { defineWords, type Lang } from "../../core/i18n/index.ts";
import { commonWords, type HistoryWords } from "../people/index.ts";
import { groupWords } from "./group.words.ts";
import { memberWords } from "./member.words.ts";

const eventWords = defineWords({
  en: {
    "group.added": "Group added",
    "group.changed": "Group changed",
    "group.closed": "Group closed",
    "group.reopened": "Group opened again",
    "group.member_added": "Member added",
    "group.member_changed": "Membership changed",
    "group.member_ended": "Membership ended",
    "group.member_removed": "Membership removed",
  },
  cy: {
    "group.added": "Ychwanegwyd y grŵp",
    "group.changed": "Newidiwyd y grŵp",
    "group.closed": "Caewyd y grŵp",
    "group.reopened": "Agorwyd y grŵp eto",
    "group.member_added": "Ychwanegwyd aelod",
    "group.member_changed": "Newidiwyd aelodaeth",
    "group.member_ended": "Daeth aelodaeth i ben",
    "group.member_removed": "Tynnwyd aelodaeth",
  },
});

/** How the history of a group and its members says what happened. */
export function groupHistoryWords(lang: Lang): HistoryWords {
  const t = groupWords(lang);
  const member = memberWords(lang);
  const common = commonWords(lang);
  return {
    events: eventWords(lang),
    fields: {
      person: member.person,
      capacity: member.capacity,
      name_en: common.nameEn,
      name_cy: common.nameCy,
      short_name: t.shortName,
      kind: t.kind,
      parent: t.parent,
      purpose_en: t.purposeEn,
      purpose_cy: t.purposeCy,
      terms_of_reference: t.terms,
      from_on: common.from,
      to_on: common.to,
    },
    values: { ...t.kinds, ...member.capacities },
  };
}
