import type { Child } from "hono/jsx";
import { formatMonth, formatMonthRange, formatShortDate, type ISODate, shortMonthName } from "../../core/i18n/index.ts";
import { DatedNotes, Link, MonthNote, type PaperColumn, PaperTable, RowAction, Section } from "../../ui/index.ts";
import { InLanguage, levelLabel, PlanWords, type Printing, Progress } from "./document.cells.tsx";
import { doneStates, openStates } from "./item.states.ts";
import { itemWords } from "./item.words.ts";
import { leadsLabel } from "./lead.label.ts";
import type { MonthEntryFacts } from "./month-entry.ts";
import { monthEntryWords } from "./month-entry.words.ts";
import { endOf, type MonthPeriod, monthsOf } from "./months.period.ts";
import type { Grid, GridHeading, GridRow } from "./months.queries.ts";
import { monthsWords } from "./months.words.ts";
import type { FuzzyDate } from "./timeline.queries.ts";
import { describeTimescale } from "./timescale.words.ts";
import { titleIn, withReference } from "./title.ts";
import { itemUrls } from "./urls.ts";

/** A month grid on a page: what it holds, its months, and whether this viewer may fill it in. */
export type MonthsProps = { print: Printing; grid: Grid; period: MonthPeriod; today: ISODate; mayChange: boolean };

/** The rows under one top-level heading, in groups under the nearest heading each. */
type GridPart = { theme: GridHeading | null; groups: [GridHeading | null, GridRow[]][] };

/** The grid: a table for each top-level heading, its objectives at the side, a column for each month. */
export function MonthTables(props: MonthsProps) {
  const { print, grid } = props;
  const t = monthsWords(print.lang);
  return (
    <>
      {partsOf(grid).map((part) => (
        <Section
          title={part.theme ? <Name print={print} item={part.theme} /> : t.other}
          id={`theme-${part.theme?.id ?? 0}`}
        >
          <PartTable {...props} part={part} />
        </Section>
      ))}
    </>
  );
}

function partsOf({ rows, headings }: Grid): GridPart[] {
  const above = (row: GridRow) => headings.filter(({ path }) => row.path.startsWith(path));
  const parts: GridPart[] = [];
  for (const row of rows) {
    const [theme = null, ...rest] = above(row);
    const nearest = rest.at(-1) ?? null;
    if (parts.length === 0 || parts.at(-1)?.theme !== theme) parts.push({ theme, groups: [] });
    const groups = parts.at(-1)?.groups ?? [];
    if (groups.length === 0 || groups.at(-1)?.[0] !== nearest) groups.push([nearest, []]);
    groups.at(-1)?.[1].push(row);
  }
  return parts;
}

function Name({ print, item }: { print: Printing; item: Pick<GridHeading, "reference" | "title" | "title_cy"> }) {
  const { lang } = print;
  const found = titleIn(lang, print.plan, item);
  return (
    <InLanguage lang={lang} of={found.lang}>
      {withReference(item.reference, found.text)}
    </InLanguage>
  );
}

function PartTable(props: MonthsProps & { part: GridPart }) {
  const { print, part, period, today } = props;
  const { lang } = print;
  const t = monthsWords(lang);
  const heads = part.groups.flatMap(([heading]) => heading ?? []);
  const title = part.theme ? withReference(part.theme.reference, titleIn(lang, print.plan, part.theme).text) : t.other;
  const action = levelOf(print, part.groups[0]?.[1][0]) ?? itemWords(lang).kinds.action;
  const group: PaperColumn = { ...plain("group", levelOf(print, heads[0]) ?? ""), size: "usual" };
  const columns: PaperColumn[] = [
    { ...plain("action", action), size: "wide" },
    plain("lead", t.lead),
    ...monthsOf(period).map((month) => monthColumn(props, month, today)),
    { ...plain("comments", t.comments), size: "wide" },
  ];
  return (
    <PaperTable
      id={`months-${part.theme?.id ?? 0}`}
      caption={t.caption(title, formatMonthRange(lang, period.from, endOf(period)))}
      columns={columns}
      {...(heads.length > 0 ? { groupColumn: group } : {})}
      rowHeader="action"
      groups={part.groups.map(([heading, rows]) => ({
        head: heading ? <Name print={print} item={heading} /> : "",
        rows: rows.map((row) => gridRow(props, row)),
      }))}
      isWide
    />
  );
}

