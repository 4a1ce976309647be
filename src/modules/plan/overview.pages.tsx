import type { Child } from "hono/jsx";
import { formatNumber, type Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import {
  type BarSegment,
  Bars,
  DefinitionKey,
  Details,
  EmptyState,
  Link,
  Paragraph,
  Section,
  StackedBar,
  Stat,
  StatRow,
} from "../../ui/index.ts";
import { nameIn } from "../people/index.ts";
import { itemStates, openStates } from "./item.states.ts";
import { itemWords } from "./item.words.ts";
import { byOrganisation, byRating, byState, chartRatings, type RatingCounts } from "./overview.figures.ts";
import type { AttentionCounts, OrganisationCount, StandingCount } from "./overview.queries.ts";
import { overviewWords } from "./overview.words.ts";
import { ragProps } from "./standing.tsx";
import { titleIn, withReference } from "./title.ts";
import { planUrls } from "./urls.ts";
import { type Names, type PlanHead, ragOf } from "./view-data.queries.ts";
import { filterAddress, type ViewFilter } from "./view-filter.ts";

/** What the plan on a page is made of. */
export type OverviewProps = {
  c: Ask;
  plan: PlanHead;
  names: Names;
  standings: StandingCount[];
  attention: AttentionCounts;
  organisations: OrganisationCount[];
};

/** The list of the plan, narrowed: where a number of the overview leads. */
const listed = (c: Ask, plan: PlanHead, filter: ViewFilter) =>
  planUrls.view(c, plan.id, "list") + filterAddress(filter);

/** The plan on a page: what needs someone, ratings by part of the plan, states, who leads. Every number leads to its list. */
export function OverviewPage(props: OverviewProps) {
  const t = overviewWords(props.c.var.lang);
  if (props.standings.length === 0) return <EmptyState title={t.empty} text={t.emptyText} />;
  return (
    <>
      <Attention {...props} />
      <Ratings {...props} />
      <States {...props} />
      <Organisations {...props} />
    </>
  );
}

function Attention({ c, plan, attention }: OverviewProps) {
  const { lang } = c.var;
  const t = overviewWords(lang);
  const { overdue, soon, silent, silent_twice, lead_to_be_agreed } = attention;
  const to = (filter: ViewFilter) => listed(c, plan, filter);
  const twice = silent_twice ? (
    <Link href={to({ silent: 2 })}>{t.silentTwice(formatNumber(lang, silent_twice))}</Link>
  ) : null;
  const stats = [
    { n: overdue, label: t.overdue(overdue), href: to({ due: "overdue", sort: "due" }), tone: "red" as const },
    { n: soon, label: t.soon, href: to({ due: "soon", sort: "due" }) },
    {
      n: silent,
      label: t.silent(silent),
      href: to({ silent: 1, sort: "update" }),
      note: silentNote(lang, plan, twice),
    },
    { n: lead_to_be_agreed, label: t.leadToBeAgreed(lead_to_be_agreed), href: to({ lead: "to_be_agreed" }) },
  ].filter(({ n }) => n > 0);
  return (
    <Section title={t.needsTitle} id="needs">
      {stats.length === 0 ? <Paragraph>{t.nothingNeeded}</Paragraph> : null}
      <StatRow>
        {stats.map(({ n, ...stat }) => (
          <Stat value={formatNumber(lang, n)} {...stat} />
        ))}
      </StatRow>
    </Section>
  );
}

function silentNote(lang: Lang, plan: PlanHead, twice: Child) {
  return (
    <>
      {overviewWords(lang).silentNote(formatNumber(lang, plan.cycle_days))}
      {twice ? <>; {twice}</> : null}
    </>
  );
}

/** The segments of a bar, each in the words of the key and leading to its own list. */
function segmentsOf(c: Ask, plan: PlanHead, counts: RatingCounts, filter: ViewFilter): BarSegment[] {
  const { lang } = c.var;
  const t = overviewWords(lang);
  return chartRatings.map((code) => {
    const definition = code === "none" ? undefined : ragOf(plan, code);
    const words = definition
      ? ragProps(lang, definition)
      : { letter: t.noLetter, label: t.notRated, tone: "grey" as const };
    return { ...words, value: counts[code], href: listed(c, plan, { ...filter, rag: code }) };
  });
}

function Ratings({ c, plan, standings }: OverviewProps) {
  const { lang } = c.var;
  const t = overviewWords(lang);
  const counts = byRating(standings);
  const total = chartRatings.reduce((sum, code) => sum + counts[code], 0);
  const most = chartRatings.reduce((best, code) => (counts[code] > counts[best] ? code : best), chartRatings[0]);
  const segments = segmentsOf(c, plan, counts, {});
  const numbers = [formatNumber(lang, counts[most]), formatNumber(lang, total)] as const;
  const label = segments[chartRatings.indexOf(most)]?.label ?? "";
  return (
    <Section title={t.ratingsTitle} id="ratings">
      <StackedBar
        id="all-ratings"
        lang={lang}
        sentence={most === "none" ? t.mostNotRated(...numbers) : t.mostRated(label, ...numbers)}
        rows={[{ segments }]}
        table={{ caption: t.ratingsTable, name: t.rating, value: t.actions }}
      />
      <Themes {...{ c, plan, standings }} />
      <RatingKey lang={lang} plan={plan} />
    </Section>
  );
}

/** What each rating means, in the partnership's own words. */
function RatingKey({ lang, plan }: { lang: Lang; plan: Pick<PlanHead, "rag_key"> }) {
  return (
    <Details summary={overviewWords(lang).keyTitle}>
      <DefinitionKey
        title={overviewWords(lang).keyTitle}
        items={plan.rag_key.map((definition) => ({
          ...ragProps(lang, definition),
          definition: lang === "cy" ? definition.meaning_cy || definition.meaning_en : definition.meaning_en,
        }))}
      />
    </Details>
  );
}

function Themes({ c, plan, standings }: Pick<OverviewProps, "c" | "plan" | "standings">) {
  const { lang } = c.var;
  const t = overviewWords(lang);
  const parts = themesOf(c, plan, standings);
  if (parts.length < 2) return null;
  const worst = parts.reduce((a, b) => (b.counts.off_track > a.counts.off_track ? b : a));
  const sentence = worst.counts.off_track ? t.worstTheme(worst.title, worst.counts.off_track) : t.noneOffTrack;
  return (
    <StackedBar
      id="theme-ratings"
      lang={lang}
      isToScale
      sentence={sentence}
      rows={parts.map(({ label, counts, filter }) => ({
        label,
        href: listed(c, plan, filter),
        segments: segmentsOf(c, plan, counts, filter),
      }))}
      table={{ caption: t.themesTable, name: t.theme, value: t.actions }}
    />
  );
}

/** The top-level parts of a plan that hold any action, with their ratings. */
function themesOf(c: Ask, plan: PlanHead, standings: StandingCount[]) {
  const { lang } = c.var;
  return plan.themes.flatMap((theme) => {
    const rows = standings.filter((row) => row.theme === theme.path);
    const title = titleIn(lang, plan, theme).text;
    const part = { title, label: withReference(theme.reference, title), filter: { theme: theme.id } };
    return rows.length > 0 ? [{ ...part, counts: byRating(rows) }] : [];
  });
}

function States({ c, plan, standings, attention }: OverviewProps) {
  const { lang } = c.var;
  const t = overviewWords(lang);
  const counts = byState(standings);
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  return (
    <Section title={t.statesTitle} id="states">
      <Bars
        id="state-bars"
        lang={lang}
        sentence={t.statesSentence(attention.open, formatNumber(lang, total))}
        bars={itemStates.flatMap((state) => {
          const value = counts.get(state) ?? 0;
          const href = listed(c, plan, { state });
          const tone = openStates.includes(state) ? {} : { tone: "grey" as const };
          return value > 0 ? [{ label: itemWords(lang).states[state], value, href, ...tone }] : [];
        })}
        table={{ caption: t.statesTable, name: t.state, value: t.actions }}
      />
    </Section>
  );
}

function Organisations({ c, plan, names, organisations }: OverviewProps) {
  const { lang } = c.var;
  const t = overviewWords(lang);
  const leading = byOrganisation(organisations);
  const [first] = leading;
  const nameOf = (id: number) => nameIn(lang, names.organisations.get(id) ?? { name_en: "", name_cy: null });
  return (
    <Section title={t.organisationsTitle} id="organisations">
      {first ? (
        <StackedBar
          id="organisation-ratings"
          lang={lang}
          isToScale
          sentence={t.organisationsSentence(nameOf(first.id), first.total)}
          rows={leading.map(({ id, counts }) => ({
            label: nameOf(id),
            href: listed(c, plan, { organisation: id }),
            segments: segmentsOf(c, plan, counts, { organisation: id }),
          }))}
          table={{ caption: t.organisationsTable, name: t.organisation, value: t.actions }}
        />
      ) : (
        <Paragraph>{t.organisationsNone}</Paragraph>
      )}
    </Section>
  );
}
