import { choice, defineForm, type Field, longText } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { type RagDirection, ragDirections } from "./item.queries.ts";
import { itemWords } from "./item.words.ts";
import { itemRagWords } from "./item-rag.words.ts";
import type { RagCode } from "./rag.ts";
import { ragLabel } from "./rag-definition.pages.tsx";
import type { KeptRagDefinition } from "./rag-definition.queries.ts";

/** The ratings of the partnership's key as choices, each with its letter and what it means. */
function ragOptions(lang: Lang, ratings: readonly KeptRagDefinition[]) {
  return ratings.map((one) => ({
    value: one.code,
    label: `${one.letter}: ${ragLabel(lang, one)}`,
    hint: lang === "cy" ? one.meaning_cy : one.meaning_en,
  }));
}

/** The question which way a rating is going. */
export function directionField(lang: Lang): Field<RagDirection | null> {
  const options = ragDirections.map((value) => ({ value, label: itemWords(lang).directions[value] }));
  return choice({ label: itemRagWords(lang).direction, options, as: "radios" });
}

/** The form that sets the RAG of an item. */
export function itemRagForm(lang: Lang, ratings: readonly KeptRagDefinition[]) {
  const t = itemRagWords(lang);
  return defineForm(lang, {
    rag: choice<RagCode>({
      label: t.rating,
      required: t.ratingNeeded,
      options: ragOptions(lang, ratings),
      as: "radios",
    }),
    rag_reason: longText({ label: t.reason, hint: t.reasonHint, rows: 2, max: 1000 }),
    rag_direction: directionField(lang),
  });
}
