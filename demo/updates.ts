import type { Ctx } from "../src/core/ctx.ts";
import { addDays, formatMonth, type ISODate } from "../src/core/i18n/index.ts";
import { addUpdate, type ItemWithLeads, proposedRag, type RagSetting } from "../src/modules/plan/index.ts";
import { type Book, leadOf } from "./book.ts";
import { type Calendar, dated, moment } from "./calendar.ts";
import { type ActionData, type Answer, none, type Said } from "./data/types.ts";
import type { Diary } from "./diary.ts";
import { meetingName } from "./meetings.ts";
import { actionName, actions, roundDay } from "./strategy.ts";

const COORDINATOR = "Nerys Haf Probert";
const roundMonths = [-10, -8, -6, -4, -2, 0];

/** What the leads of the strategy said before each of the six meetings, on four days of the two weeks ahead of it. */
export function noteUpdates(diary: Diary, book: Book, calendar: Calendar): void {
  for (const action of actions)
    for (const [index, answer] of (action.rounds ?? []).entries())
      if (answer !== null) {
        const meetingOn = roundDay(calendar, index + 1);
        const writer = writerOf(book, action, index + 1);
        const on = addDays(meetingOn, -8 - 2 * (scatter(`${actionName(action)} ${index}`) % 4));
        const minutes = scatter(`${writer} ${on}`) % 540;
        const time = Temporal.PlainTime.from("08:30").add({ minutes }).toString();
        const deed = (ctx: Ctx) => answerFor(ctx, book, action, { answer, index, meetingOn, on });
        diary.note(moment(on, time), writer, deed, actionName(action));
      }
}

/** A number that is always the same for the same words, so that no two loads differ. */
function scatter(words: string): number {
  let sum = 7;
  for (const letter of words) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_003;
  return sum;
}

/** Leads with an account write for themselves; for all others the co-ordinator enters what they said. */
function writerOf(book: Book, action: ActionData, round: number): string {
  const lead = action.lead[0] ?? "";
  const isLeading = action.visibility !== "coordinator" && (!action.ledBefore || round > action.ledBefore.round);
  const role = book.accounts.get(lead)?.role;
  return isLeading && role === "lead" ? lead : COORDINATOR;
}

type Round = { answer: Answer; index: number; meetingOn: ISODate; on: ISODate };

async function answerFor(ctx: Ctx, book: Book, action: ActionData, round: Round): Promise<void> {
  const item = book.items.get(actionName(action));
  const { answer, index, meetingOn, on } = round;
  const behalf = leadOf(book, action.lead[0] ?? "");
  const shared = {
    reported_on: on,
    label: formatMonth(action.language ?? "en", meetingOn),
    meeting_id: book.meetings.get(meetingName("Steering Group", roundMonths[index] ?? 0)).id,
    language: action.language ?? "en",
    organisation_id: behalf.organisation_id ?? null,
    ...(behalf.person_id ? { person_id: behalf.person_id } : {}),
  } as const;
  if (answer === null || answer === none) await addUpdate(ctx, item, { ...shared, is_nil: true });
  else {
    const said: Said = typeof answer === "string" ? { partner: answer } : answer;
    const begun = item.state === "not_started" ? "in_progress" : null;
    const rag = await ratingOf(ctx, item, said, round);
    const update = await addUpdate(ctx, item, { ...shared, texts: textsOf(said, on), state: begun, rag });
    book.items.put(actionName(action), { ...item, state: begun ?? item.state, rag: update.rag });
  }
}

function textsOf({ partner, board, public: everyone }: Said, on: ISODate) {
  const texts = { partner, board, public: everyone };
  const given = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given.map(([audience, text]) => [audience, dated(text, on)]));
}

/**
 * The rating the lead gave, or else the one proposed. A lead whose action is on track leaves it so, except in the last
 * round, when everybody looks again.
 */
async function ratingOf(ctx: Ctx, item: ItemWithLeads, said: Said, { index, on }: Round): Promise<RagSetting | null> {
  const rag_direction = said.going ?? null;
  if (said.rag) return { rag: said.rag, rag_reason: said.because ?? "", rag_direction };
  if (item.rag === "on_track" && rag_direction === null && index < roundMonths.length - 1) return null;
  const { proposal } = await proposedRag(ctx, { ...item, last_update_on: on });
  if (proposal.rag === item.rag && rag_direction === null) return null;
  return { rag: proposal.rag, rag_reason: said.because ?? "", rag_direction };
}
