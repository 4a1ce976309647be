import { formatNumber, type ISODate, type Lang, shortMonthName } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Link, List, Muted, Paragraph, Section, TimeChart, type TimeChartRow } from "../../ui/index.ts";
import { InLanguage } from "./document.cells.tsx";
import { doneStates, openStates } from "./item.states.ts";
import { ragProps } from "./standing.tsx";
import { mostDrawn, type TimelineRow } from "./timeline.queries.ts";
import { datesOf, type Stretch, timesOf, within } from "./timeline.times.ts";
import { timelineWords } from "./timeline.words.ts";
import { describeTimescale } from "./timescale.words.ts";
import { titleIn, withReference } from "./title.ts";
import { itemUrls } from "./urls.ts";
import { type PlanHead, ragOf } from "./view-data.queries.ts";

/** What a timeline shows: the actions, the stretch of time, and the year where one is chosen. */
export type TimelineProps = {
  c: Ask;
  lang: Lang;
  plan: PlanHead;
  rows: TimelineRow[];
  isMore: boolean;
  stretch: Stretch;
  year: string | null;
  today: ISODate;
  wholeHref: string;
};

/** The whole timeline: a chart for each theme, and beside them what has no date and what lies outside. */
export function TimelinePage(props: TimelineProps) {
  const { c, plan, rows, stretch, year, isMore, wholeHref } = props;
  const t = timelineWords(c.var.lang);
  const begins = plan.from_on ?? stretch.from;
  const dated = rows.filter((row) => timesOf(row, begins).length > 0);
  const shown = dated.filter((row) => within(timesOf(row, begins), stretch).length > 0);
  const undated = rows.filter((row) => !dated.includes(row) && openStates.includes(row.state));
  const groups = byTheme(plan, shown);
  return (
    <>
      {isMore ? <Paragraph isMuted>{t.tooMany(formatNumber(c.var.lang, mostDrawn))}</Paragraph> : null}
      {groups.map(([themeId, list], index) => (
        <ThemeChart {...props} themeId={themeId} rows={list} isKeyHidden={index < groups.length - 1} />
      ))}
      {year && dated.length > shown.length ? (
        <Paragraph>
          {t.outside(dated.length - shown.length, year)} <Link href={wholeHref}>{t.showAll}</Link>
        </Paragraph>
      ) : null}
      {undated.length > 0 ? <Undated {...props} rows={undated} /> : null}
    </>
  );
}

/** Rows under the top-level item each stands below, in the order of the plan; 0 for those that stand below none. */
function byTheme(plan: PlanHead, rows: readonly TimelineRow[]): [number, TimelineRow[]][] {
  const themeOf = (row: TimelineRow) => plan.themes.find(({ path }) => row.path.startsWith(path))?.id ?? 0;
  return [...Map.groupBy(rows, themeOf)];
}

const nameOf = (lang: Lang, plan: PlanHead, item: { reference: string; title: string; title_cy: string | null }) =>
  withReference(item.reference, titleIn(lang, plan, item).text);

/** What an action is called, marked where that is not in the language of the page. */
function Name({ lang, plan, row }: { lang: Lang; plan: PlanHead; row: TimelineRow }) {
  const found = titleIn(lang, plan, row);
  return (
    <InLanguage lang={lang} of={found.lang}>
      {withReference(row.reference, found.text)}
    </InLanguage>
  );
}

function ThemeChart(props: TimelineProps & { themeId: number; isKeyHidden: boolean }) {
  const { c, plan, rows, stretch, today, themeId, isKeyHidden } = props;
  const { lang } = c.var;
  const t = timelineWords(lang);
  const theme = plan.themes.find(({ id }) => id === themeId);
  const title = theme ? nameOf(lang, plan, theme) : t.other;
  const isTodayShown = today >= stretch.from && today <= stretch.to;
  return (
    <Section title={title} id={`theme-${themeId}`}>
      <TimeChart
        id={`times-${themeId}`}
        lang={lang}
        sentence={t.sentence(t.count(rows.length), nextDate(lang, plan, rows, today))}
        {...stretch}
        ticks={ticksOf(lang, stretch)}
        {...(isTodayShown ? { today: { on: today, label: t.today } } : {})}
        rows={rows.map((row) => chartRow(props, row))}
        table={{ caption: t.caption(title), name: t.action, value: t.when }}
        isKeyHidden={isKeyHidden}
      />
    </Section>
  );
}

