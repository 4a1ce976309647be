import { sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";

/** A line of a plan's history: what happened to what, by whom, why, and which meeting decided it. */
export type PlanEvent = {
  id: number;
  at: Date;
  event: string;
  actor_name: string;
  person_id: number | null;
  item_id: number | null;
  subject_label: string;
  reason: string | null;
  authority_note: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  meeting: { id: number; title_en: string; title_cy: string | null; held_on: string } | null;
};

/** Which events are asked for: only those before an event (for the next page), by a person, of an item, in a span of time. */
export type EventFilter = {
  before?: { at: Date; id: number };
  personId?: number;
  itemId?: number;
  from?: Date;
  to?: Date;
  limit?: number;
};

/** What happened to a plan, newest first; 50 events unless told. */
export async function listPlanEvents(
  { db, partnership }: Ctx,
  planId: number,
  filter: EventFilter = {},
): Promise<PlanEvent[]> {
  const { before, personId, itemId, from, to, limit = 50 } = filter;
  const { rows } = await sql<PlanEvent>`
    select e.id, e.at, e.event, e.actor_name, e.person_id, e.item_id, e.subject_label, e.reason, e.authority_note, e.before, e.after,
      case when m.id is not null then json_build_object('id', m.id, 'title_en', m.title_en, 'title_cy', m.title_cy,
        'held_on', m.held_on) end as meeting
    from audit_event e
    left join meeting m on m.partnership_id = e.partnership_id and m.id = e.authority_meeting_id
    where e.partnership_id = ${partnership.id} and e.plan_id = ${planId}
      and (${before?.id ?? null}::bigint is null or (e.at, e.id) < (${before?.at ?? null}::timestamptz, ${before?.id ?? null}::bigint))
      and (${personId ?? null}::bigint is null or e.person_id = ${personId ?? null})
      and (${itemId ?? null}::bigint is null or e.item_id = ${itemId ?? null})
      and (${from ?? null}::timestamptz is null or e.at > ${from ?? null})
      and (${to ?? null}::timestamptz is null or e.at <= ${to ?? null})
    order by e.at desc, e.id desc limit ${limit}`.execute(db);
  return rows;
}

/** The people who have changed a plan, for choosing one of them. */
export async function listPlanActors(
  { db, partnership }: Ctx,
  planId: number,
): Promise<{ id: number; name: string }[]> {
  const { rows } = await sql<{ id: number; name: string }>`
    select distinct p.id, p.name from audit_event e join person p on p.partnership_id = e.partnership_id and p.id = e.person_id
    where e.partnership_id = ${partnership.id} and e.plan_id = ${planId} order by p.name`.execute(db);
  return rows;
}
