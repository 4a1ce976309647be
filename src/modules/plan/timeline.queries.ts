import { sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import type { ISODate } from "../../core/i18n/index.ts";
import { matching } from "./item.matching.ts";
import type { Item } from "./item.queries.ts";
import type { TimescalePrecision } from "./timescale.periods.ts";
import type { PlanHead } from "./view-data.queries.ts";
import type { ViewFilter } from "./view-filter.ts";

/** A date as exactly as it was given. */
export type FuzzyDate = { due_on: ISODate; due_precision: TimescalePrecision | null };

/** An action as a timeline draws it. `deadlines` are there when it has several; `was` is the due date before it was last moved. */
export type TimelineRow = Pick<
  Item,
  | "id"
  | "path"
  | "reference"
  | "title"
  | "title_cy"
  | "state"
  | "rag"
  | "timescale_as_written"
  | "starts_on"
  | "start_precision"
  | "due_on"
  | "due_precision"
  | "is_ongoing"
  | "recurrence"
> & { deadlines: FuzzyDate[]; was: FuzzyDate | null };

/** The most actions one page draws; beyond them the page asks to be narrowed. */
export const mostDrawn = 300;

/** What a timeline draws, and whether there is more than it can. */
export type TimelineData = { rows: TimelineRow[]; isMore: boolean };

/** The actions of a plan that match a filter, in the order of the plan, with all their dates: two questions, however many actions. */
export async function listTimeline(ctx: Ctx, plan: PlanHead, filter: ViewFilter): Promise<TimelineData> {
  const { rows } = await sql<Omit<TimelineRow, "deadlines" | "was">>`
    select i.id, i.path, i.reference, i.title, i.title_cy, i.state, i.rag, i.timescale_as_written, i.starts_on,
      i.start_precision, i.due_on, i.due_precision, i.is_ongoing, i.recurrence
    from item i where ${await matching(ctx, plan, filter)} order by i.path, i.id limit ${mostDrawn + 1}`.execute(
    ctx.db,
  );
  const found = rows.slice(0, mostDrawn);
  const dates = await listDates(
    ctx,
    plan.id,
    found.map(({ id }) => id),
  );
  return {
    rows: found.map((row) => ({ ...row, ...(dates.get(row.id) ?? { deadlines: [], was: null }) })),
    isMore: rows.length > mostDrawn,
  };
}

type Dates = Pick<TimelineRow, "deadlines" | "was">;

/** The several deadlines of items, and the due date each had before: the last kept version that had another one. */
async function listDates(
  { db, partnership }: Ctx,
  planId: number,
  ids: readonly number[],
): Promise<Map<number, Dates>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Dates & { id: number }>`
    with wanted as (select i.id, i.due_on from item i
      where i.partnership_id = ${partnership.id} and i.plan_id = ${planId} and i.id = any(${ids}::bigint[])),
    moved as (select distinct on (v.item_id) v.item_id, v.data ->> 'due_on' as due_on,
        v.data ->> 'due_precision' as due_precision
      from plan_row_version v join wanted w on w.id = v.item_id
      where v.partnership_id = ${partnership.id} and v.plan_id = ${planId} and v.entity = 'item'
        and v.data ->> 'due_on' is not null and w.due_on is not null and (v.data ->> 'due_on')::date <> w.due_on
      order by v.item_id, v.to_at desc)
    select w.id, coalesce(d.deadlines, '[]') as deadlines,
      case when m.item_id is null then null
        else json_build_object('due_on', m.due_on, 'due_precision', m.due_precision) end as was
    from wanted w left join moved m on m.item_id = w.id
    left join lateral (select json_agg(json_build_object('due_on', x.due_on, 'due_precision', x.due_precision)
        order by x.due_on, x.id) as deadlines
      from item_deadline x where x.partnership_id = ${partnership.id} and x.item_id = w.id and x.due_on is not null) d on true
  `.execute(db);
  return new Map(rows.map(({ id, ...dates }) => [id, dates]));
}
