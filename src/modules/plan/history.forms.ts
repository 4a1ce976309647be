import { date, defineForm, reference } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { historyWords } from "./history.words.ts";

/** Asks for the day a plan is to be shown as it stood. */
export function dayForm(lang: Lang) {
  const t = historyWords(lang);
  return defineForm(lang, { day: date({ label: t.day, hint: t.asOfHint, required: t.dayNeeded }) });
}

/** Asks for the two days whose difference is to be shown. */
export function spanForm(lang: Lang) {
  const t = historyWords(lang);
  return defineForm(lang, {
    from: date({ label: t.from, required: t.fromNeeded }),
    to: date({ label: t.to, required: t.toNeeded }),
  });
}

/** Narrows the list of all changes to one person's. */
export function actorForm(lang: Lang, actors: readonly { id: number; name: string }[]) {
  const t = historyWords(lang);
  return defineForm(lang, {
    who: reference({
      label: t.who,
      hint: t.anyone,
      options: actors.map(({ id, name }) => ({ value: id, label: name })),
    }),
  });
}
