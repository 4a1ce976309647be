import { sql } from "kysely";
import type { Ctx } from "./ctx.ts";
import { tellJobs } from "./jobs/events.ts";

/** What an event is about. `plan_id` and `item_id` let a plan's and an item's history find it. */
export type Subject = { kind: string; id: number; label?: string; plan_id?: number; item_id?: number };

/** Which meeting decided, or in words who did, where a change has an authority behind it. */
export type Authority = { meeting_id?: number | null; note?: string | null };

/** What changed and why. `before` and `after` hold only the fields that differ. */
export type Change = {
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
  reason?: string | null;
  authority?: Authority | null;
  is_for_managers?: boolean;
};

/**
 * Writes down who did what, in the transaction of the change itself. The event is `noun.deed_in_past` ("item.closed").
 * Only managers see events marked for them. Queues the jobs that react to the event. Answers with the id of the entry.
 */
export async function record(ctx: Ctx, event: string, subject: Subject, change: Change = {}): Promise<number> {
  const entry = ctx.db.insertInto("audit_event").values({
    partnership_id: ctx.partnership.id,
    event,
    subject_kind: subject.kind,
    subject_id: subject.id,
    subject_label: subject.label ?? "",
    plan_id: subject.plan_id ?? null,
    item_id: subject.item_id ?? null,
    person_id: ctx.viewer.personId,
    actor_name: ctx.viewer.name,
    reason: change.reason || null,
    authority_meeting_id: change.authority?.meeting_id ?? null,
    authority_note: change.authority?.note || null,
    before: change.before ? JSON.stringify(change.before) : null,
    after: change.after ? JSON.stringify(change.after) : null,
    is_for_managers: change.is_for_managers ?? false,
    request_id: ctx.requestId,
  });
  const { id } = change.is_for_managers
    ? await entry.execute().then(() => lastEntry(ctx))
    : await entry.returning("id").executeTakeFirstOrThrow();
  await tellJobs(ctx, event, id);
  return id;
}

/** An entry for managers cannot be read back by a member who caused it, but its number can. */
async function lastEntry({ db }: Ctx): Promise<{ id: number }> {
  const { rows } = await sql<{ id: number }>`select currval(pg_get_serial_sequence('audit_event', 'id')) as id`.execute(
    db,
  );
  return rows[0] as { id: number };
}

/** The fields that differ between two states of a record, as `before` and `after` for record(); null where none does. */
export function difference<T extends Record<string, unknown>>(
  before: T,
  after: Partial<T>,
): { before: Record<string, unknown>; after: Record<string, unknown> } | null {
  const changed = Object.keys(after).filter(
    (key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null),
  );
  if (changed.length === 0) return null;
  const pick = (from: Partial<T>) => Object.fromEntries(changed.map((key) => [key, from[key] ?? null]));
  return { before: pick(before), after: pick(after) };
}
