import type { Child } from "hono/jsx";
import type { FormView } from "../../core/forms/index.ts";
import { addDays, daysInMonth, formatMonth, formatTime, type ISODate, weekdayName } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import {
  Button,
  ButtonRow,
  EmptyState,
  Field,
  FilterPanel,
  Link,
  MonthGrid,
  PageTitle,
  Section,
  StateTag,
  Table,
} from "../../ui/index.ts";
import { feedWords } from "./feed.words.ts";
import { groupOf, titleOf, whenOf } from "./meeting.labels.ts";
import type { Meeting } from "./meeting.queries.ts";
import type { MeetingState } from "./meeting.states.ts";
import { meetingWords } from "./meeting.words.ts";
import { seriesWords } from "./series.words.ts";
import { meetingUrls } from "./urls.ts";

const marks = { planned: "empty", called: "half", held: "full", inquorate: "paused", cancelled: "stopped" } as const;

/** What has become of a meeting, in a word. */
export function MeetingTag({ c, status }: { c: Ask; status: MeetingState }) {
  return <StateTag label={meetingWords(c.var.lang).states[status]} mark={marks[status]} />;
}

/** What the calendar page shows: one month, and what is coming up after today. */
export type CalendarProps = {
  c: Ask;
  month: string;
  inMonth: Meeting[];
  coming: Meeting[];
  filter: FormView;
  groupId: number | null;
  groupLabel: string | null;
  mayKeep: boolean;
};

/** The calendar: what is coming up, then the month as a grid with the same meetings as a list. */
export function CalendarPage(props: CalendarProps) {
  const { c, month, inMonth, coming, filter, groupId, groupLabel, mayKeep } = props;
  const { lang } = c.var;
  const t = meetingWords(lang);
  return (
    <>
      <PageTitle title={t.meetings} lead={t.lead} actions={<Actions c={c} mayKeep={mayKeep} />} />
      <FilterPanel
        action={meetingUrls.month(c)}
        lang={lang}
        hidden={{ month }}
        chosen={groupLabel ? [{ label: groupLabel, removeHref: meetingUrls.month(c, month) }] : []}
      >
        {Object.values(filter.fields).map((field) => (
          <Field field={field} lang={lang} />
        ))}
      </FilterPanel>
      <Section title={t.upcoming} id="coming">
        {coming.length === 0 ? (
          <EmptyState title={t.none} text={t.noneComing} level={3} />
        ) : (
          <MeetingTable c={c} rows={coming} caption={t.upcoming} />
        )}
      </Section>
      <Section title={t.calendarOf(formatMonth(lang, `${month}-01`))} id="month">
        <MonthGrid
          label={t.calendarOf(formatMonth(lang, `${month}-01`))}
          weekdays={[1, 2, 3, 4, 5, 6, 7].map((day) => weekdayName(lang, day))}
          weeks={weeksOf(c, month, inMonth)}
        />
        <ButtonRow>
          <Link href={`${meetingUrls.month(c, otherMonth(month, -1), groupId)}#month`}>{t.previousMonth}</Link>
          <Link href={`${meetingUrls.month(c, undefined, groupId)}#month`}>{t.thisMonth}</Link>
          <Link href={`${meetingUrls.month(c, otherMonth(month, 1), groupId)}#month`}>{t.nextMonth}</Link>
        </ButtonRow>
        <MeetingTable c={c} rows={inMonth} caption={t.calendarOf(formatMonth(lang, `${month}-01`))} />
      </Section>
    </>
  );
}

function Actions({ c, mayKeep }: { c: Ask; mayKeep: boolean }): Child {
  const { lang } = c.var;
  return (
    <ButtonRow>
      {mayKeep ? <Button href={meetingUrls.add(c)}>{meetingWords(lang).add}</Button> : null}
      {mayKeep ? (
        <Button kind="secondary" href={meetingUrls.addSeries(c)}>
          {seriesWords(lang).add}
        </Button>
      ) : null}
      <Link href={meetingUrls.feeds(c)}>{feedWords(lang).subscribe}</Link>
    </ButtonRow>
  );
}

/** Meetings as rows: when, what, where. */
export function MeetingTable({ c, rows, caption }: { c: Ask; rows: Meeting[]; caption: string }) {
  const { lang } = c.var;
  const t = meetingWords(lang);
  return (
    <Table
      caption={caption}
      captionSize="hidden"
      rowHeader="title"
      emptyText={t.noneInMonth}
      columns={[
        { key: "title", label: t.title },
        { key: "when", label: t.date },
        { key: "group", label: t.group },
        { key: "venue", label: t.venue },
        { key: "status", label: t.status, isNarrow: true },
      ]}
      rows={rows.map((row) => ({
        cells: {
          when: whenOf(lang, row),
          title: <Link href={meetingUrls.show(c, row.id)}>{titleOf(lang, row)}</Link>,
          group: groupOf(lang, row),
          venue: row.venue,
          status: <MeetingTag c={c} status={row.status} />,
        },
        isMuted: row.status === "cancelled",
      }))}
    />
  );
}

/** "2026-11" and a step give "2026-12". */
function otherMonth(month: string, step: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months: step }).toString();
}

/** The weeks of a month, Monday first; days of other months are null. */
function weeksOf(c: Ask, month: string, meetings: Meeting[]) {
  const first: ISODate = `${month}-01`;
  const lead = Temporal.PlainDate.from(first).dayOfWeek - 1;
  const days = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  const cells = Array.from({ length: Math.ceil((lead + days) / 7) * 7 }, (_, index) => {
    const isIn = index >= lead && index < lead + days;
    return isIn ? dayCell(c, addDays(first, index - lead), meetings) : null;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function dayCell(c: Ask, on: ISODate, meetings: Meeting[]) {
  const entries = meetings
    .filter((meeting) => meeting.held_on === on)
    .map((meeting) => ({
      href: meetingUrls.show(c, meeting.id),
      time: formatTime(c.var.lang, meeting.start_time),
      label: meeting.group_short || titleOf(c.var.lang, meeting),
      isCancelled: meeting.status === "cancelled",
    }));
  return { day: Number(on.slice(8)), isToday: on === c.var.now.toISOString().slice(0, 10), entries };
}
