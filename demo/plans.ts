import type { Ctx } from "../src/core/ctx.ts";
import { addDays, lastDayOfMonth, londonDate } from "../src/core/i18n/index.ts";
import {
  addItem,
  addUpdate,
  createPlan,
  type NewItem,
  type PlanFacts,
  proposedRag,
  setPlanStatus,
} from "../src/modules/plan/index.ts";
import { type Book, both } from "./book.ts";
import { type Calendar, dated, moment } from "./calendar.ts";
import { marston } from "./data/plans/marston.ts";
import { nextStrategy } from "./data/plans/next-strategy.ts";
import { strongerVoices } from "./data/plans/stronger-voices.ts";
import { welcomePack } from "./data/plans/welcome-pack.ts";
import { type Both, type Dated, none, type SmallItem, type SmallPlan } from "./data/types.ts";
import type { Diary } from "./diary.ts";
import { actionCalled, actionName, STRATEGY, titled } from "./strategy.ts";

const COORDINATOR = "Nerys Haf Probert";

/** The other plans by their names in the book. */
const smallPlans: readonly (readonly [name: string, plan: SmallPlan])[] = [
  ["welcome", welcomePack],
  ["voices", strongerVoices],
  ["marston", marston],
  ["next", nextStrategy],
];

/** The plan inside the strategy, the one with dated progress and costs, the one with a month grid, and a draft. */
export function notePlans(diary: Diary, book: Book, calendar: Calendar): void {
  for (const [name, data] of smallPlans) {
    diary.note(moment(calendar.months(data.made), "13:10"), COORDINATOR, (ctx) =>
      create(ctx, book, calendar, name, data),
    );
    if (data.adopted !== undefined)
      diary.note(moment(calendar.months(data.adopted), "15:45"), COORDINATOR, async (ctx) => {
        book.plans.put(name, await setPlanStatus(ctx, book.plans.get(name), "adopt"));
      });
    noteProgress(diary, book, calendar, name, data.items);
  }
}

async function create(ctx: Ctx, book: Book, calendar: Calendar, name: string, data: SmallPlan): Promise<void> {
  const levels = data.levels.map(({ name, kind }) => ({ name_en: both(name).en, name_cy: both(name).cy, kind }));
  const plan = await createPlan(ctx, planFacts(book, calendar, data), levels);
  book.plans.put(name, plan);
  for (const item of data.items) await addTree(ctx, book, calendar, name, item, null);
}

function planFacts(book: Book, calendar: Calendar, data: SmallPlan): Partial<PlanFacts> & { title: string } {
  const fill = (text: Both) => {
    const { en, cy } = both(text);
    return { en: dated(en, calendar.today), cy: cy && dated(cy, calendar.today) };
  };
  const [title, summary] = [fill(data.title), fill(data.summary)];
  return {
    title: title.en,
    title_cy: title.cy,
    summary: summary.en,
    summary_cy: summary.cy,
    ...periodOf(book, calendar, data),
    ...(data.cycle ? { cycle_days: data.cycle } : {}),
    owning_organisation_id: book.organisations.get(data.owner).id,
    group_id: data.group ? book.groups.get(data.group).id : null,
    parent_item_id: data.within ? book.items.get(actionName(actionCalled(data.within))).id : null,
  };
}

/** The first day of the first month and the last of the last; or the three years after the strategy. */
function periodOf(book: Book, calendar: Calendar, { period }: SmallPlan): { from_on: string; to_on: string } {
  if (period) {
    const [from, to] = period.map((month) => `${calendar.months(month).slice(0, 7)}-01`) as [string, string];
    return { from_on: from, to_on: lastDayOfMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7))) ?? to };
  }
  const from_on = addDays(book.plans.get(STRATEGY).to_on ?? calendar.today, 1);
  return { from_on, to_on: `${Number(from_on.slice(0, 4)) + 3}-03-31` };
}

const itemName = (plan: string, item: SmallItem): string => `${plan} ${both(item.title).en}`;

async function addTree(
  ctx: Ctx,
  book: Book,
  calendar: Calendar,
  plan: string,
  data: SmallItem,
  parent_id: number | null,
): Promise<void> {
  const facts: NewItem = {
    parent_id,
    reference: data.reference ?? "",
    ...titled(data.title),
    detail: data.detail ?? "",
    timescale: dated(data.timescale ?? "", calendar.today),
    leads: data.lead ?? "",
    money: data.money ?? "",
    months: (data.months ?? []).map(([month, text, kind = "note", isDone = false]) => ({
      month_on: calendar.months(month),
      as_written: dated(text, calendar.today),
      kind,
      is_done: isDone,
    })),
    other: data.comments ? [{ heading: "Comments", text: data.comments }] : [],
    ...(data.state ? { state: data.state } : {}),
  };
  const item = await addItem(ctx, book.plans.get(plan), facts);
  book.items.put(itemName(plan, data), item);
  for (const child of data.items ?? []) await addTree(ctx, book, calendar, plan, child, item.id);
}

function noteProgress(diary: Diary, book: Book, calendar: Calendar, plan: string, items: readonly SmallItem[]): void {
  for (const item of items) {
    const name = itemName(plan, item);
    for (const progress of item.progress ?? []) {
      const at = moment(addDays(calendar.today, progress.days), "11:25");
      diary.note(at, COORDINATOR, (ctx) => report(ctx, book, name, progress), name);
    }
    noteProgress(diary, book, calendar, plan, item.items ?? []);
  }
}

async function report(ctx: Ctx, book: Book, name: string, { text, state, reason, decidedBy }: Dated): Promise<void> {
  const item = book.items.get(name);
  const because = { ...(reason ? { reason } : {}), ...(decidedBy ? { authority: { note: decidedBy } } : {}) };
  const person_id = item.lead_person_ids[0] ?? ctx.viewer.personId;
  if (text === none) await addUpdate(ctx, item, { is_nil: true, person_id });
  else {
    const standing = { ...item, state: state ?? item.state, last_update_on: londonDate(ctx.now) };
    const { rag } = (await proposedRag(ctx, standing)).proposal;
    const isEnding = state !== undefined && !["in_progress", "continuing"].includes(state);
    const rating = isEnding || rag === item.rag ? null : { rag };
    const given = { texts: { partner: text }, state: state ?? null, rag: rating, person_id };
    const update = await addUpdate(ctx, item, given, because);
    book.items.put(name, { ...standing, rag: update.rag });
  }
}
