import type { Ctx } from "../../core/ctx.ts";
import { permit } from "../../core/permit.ts";
import { getItem, type ItemWithLeads, listTree, type TreeItem } from "./item.queries.ts";
import { claimItem, recordItem, writeItem } from "./item.save.ts";
import { changePlans } from "./permissions.ts";
import type { Because } from "./plan.ts";
import { type NumberedItem, type Renumbering, renumber } from "./references.ts";

/** Gives an item another printed reference. References that begin with the old one, under it, follow unless told otherwise. */
export async function renumberItem(
  ctx: Ctx,
  item: ItemWithLeads,
  reference: string,
  { isAlone = false, ...because }: Because & { isAlone?: boolean } = {},
): Promise<ItemWithLeads> {
  permit(ctx, changePlans);
  const under = isAlone ? [] : treeUnder(await listTree(ctx, item.plan_id), item.id);
  const follow = under.filter((child) => follows(child.reference, item.reference));
  const renumbered = await writeReference(ctx, item, reference, because);
  const { version: _version, ...why } = because;
  for (const child of follow) {
    const to = reference + child.reference.slice(item.reference.length);
    await writeReference(ctx, await getItem(ctx, item.plan_id, child.id), to, why);
  }
  return renumbered;
}

/**
 * Works out references without gaps or repeats for everything under an item, or for the whole plan, in the style each
 * list already has; an item that came from elsewhere takes the style of the place it is in now. Changes nothing.
 */
export async function proposeRenumbering(ctx: Ctx, planId: number, parentId: number | null): Promise<Renumbering[]> {
  const tree = await listTree(ctx, planId);
  const parent = tree.find((item) => item.id === parentId);
  const under = parentId === null ? tree : treeUnder(tree, parentId);
  const known = new Set(tree.map((item) => item.reference).filter(Boolean));
  const aligned = alignReferences(under, { id: parentId, reference: parent?.reference ?? "" }, known);
  const proposed = new Map(renumber(aligned).map(({ id, to }) => [id, to]));
  const settled = new Map(aligned.map(({ id, reference }) => [id, proposed.get(id) ?? reference]));
  return under
    .map(({ id, reference }) => ({ id, from: reference, to: settled.get(id) ?? reference }))
    .filter(({ from, to }) => from !== to);
}

/** Renumbers everything under an item, or the whole plan, as proposed. Answers with what changed. */
export async function renumberChildren(
  ctx: Ctx,
  planId: number,
  parentId: number | null,
  because: Because = {},
): Promise<Renumbering[]> {
  permit(ctx, changePlans);
  const changes = await proposeRenumbering(ctx, planId, parentId);
  for (const { id, to } of changes) await writeReference(ctx, await getItem(ctx, planId, id), to, because);
  return changes;
}

async function writeReference(ctx: Ctx, item: ItemWithLeads, reference: string, because: Because) {
  const current = await claimItem(ctx, item, because.version, { columns: ["reference"] });
  if (current.reference === reference) return current;
  const after = await writeItem(ctx, current, { reference });
  const change = { before: { reference: current.reference }, after: { reference } };
  await recordItem(ctx, "item.renumbered", after, { ...change, ...because });
  return after;
}

/** Everything under an item of a tree, parents before their children. */
export function treeUnder(tree: readonly TreeItem[], id: number): TreeItem[] {
  const inside = new Set([id]);
  return tree.filter((item) => {
    if (!inside.has(item.parent_id ?? 0)) return false;
    inside.add(item.id);
    return true;
  });
}

const follows = (reference: string, parent: string): boolean =>
  parent !== "" && reference.startsWith(parent) && /^[^\p{L}\d]/u.test(reference.slice(parent.length));

/** The reference of an item that came from elsewhere in the plan, as it would read under its parent now, or null. */
function adopted(reference: string, parent: string, known: ReadonlySet<string>): string | null {
  if (parent === "") return null;
  const former = [...known]
    .filter((one) => one !== parent && follows(reference, one))
    .sort((a, b) => b.length - a.length)[0];
  return former === undefined ? null : parent + reference.slice(former.length);
}

/**
 * Makes ready for renumbering: an item whose reference follows something other than its parent is given the reference of
 * a brother or sister that does follow it, or its own with the parent's in front, and what lies under it goes along.
 */
function alignReferences(
  items: readonly TreeItem[],
  root: { id: number | null; reference: string },
  known: ReadonlySet<string>,
): NumberedItem[] {
  const moved = new Map([[root.id, { from: root.reference, to: root.reference }]]);
  const children = Map.groupBy(items, (item) => item.parent_id);
  return items.map((item) => {
    const parent = moved.get(item.parent_id) ?? { from: "", to: "" };
    const model = children.get(item.parent_id)?.find((sibling) => follows(sibling.reference, parent.from));
    const isStranger = item.reference !== "" && !follows(item.reference, parent.from);
    const own = isStranger
      ? (model?.reference ?? adopted(item.reference, parent.from, known) ?? item.reference)
      : item.reference;
    const to = follows(own, parent.from) ? parent.to + own.slice(parent.from.length) : own;
    moved.set(item.id, { from: item.reference, to });
    return { id: item.id, parent_id: item.parent_id === root.id ? null : item.parent_id, reference: to };
  });
}
