import type { Ctx } from "../src/core/ctx.ts";
import { addDays, type ISODate } from "../src/core/i18n/index.ts";
import {
  addItem,
  changePlan,
  createPlan,
  everyPartner,
  type LeadInput,
  setPlanStatus,
} from "../src/modules/plan/index.ts";
import { type Book, both, leadOf } from "./book.ts";
import { type Calendar, dated, moment } from "./calendar.ts";
import { strategy } from "./data/strategy/index.ts";
import type { ActionData, Both, MeasureData, ObjectiveData } from "./data/types.ts";
import { type Diary, sideBySide } from "./diary.ts";
import { meetingName } from "./meetings.ts";

const COORDINATOR = "Nerys Haf Probert";

/** The name of the strategy in the book. */
export const STRATEGY = "strategy";

/** Every action of the strategy. */
export const actions: readonly ActionData[] = strategy.flatMap((one) => one.outcomes.flatMap(({ actions }) => actions));

/** What an action is called in the book; its printed reference alone may be another's too. */
export const actionName = ({ reference, title }: ActionData): string => `${reference} ${both(title).en}`;

/** The action with a reference; the first one, where two have the same. */
export function actionCalled(reference: string): ActionData {
  const found = actions.find((action) => action.reference === reference);
  if (!found) throw new Error(`The strategy has no action ${reference}`);
  return found;
}

/** The strategy as it was drafted, put to consultation and adopted by the Board. What happened later is in rounds.ts. */
export function noteStrategy(diary: Diary, book: Book, calendar: Calendar): void {
  const day = (days: number, time: string) => moment(addDays(calendar.begins, days), time);
  diary.note(day(20, "09:40"), COORDINATOR, (ctx) => create(ctx, book, calendar));
  for (const [index, objective] of strategy.entries())
    diary.note(day(25 + 3 * index, "13:30"), COORDINATOR, (ctx) => addObjective(ctx, book, calendar, objective, index));
  diary.note(day(45, "16:15"), COORDINATOR, async (ctx) => {
    book.plans.put(STRATEGY, await setPlanStatus(ctx, book.plans.get(STRATEGY), "consult"));
  });
  const board = calendar.meetingDay(-12, 2, 2);
  diary.note(moment(addDays(board, 1), "11:05"), COORDINATOR, (ctx) => adopt(ctx, book));
}

const summary = [
  "What the partners of Clawdd Vale will do together, over three years, so that everyone who lives here belongs here.",
  "Yr hyn y bydd partneriaid Dyffryn Clawdd yn ei wneud gyda’i gilydd, dros dair blynedd, fel bod pawb sy’n byw yma yn perthyn yma.",
] as const;

async function create(ctx: Ctx, book: Book, { begins }: Calendar): Promise<void> {
  const year = Number(dated("{year 0}", begins).slice(0, 4));
  const plan = await createPlan(
    ctx,
    {
      title: `Together in the Vale: strategy and action plan ${year} to ${year + 3}`,
      title_cy: `Ynghyd yn y Dyffryn: strategaeth a chynllun gweithredu ${year} i ${year + 3}`,
      summary: summary[0],
      summary_cy: summary[1],
      from_on: `${year}-04-01`,
      to_on: `${year + 3}-03-31`,
      owning_organisation_id: book.organisations.get("Council").id,
    },
    [
      { name_en: "Strategic objective", name_cy: "Amcan strategol", kind: "theme" },
      { name_en: "Outcome", name_cy: "Canlyniad", kind: "outcome" },
      { name_en: "Action", name_cy: "Cam gweithredu", kind: "action" },
      { name_en: "Milestone measure", name_cy: "Mesur carreg filltir", kind: "milestone" },
    ],
  );
  const group_id = book.groups.get("Steering Group").id;
  book.plans.put(STRATEGY, await changePlan(ctx, plan, { group_id }));
}

async function adopt(ctx: Ctx, book: Book): Promise<void> {
  const authority = { meeting_id: book.meetings.get(meetingName("Board", -12)).id };
  book.plans.put(STRATEGY, await setPlanStatus(ctx, book.plans.get(STRATEGY), "adopt", { authority }));
}

