import { choice, date, defineForm, hidden, longText, reference, text } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import { languageField, meetingLabel } from "./because.forms.ts";
import { listMeetingChoices } from "./because.queries.ts";
import type { ItemWithLeads } from "./item.queries.ts";
import { type ItemState, itemStateTable } from "./item.states.ts";
import { itemWords } from "./item.words.ts";
import { directionField } from "./item-rag.forms.ts";
import { itemRagWords } from "./item-rag.words.ts";
import { listPlanOwners } from "./plan.choices.queries.ts";
import type { RagCode } from "./rag.ts";
import { ragLabel } from "./rag-definition.pages.tsx";
import type { KeptRagDefinition } from "./rag-definition.queries.ts";
import type { UpdateFacts } from "./update.ts";
import { updateWords } from "./update.words.ts";

/** The questions about the report itself, whether it is new or corrected. */
async function reportFields(c: Ask) {
  const { lang, ctx } = c.var;
  const t = updateWords(lang);
  const meetings = await listMeetingChoices(ctx);
  const { organisations } = await listPlanOwners(ctx);
  return {
    partner: longText({ label: t.partner, hint: t.partnerHint, rows: 5 }),
    board: longText({ label: t.board, hint: t.boardHint, rows: 3 }),
    public: longText({ label: t.public, hint: t.publicHint, rows: 3 }),
    reported_on: date({ label: t.reportedOn, hint: t.reportedOnHint }),
    label: text({ label: t.label, hint: t.labelHint, max: 80 }),
    meeting_id: reference({
      label: t.meeting,
      options: meetings.map((one) => ({ value: one.id, label: meetingLabel(lang, one) })),
    }),
    organisation_id: reference({
      label: t.organisation,
      options: organisations.map((one) => ({ value: one.id, label: inEither(lang, one.name_en, one.name_cy).text })),
    }),
    language: languageField(lang, t.language),
    is_nil: hidden({ max: 3 }),
  };
}

/** The states an update may bring: those that need neither a reason nor something to take the item's place. */
function statesAfter(item: ItemWithLeads): ItemState[] {
  const moves = itemStateTable.movesFrom(item.state).filter((move) => !move.needsReason);
  return [...new Set(moves.map((move) => move.to))];
}

/** The form of a new update: the words, then how it stands, then the particulars. */
export async function updateForm(c: Ask, item: ItemWithLeads, ratings: readonly KeptRagDefinition[]) {
  const { lang } = c.var;
  const t = updateWords(lang);
  const states = statesAfter(item).map((value) => ({ value, label: itemWords(lang).states[value] }));
  const rags = ratings.map((one) => ({ value: one.code, label: `${one.letter}: ${ragLabel(lang, one)}` }));
  const rag = itemRagWords(lang);
  return defineForm(lang, {
    ...(await reportFields(c)),
    state: choice<ItemState>({ label: t.state, hint: t.stateHint, options: states }),
    rag: choice<RagCode>({ label: t.rag, hint: t.ragHint, options: rags }),
    rag_reason: longText({ label: rag.reason, hint: rag.reasonHint, rows: 2, max: 1000 }),
    rag_direction: directionField(lang),
  });
}

/** The form that corrects an update: its words and particulars. State and RAG have pages of their own by then. */
export async function changeUpdateForm(c: Ask) {
  return defineForm(c.var.lang, await reportFields(c));
}

/** What was typed about the report itself. */
export function reportTyped(value: Record<string, unknown>): Partial<UpdateFacts> {
  const words = (name: string) => String(value[name] ?? "");
  const { reported_on, meeting_id, organisation_id, language } = value as Partial<UpdateFacts>;
  const is_nil = words("is_nil") === "yes";
  return {
    ...(reported_on ? { reported_on } : {}),
    label: words("label"),
    meeting_id: meeting_id ?? null,
    organisation_id: organisation_id ?? null,
    language: language ?? "en",
    is_nil,
    texts: is_nil ? {} : { partner: words("partner"), board: words("board"), public: words("public") },
  };
}
