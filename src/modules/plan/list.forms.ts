import { choice, date, defineForm, type FormView, text } from "../../core/forms/index.ts";
import { formatMonthRange, type ISODate, type Lang, sortByName } from "../../core/i18n/index.ts";
import { nameIn } from "../people/index.ts";
import { quarterOf } from "./item.matching.ts";
import { itemStates } from "./item.states.ts";
import { itemWords } from "./item.words.ts";
import { listWords } from "./list.words.ts";
import { ragProps } from "./standing.tsx";
import { titleIn, withReference } from "./title.ts";
import type { Names, PlanHead } from "./view-data.queries.ts";
import { ragOf } from "./view-data.queries.ts";
import { type FilterReading, ragChoices, sortChoices } from "./view-filter.ts";

type Option = { value: string; label: string };

/** What the list may be asked, in the partnership's own words. */
export type ListChoices = { plan: PlanHead; names: Names; today: ISODate };

/** The questions that narrow a list, filled in with what is asked now. Dates that are none are said to be so beside their boxes. */
export function listFilterForm(lang: Lang, choices: ListChoices, { filter, unread }: FilterReading): FormView {
  const t = listWords(lang);
  const { plan, names } = choices;
  const any = (label: string) => ({ value: "", label });
  const form = defineForm(lang, {
    q: text({ label: t.search }),
    state: choice({ label: t.state, options: [any(t.any), ...stateOptions(lang)] }),
    rag: choice({ label: t.rag, options: [any(t.any), ...ragOptions(lang, plan)] }),
    organisation: choice({ label: t.organisation, options: organisationOptions(lang, names) }),
    due: choice({ label: t.dueWhen, options: [any(t.any), ...dueOptions(lang, choices.today)] }),
    theme: choice({ label: t.theme, options: themeOptions(lang, plan) }),
    level: choice({ label: t.level, options: levelOptions(lang, plan) }),
    leader: text({ label: t.person }),
    lead: choice({
      label: t.leadAgreed,
      options: [any(t.any), { value: "to_be_agreed", label: t.leadToBeAgreed }],
    }),
    silent: choice({
      label: t.updates,
      options: [any(t.any), { value: "1", label: t.silent(1) }, { value: "2", label: t.silent(2) }],
    }),
    sort: choice({ label: t.sort, options: sortChoices.map((value) => ({ value, label: t.sorts[value] })) }),
    from: date({ label: t.from }),
    to: date({ label: t.to }),
  });
  const { silent, isReversed: _, theme, level, organisation, person: _person, ...given } = filter;
  const view = form.blank({
    ...given,
    theme: asText(theme),
    level: asText(level),
    organisation: asText(organisation),
    silent: silent ? String(silent) : null,
    sort: filter.sort ?? "plan",
  });
  for (const name of unread) view.fields[name].error = t.dateUnread;
  return view;
}

function stateOptions(lang: Lang): Option[] {
  const { states } = listWords(lang);
  const each = itemStates.map((value) => ({ value, label: itemWords(lang).states[value] }));
  return [{ value: "open", label: states.open }, { value: "done", label: states.done }, ...each];
}

function ragOptions(lang: Lang, plan: PlanHead): Option[] {
  return ragChoices.map((value) => {
    const definition = value === "none" ? undefined : ragOf(plan, value);
    return { value, label: definition ? labelOfRag(lang, definition) : listWords(lang).noRag };
  });
}

/** A rating as its letter and word. */
export function labelOfRag(lang: Lang, definition: Parameters<typeof ragProps>[1]): string {
  const { letter, label } = ragProps(lang, definition);
  return `${letter} ${label}`;
}

function dueOptions(lang: Lang, today: ISODate): Option[] {
  const { dues, quarter } = listWords(lang);
  const { from, to } = quarterOf(today);
  return [
    { value: "overdue", label: dues.overdue },
    { value: "soon", label: dues.soon },
    { value: "quarter", label: quarter(formatMonthRange(lang, from, to)) },
    { value: "none", label: dues.none },
  ];
}

const asText = (id: number | undefined) => (id ? String(id) : null);

function organisationOptions(lang: Lang, { organisations }: Names): Option[] {
  const all = [...organisations].map(([id, names]) => ({ value: String(id), label: nameIn(lang, names) }));
  return [{ value: "", label: listWords(lang).any }, ...sortByName(lang, all, ({ label }) => label)];
}

function themeOptions(lang: Lang, plan: PlanHead): Option[] {
  const all = plan.themes.map((theme) => ({
    value: String(theme.id),
    label: withReference(theme.reference, titleIn(lang, plan, theme).text).slice(0, 80),
  }));
  return [{ value: "", label: listWords(lang).all }, ...all];
}

function levelOptions(lang: Lang, plan: PlanHead): Option[] {
  const all = plan.levels.map((level) => ({ value: String(level.id), label: nameIn(lang, level) }));
  return [{ value: "", label: listWords(lang).actionLevel }, ...all];
}
