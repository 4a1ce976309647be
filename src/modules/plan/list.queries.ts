import { sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import { type ISODate, londonDate } from "../../core/i18n/index.ts";
import { type Condition, isOverdue, matching } from "./item.matching.ts";
import type { ItemState } from "./item.states.ts";
import type { LeadFacts } from "./lead.identity.ts";
import { beyond, type Cursor, readCursor, type Stretch, stretchesOf, writeCursor } from "./list.order.ts";
import type { RagCode } from "./rag.ts";
import type { TimescalePrecision } from "./timescale.periods.ts";
import type { PlanHead } from "./view-data.queries.ts";
import type { ViewFilter } from "./view-filter.ts";

/** Rows on a page of a list. */
const pageSize = 50;

/** Matches are counted up to here; beyond it a page says "more than". */
export const mostCounted = 300;

/** A lead as a row carries it: who leads, by their ids. */
export type RowLead = Omit<LeadFacts, "role">;

/** An action as a list shows it. `latest_text` is the beginning of the latest update this viewer may read. */
export type ListRow = {
  id: number;
  path: string;
  level_id: number;
  reference: string;
  title: string;
  title_cy: string | null;
  state: ItemState;
  rag: RagCode | null;
  timescale_as_written: string;
  starts_on: ISODate | null;
  start_precision: TimescalePrecision | null;
  due_on: ISODate | null;
  due_precision: TimescalePrecision | null;
  is_ongoing: boolean;
  recurrence: string | null;
  last_update_on: ISODate | null;
  /** Its date has passed and the work is not done. */
  is_overdue: boolean;
  leads: RowLead[];
  latest_on: ISODate | null;
  latest_is_nil: boolean | null;
  latest_text: string | null;
  latest_language: "en" | "cy" | null;
};

/** One page of a list: its rows, and the places from which the pages beside it begin. */
export type ListPage = { rows: ListRow[]; after: string | null; before: string | null; count: number; isMore: boolean };

/** Where a page begins, as the address says: after a row, or before one. */
export type PagePlace = { after?: string; before?: string };

/**
 * A page of the items that match a filter, each with who leads it and its latest update. Pages begin after a row rather than at a number, so that one added meanwhile moves no other off the page, and the last page is as quick as
 * the first.
 */
export async function listItemPage(
  ctx: Ctx,
  plan: PlanHead,
  filter: ViewFilter,
  { after, before }: PagePlace = {},
  size = pageSize,
): Promise<ListPage> {
  const stretches = stretchesOf(filter.sort ?? "plan");
  const isBackwards = after === undefined && before !== undefined;
  const cursor = readCursor(after ?? before, stretches);
  const isDescending = (filter.isReversed ?? false) !== isBackwards;
  const where = await matching(ctx, plan, filter);
  const found = await readRows(ctx, where, partsOf(stretches, cursor, isDescending), size + 1);
  const rows = found.slice(0, size);
  if (isBackwards) rows.reverse();
  const hasEarlier = isBackwards ? found.length > size : cursor !== null;
  const hasLater = isBackwards ? cursor !== null : found.length > size;
  const edge = (row: FoundRow | undefined) => row && writeCursor(row.stretch, stretches[row.stretch] as Stretch, row);
  return {
    rows: await withDetails(ctx, rows),
    after: (hasLater && edge(rows.at(-1))) || null,
    before: (hasEarlier && edge(rows[0])) || null,
    ...(hasEarlier || hasLater ? await countMatches(ctx, where) : { count: rows.length, isMore: false }),
  };
}

/** A row of the list itself, before its leads and its latest update are added. */
type FoundRow = Omit<ListRow, keyof Details> & { stretch: number };

/** A stretch still to be read, from a place in it on. */
type Part = { number: number; stretch: Stretch; from: Condition | null; isDescending: boolean };

function partsOf(stretches: readonly Stretch[], cursor: Cursor | null, isDescending: boolean): Part[] {
  const all = stretches.map((stretch, number) => ({ number, stretch, from: null as Condition | null, isDescending }));
  const ordered = isDescending ? all.reverse() : all;
  const first = cursor ? ordered.findIndex(({ number }) => number === cursor.stretch) : 0;
  return ordered.slice(first).map((part, index) => ({
    ...part,
    from: cursor && index === 0 ? beyond(part.stretch, cursor.values, isDescending) : null,
  }));
}

const columns = sql`i.id, i.path, i.level_id, i.reference, i.title, i.title_cy, i.state, i.rag, i.timescale_as_written,
  i.starts_on, i.start_precision, i.due_on, i.due_precision, i.is_ongoing, i.recurrence, i.last_update_on`;

/** Reads stretch after stretch until the page is full: each is a plain walk along an index, and mostly the first is enough. */
async function readRows(
  { db, now }: Ctx,
  where: Condition,
  parts: readonly Part[],
  limit: number,
): Promise<FoundRow[]> {
  const found: FoundRow[] = [];
  for (const { number, stretch, from, isDescending } of parts) {
    const conditions = [where, stretch.holds, from].filter((condition) => condition !== null);
    const order = stretch.order.map((column) => (isDescending ? sql`${column} desc` : column));
    const { rows } =
      await sql<FoundRow>`select ${columns}, ${isOverdue(londonDate(now))} as is_overdue from item i where ${sql.join(conditions, sql` and `)}
      order by ${sql.join(order)} limit ${limit - found.length}`.execute(db);
    for (const row of rows) found.push({ ...row, stretch: number });
    if (found.length >= limit) break;
  }
  return found;
}

/** What is told of each row besides its own columns. */
type Details = Pick<ListRow, "leads" | "latest_on" | "latest_is_nil" | "latest_text" | "latest_language">;

const shownOfUpdate = 240;

/**
 * Adds to rows who leads them and their latest update: the fullest of its texts that the viewer may read, cut to what a
 * list has room for. One question for all rows; always the same words, so that it is planned once.
 */
async function withDetails<R extends { id: number }>(ctx: Ctx, rows: readonly R[]): Promise<(R & Details)[]> {
  if (rows.length === 0) return [];
  const { partnership } = ctx;
  const { rows: details } = await sql<Details & { id: number }>`
    select i.id, coalesce(l.leads, '[]') as leads, u.*
    from unnest(${rows.map(({ id }) => id)}::bigint[]) i (id)
    left join lateral (select json_agg(json_build_object('person_id', x.person_id, 'organisation_id', x.organisation_id,
        'department_id', x.department_id, 'group_id', x.group_id, 'post_title', x.post_title,
        'is_to_be_agreed', x.is_to_be_agreed, 'as_written', x.as_written) order by x.position, x.id) as leads
      from item_lead x where x.partnership_id = ${partnership.id} and x.item_id = i.id and x.role = 'lead') l on true
    left join lateral (select w.reported_on as latest_on, w.is_nil as latest_is_nil, w.language as latest_language,
        s.text as latest_text
      from item_update w left join lateral (select left(t.text, ${sql.lit(shownOfUpdate)}) as text from item_update_text t
        where t.partnership_id = ${partnership.id} and t.update_id = w.id
        order by array_position('{partner,board,public}', t.audience) limit 1) s on true
      where w.partnership_id = ${partnership.id} and w.item_id = i.id and (w.is_nil or s.text is not null)
      order by w.reported_on desc, w.id desc limit 1) u on true`.execute(ctx.db);
  const byId = new Map(details.map(({ id, ...detail }) => [id, detail]));
  return rows.map((row) => ({ ...row, ...(byId.get(row.id) as Details) }));
}

async function countMatches({ db }: Ctx, where: Condition): Promise<{ count: number; isMore: boolean }> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (select from item i where ${where} limit ${mostCounted + 1}) matches`.execute(db);
  const n = rows[0]?.n ?? 0;
  return { count: Math.min(n, mostCounted), isMore: n > mostCounted };
}
