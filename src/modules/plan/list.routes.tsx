import { londonDate } from "../../core/i18n/index.ts";
import { may } from "../../core/permit.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { Button, Field, FilterPanel, Pagination } from "../../ui/index.ts";
import { chosenFilters } from "./list.chosen.ts";
import { type ListChoices, listFilterForm } from "./list.forms.ts";
import { countText, ListTable } from "./list.pages.tsx";
import { listItemPage, type PagePlace } from "./list.queries.ts";
import { listWords } from "./list.words.ts";
import { changePlans, readPlans } from "./permissions.ts";
import { itemUrls, planUrls } from "./urls.ts";
import { showView } from "./view.frame.tsx";
import { getPlanHead, listNames } from "./view-data.queries.ts";
import { type FilterReading, filterAddress, isNarrowed, readFilter, type ViewFilter, without } from "./view-filter.ts";

const queryOf = (c: Ask) => new URL(c.req.url).searchParams;

/** Where in the list the address says this page begins. */
function placeIn(c: Ask): PagePlace {
  const [after, before] = [c.req.query("after"), c.req.query("before")];
  return after !== undefined ? { after } : before !== undefined ? { before } : {};
}

/** The filters of this list that the other views of the plan understand too. */
function carriedOver(filter: ViewFilter): string {
  return filterAddress(without(filter, "level", "sort", "isReversed"));
}

const asked = ["q", "state", "rag", "organisation", "due"] as const;
const askedLess = ["theme", "level", "leader", "lead", "silent", "sort", "from", "to"] as const;

function ListFilters({ c, choices, reading }: { c: Ask; choices: ListChoices; reading: FilterReading }) {
  const { lang } = c.var;
  const { filter, unread } = reading;
  const here = planUrls.view(c, choices.plan.id, "list");
  const form = listFilterForm(lang, choices, reading);
  const isOpen = unread.length > 0 || askedLess.some((name) => name !== "sort" && filter[name] !== undefined);
  const draw = (names: readonly string[]) =>
    names.flatMap((name) => form.fields[name] ?? []).map((field) => <Field field={field} lang={lang} />);
  return (
    <FilterPanel
      action={here}
      lang={lang}
      chosen={chosenFilters(lang, choices, filter, here)}
      more={{ summary: listWords(lang).moreFilters, isOpen, fields: draw(askedLess) }}
      {...(isNarrowed(filter) ? { clearHref: here } : {})}
      {...(filter.person ? { hidden: { person: String(filter.person) } } : {})}
    >
      {draw(asked)}
    </FilterPanel>
  );
}

/** The list of a plan's actions, narrowed and sorted as its address says. */
export const listRoutes = new Routes().get("/:partnership/plans/:plan{[0-9]+}/list", readPlans, async (c) => {
  const { ctx, lang } = c.var;
  const reading = readFilter(queryOf(c));
  const { filter, unread, isTidy } = reading;
  const plan = await getPlanHead(ctx, idFrom(c, "plan"));
  const here = planUrls.view(c, plan.id, "list");
  if (!isTidy && unread.length === 0) return c.redirect(here + filterAddress(filter), 302);
  const names = await listNames(ctx);
  const page = await listItemPage(ctx, plan, filter, placeIn(c));
  const mayChange = may(ctx.viewer, changePlans);
  const turn = (place: Record<string, string>) => here + filterAddress(filter, place);
  const content = (
    <>
      <ListFilters c={c} choices={{ plan, names, today: londonDate(ctx.now) }} reading={reading} />
      <ListTable {...{ c, plan, names, filter, page, mayChange }} />
      <Pagination
        lang={lang}
        text={countText(lang, plan, filter, page)}
        {...(page.before ? { first: here + filterAddress(filter), previous: turn({ before: page.before }) } : {})}
        {...(page.after ? { next: turn({ after: page.after }) } : {})}
      />
    </>
  );
  const actions = mayChange ? (
    <Button href={itemUrls.add(c, plan.id)} kind="secondary">
      {listWords(lang).add}
    </Button>
  ) : undefined;
  return showView(
    c,
    plan,
    { view: "list", carried: carriedOver(filter), actions, hasError: unread.length > 0 },
    content,
  );
});
