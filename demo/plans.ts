import type { Ctx } from "../src/core/ctx.ts";
import { addDays } from "../src/core/i18n/index.ts";
import { addItem, addUpdate, createPlan, type NewItem, setPlanStatus } from "../src/modules/plan/index.ts";
import { type Book, both } from "./book.ts";
import { type Calendar, dated, moment } from "./calendar.ts";
import { marston } from "./data/plans/marston.ts";
import { nextStrategy } from "./data/plans/next-strategy.ts";
import { strongerVoices } from "./data/plans/stronger-voices.ts";
import { welcomePack } from "./data/plans/welcome-pack.ts";
import { type Both, type Dated, none, type SmallItem, type SmallPlan } from "./data/types.ts";
import type { Diary } from "./diary.ts";
import { actionCalled, actionName, titled } from "./strategy.ts";

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
  const fill = (text: Both) => {
    const { en, cy } = both(text);
    return { en: dated(en, calendar.today), cy: cy && dated(cy, calendar.today) };
  };
  const [title, summary] = [fill(data.title), fill(data.summary)];
  const plan = await createPlan(
    ctx,
    {
      title: title.en,
      title_cy: title.cy,
      summary: summary.en,
      summary_cy: summary.cy,
      from_on: `${calendar.months(data.from).slice(0, 7)}-01`,
      to_on: addDays(`${calendar.months(data.to).slice(0, 7)}-01`, -1),
      owning_organisation_id: book.organisations.get(data.owner).id,
      group_id: data.group ? book.groups.get(data.group).id : null,
      parent_item_id: data.within ? book.items.get(actionName(actionCalled(data.within))).id : null,
    },
    data.levels.map((level) => ({ name_en: both(level.name).en, name_cy: both(level.name).cy, kind: level.kind })),
  );
  book.plans.put(name, plan);
  for (const item of data.items) await addTree(ctx, book, calendar, name, item, null);
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
  const said = text === none ? { is_nil: true } : { texts: { partner: text }, state: state ?? null };
  await addUpdate(ctx, item, { ...said, person_id: item.lead_person_ids[0] ?? ctx.viewer.personId }, because);
}