async function addObjective(ctx: Ctx, book: Book, calendar: Calendar, data: ObjectiveData, index: number) {
  const plan = book.plans.get(STRATEGY);
  const [title, detail] = [both(data.title), both(data.detail)];
  const objective = await addItem(ctx, plan, {
    reference: "ABCD".charAt(index),
    title: title.en,
    title_cy: title.cy,
    detail: detail.en,
    detail_cy: detail.cy,
    visibility: "public",
  });
  for (const { reference, title, contribution, other } of data.outcomes) {
    const outcome = await addItem(ctx, plan, {
      parent_id: objective.id,
      reference,
      ...titled(title),
      contribution,
      other: [...(other ?? [])],
      visibility: "public",
    });
    book.items.put(outcomeName(reference), outcome);
  }
  const first = data.outcomes.flatMap(({ reference, actions }) =>
    actions.filter((one) => !one.added && !one.splitFrom).map((action) => ({ reference, action })),
  );
  const addOne = ({ reference, action }: { reference: string; action: ActionData }) =>
    addAction(ctx, book, calendar, action, book.items.get(outcomeName(reference)).id);
  await sideBySide(first, (one) => one.reference, addOne);
}

/** What an outcome is called in the book. */
export const outcomeName = (reference: string): string => `outcome ${reference}`;

/** The columns of a title. */
export function titled(title: Both): { title: string; title_cy: string | null } {
  const { en, cy } = both(title);
  return { title: en, title_cy: cy };
}

/** Adds an action to the strategy with its measures, as it was first agreed. */
export async function addAction(
  ctx: Ctx,
  book: Book,
  calendar: Calendar,
  data: ActionData,
  parent_id: number,
  because = {},
): Promise<void> {
  const plan = book.plans.get(STRATEGY);
  const detail = both(data.detail ?? "");
  const splits = actions.find(({ splitFrom }) => splitFrom?.reference === data.reference)?.splitFrom;
  const item = await addItem(
    ctx,
    plan,
    {
      parent_id,
      reference: data.reference,
      ...titled(splits?.before ?? data.title),
      detail: detail.en,
      detail_cy: detail.cy,
      timescale: dated(data.timescale, calendar.today),
      target: data.target ?? "",
      money: data.money ?? "",
      leads: await firstLeads(ctx, book, data),
      other: [...(data.other ?? [])],
      visibility: data.visibility ?? "public",
      ...(data.state ? { state: data.state } : {}),
    },
    because,
  );
  book.items.put(actionName(data), item);
  await addMeasures(ctx, book, data);
}

/** Adds the measures of an action that is there already. */
export async function addMeasures(ctx: Ctx, book: Book, data: ActionData): Promise<void> {
  const { id } = book.items.get(actionName(data));
  for (const [index, words] of (data.measures ?? []).entries()) {
    const { reference, title, target = "" } = measureOf(words);
    const measure = await addItem(ctx, book.plans.get(STRATEGY), {
      parent_id: id,
      reference: reference ?? `${data.reference}.${index + 1}`,
      ...titled(title),
      target,
      visibility: data.visibility ?? "public",
    });
    book.items.put(measureName(data, index), measure);
  }
}

/** What a measure of an action is called in the book. */
export const measureName = (action: ActionData, index: number): string => `${actionName(action)} measure ${index + 1}`;

/** A measure whichever way the data write it. */
export function measureOf(data: MeasureData): { reference?: string; title: Both; target?: string; round?: number } {
  if (typeof data === "string") return { title: data };
  return isPair(data) ? { title: data[0], round: data[1] } : data;
}

const isPair = (data: MeasureData): data is readonly [string, number] => Array.isArray(data);

function firstLeads(ctx: Ctx, book: Book, data: ActionData): LeadInput | Promise<LeadInput> {
  return leadsOf(ctx, book, { ...data, ...data.ledBefore });
}

/** The lead rows of an action: who leads, supports and is involved, in that order. */
export async function leadsOf(ctx: Ctx, book: Book, data: ActionData): Promise<LeadInput> {
  const { lead, support = [], involved = [], leadWritten } = data;
  const written = leadWritten?.split(" / ") ?? [];
  const leading = lead.includes("every partner") ? await everyPartner(ctx) : lead.map((words) => leadOf(book, words));
  return [
    ...leading.map((row, index) => ({ ...row, as_written: written[index] ?? row.as_written })),
    ...support.map((words) => leadOf(book, words, "support")),
    ...involved.map((words) => leadOf(book, words, "involved")),
  ];
}

/** The day of a round's meeting; rounds are counted from 1. */
export function roundDay(calendar: Calendar, round: number): ISODate {
  const day = calendar.rounds[round - 1];
  if (!day) throw new Error(`There is no round ${round}`);
  return day;
}
