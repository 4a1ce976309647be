import type { Child } from "hono/jsx";
import type { Lang } from "../core/i18n/words.ts";
import { Details } from "./details.tsx";
import { Table } from "./table.tsx";
import { Letter } from "./tag.tsx";
import type { Tone } from "./tone.ts";
import { uiWords } from "./words.ts";

type ChartFrameProps = { id: string; sentence: Child; lang: Lang; children: Child; table: Child };

/** What every chart has: the sentence that says what it shows above, the drawing, and the figures one press away. */
export function ChartFrame({ id, sentence, lang, children, table }: ChartFrameProps) {
  return (
    <figure class="cc-chart" id={id}>
      <figcaption class="cc-chart__sentence">{sentence}</figcaption>
      {children}
      <Details summary={uiWords(lang).figuresAsTable}>{table}</Details>
    </figure>
  );
}

/** A part of a bar: its letter and word, how many, and where a press on it leads. */
export type BarSegment = { letter: string; label: string; value: number; tone: Tone; href?: string };

/** One bar; a chart of one row needs no label. Every row has the same segments in the same order. */
export type StackedBarRow = { label?: string; href?: string; segments: readonly BarSegment[] };

type StackedBarProps = {
  id: string;
  sentence: Child;
  rows: readonly StackedBarRow[];
  lang: Lang;
  /** The caption of the table behind the chart, and the headings of its first and its number column. */
  table: { caption: string; name: string; value: string };
  /** Every bar as long as its share of the longest, instead of full width. */
  isToScale?: boolean;
};

const letterShare = 5;
const numberShare = 11;

type PlacedSegment = BarSegment & { start: number; share: number };

function placed(segments: readonly BarSegment[], scale: number): PlacedSegment[] {
  const total = segments.reduce((sum, segment) => sum + segment.value, 0);
  let start = 0;
  return segments
    .filter((segment) => segment.value > 0)
    .map((segment) => {
      const share = total === 0 ? 0 : (segment.value / total) * 100 * scale;
      const result = { ...segment, start, share };
      start += share;
      return result;
    });
}

const percent = (number: number) => `${Math.round(number * 100) / 100}%`;

function StackedSvg({ segments, scale }: { segments: readonly BarSegment[]; scale: number }) {
  return (
    <svg class="cc-bar" width="100%" height="34" aria-hidden="true" focusable="false">
      <rect class="cc-bar__ground" x="0" y="0" width="100%" height="34" />
      {placed(segments, scale).map(({ letter, value, tone, start, share }) => (
        <>
          <rect
            class={`cc-bar__part cc-bar__part--${tone}`}
            x={percent(start)}
            y="0"
            width={percent(share)}
            height="34"
          />
          {share >= letterShare ? (
            <text
              class={`cc-bar__text cc-bar__text--${tone}`}
              x={percent(start + share / 2)}
              y="22"
              text-anchor="middle"
            >
              {share >= numberShare ? `${letter} ${value}` : letter}
            </text>
          ) : null}
        </>
      ))}
    </svg>
  );
}

function SegmentLabels({ segments }: { segments: readonly BarSegment[] }) {
  return (
    <ul class="cc-bar__labels">
      {segments
        .filter((segment) => segment.value > 0)
        .map(({ letter, label, value, tone, href }) => {
          const words = (
            <>
              <Letter letter={letter} tone={tone} />
              <span class="cc-bar__label">{label}</span> <strong class="cc-bar__value">{value}</strong>
            </>
          );
          return <li>{href ? <a href={href}>{words}</a> : <span>{words}</span>}</li>;
        })}
    </ul>
  );
}

/** A number in the table behind a chart; it leads where its part of the bar leads. */
function figureOf({ value, href }: BarSegment): Child {
  if (!href || value === 0) return value;
  return (
    <a class="govuk-link" href={href}>
      {value}
    </a>
  );
}

