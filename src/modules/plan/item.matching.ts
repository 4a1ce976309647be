import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../../core/ctx.ts";
import { addDays, type ISODate, isoDate, lastDayOfMonth, londonDate } from "../../core/i18n/index.ts";
import { doneStates, type ItemState, openStates } from "./item.states.ts";
import { dueSoonDays } from "./rag.ts";
import type { PlanHead } from "./view-data.queries.ts";
import type { StateChoice, ViewFilter } from "./view-filter.ts";

/** A condition on the item `i`, to be used in any question about items. */
export type Condition = RawBuilder<boolean>;

/** The states of which an update is awaited: what was agreed and has not ended. */
const awaitedStates: readonly ItemState[] = openStates.filter((state) => state !== "proposed");

const among = (states: readonly ItemState[]) => sql`any(${sql.lit(`{${states.join(",")}}`)}::text[])`;

/** Work is still to come. */
export const isOpen: Condition = sql<boolean>`i.state = ${among(openStates)}`;

/**
 * The due date has passed and the work is not done. As in the rule for RAG (rag.ts), the date of an ongoing action is that
 * of its first part: it has been met when the action is continuing, or when all its milestones are done.
 */
export function isOverdue(today: ISODate): Condition {
  return sql<boolean>`(i.due_on < ${today}::date and i.state = ${among(awaitedStates)}
    and not (i.is_ongoing and (i.state = 'continuing' or ${areMilestonesDone})))`;
}

const areMilestonesDone: Condition = sql<boolean>`coalesce((select bool_and(m.state = ${among(doneStates)}) from item m
  where m.partnership_id = i.partnership_id and m.plan_id = i.plan_id and m.kind = 'milestone' and m.removed_at is null
  and m.path > i.path and m.path < i.path || 'g' and m.state = ${among([...openStates, ...doneStates])}), false)`;

/** Open, and due within the next 30 days, today included. */
export function isDueSoon(today: ISODate): Condition {
  return sql<boolean>`(i.due_on between ${today}::date and ${addDays(today, dueSoonDays)}::date and ${isOpen})`;
}

/**
 * Agreed, begun by its own dates, and without an update for so many cycles of its plan (rag.ts, awaitingUpdateSince).
 * `cycleDays` may be a column, where items of several plans are asked for at once.
 */
export function isSilent(today: ISODate, cycleDays: number | RawBuilder<unknown>, cycles: 1 | 2): Condition {
  return sql<boolean>`(i.state = ${among(awaitedStates)} and (i.starts_on is null or i.starts_on <= ${today}::date)
    and coalesce(i.last_update_on, greatest(i.starts_on, (i.created_at at time zone 'Europe/London')::date))
      <= ${today}::date - ${sql.lit(cycles)} * ${cycleDays}::integer)`;
}

/** Open, and nobody has agreed to lead it: a lead that is still to be agreed, or none at all. */
export const isLeadToBeAgreed: Condition = sql<boolean>`(${isOpen} and (
  exists (select from item_lead l where l.partnership_id = i.partnership_id and l.item_id = i.id and l.role = 'lead'
    and l.is_to_be_agreed)
  or not exists (select from item_lead l where l.partnership_id = i.partnership_id and l.item_id = i.id
    and l.role = 'lead')))`;

/** The items below another: their paths begin with its own, and as paths are hex digits, "g" comes after all of them. */
const below = (path: string): Condition => sql<boolean>`(i.path >= ${path} and i.path < ${`${path}g`})`;

/** First and last day of the quarter of the calendar year that a day is in. */
export function quarterOf(today: ISODate): { from: ISODate; to: ISODate } {
  const year = Number(today.slice(0, 4));
  const last = Math.ceil(Number(today.slice(5, 7)) / 3) * 3;
  return { from: isoDate(year, last - 2, 1) ?? today, to: lastDayOfMonth(year, last) ?? today };
}

/**
 * What so few items have in common is looked up first and read by their ids. What more have in common is tested on the way
 * through the list in its own order, where the first page is soon full. So both are quick in a plan of any size.
 */
const fewItems = 1500;
const mostWords = 8;

