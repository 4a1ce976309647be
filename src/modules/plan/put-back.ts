import type { Selectable } from "kysely";
import { difference } from "../../core/audit.ts";
import type { Ctx } from "../../core/ctx.ts";
import type { AuditEvent } from "../../core/db/schema.generated.ts";
import { NotFound } from "../../core/errors.ts";
import { permit } from "../../core/permit.ts";
import { type ChildTable, childNames, listChildren, replaceRows } from "./child-rows.ts";
import { factNames, type ItemColumn, pickFacts } from "./item.facts.ts";
import { placeOf } from "./item.order.ts";
import { findItem, getItem, type ItemWithLeads } from "./item.queries.ts";
import { claimItem, recordItem, writeItem } from "./item.save.ts";
import { openStates } from "./item.states.ts";
import { unlinkItem } from "./link.ts";
import { moveItem } from "./move.ts";
import { changePlans } from "./permissions.ts";
import type { Because } from "./plan.ts";
import { refuse } from "./refusal.ts";

type Facts = Record<string, unknown>;
/** An entry of the history. */
export type ItemEvent = Selectable<AuditEvent>;

/** One thing that putting back would change: what it is now, what it would be again, and whether it changed once more since. */
export type PutBackLine = { name: string; now: unknown; again: unknown; isOverlap: boolean };

const tables = Object.entries(childNames) as [ChildTable, string][];
const placeNames = ["parent_id", "after_id", "level_id"];
const isPlace = (name: string): boolean => placeNames.includes(name);
const isColumn = (name: string): name is ItemColumn =>
  (factNames as readonly string[]).includes(name) && !isPlace(name);
const isPutBackable = (name: string): boolean =>
  isColumn(name) || isPlace(name) || tables.some(([, list]) => list === name);

/** An entry of an item's history. Throws NotFound. */
export async function getItemEvent({ db, partnership }: Ctx, item: ItemWithLeads, id: number): Promise<ItemEvent> {
  const found = await db
    .selectFrom("audit_event")
    .selectAll()
    .where("partnership_id", "=", partnership.id)
    .where("item_id", "=", item.id)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw new NotFound(`Event ${id} of item ${item.id}`);
  return found;
}

/** Whether an entry of the history holds something that can be put back: a change of the item itself, not of an update. */
export function canPutBack(event: Pick<ItemEvent, "subject_kind" | "event" | "before">): boolean {
  const isOfItem =
    event.subject_kind === "item" &&
    !["item.split", "item.merged", "item.merged_in", "item.removed"].includes(event.event);
  return isOfItem && Object.keys((event.before ?? {}) as Facts).some((name) => isPutBackable(name));
}

/** What putting an entry back would do, line by line. Throws Refusal when there is nothing to put back. */
export async function previewPutBack(ctx: Ctx, item: ItemWithLeads, event: ItemEvent): Promise<PutBackLine[]> {
  if (!canPutBack(event)) throw refuse("event", "putBackNothing");
  const before = (event.before ?? {}) as Facts;
  const after = (event.after ?? {}) as Facts;
  const now = await standingOf(ctx, item, Object.keys(before));
  return Object.keys(before)
    .filter((name) => isPutBackable(name))
    .map((name) => ({
      name,
      now: now[name] ?? null,
      again: before[name] ?? null,
      isOverlap: name !== "after_id" && !isSame(now[name], after[name]) && !isSame(now[name], before[name]),
    }))
    .filter((line) => line.isOverlap || !isSame(line.now, line.again));
}

/**
 * Puts back what an entry of the history changed, as a new change with an entry of its own. Where the same was changed
 * again since, it is refused until `isConfirmed`, because that later change would be lost.
 */
export async function putBack(
  ctx: Ctx,
  item: ItemWithLeads,
  eventId: number,
  { isConfirmed = false, ...because }: Because & { isConfirmed?: boolean } = {},
): Promise<ItemWithLeads> {
  permit(ctx, changePlans);
  const event = await getItemEvent(ctx, item, eventId);
  const lines = await previewPutBack(ctx, item, event);
  if (lines.length === 0) throw refuse("event", "putBackNothing");
  if (!isConfirmed && lines.some((line) => line.isOverlap)) throw refuse("is_confirmed", "putBackOverlap");
  const names = lines.map((line) => line.name);
  const place = Object.fromEntries(Object.entries(event.before as Facts).filter(([name]) => isPlace(name)));
  if (names.some(isPlace)) await movePlace(ctx, item, place, because);
  return applyLines(
    ctx,
    item,
    lines.filter((line) => !isPlace(line.name)),
    { ...because, eventId },
  );
}

async function movePlace(ctx: Ctx, item: ItemWithLeads, place: Facts, because: Because): Promise<void> {
  const { version: _version, ...why } = because;
  const parentId = (place.parent_id ?? null) as number | null;
  const afterId = (place.after_id ?? null) as number | null;
  const neighbour = afterId === null ? null : await findItem(ctx, item.plan_id, afterId);
  const isThere = neighbour && !neighbour.removed_at && neighbour.parent_id === parentId;
  const to = isThere ? { after: neighbour.id } : { firstUnder: parentId };
  const level_id = place.level_id as number | undefined;
  await moveItem(ctx, await getItem(ctx, item.plan_id, item.id), to, { ...why, level_id });
}

async function applyLines(
  ctx: Ctx,
  item: ItemWithLeads,
  lines: readonly PutBackLine[],
  { eventId, version, ...why }: Because & { eventId: number },
): Promise<ItemWithLeads> {
  const columns = lines.map((line) => line.name).filter(isColumn);
  const lists = tables.filter(([, name]) => lines.some((line) => line.name === name));
  const touched = { columns, lists: lists.map(([table]) => table) };
  const current = await claimItem(ctx, await getItem(ctx, item.plan_id, item.id), version, touched);
  if (lines.length === 0) return current;
  const set = Object.fromEntries(lines.filter((line) => isColumn(line.name)).map((line) => [line.name, line.again]));
  const changed = difference(pickFacts(current, columns), set);
  let before: Facts = { ...changed?.before };
  let after: Facts = { ...changed?.after };
  for (const [table, name] of lists) {
    const rows = lines.find((line) => line.name === name)?.again as Facts[];
    const replaced = await replaceRows(ctx, table, current, rows ?? []);
    before = { ...before, ...replaced?.before };
    after = { ...after, ...replaced?.after };
  }
  const restored = await writeItem(ctx, current, changed?.after ?? {});
  if (openStates.includes(restored.state) && !openStates.includes(current.state)) await unlinkItem(ctx, current);
  await recordItem(ctx, "item.put_back", restored, { before, after: { ...after, put_back_event_id: eventId }, ...why });
  return restored;
}

async function standingOf(ctx: Ctx, item: ItemWithLeads, names: readonly string[]): Promise<Facts> {
  const standing: Facts = { ...pickFacts(item, names.filter(isColumn)) };
  if (names.some(isPlace)) Object.assign(standing, await placeOf(ctx, item), { level_id: item.level_id });
  for (const [table, name] of tables)
    if (names.includes(name)) standing[name] = await listChildren(ctx, table, item.id);
  return standing;
}

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a ?? null)) === JSON.stringify(sorted(b ?? null));

/** A value with the keys of its objects in one order: JSON from the database comes back in another than it went in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