function StackedTable({ rows, table, lang }: Pick<StackedBarProps, "rows" | "table" | "lang">) {
  const [only] = rows;
  const first = { key: "name", label: table.name };
  if (rows.length === 1 && only && only.label === undefined) {
    const columns = [first, { key: "value", label: table.value, align: "right" as const }];
    const lines = only.segments.map((segment) => ({
      name: `${segment.letter} ${segment.label}`,
      value: figureOf(segment),
    }));
    return (
      <Table {...{ columns, caption: table.caption, rows: lines }} captionSize="s" rowHeader="name" emptyText="" />
    );
  }
  const kinds = only?.segments ?? [];
  const columns = [
    first,
    ...kinds.map(({ letter, label }, index) => ({
      key: `s${index}`,
      label: `${letter} ${label}`,
      align: "right" as const,
    })),
    { key: "total", label: uiWords(lang).total, align: "right" as const },
  ];
  const lines = rows.map(({ label, segments }) => ({
    name: label,
    ...Object.fromEntries(segments.map((segment, index) => [`s${index}`, figureOf(segment)])),
    total: segments.reduce((sum, { value }) => sum + value, 0),
  }));
  return <Table {...{ columns, caption: table.caption, rows: lines }} captionSize="s" rowHeader="name" emptyText="" />;
}

function totalOf(row: StackedBarRow): number {
  return row.segments.reduce((sum, segment) => sum + segment.value, 0);
}

function Row({ row, scale, hasLabels }: { row: StackedBarRow; scale: number; hasLabels: boolean }) {
  const { label, href, segments } = row;
  return (
    <div class={label === undefined ? "cc-bars__row cc-bars__row--bare" : "cc-bars__row"}>
      {label === undefined ? null : (
        <p class="cc-bars__label">
          {href ? <a href={href}>{label}</a> : label} <span class="cc-muted">{totalOf(row)}</span>
        </p>
      )}
      <StackedSvg segments={segments} scale={scale} />
      {hasLabels ? <SegmentLabels segments={segments} /> : null}
    </div>
  );
}

/** How a whole divides by rating or state: one bar, or one for each theme; letters in the bar, words and numbers beneath. */
export function StackedBar({ id, sentence, rows, lang, table, isToScale }: StackedBarProps) {
  const longest = Math.max(1, ...rows.map(totalOf));
  const isSingle = rows.length === 1;
  const kinds = rows[0]?.segments ?? [];
  return (
    <ChartFrame {...{ id, sentence, lang }} table={<StackedTable {...{ rows, table, lang }} />}>
      {rows.map((row) => (
        <Row row={row} scale={isToScale ? totalOf(row) / longest : 1} hasLabels={isSingle} />
      ))}
      {isSingle ? null : (
        <p class="cc-bars__key" aria-hidden="true">
          {kinds.map(({ letter, label, tone }) => (
            <span class="cc-bars__key-item">
              <Letter letter={letter} tone={tone} /> {label}
            </span>
          ))}
        </p>
      )}
    </ChartFrame>
  );
}

/** One bar of a simple chart; `valueText` where the number needs a unit ("£1,200", "43%"). */
export type Bar = { label: string; value: number; valueText?: string; href?: string; tone?: Tone };

type BarsProps = {
  id: string;
  sentence: Child;
  bars: readonly Bar[];
  lang: Lang;
  table: { caption: string; name: string; value: string };
};

/** Amounts side by side, longest bar to the full width, each with its own label and number. */
export function Bars({ id, sentence, bars, lang, table }: BarsProps) {
  const longest = Math.max(...bars.map((bar) => bar.value), 0);
  const columns = [
    { key: "name", label: table.name },
    { key: "value", label: table.value, align: "right" as const },
  ];
  const rows = bars.map(({ label, value, valueText }) => ({ name: label, value: valueText ?? value }));
  const figures = (
    <Table {...{ columns, rows, caption: table.caption }} captionSize="s" rowHeader="name" emptyText="" />
  );
  return (
    <ChartFrame {...{ id, sentence, lang }} table={figures}>
      <ul class="cc-bars">
        {bars.map(({ label, value, valueText, href, tone }) => (
          <li class="cc-bars__row">
            <span class="cc-bars__label">{href ? <a href={href}>{label}</a> : label}</span>
            <span class="cc-bars__measure">
              <svg class="cc-bar cc-bar--thin" width="100%" height="20" aria-hidden="true" focusable="false">
                <rect
                  class={`cc-bar__part cc-bar__part--${tone ?? "plain"}`}
                  x="0"
                  y="0"
                  width={percent(longest === 0 ? 0 : (value / longest) * 100)}
                  height="20"
                />
              </svg>
              <strong class="cc-bars__value">{valueText ?? value}</strong>
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
