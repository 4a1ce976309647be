import { defineWords, formatDate, type ISODate, type Lang, plural } from "../../core/i18n/index.ts";
import { awaitingUpdateSince, type RagFacts, type RagReason } from "./rag.ts";

/** Words for why a RAG is proposed. Each is a whole sentence without its full stop. */
const ragWords = defineWords({
  en: {
    closed_by_decision: "Closed by decision",
    closure_agreed: "All milestones are done and its closure is agreed",
    closed_with_milestones_left: (left: number) =>
      plural("en", left, {
        one: "Closed with {n} milestone not done",
        other: "Closed with {n} milestones not done",
      }),
    not_agreed_yet: "Proposed, and not agreed yet",
    due_date_passed: (date: string) => `Due on ${date} and not complete`,
    blocked: "Something is blocking it",
    no_update_for_two_cycles: (date: string) => `No update for two cycles, since ${date}`,
    starts_later: (date: string) => `Starts on ${date}`,
    issue_known: "There is a known issue",
    due_soon_with_milestones_left: (date: string, done: number, total: number) =>
      `Due on ${date}, with ${done} of ${total} milestones done`,
    no_update_for_one_cycle: (date: string) => `No update for a full cycle, since ${date}`,
    no_known_issue: "No known issue, and the due date has not passed",
  },
  cy: {
    closed_by_decision: "Wedi’i gau drwy benderfyniad",
    closure_agreed: "Mae pob carreg filltir wedi’i chyflawni a chytunwyd i’w gau",
    closed_with_milestones_left: (left) =>
      plural("cy", left, {
        two: "Wedi’i gau a {n} garreg filltir heb ei chyflawni",
        few: "Wedi’i gau a {n} carreg filltir heb ei chyflawni",
        other: "Wedi’i gau a {n} carreg filltir heb ei chyflawni",
      }),
    not_agreed_yet: "Wedi’i gynnig, a heb ei gytuno eto",
    due_date_passed: (date) => `I’w gwblhau erbyn ${date}, a heb ei gwblhau`,
    blocked: "Mae rhywbeth yn ei rwystro",
    no_update_for_two_cycles: (date) => `Dim diweddariad ers dau gylch, ers ${date}`,
    starts_later: (date) => `Yn dechrau ar ${date}`,
    issue_known: "Mae problem hysbys",
    due_soon_with_milestones_left: (date, done, total) =>
      `I’w gwblhau erbyn ${date}, a ${done} o’r ${total} carreg filltir wedi’u cyflawni`,
    no_update_for_one_cycle: (date) => `Dim diweddariad ers cylch cyfan, ers ${date}`,
    no_known_issue: "Dim problem hysbys, ac nid yw’r dyddiad cwblhau wedi mynd heibio",
  },
});

/** One reason in words, with the dates and numbers it rests on: "Due on 3 May 2026 and not complete". */
export function describeRagReason(lang: Lang, reason: RagReason, facts: RagFacts): string {
  const t = ragWords(lang);
  const date = (value: ISODate | null) => (value === null ? "" : formatDate(lang, value));
  switch (reason) {
    case "due_date_passed":
      return t.due_date_passed(date(facts.due_on));
    case "starts_later":
      return t.starts_later(date(facts.starts_on));
    case "closed_with_milestones_left":
      return t.closed_with_milestones_left(facts.milestones_total - facts.milestones_done);
    case "due_soon_with_milestones_left":
      return t.due_soon_with_milestones_left(date(facts.due_on), facts.milestones_done, facts.milestones_total);
    case "no_update_for_one_cycle":
    case "no_update_for_two_cycles":
      return t[reason](date(awaitingUpdateSince(facts)));
    default:
      return t[reason];
  }
}
