import { choice, defineForm, hidden, reference } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import { becauseFields } from "./because.forms.ts";
import { type Editing, itemLabel } from "./item.frame.tsx";
import type { Place } from "./item.order.ts";
import type { TreeItem } from "./item.queries.ts";
import type { Level } from "./level.queries.ts";
import { moveWords } from "./move.words.ts";
import { treeUnder } from "./renumber.ts";

/** What a page that moves an item is drawn from: the plan's tree, its levels, and the parent chosen so far (null: the top). */
export type Moving = Editing & { tree: TreeItem[]; levels: Level[]; under: number | null };

/** The items an item could go under: all that can have children, but not itself and what is under it. */
export function parentsFor({ tree, levels, item }: Moving): TreeItem[] {
  const deepest = levels.at(-1)?.depth ?? 0;
  const depths = new Map(levels.map((level) => [level.id, level.depth]));
  const own = new Set([item.id, ...treeUnder(tree, item.id).map((one) => one.id)]);
  return tree.filter((one) => !own.has(one.id) && (depths.get(one.level_id) ?? 0) < deepest);
}

/** The places under the chosen parent: first, or after one of those there. */
function placesUnder(c: Ask, moving: Moving) {
  const t = moveWords(c.var.lang);
  const there = moving.tree.filter((one) => one.parent_id === moving.under && one.id !== moving.item.id);
  const after = there.map((one) => ({
    value: `after:${one.id}`,
    label: t.after(itemLabel(c.var.lang, moving.plan, one).slice(0, 120)),
  }));
  return [{ value: "first", label: t.first }, ...after];
}

/** The form that moves an item to a place under the chosen parent. */
export async function moveForm(c: Ask, moving: Moving) {
  const { lang } = c.var;
  const t = moveWords(lang);
  const above = moving.levels.find(
    (level) => level.id === moving.tree.find((one) => one.id === moving.under)?.level_id,
  );
  const deeper = moving.levels.filter((level) => level.depth > (above?.depth ?? 0));
  const levels = deeper.map(({ id, name_en, name_cy }) => ({
    value: id,
    label: inEither(lang, name_en, name_cy).text,
  }));
  return defineForm(lang, {
    under: hidden(),
    place: choice({ label: t.place, required: t.placeNeeded, options: placesUnder(c, moving), as: "radios" }),
    level_id: reference({ label: t.level, hint: t.levelHint, options: levels }),
    ...(await becauseFields(c)),
  });
}

/** The place chosen in the form. */
export function placeTyped(place: string, under: number | null): Place {
  return place.startsWith("after:") ? { after: Number(place.slice(6)) } : { firstUnder: under };
}
