import { formatDate, formatMoney, type Lang } from "../../core/i18n/index.ts";
import type { Say } from "./difference.ts";
import { itemWords } from "./item.words.ts";
import type { RagDefinition } from "./rag.ts";
import type { Names } from "./view-data.queries.ts";

/** Words for everything that differences compare, in one language. Names are those people and bodies have now. */
export function sayIn(lang: Lang, names: Names, ragKey: readonly RagDefinition[]): Say {
  const t = itemWords(lang);
  const either = (found: { name_en: string; name_cy: string | null } | undefined) =>
    found ? (lang === "cy" ? found.name_cy || found.name_en : found.name_en) : "";
  return {
    lead: (lead) => {
      const person = names.people.get(lead.person_id ?? 0)?.name ?? lead.post_title;
      const organisation = names.organisations.get(lead.organisation_id ?? 0)?.short_name ?? "";
      const body =
        either(names.groups.get(lead.group_id ?? 0)) || either(names.departments.get(lead.department_id ?? 0));
      const known = [person, body].filter(Boolean).join(", ");
      const named = known && organisation ? `${known} (${organisation})` : known || organisation;
      return [named || lead.as_written, lead.is_to_be_agreed ? t.toBeAgreed : ""].filter(Boolean).join(" – ");
    },
    date: (value) => (value ? formatDate(lang, value) : ""),
    state: (state) => t.states[state],
    rag: (code) => {
      const found = ragKey.find((definition) => definition.code === code);
      return found ? `${found.letter} ${lang === "cy" ? found.label_cy : found.label_en}` : "";
    },
    visibility: (visibility) => t.visibilities[visibility],
    money: ({ as_written, amount, source }) =>
      as_written || [amount ? formatMoney(lang, amount) : "", source].filter(Boolean).join(" "),
  };
}
