import { sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { ISODate } from "../../core/i18n/index.ts";
import { type DocumentItem, listDetails, nothingMore } from "./document.queries.ts";
import { matching } from "./item.matching.ts";
import type { MonthEntryFacts } from "./month-entry.ts";
import type { FuzzyDate } from "./timeline.queries.ts";
import type { PlanHead } from "./view-data.queries.ts";
import type { ViewFilter } from "./view-filter.ts";

/** A heading of the plan as the grid needs it: what its rows stand under. */
export type GridHeading = Pick<DocumentItem, "id" | "path" | "level_id" | "reference" | "title" | "title_cy">;

/** An action as a row of the grid: who leads it, its latest update, and what falls in the months shown. */
export type GridRow = Pick<
  DocumentItem,
  "id" | "path" | "kind" | "level_id" | "reference" | "title" | "title_cy" | "state" | "other" | "leads" | "updates"
> & { entries: MonthEntryFacts[]; deadlines: FuzzyDate[] };

/** A month grid: rows in the order of the plan, the headings they stand under, and whether the plan has month entries at all. */
export type Grid = { rows: GridRow[]; headings: GridHeading[]; hasEntries: boolean; isMore: boolean };

/** The most rows of one grid; beyond them the page asks for a part of the plan. */
export const mostRows = 200;

type FoundRow = Omit<GridRow, "leads" | "updates" | "entries" | "deadlines">;

/** The actions of a plan that match a filter, with what falls between two days: four questions, however many rows. */
export async function listMonthGrid(
  ctx: Ctx,
  plan: PlanHead,
  filter: ViewFilter,
  months: { from: ISODate; to: ISODate },
): Promise<Grid> {
  const p = ctx.partnership.id;
  const { rows } =
    await sql<FoundRow>`select i.id, i.path, i.kind, i.level_id, i.reference, i.title, i.title_cy, i.state, i.other
    from item i where ${await matching(ctx, plan, filter)} order by i.path, i.id limit ${mostRows + 1}`.execute(ctx.db);
  const found = rows.slice(0, mostRows);
  const ids = found.map(({ id }) => id);
  const details = await listDetails(ctx, ids, 1);
  const times = await listMonthTimes(ctx, ids, months);
  const { rows: headings } = await sql<GridHeading>`select i.id, i.path, i.level_id, i.reference, i.title, i.title_cy
    from item i where i.partnership_id = ${p} and i.plan_id = ${plan.id} and i.kind in ('theme', 'outcome')
      and i.removed_at is null order by i.path, i.id`.execute(ctx.db);
  const { rows: any } = await sql<{ has_entries: boolean }>`select exists (select from item_month_entry
    where partnership_id = ${p} and plan_id = ${plan.id}) as has_entries`.execute(ctx.db);
  const gridRows = found.map((row) => {
    const { leads, updates } = details.get(row.id) ?? nothingMore;
    return { ...row, leads, updates, ...(times.get(row.id) ?? { entries: [], deadlines: [] }) };
  });
  return { rows: gridRows, headings, hasEntries: any[0]?.has_entries ?? false, isMore: rows.length > mostRows };
}

type Times = Pick<GridRow, "entries" | "deadlines">;

async function listMonthTimes(
  { db, partnership }: Ctx,
  ids: readonly number[],
  months: { from: ISODate; to: ISODate },
) {
  const { rows } = await sql<Times & { id: number }>`
    select i.id, coalesce(e.entries, '[]') as entries, coalesce(d.deadlines, '[]') as deadlines
    from item i
    left join lateral (select json_agg(json_build_object('month_on', x.month_on, 'kind', x.kind, 'on_date', x.on_date,
        'as_written', x.as_written, 'is_done', x.is_done) order by x.month_on, x.on_date nulls last, x.id) as entries
      from item_month_entry x where x.partnership_id = ${partnership.id} and x.item_id = i.id
        and x.month_on between ${months.from}::date and ${months.to}::date) e on true
    left join lateral (select json_agg(json_build_object('due_on', x.due_on, 'due_precision', x.due_precision)
        order by x.due_on) as deadlines
      from (select w.due_on, w.due_precision from item_deadline w
          where w.partnership_id = ${partnership.id} and w.item_id = i.id and w.due_on is not null
        union select i.due_on, i.due_precision where i.due_on is not null) x
      where x.due_on between ${months.from}::date and ${months.to}::date) d on true
    where i.partnership_id = ${partnership.id} and i.id = any(${ids}::bigint[])`.execute(db);
  return new Map(rows.map(({ id, ...times }) => [id, times]));
}

/** From the first to the last month in which the plan has an entry; null where it has none. */
export async function findEntrySpan({ db, partnership }: Ctx, planId: number): Promise<[ISODate, ISODate] | null> {
  const { rows } = await sql<{ first: ISODate | null; last: ISODate | null }>`
    select min(month_on) as first, max(month_on) as last from item_month_entry
    where partnership_id = ${partnership.id} and plan_id = ${planId}`.execute(db);
  const { first, last } = rows[0] ?? {};
  return first && last ? [first, last] : null;
}
