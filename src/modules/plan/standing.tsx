import type { Lang } from "../../core/i18n/index.ts";
import { RagTag, type StateMark, StateTag, type Tone } from "../../ui/index.ts";
import type { ItemState } from "./item.states.ts";
import { itemWords } from "./item.words.ts";
import type { RagCode, RagDefinition } from "./rag.ts";

/** The colour of each rating; it is never shown without its letter and word. */
export const ragTones: Record<RagCode, Tone> = {
  complete: "blue",
  on_track: "green",
  at_risk: "amber",
  off_track: "red",
  not_started: "grey",
  discontinued: "grey",
};

const stateMarks: Record<ItemState, StateMark> = {
  proposed: "empty",
  not_started: "empty",
  in_progress: "half",
  continuing: "full",
  complete: "done",
  complete_work_ongoing: "done",
  postponed: "paused",
  discontinued: "stopped",
  superseded: "moved",
  merged: "moved",
  subsumed: "moved",
};

/** What a rating shows, in the partnership's own words. */
export function ragProps(lang: Lang, definition: RagDefinition): { letter: string; label: string; tone: Tone } {
  const label = lang === "cy" ? definition.label_cy || definition.label_en : definition.label_en;
  return { letter: definition.letter, label, tone: ragTones[definition.code] };
}

/** The rating of an item, or nothing where nobody has set one. */
export function RagBadge({ lang, ragKey, rag }: { lang: Lang; ragKey: readonly RagDefinition[]; rag: RagCode | null }) {
  const definition = ragKey.find(({ code }) => code === rag);
  return definition ? <RagTag {...ragProps(lang, definition)} /> : null;
}

/** The state of an item: a sign and a word, in a colour of its own that is not the rating's. */
export function StateBadge({ lang, state }: { lang: Lang; state: ItemState }) {
  const tone = state === "complete" || state === "complete_work_ongoing" ? "blue" : "grey";
  return <StateTag label={itemWords(lang).states[state]} mark={stateMarks[state]} tone={tone} />;
}
