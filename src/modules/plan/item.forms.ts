import { choice, defineForm, type Field, longText, reference, text } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import { becauseFields } from "./because.forms.ts";
import type { Item, OtherColumn, Visibility } from "./item.queries.ts";
import { visibilities } from "./item.queries.ts";
import type { ItemState } from "./item.states.ts";
import { itemWords } from "./item.words.ts";
import { itemEditWords } from "./item-edit.words.ts";
import { type WhoOptions, whoField } from "./lead.forms.ts";
import type { Level } from "./level.queries.ts";

/** The states a new item may start in. */
const firstStates: readonly ItemState[] = ["proposed", "not_started", "in_progress", "continuing"];

/** How many further columns an item's form has room for: those it has, and one more. */
export const otherRoom = (item?: Pick<Item, "other">): number => (item?.other.length ?? 0) + 1;

function visibilityField(lang: Lang): Field<Visibility> {
  const t = itemEditWords(lang);
  const options = visibilities.map((value) => ({
    value,
    label: itemWords(lang).visibilities[value],
    hint: t.visibilityHints[value],
  }));
  return choice({ label: t.visibility, required: t.visibilityNeeded, options, as: "radios" });
}

function wordFields(lang: Lang) {
  const t = itemEditWords(lang);
  return {
    reference: text({ label: t.reference, hint: t.referenceHint, max: 60, width: 10 }),
    title: longText({ label: t.title, required: t.titleNeeded, rows: 2, max: 1000 }),
    title_cy: longText({ label: t.titleOther, rows: 2, max: 1000 }),
    detail: longText({ label: t.detail, rows: 4 }),
    detail_cy: longText({ label: t.detailOther, rows: 4 }),
    timescale: longText({ label: t.timescale, hint: t.timescaleHint, rows: 2, max: 4000 }),
    contribution: longText({ label: t.contribution, rows: 2, max: 4000 }),
    target: longText({ label: t.target, rows: 2, max: 4000 }),
    visibility: visibilityField(lang),
  };
}

function otherFields(lang: Lang, room: number): Record<string, Field<string>> {
  const t = itemEditWords(lang);
  const rows = Array.from({ length: room }, (_, index) => index + 1);
  return Object.fromEntries(
    rows.flatMap((n): [string, Field<string>][] => [
      [`other_${n}_heading`, text({ label: t.otherHeading(n), max: 120 })],
      [`other_${n}_text`, longText({ label: t.otherText(n), rows: 2 })],
    ]),
  );
}

/** The further columns typed into a form. */
export function otherTyped(value: Record<string, unknown>, room: number): OtherColumn[] {
  const rows = Array.from({ length: room }, (_, index) => index + 1);
  return rows.flatMap((n) => {
    const heading = String(value[`other_${n}_heading`] ?? "");
    const words = String(value[`other_${n}_text`] ?? "");
    return heading || words ? [{ heading, text: words }] : [];
  });
}

/** The further columns of an item as the fields of its form. */
export function otherValues(other: readonly OtherColumn[]): Record<string, string> {
  return Object.fromEntries(
    other.flatMap((column, index) => [
      [`other_${index + 1}_heading`, column.heading],
      [`other_${index + 1}_text`, column.text],
    ]),
  );
}

/** The form the words of an item are changed by. */
export async function itemForm(c: Ask, item: Item) {
  const { lang } = c.var;
  return defineForm(lang, { ...wordFields(lang), ...otherFields(lang, otherRoom(item)), ...(await becauseFields(c)) });
}

/** The form an item is added by: its level, its words, one lead and the money as written. */
export async function newItemForm(c: Ask, levels: readonly Level[], who: WhoOptions) {
  const { lang } = c.var;
  const t = itemEditWords(lang);
  const options = levels.map(({ id, name_en, name_cy }) => ({
    value: id,
    label: inEither(lang, name_en, name_cy).text,
  }));
  const states = firstStates.map((value) => ({ value, label: itemWords(lang).states[value] }));
  return defineForm(lang, {
    level_id: reference({ label: t.level, required: t.levelNeeded, options }),
    ...wordFields(lang),
    who: whoField({ label: t.leadChosen, hint: t.leadChosenHint }, who),
    leads: longText({ label: t.leadWritten, hint: t.leadWrittenHint, rows: 2, max: 2000 }),
    money: longText({ label: t.moneyWritten, hint: t.moneyHint, rows: 2, max: 2000 }),
    state: choice({ label: t.state, options: states }),
    ...otherFields(lang, 1),
    ...(await becauseFields(c)),
  });
}
