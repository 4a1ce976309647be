import { choice, defineForm, type Field, text } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { itemWords } from "./item.words.ts";
import { type Level, type LevelKind, levelKinds } from "./level.queries.ts";
import type { LevelFacts } from "./level.ts";
import { levelWords } from "./level.words.ts";

/** The fields of the levels of a plan, three a level: `level_1_en`, `level_1_cy`, `level_1_kind`. */
export type LevelRows = Record<string, Field<string | null>>;

const kindOptions = (lang: Lang) =>
  levelKinds.map((value) => ({ value, label: itemWords(lang).kinds[value], hint: levelWords(lang).kindHints[value] }));

/** Three fields for each of `count` levels. */
export function levelRowFields(lang: Lang, count: number): LevelRows {
  const t = levelWords(lang);
  const rows = Array.from({ length: count }, (_, index) => index + 1);
  return Object.fromEntries(
    rows.flatMap((n): [string, Field<string | null>][] => [
      [`level_${n}_en`, text({ label: t.nameEn, max: 80, width: 20 }) as Field<string | null>],
      [`level_${n}_cy`, text({ label: t.nameCy, max: 80, width: 20 }) as Field<string | null>],
      [`level_${n}_kind`, choice<string>({ label: t.kind, options: kindOptions(lang) })],
    ]),
  );
}

/** The levels typed into the rows of a form; a row without a name is no level. */
export function levelsTyped(value: Record<string, unknown>, count: number): LevelFacts[] {
  const rows = Array.from({ length: count }, (_, index) => index + 1);
  return rows.flatMap((n) => {
    const name_en = String(value[`level_${n}_en`] ?? "");
    const name_cy = String(value[`level_${n}_cy`] ?? "") || null;
    if (!name_en && !name_cy) return [];
    return [{ name_en, name_cy, kind: (value[`level_${n}_kind`] ?? "action") as LevelKind }];
  });
}

/** What the rows of a form show for some levels. */
export function levelRowValues(levels: readonly LevelFacts[]): Record<string, string | null> {
  return Object.fromEntries(
    levels.flatMap((level, index) => [
      [`level_${index + 1}_en`, level.name_en],
      [`level_${index + 1}_cy`, level.name_cy ?? null],
      [`level_${index + 1}_kind`, level.kind],
    ]),
  );
}

/** The form the levels of a plan are renamed by. A level's kind can be changed only while nothing stands on it. */
export function levelsForm(lang: Lang, levels: readonly Level[], used: ReadonlyMap<number, number>) {
  const t = levelWords(lang);
  const fields = levelRowFields(lang, levels.length);
  for (const [index, level] of levels.entries()) {
    const name = text({ label: t.nameEn, required: t.nameNeeded, max: 80, width: 20 });
    fields[`level_${index + 1}_en`] = name as Field<string | null>;
    if (used.has(level.id)) delete fields[`level_${index + 1}_kind`];
  }
  return defineForm(lang, fields);
}

/** The form a level is added by: what it is called, its kind, and under which level it goes. */
export function newLevelForm(lang: Lang, levels: readonly Level[]) {
  const t = levelWords(lang);
  const places = levels.map((level) => ({ value: String(level.depth), label: t.under(level.name_en) }));
  return defineForm(lang, {
    name_en: text({ label: t.nameEn, required: t.nameNeeded, max: 80, width: 20 }),
    name_cy: text({ label: t.nameCy, max: 80, width: 20 }),
    kind: choice({ label: t.kind, required: t.kindNeeded, options: kindOptions(lang), as: "radios" }),
    after_depth: choice({
      label: t.place,
      required: t.placeNeeded,
      options: [{ value: "0", label: t.top }, ...places],
    }),
  });
}
