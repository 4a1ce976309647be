import { formatDate, type Lang } from "../../core/i18n/index.ts";
import type { ChosenFilter } from "../../ui/index.ts";
import { nameIn } from "../people/index.ts";
import { itemWords } from "./item.words.ts";
import { type ListChoices, labelOfRag } from "./list.forms.ts";
import { listWords } from "./list.words.ts";
import { titleIn, withReference } from "./title.ts";
import { ragOf } from "./view-data.queries.ts";
import { filterAddress, type ViewFilter, without } from "./view-filter.ts";

/** The filters in force, each in words and with the address of the list without it. */
export function chosenFilters(lang: Lang, choices: ListChoices, filter: ViewFilter, here: string): ChosenFilter[] {
  const labels: Partial<Record<keyof ViewFilter, string>> = {
    ...namesOf(lang, choices, filter),
    ...kindsOf(lang, filter),
  };
  const rag = ragOf(choices.plan, filter.rag === "none" ? null : (filter.rag ?? null));
  if (filter.rag) labels.rag = rag ? labelOfRag(lang, rag) : listWords(lang).noRag;
  return (Object.entries(labels) as [keyof ViewFilter, string][]).map(([name, label]) => ({
    label,
    removeHref: here + filterAddress(without(filter, name)),
  }));
}

/** Filters that name a record. One that is not there is shown by its number, so that it can be taken off. */
function namesOf(lang: Lang, { plan, names }: ListChoices, filter: ViewFilter) {
  const t = listWords(lang);
  const theme = plan.themes.find(({ id }) => id === filter.theme);
  const level = plan.levels.find(({ id }) => id === filter.level);
  const organisation = names.organisations.get(filter.organisation ?? 0);
  const person = names.people.get(filter.person ?? 0);
  return {
    ...(filter.theme
      ? { theme: theme ? withReference(theme.reference, titleIn(lang, plan, theme).text) : t.chosen(t.theme, "?") }
      : {}),
    ...(filter.level ? { level: t.chosen(t.level, level ? nameIn(lang, level) : "?") } : {}),
    ...(filter.organisation ? { organisation: t.chosen(t.lead, organisation ? nameIn(lang, organisation) : "?") } : {}),
    ...(filter.person ? { person: t.chosen(t.lead, person?.name ?? "?") } : {}),
  };
}

/** Filters that choose among a few. */
function kindsOf(lang: Lang, { state, leader, lead, due, from, to, silent, q }: ViewFilter) {
  const t = listWords(lang);
  const stateName = state === "open" || state === "done" ? t.states[state] : state && itemWords(lang).states[state];
  return {
    ...(stateName ? { state: stateName } : {}),
    ...(leader ? { leader: t.chosen(t.lead, `“${leader}”`) } : {}),
    ...(lead ? { lead: t.leadToBeAgreed } : {}),
    ...(due && due !== "range" ? { due: t.chosen(t.dueWhen, t.dues[due]) } : {}),
    ...(from ? { from: t.chosen(t.from, formatDate(lang, from)) } : {}),
    ...(to ? { to: t.chosen(t.to, formatDate(lang, to)) } : {}),
    ...(silent ? { silent: t.chosen(t.updates, t.silent(silent)) } : {}),
    ...(q ? { q: `“${q}”` } : {}),
  };
}