/** Every condition of a filter on the items of a plan, removed ones left out. Without a level: its actions. */
export async function matching(ctx: Ctx, plan: PlanHead, filter: ViewFilter, few = fewItems): Promise<Condition> {
  const today = londonDate(ctx.now);
  const level = plan.levels.find(({ id }) => id === filter.level);
  const conditions = [
    sql`i.partnership_id = ${ctx.partnership.id} and i.plan_id = ${plan.id} and i.kind = ${sql.lit(level?.kind ?? "action")}`,
    sql`i.removed_at is null`,
    ...(level && isKindShared(plan, level.kind) ? [sql`i.level_id = ${level.id}`] : []),
    ...inTheme(plan, filter),
    ...(filter.state ? [stateIs(filter.state)] : []),
    ...(filter.rag ? [filter.rag === "none" ? sql`i.rag is null` : sql`i.rag = ${filter.rag}`] : []),
    ...(filter.organisation ? [await ledBy(ctx, plan, { organisation: filter.organisation }, few)] : []),
    ...(filter.person ? [await ledBy(ctx, plan, { person: filter.person }, few)] : []),
    ...(filter.leader ? [await ledBy(ctx, plan, { named: filter.leader }, few)] : []),
    ...(filter.lead ? [isLeadToBeAgreed] : []),
    ...dueWhen(today, filter),
    ...(filter.silent ? [isSilent(today, plan.cycle_days, filter.silent)] : []),
    ...(filter.q ? [await saying(ctx, plan, filter.q, few)] : []),
  ];
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

const isKindShared = (plan: PlanHead, kind: string) => plan.levels.filter((level) => level.kind === kind).length > 1;

function inTheme(plan: PlanHead, { theme }: ViewFilter): Condition[] {
  if (!theme) return [];
  const found = plan.themes.find(({ id }) => id === theme);
  return found ? [below(found.path)] : [sql<boolean>`false`];
}

function stateIs(state: StateChoice): Condition {
  if (state === "open") return isOpen;
  return state === "done" ? sql<boolean>`i.state = ${among(doneStates)}` : sql<boolean>`i.state = ${state}`;
}

async function idsOf({ db }: Ctx, found: RawBuilder<unknown>, most: number): Promise<number[]> {
  const { rows } = await sql<{ ids: number[] }>`
    select coalesce(json_agg(id), '[]') as ids from (select * from (${found}) f (id) limit ${sql.lit(most)}) found`.execute(
    db,
  );
  return rows[0]?.ids ?? [];
}

/** One of some ids. Unpacked by the database, so that planning the question does not weigh each of them. */
const isOneOf = (ids: readonly number[]): Condition => sql<boolean>`i.id = any(array(select unnest(${ids}::bigint[])))`;

type Leader = { organisation: number } | { person: number } | { named: string };

function isLeader({ partnership }: Ctx, leader: Leader): RawBuilder<unknown> {
  if ("organisation" in leader) return sql`l.organisation_id = ${leader.organisation}`;
  if ("person" in leader) return sql`l.person_id = ${leader.person}`;
  return sql`l.person_id in (select p.id from person p where p.partnership_id = ${partnership.id}
    and position(lower(unaccent(${leader.named})) in lower(unaccent(p.name))) > 0)`;
}

async function ledBy(ctx: Ctx, plan: PlanHead, leader: Leader, few: number): Promise<Condition> {
  const led = sql`select l.item_id from item_lead l where l.partnership_id = ${ctx.partnership.id}
    and l.plan_id = ${plan.id} and l.role = 'lead' and ${isLeader(ctx, leader)}`;
  const ids = await idsOf(ctx, led, few + 1);
  return ids.length > few ? sql<boolean>`coalesce(i.id in (${led}), false)` : isOneOf(ids);
}

/** Has every word typed somewhere in its own text, whatever the capitals, accents and English endings. */
async function saying(ctx: Ctx, plan: PlanHead, text: string, few: number): Promise<Condition> {
  const words = text.split(/\s+/).filter(Boolean).slice(0, mostWords);
  const found = (most: number | null) => sql`select items_saying(${plan.id}, ${words}::text[], ${most}::integer)`;
  const ids = await idsOf(ctx, found(few + 1), few + 1);
  return ids.length > few ? sql<boolean>`coalesce(i.id in (${found(null)}), false)` : isOneOf(ids);
}

function dueWhen(today: ISODate, { due, from, to }: ViewFilter): Condition[] {
  if (due === "overdue") return [isOverdue(today)];
  if (due === "soon") return [isDueSoon(today)];
  if (due === "none") return [sql<boolean>`i.due_on is null`];
  if (due === "quarter") {
    const quarter = quarterOf(today);
    return [sql<boolean>`i.due_on between ${quarter.from}::date and ${quarter.to}::date`];
  }
  return [
    ...(from ? [sql<boolean>`i.due_on >= ${from}::date`] : []),
    ...(to ? [sql<boolean>`i.due_on <= ${to}::date`] : []),
  ];
}
