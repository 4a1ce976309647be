import { defineForm, type Field, longText, text } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import type { RagCode } from "./rag.ts";
import type { KeptRagDefinition } from "./rag-definition.queries.ts";
import type { RagFacts } from "./rag-definition.ts";
import { ragDefinitionWords } from "./rag-definition.words.ts";

/** The parts of a rating that its form changes, in order. */
export const ragParts = ["letter", "label_en", "label_cy", "meaning_en", "meaning_cy"] as const;

/** The form of the whole key: five fields a rating, named `at_risk_letter` and so on. */
export function ragDefinitionForm(lang: Lang, definitions: readonly KeptRagDefinition[]) {
  const t = ragDefinitionWords(lang);
  const rows = definitions.flatMap(({ code }): [string, Field<string>][] => [
    [`${code}_letter`, text({ label: t.letter, required: t.letterNeeded, max: 3, width: 2 })],
    [`${code}_label_en`, text({ label: t.labelEn, required: t.labelNeeded, max: 40, width: 20 })],
    [`${code}_label_cy`, text({ label: t.labelCy, required: t.labelNeeded, max: 40, width: 20 })],
    [`${code}_meaning_en`, longText({ label: t.meaningEn, rows: 2, max: 600 })],
    [`${code}_meaning_cy`, longText({ label: t.meaningCy, rows: 2, max: 600 })],
  ]);
  return defineForm(lang, Object.fromEntries(rows));
}

/** The whole key as the fields of its form. */
export function ragFieldValues(definitions: Partial<Record<RagCode, RagFacts>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(definitions).flatMap(([code, facts]) => ragParts.map((part) => [`${code}_${part}`, facts[part]])),
  );
}

/** The key as it was typed. */
export function ragTyped(
  value: Record<string, string>,
  definitions: readonly KeptRagDefinition[],
): Partial<Record<RagCode, RagFacts>> {
  return Object.fromEntries(
    definitions.map(({ code }) => [
      code,
      Object.fromEntries(ragParts.map((part) => [part, value[`${code}_${part}`] ?? ""])),
    ]),
  );
}
