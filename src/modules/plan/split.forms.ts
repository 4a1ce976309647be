import { choices, defineForm, longText, text } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { becauseFields } from "./because.forms.ts";
import { type Editing, itemLabel } from "./item.frame.tsx";
import type { TreeItem } from "./item.queries.ts";
import { nextReference } from "./references.ts";
import type { Half } from "./split.ts";
import { splitWords } from "./split.words.ts";

function halfFields(c: Ask) {
  const t = splitWords(c.var.lang);
  return {
    reference: text({ label: t.reference, max: 60, width: 10 }),
    title: longText({ label: t.titleLabel, required: t.titleNeeded, rows: 2, max: 1000 }),
    title_cy: longText({ label: t.titleCy, rows: 2, max: 1000 }),
    detail: longText({ label: t.detail, rows: 4 }),
  };
}

/** The form that splits an item: the words of each half, and which of the items under it go with the second. */
export async function splitForm(c: Ask, { plan }: Editing, children: readonly TreeItem[]) {
  const t = splitWords(c.var.lang);
  const [first, second] = [halfFields(c), halfFields(c)];
  const options = children.map((child) => ({
    value: String(child.id),
    label: itemLabel(c.var.lang, plan, child).slice(0, 200),
  }));
  return defineForm(c.var.lang, {
    first_reference: first.reference,
    first_title: first.title,
    first_title_cy: first.title_cy,
    first_detail: first.detail,
    second_reference: second.reference,
    second_title: second.title,
    second_title_cy: second.title_cy,
    second_detail: second.detail,
    children_to_second: choices({ label: t.children, options }),
    ...(await becauseFields(c)),
  });
}

/** What the form starts with: the old words in the first half, the next reference in the second. */
export function splitValues({ item }: Editing, siblings: readonly TreeItem[]) {
  return {
    first_reference: item.reference,
    first_title: item.title,
    first_title_cy: item.title_cy ?? "",
    first_detail: item.detail,
    second_reference: item.reference ? nextReference(siblings.map((one) => one.reference)) : "",
  };
}

/** One half as it was typed. */
export function halfTyped(value: Record<string, unknown>, half: "first" | "second"): Half {
  const part = (name: string) => String(value[`${half}_${name}`] ?? "");
  return {
    reference: part("reference"),
    title: part("title"),
    title_cy: part("title_cy") || null,
    detail: part("detail"),
  };
}
