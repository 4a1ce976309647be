import type { DocumentItem } from "./document.queries.ts";

/** An action of the document with the measures beneath it. */
export type DocumentRow = { item: DocumentItem; measures: DocumentItem[] };

/** What stands under one heading: an outcome's rows, or those of a theme itself. `isEmpty` when nothing at all stands below it. */
export type DocumentBlock = { heading: DocumentItem | null; rows: DocumentRow[]; isEmpty: boolean };

/** A top-level heading and its blocks. `theme` is null for actions that stand in no theme. */
export type DocumentPart = { theme: DocumentItem | null; blocks: DocumentBlock[] };

const isHeading = (item: DocumentItem) => item.kind === "theme" || item.kind === "outcome";

/**
 * Sorts the items of a plan, in their order, into parts, blocks and rows. An item whose parent the viewer may not see stands
 * under the nearest heading above it that they may.
 */
export function layOut(items: readonly DocumentItem[]): DocumentPart[] {
  const parts: DocumentPart[] = [];
  const above: DocumentItem[] = [];
  for (const item of items) {
    while (above.length > 0 && !item.path.startsWith(above.at(-1)?.path ?? "")) above.pop();
    if (isHeading(item)) placeHeading(parts, above, item);
    else placeRow(parts, above, item);
    above.push(item);
  }
  return parts;
}

function placeHeading(parts: DocumentPart[], above: readonly DocumentItem[], item: DocumentItem): void {
  const block: DocumentBlock = { heading: item, rows: [], isEmpty: true };
  if (above.length === 0) parts.push({ theme: item, blocks: [block] });
  else {
    for (const each of parts.at(-1)?.blocks ?? [])
      if (each.heading && above.includes(each.heading)) each.isEmpty = false;
    parts.at(-1)?.blocks.push(block);
  }
}

function placeRow(parts: DocumentPart[], above: readonly DocumentItem[], item: DocumentItem): void {
  const heading = above.findLast(isHeading) ?? null;
  const theme = above.find(isHeading) ?? null;
  if (parts.length === 0 || parts.at(-1)?.theme !== theme) parts.push({ theme, blocks: [] });
  const blocks = parts.at(-1)?.blocks ?? [];
  if (blocks.at(-1)?.heading !== heading || blocks.length === 0) blocks.push({ heading, rows: [], isEmpty: false });
  const block = blocks.at(-1) as DocumentBlock;
  block.isEmpty = false;
  const action = item.kind === "milestone" ? above.findLast(({ kind }) => kind === "action") : undefined;
  const row = action && block.rows.find((each) => each.item === action);
  if (row) row.measures.push(item);
  else block.rows.push({ item, measures: [] });
}