/** The next date of anything that is still open. */
function nextDate(lang: Lang, plan: PlanHead, rows: readonly TimelineRow[], today: ISODate): string {
  const t = timelineWords(lang);
  const coming = rows
    .filter(({ state }) => openStates.includes(state))
    .flatMap((row) => datesOf(row).map((date) => ({ row, ...date })))
    .filter(({ due_on }) => due_on >= today)
    .sort((a, b) => (a.due_on < b.due_on ? -1 : 1));
  const [next] = coming;
  if (!next) return t.noNext;
  return t.next(describeTimescale(lang, { ...justThen, ...next }), nameOf(lang, plan, next.row));
}

const justThen = { as_written: "", starts_on: null, start_precision: null, is_ongoing: false, recurrence: null };

function chartRow({ c, lang, plan, stretch }: TimelineProps, row: TimelineRow): TimeChartRow {
  const code = doneStates.includes(row.state) ? "complete" : openStates.includes(row.state) ? row.rag : "discontinued";
  const rag = ragOf(plan, code);
  return {
    label: <Name {...{ lang, plan, row }} />,
    href: itemUrls.show(c, plan.id, row.id),
    text: whenText(lang, row),
    times: within(timesOf(row, plan.from_on ?? stretch.from), stretch),
    ...(rag ? { letter: rag.letter, tone: ragProps(lang, rag).tone } : {}),
  };
}

/** When an action falls in words, with the date it had before it was moved. */
function whenText(lang: Lang, row: TimelineRow): string {
  const { was: _, deadlines, ...timescale } = row;
  const several = deadlines.map((deadline) => ({ ...deadline, as_written: "" }));
  const words = describeTimescale(lang, { ...timescale, as_written: row.timescale_as_written, deadlines: several });
  if (!row.was) return words;
  return timelineWords(lang).was(words, describeTimescale(lang, { ...justThen, ...row.was }));
}

/** Marks along the time: every quarter of a year, every half of some years, every year of many. January shows the year. */
export function ticksOf(lang: Lang, { from, to }: Stretch): { on: ISODate; label: string }[] {
  const months = Temporal.PlainDate.from(from).until(to, { largestUnit: "months" }).months + 1;
  const step = months <= 18 ? 3 : months <= 60 ? 6 : 12;
  const first = Temporal.PlainDate.from(from).with({ day: 1, month: 1 });
  const count = Math.ceil((months + 24) / step);
  return Array.from({ length: count }, (_, index) => first.add({ months: index * step }))
    .map((date) => ({
      on: date.toString(),
      label: date.month === 1 ? String(date.year) : shortMonthName(lang, date.month),
    }))
    .filter(({ on }) => on >= from && on <= to);
}

/** Actions that are still to be done and have no date that could be drawn. */
function Undated({ c, plan, rows }: TimelineProps) {
  const { lang } = c.var;
  const t = timelineWords(lang);
  return (
    <Section title={t.undated(rows.length)} id="undated">
      <Paragraph isMuted>{t.undatedText}</Paragraph>
      <List
        isSpaced
        items={rows.map((row) => (
          <>
            <Link href={itemUrls.show(c, plan.id, row.id)}>
              <Name {...{ lang, plan, row }} />
            </Link>
            {row.timescale_as_written ? <Muted> – {row.timescale_as_written}</Muted> : null}
          </>
        ))}
      />
    </Section>
  );
}