const plain = (key: string, name: string): PaperColumn => ({ key, name, label: name });

function levelOf(print: Printing, item: { level_id: number } | undefined): string | undefined {
  const level = print.plan.levels.find(({ id }) => id === item?.level_id);
  return level ? levelLabel(print.lang, level) : undefined;
}

/** A month's column; the year stands under its first month and under January. */
function monthColumn({ print, period }: MonthsProps, month: ISODate, today: ISODate): PaperColumn {
  const { lang } = print;
  const number = Number(month.slice(5, 7));
  const isYearShown = number === 1 || month === period.from;
  return {
    key: month,
    name: formatMonth(lang, month),
    label: `${shortMonthName(lang, number)}${isYearShown ? ` ${month.slice(0, 4)}` : ""}`,
    size: "small",
    isNow: month.slice(0, 7) === today.slice(0, 7),
  };
}

function gridRow({ print, period, mayChange }: MonthsProps, row: GridRow) {
  const { c, lang, plan, names } = print;
  const t = monthsWords(lang);
  const found = titleIn(lang, plan, row);
  const cells: Record<string, Child> = {
    action: (
      <>
        <Link href={itemUrls.show(c, plan.id, row.id)}>
          <Name print={print} item={row} />
        </Link>
        {mayChange ? (
          <RowAction>
            <Link href={itemUrls.months(c, plan.id, row.id)} hiddenText={t.changeOf(found.text)} isQuiet>
              {t.change}
            </Link>
          </RowAction>
        ) : null}
      </>
    ),
    lead: leadsLabel(
      lang,
      row.leads.filter(({ role }) => role === "lead"),
      names,
    ),
    comments: row.updates.length + row.other.length > 0 ? <Comments print={print} row={row} /> : "",
  };
  for (const month of monthsOf(period)) cells[month] = monthCell(print, row, month);
  const isEnded = !openStates.includes(row.state) && !doneStates.includes(row.state);
  return { id: `item-${row.id}`, cells, isMuted: isEnded };
}

/** What the plan itself says in its further columns, and the latest update. */
function Comments({ print, row }: { print: Printing; row: GridRow }) {
  const notes = row.other.filter(({ text }) => text);
  return (
    <>
      <DatedNotes
        notes={notes.map(({ heading, text }) => ({ when: heading, words: <PlanWords print={print} text={text} /> }))}
      />
      <Progress print={print} updates={row.updates} />
    </>
  );
}

/** What falls in a month: what was entered for it, and dates that end in it. Empty months stay empty, so that cards leave them out. */
function monthCell(print: Printing, { entries, deadlines }: GridRow, month: ISODate): Child {
  const inMonth = (date: ISODate) => date.slice(0, 7) === month.slice(0, 7);
  const notes = [
    ...entries.filter(({ month_on }) => inMonth(month_on)).map((entry) => <Entry print={print} entry={entry} />),
    ...deadlines
      .filter(({ due_on }) => inMonth(due_on))
      .map((deadline) => <Deadline print={print} deadline={deadline} />),
  ];
  return notes.length > 0 ? notes : "";
}

function Entry({ print, entry }: { print: Printing; entry: MonthEntryFacts }) {
  const { lang } = print;
  const { kind, is_done, on_date, as_written } = entry;
  const mark = [monthEntryWords(lang).kinds[kind], is_done ? monthsWords(lang).done : ""].filter(Boolean).join(", ");
  return (
    <MonthNote {...(is_done ? { sign: "done" } : {})} mark={mark}>
      {on_date ? <b>{formatShortDate(lang, on_date).replace(/ \d{4}$/, "")} </b> : null}
      <InLanguage lang={lang} of={print.plan.language}>
        {as_written}
      </InLanguage>
    </MonthNote>
  );
}

function Deadline({ print, deadline }: { print: Printing; deadline: FuzzyDate }) {
  const { lang } = print;
  const nothingElse = { as_written: "", starts_on: null, start_precision: null, is_ongoing: false, recurrence: null };
  return (
    <MonthNote sign="due">{monthsWords(lang).due(describeTimescale(lang, { ...nothingElse, ...deadline }))}</MonthNote>
  );
}
