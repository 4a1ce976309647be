import type { Ctx } from "../src/core/ctx.ts";
import { addDays, type ISODate } from "../src/core/i18n/index.ts";
import {
  changeItem,
  type DeadlineInput,
  type ItemWithLeads,
  mergeItems,
  setDeadlines,
  setLeads,
  setMoney,
  splitItem,
  stepItem,
} from "../src/modules/plan/index.ts";
import type { Book } from "./book.ts";
import { type Calendar, dated, moment } from "./calendar.ts";
import { strategy } from "./data/strategy/index.ts";
import type { ActionData, Ending } from "./data/types.ts";
import type { Diary } from "./diary.ts";
import { meetingName } from "./meetings.ts";
import {
  actionCalled,
  actionName,
  actions,
  addAction,
  addMeasures,
  leadsOf,
  measureName,
  measureOf,
  outcomeName,
  roundDay,
  titled,
} from "./strategy.ts";

const COORDINATOR = "Nerys Haf Probert";

/** The month of each round's meeting, counted from the latest. */
const roundMonths = [-10, -8, -6, -4, -2, 0];

/** Every change to the strategy that a meeting of the Steering Group agreed, made on the day after it. */
export function noteDecisions(diary: Diary, book: Book, calendar: Calendar): void {
  for (const action of actions) {
    const about = actionName(action.ending?.deed === "merge" ? actionCalled(action.ending.into ?? "") : action);
    const after = (round: number, deed: (ctx: Ctx) => Promise<unknown>) =>
      diary.note(moment(addDays(roundDay(calendar, round), 1), "10:20"), COORDINATOR, deed, about);
    const { added, splitFrom, ledBefore, moved = [], measures = [], met = [], continuing, ending, reopened } = action;
    if (added) after(added, (ctx) => addLate(ctx, book, calendar, action, added));
    if (splitFrom) after(splitFrom.round, (ctx) => split(ctx, book, calendar, action));
    if (ledBefore) after(ledBefore.round, (ctx) => changeLeads(ctx, book, action));
    for (const move of moved) after(move.round, (ctx) => changeDate(ctx, book, calendar, action, move));
    for (const [index, measure] of measures.entries()) {
      const { round } = measureOf(measure);
      if (round) after(round, (ctx) => finishMeasure(ctx, book, action, index, roundDay(calendar, round)));
    }
    for (const [index, round] of met.entries()) after(round, (ctx) => meetDeadline(ctx, book, action, index));
    if (continuing) after(continuing, (ctx) => goOn(ctx, book, action));
    if (ending) after(ending.round, (ctx) => end(ctx, book, action, ending));
    if (reopened) after(reopened.round, (ctx) => reopen(ctx, book, action, reopened));
  }
}

const authorityOf = (book: Book, round: number) => ({
  meeting_id: book.meetings.get(meetingName("Steering Group", roundMonths[round - 1] ?? 0)).id,
});

async function addLate(ctx: Ctx, book: Book, calendar: Calendar, action: ActionData, round: number): Promise<void> {
  const outcome = strategy.flatMap(({ outcomes }) => outcomes).find((one) => one.actions.includes(action));
  const parent = book.items.get(outcomeName(outcome?.reference ?? ""));
  await addAction(ctx, book, calendar, action, parent.id, { authority: authorityOf(book, round) });
}

async function split(ctx: Ctx, book: Book, calendar: Calendar, action: ActionData): Promise<void> {
  if (!action.splitFrom) return;
  const { reference, round, reason } = action.splitFrom;
  const old = actionCalled(reference);
  const halves = { first: titled(old.title), second: { ...titled(action.title), reference: action.reference } };
  const because = { reason, authority: authorityOf(book, round) };
  const { first, second } = await splitItem(ctx, book.items.get(actionName(old)), halves, because);
  const timed = await changeItem(ctx, second, { timescale: dated(action.timescale, calendar.today) }, because);
  const led = await setLeads(ctx, timed, await leadsOf(ctx, book, action), because);
  book.items.put(actionName(old), first);
  book.items.put(actionName(action), await setMoney(ctx, led, action.money ?? "", because));
  await addMeasures(ctx, book, action);
}

/** Does something to an action and keeps what became of it. */
async function change(book: Book, action: ActionData, deed: (item: ItemWithLeads) => Promise<ItemWithLeads>) {
  book.items.put(actionName(action), await deed(book.items.get(actionName(action))));
}

async function changeLeads(ctx: Ctx, book: Book, action: ActionData): Promise<void> {
  if (!action.ledBefore) return;
  const { round, reason } = action.ledBefore;
  const leads = await leadsOf(ctx, book, action);
  await change(book, action, (item) => setLeads(ctx, item, leads, { reason, authority: authorityOf(book, round) }));
}

type Move = { to: string; round: number; reason: string };

async function changeDate(ctx: Ctx, book: Book, calendar: Calendar, action: ActionData, move: Move): Promise<void> {
  const timescale = dated(move.to, calendar.today);
  const because = { reason: move.reason, authority: authorityOf(book, move.round) };
  await change(book, action, (item) => changeItem(ctx, item, { timescale }, because));
}

async function meetDeadline(ctx: Ctx, book: Book, action: ActionData, index: number): Promise<void> {
  const item = book.items.get(actionName(action));
  const kept = await ctx.db
    .selectFrom("item_deadline")
    .select(["as_written", "due_on", "due_precision", "is_met"])
    .where("partnership_id", "=", ctx.partnership.id)
    .where("item_id", "=", item.id)
    .orderBy("position")
    .execute();
  const deadlines = kept.map((one, at) => ({ ...one, is_met: one.is_met || at === index })) as DeadlineInput[];
  await change(book, action, () => setDeadlines(ctx, item, deadlines));
}

async function finishMeasure(ctx: Ctx, book: Book, action: ActionData, index: number, on: ISODate): Promise<void> {
  await stepItem(ctx, book.items.get(measureName(action, index)), "complete", { closed_on: on });
}

async function goOn(ctx: Ctx, book: Book, action: ActionData): Promise<void> {
  await change(book, action, (item) => stepItem(ctx, item, "continue"));
}

async function end(ctx: Ctx, book: Book, action: ActionData, { round, deed, reason, into }: Ending): Promise<void> {
  const because = { authority: authorityOf(book, round), ...(reason ? { reason } : {}) };
  if (deed === "merge" && into) await mergeInto(ctx, book, action, actionCalled(into), because);
  else if (into?.startsWith("plan:")) {
    const to_plan_id = book.plans.get(into.slice("plan:".length)).id;
    await change(book, action, (item) => stepItem(ctx, item, deed, { ...because, to_plan_id }));
  } else {
    const to_item_id = into ? book.items.get(actionName(actionCalled(into))).id : null;
    await change(book, action, (item) => stepItem(ctx, item, deed, { ...because, to_item_id }));
  }
}

async function mergeInto(ctx: Ctx, book: Book, gone: ActionData, kept: ActionData, because: object): Promise<void> {
  const from = book.items.get(actionName(gone));
  await change(book, kept, (item) => mergeItems(ctx, item, from, {}, because));
}

async function reopen(ctx: Ctx, book: Book, action: ActionData, again: { round: number; reason: string }) {
  const because = { reason: again.reason, authority: authorityOf(book, again.round) };
  await change(book, action, (item) => stepItem(ctx, item, "reopen", because));
}
