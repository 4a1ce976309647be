import { choice, defineForm } from "../../core/forms/index.ts";
import { formatMonthRange, formatNumber, type Lang, londonDate } from "../../core/i18n/index.ts";
import { may } from "../../core/permit.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { EmptyState, Field, FilterPanel, InsetText, Paper, Paragraph } from "../../ui/index.ts";
import { termsFor } from "../partnership/index.ts";
import { chosenFilters } from "./list.chosen.ts";
import { type ListChoices, listFilterForm } from "./list.forms.ts";
import { MonthTables } from "./months.pages.tsx";
import { endOf, type MonthPeriod, periodsOf, periodText, readPeriod, usualPeriod } from "./months.period.ts";
import { findEntrySpan, listMonthGrid, mostRows } from "./months.queries.ts";
import { monthsWords } from "./months.words.ts";
import { changePlans, readPlans } from "./permissions.ts";
import { planUrls } from "./urls.ts";
import { showView } from "./view.frame.tsx";
import { getPlanHead, listNames } from "./view-data.queries.ts";
import { type FilterReading, filterAddress, isNarrowed, readFilter, without } from "./view-filter.ts";

const labelOf = (lang: Lang, period: MonthPeriod) => formatMonthRange(lang, period.from, endOf(period));

type FilterProps = {
  c: Ask;
  choices: ListChoices;
  reading: FilterReading;
  periods: MonthPeriod[];
  period: MonthPeriod;
};

function MonthsFilters({ c, choices, reading, periods, period }: FilterProps) {
  const { lang } = c.var;
  const here = planUrls.view(c, choices.plan.id, "months");
  const isListed = periods.some((one) => periodText(one) === periodText(period));
  const options = (isListed ? periods : [period, ...periods]).map((one) => ({
    value: periodText(one),
    label: labelOf(lang, one),
  }));
  const form = defineForm(lang, {
    period: choice({ label: monthsWords(lang).period, options, required: monthsWords(lang).period }),
  });
  const { fields } = listFilterForm(lang, choices, reading);
  const months = form.blank({ period: periodText(period) }).fields.period;
  const asked = [months, fields.theme, fields.organisation, fields.state].filter((field) => field !== undefined);
  const chosen = chosenFilters(lang, choices, reading.filter, here).map(({ label, removeHref }) => ({
    label,
    removeHref: `${removeHref}${removeHref.includes("?") ? "&" : "?"}period=${periodText(period)}`,
  }));
  const clear = isNarrowed(reading.filter) ? { clearHref: `${here}?period=${periodText(period)}` } : {};
  return (
    <FilterPanel action={here} lang={lang} chosen={chosen} {...clear}>
      {asked.map((field) => (
        <Field field={field} lang={lang} />
      ))}
    </FilterPanel>
  );
}

/** Says kindly what the months are for, where nobody has filled them in. */
function HowToBegin({ lang, mayChange }: { lang: Lang; mayChange: boolean }) {
  const t = monthsWords(lang);
  return (
    <InsetText>
      <b>{t.noneTitle}.</b> {t.noneText} {mayChange ? t.howTo : null}
    </InsetText>
  );
}

async function monthsPage(c: Ask) {
  const { ctx, lang } = c.var;
  const reading = readFilter(new URL(c.req.url).searchParams);
  const filter = without(reading.filter, "sort", "isReversed", "level", "from", "to", "due");
  const plan = await getPlanHead(ctx, idFrom(c, "plan"));
  const today = londonDate(ctx.now);
  const periods = periodsOf(plan, await findEntrySpan(ctx, plan.id), today);
  const asked = readPeriod(c.req.query("period"));
  const period = asked ?? usualPeriod(periods, today);
  const here = planUrls.view(c, plan.id, "months");
  if (!reading.isTidy) return c.redirect(here + filterAddress(filter, asked ? { period: periodText(asked) } : {}), 302);
  const grid = await listMonthGrid(ctx, plan, filter, { from: period.from, to: endOf(period) });
  const print = { c, lang, plan, names: await listNames(ctx), terms: await termsFor(c) };
  const mayChange = may(ctx.viewer, changePlans);
  const t = monthsWords(lang);
  const choices = { plan, names: print.names, today };
  const isEmpty = grid.rows.length === 0;
  const page = (
    <Paper>
      <MonthsFilters {...{ c, choices, reading: { ...reading, filter }, periods, period }} />
      {isEmpty ? <EmptyState title={t.nothing} text={isNarrowed(filter) ? t.nothingMatches : t.empty} /> : null}
      {!isEmpty && !grid.hasEntries ? <HowToBegin {...{ lang, mayChange }} /> : null}
      {grid.isMore ? <Paragraph isMuted>{t.tooMany(formatNumber(lang, mostRows))}</Paragraph> : null}
      <MonthTables {...{ print, grid, period, today, mayChange }} />
    </Paper>
  );
  return showView(c, plan, { view: "months", carried: filterAddress(filter) }, page);
}

/** Actions by months: `?period=2026-04.12` shows a year or half of one, the filters are those of the list. */
export const monthsRoutes = new Routes().get("/:partnership/plans/:plan{[0-9]+}/months", readPlans, monthsPage);
