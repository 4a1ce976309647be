import type { Child } from "hono/jsx";
import type { Lang } from "../core/i18n/words.ts";
import { ChartFrame } from "./charts.tsx";
import { Table } from "./table.tsx";
import { Letter } from "./tag.tsx";
import type { Tone } from "./tone.ts";
import { uiWords } from "./words.ts";

/**
 * A time as honestly as it is known, dates as "2026-03-31": on a day, some time within a period, running from one day to
 * another, or ongoing without an end.
 */
export type ChartTime =
  | { kind: "day"; on: string }
  | { kind: "period"; from: string; to: string }
  | { kind: "run"; from: string; to: string }
  | { kind: "ongoing"; from: string };

/** A line of the chart; `text` is the time in words, as written. A row without times says so by its text alone. */
export type TimeChartRow = {
  label: Child;
  href?: string;
  text: string;
  times: readonly ChartTime[];
  letter?: string;
  tone?: Tone;
};

/** `from` and `to` are the first and last day shown; `ticks` are labelled days, such as the first of each quarter. */
export type TimeChartProps = {
  id: string;
  sentence: Child;
  lang: Lang;
  from: string;
  to: string;
  ticks: readonly { on: string; label: string }[];
  today?: { on: string; label: string };
  rows: readonly TimeChartRow[];
  table: { caption: string; name: string; value: string };
  /** Leave out what the signs mean, where a chart beside this one says it. */
  isKeyHidden?: boolean;
};

const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** Turns days into per cent of the chart's width; what lies outside is drawn at the edge. */
function scaleOf(from: string, to: string): (iso: string, isEnd?: boolean) => number {
  const start = dayOf(from);
  const length = Math.max(1, dayOf(to) + 1 - start);
  return (iso, isEnd = false) => {
    const share = ((dayOf(iso) + (isEnd ? 1 : 0) - start) / length) * 100;
    return Math.round(Math.min(100, Math.max(0, share)) * 100) / 100;
  };
}

type Scale = ReturnType<typeof scaleOf>;

function Sign({ at, path, name }: { at: number; path: string; name: string }) {
  return (
    <svg x={`${at}%`} y="0" width="1" height="28" overflow="visible" aria-hidden="true">
      <path class={name} d={path} />
    </svg>
  );
}

function TimeShape({ time, scale, tone }: { time: ChartTime; scale: Scale; tone: string }) {
  if (time.kind === "day") {
    return <Sign at={scale(time.on)} path="M0 5l9 9-9 9-9-9z" name={`cc-time__day cc-bar__part--${tone}`} />;
  }
  const start = scale(time.from);
  const end = time.kind === "ongoing" ? 100 : scale(time.to, true);
  const shape = { x: `${start}%`, width: `${Math.max(0.6, Math.round((end - start) * 100) / 100)}%` };
  if (time.kind === "period") {
    return <rect class={`cc-time__period cc-time__period--${tone}`} {...shape} y="5" height="18" rx="4" />;
  }
  return (
    <>
      <rect class={`cc-time__run cc-bar__part--${tone}`} {...shape} y="9" height="10" rx="3" />
      {time.kind === "ongoing" ? (
        <Sign at={end} path="M-9 4L1 14-9 24z" name={`cc-time__day cc-bar__part--${tone}`} />
      ) : null}
    </>
  );
}

function Row({ row, scale, grid }: { row: TimeChartRow; scale: Scale; grid: string }) {
  const { label, href, text, times, letter, tone = "plain" } = row;
  return (
    <li class="cc-time__row">
      <span class="cc-time__label">
        {letter && row.tone ? <Letter letter={letter} tone={row.tone} /> : null}{" "}
        {href ? <a href={href}>{label}</a> : label} <span class="cc-time__text">{text}</span>
      </span>
      <svg class="cc-time__track" width="100%" height="28" aria-hidden="true" focusable="false">
        <use href={`#${grid}`} width="100%" height="100%" />
        {times.map((time) => (
          <TimeShape time={time} scale={scale} tone={tone} />
        ))}
      </svg>
    </li>
  );
}

function Axis({ id, ticks, today, scale }: Pick<TimeChartProps, "ticks" | "today"> & { id: string; scale: Scale }) {
  return (
    <div class="cc-time__axis">
      <svg class="cc-time__scale" width="100%" height="28" aria-hidden="true" focusable="false">
        <defs>
          <symbol id={id} overflow="visible">
            {ticks.map(({ on }) => (
              <line class="cc-time__tick" x1={`${scale(on)}%`} x2={`${scale(on)}%`} y1="0" y2="100%" />
            ))}
            {today ? (
              <line class="cc-time__today" x1={`${scale(today.on)}%`} x2={`${scale(today.on)}%`} y1="0" y2="100%" />
            ) : null}
          </symbol>
        </defs>
        {ticks.map(({ on, label }) => (
          <text class="cc-time__tick-label" x={`${scale(on)}%`} y="18" dx="3">
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Key({ lang, today }: { lang: Lang; today?: { label: string } }) {
  const t = uiWords(lang);
  const signs = [
    { label: t.onThisDay, drawing: <path class="cc-time__day cc-bar__part--plain" d="M10 5l9 9-9 9-9-9z" /> },
    {
      label: t.someTimeWithin,
      drawing: <rect class="cc-time__period cc-time__period--plain" x="1" y="5" width="26" height="18" rx="4" />,
    },
    {
      label: t.fromTo,
      drawing: <rect class="cc-time__run cc-bar__part--plain" x="1" y="9" width="26" height="10" rx="3" />,
    },
    { label: t.goesOn, drawing: <path class="cc-bar__part--plain" d="M1 9h16V4l10 10-10 10v-5H1z" /> },
  ];
  return (
    <p class="cc-bars__key">
      {signs.map(({ label, drawing }) => (
        <span class="cc-bars__key-item">
          <svg width="28" height="28" aria-hidden="true" focusable="false">
            {drawing}
          </svg>
          {label}
        </span>
      ))}
      {today ? (
        <span class="cc-bars__key-item">
          <svg width="8" height="28" aria-hidden="true" focusable="false">
            <line class="cc-time__today" x1="4" x2="4" y1="0" y2="28" />
          </svg>
          {today.label}
        </span>
      ) : null}
    </p>
  );
}

/** What falls when, line by line: days as diamonds, vague times as dashed boxes, ongoing work as arrows that leave the page. */
export function TimeChart(props: TimeChartProps) {
  const { id, sentence, lang, from, to, ticks, today, rows, table, isKeyHidden } = props;
  const scale = scaleOf(from, to);
  const grid = `${id}-grid`;
  const columns = [
    { key: "name", label: table.name },
    { key: "value", label: table.value },
  ];
  const lines = rows.map(({ label, text }) => ({ name: label, value: text }));
  const words = (
    <Table {...{ columns, caption: table.caption, rows: lines }} captionSize="s" rowHeader="name" emptyText="" />
  );
  return (
    <ChartFrame {...{ id, sentence, lang }} table={words}>
      <Axis id={grid} {...{ ticks, today, scale }} />
      <ul class="cc-time">
        {rows.map((row) => (
          <Row {...{ row, scale, grid }} />
        ))}
      </ul>
      {isKeyHidden ? null : <Key lang={lang} today={today} />}
    </ChartFrame>
  );
}
