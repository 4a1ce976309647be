import { choice, defineForm } from "../../core/forms/index.ts";
import { type ISODate, londonDate } from "../../core/i18n/index.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { EmptyState, Field, FilterPanel, Paper } from "../../ui/index.ts";
import { chosenFilters } from "./list.chosen.ts";
import { type ListChoices, listFilterForm } from "./list.forms.ts";
import { readPlans } from "./permissions.ts";
import { TimelinePage } from "./timeline.pages.tsx";
import { listTimeline, type TimelineRow } from "./timeline.queries.ts";
import { type Stretch, wholeStretch } from "./timeline.times.ts";
import { timelineWords } from "./timeline.words.ts";
import { planUrls } from "./urls.ts";
import { showView } from "./view.frame.tsx";
import { getPlanHead, listNames } from "./view-data.queries.ts";
import { type FilterReading, filterAddress, isNarrowed, readFilter, without } from "./view-filter.ts";

/** The years a stretch of time touches. */
function yearsOf({ from, to }: Stretch): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.min(30, last - first + 1) }, (_, index) => String(first + index));
}

type FilterProps = { c: Ask; choices: ListChoices; reading: FilterReading; years: string[]; year: string | null };

function TimelineFilters({ c, choices, reading, years, year }: FilterProps) {
  const { lang } = c.var;
  const t = timelineWords(lang);
  const { filter } = reading;
  const here = planUrls.view(c, choices.plan.id, "timeline");
  const options = [{ value: "", label: t.wholePlan }, ...years.map((value) => ({ value, label: value }))];
  const time = defineForm(lang, { year: choice({ label: t.time, options }) }).blank({ year });
  const { fields } = listFilterForm(lang, choices, reading);
  const asked = [time.fields.year, fields.theme, fields.organisation, fields.state].filter(
    (field) => field !== undefined,
  );
  const chosen = chosenFilters(lang, choices, filter, here).map(({ label, removeHref }) => ({
    label,
    removeHref: year ? `${removeHref}${removeHref.includes("?") ? "&" : "?"}year=${year}` : removeHref,
  }));
  const ofYear = year ? [{ label: year, removeHref: here + filterAddress(filter) }] : [];
  return (
    <FilterPanel
      action={here}
      lang={lang}
      chosen={[...ofYear, ...chosen]}
      {...(year || isNarrowed(filter) ? { clearHref: here } : {})}
    >
      {asked.map((field) => (
        <Field field={field} lang={lang} />
      ))}
    </FilterPanel>
  );
}

function stretchOf(year: string | null, rows: TimelineRow[], plan: Parameters<typeof wholeStretch>[1], today: ISODate) {
  return year ? { from: `${year}-01-01`, to: `${year}-12-31` } : wholeStretch(rows, plan, today);
}

async function timelinePage(c: Ask) {
  const { ctx, lang } = c.var;
  const query = new URL(c.req.url).searchParams;
  const reading = readFilter(query);
  const filter = without(reading.filter, "sort", "isReversed", "level");
  const plan = await getPlanHead(ctx, idFrom(c, "plan"));
  const asked = /^(19|20)\d\d$/.test(query.get("year") ?? "") ? query.get("year") : null;
  const here = planUrls.view(c, plan.id, "timeline");
  const kept: Record<string, string> = asked ? { year: asked } : {};
  if (!reading.isTidy || query.get("year") === "") return c.redirect(here + filterAddress(filter, kept), 302);
  const names = await listNames(ctx);
  const { rows, isMore } = await listTimeline(ctx, plan, filter);
  const today = londonDate(ctx.now);
  const years = yearsOf(wholeStretch(rows, plan, today));
  const year = asked;
  const choices = { plan, names, today };
  const stretch = stretchOf(year, rows, plan, today);
  const t = timelineWords(lang);
  const allYears = year && !years.includes(year) ? [...years, year].sort() : years;
  const empty = <EmptyState title={t.noneTitle} text={isNarrowed(filter) ? t.none : t.empty} />;
  const props = { c, lang, plan, rows, isMore, stretch, year, today, wholeHref: here + filterAddress(filter) };
  const page = (
    <Paper>
      <TimelineFilters {...{ c, choices, reading: { ...reading, filter }, years: allYears, year }} />
      {rows.length === 0 ? empty : <TimelinePage {...props} />}
    </Paper>
  );
  return showView(c, plan, { view: "timeline", carried: filterAddress(filter) }, page);
}

/** What falls when: `?year=` shows one year, the filters are those of the list. */
export const timelineRoutes = new Routes().get("/:partnership/plans/:plan{[0-9]+}/timeline", readPlans, timelinePage);
