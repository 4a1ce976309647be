import { sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";

/** Something that was done to a record or to a part of it, as the audit trail has it. */
export type HistoryEvent = {
  id: number;
  at: Date;
  event: string;
  actor_name: string;
  subject_label: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

/** What belongs to a record: its own kind, and the kinds of its parts with the field by which they name it. */
export type HistoryOf = { kind: string; id: number; parts?: { kind: string; key: string }[] };

/** The last hundred things done to a record and its parts that the viewer may know of, newest first. */
export async function listHistory(
  { db, partnership }: Ctx,
  { kind, id, parts = [] }: HistoryOf,
): Promise<HistoryEvent[]> {
  const ofParts = parts.map(
    (part) => sql`or (subject_kind = ${part.kind} and coalesce(after, before) ->> ${part.key} = ${String(id)})`,
  );
  const { rows } = await sql<HistoryEvent>`
    select id, at, event, actor_name, subject_label, before, after from audit_event
    where partnership_id = ${partnership.id}
      and ((subject_kind = ${kind} and subject_id = ${id}) ${sql.join(ofParts, sql` `)})
    order by id desc limit 100`.execute(db);
  return rows;
}
