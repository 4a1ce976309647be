import type { FormView } from "../../core/forms/index.ts";
import { formatDate, formatDateTime } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import {
  Column,
  Columns,
  Field,
  FilterPanel,
  Form,
  Link,
  List,
  Pagination,
  Section,
  Timeline,
} from "../../ui/index.ts";
import { type Meeting, meetingTitle } from "../meetings/index.ts";
import type { PlanEvent } from "./history.queries.ts";
import { historyWords } from "./history.words.ts";
import { itemUrls, planUrls } from "./urls.ts";

type HistoryPageProps = {
  c: Ask;
  planId: number;
  day: FormView;
  span: FormView;
  meetings: Meeting[];
  today: string;
  events: PlanEvent[];
  who: FormView;
  chosen: { label: string; removeHref: string }[];
  older: string | undefined;
  isFirst: boolean;
};

/** The door to a plan's past: a day to look at, two days to compare, and every change there was. */
export function HistoryPage(props: HistoryPageProps) {
  const { c, planId, day, span, meetings, today } = props;
  const { lang } = c.var;
  const t = historyWords(lang);
  return (
    <>
      <Columns>
        <Column>
          <Section title={t.asOfTitle} id="as-of">
            <Form form={day} action={`${planUrls.view(c, planId, "history")}/day`} lang={lang} submit={t.showDay} />
          </Section>
        </Column>
        <Column>
          <Section title={t.differenceTitle} id="difference">
            <Form
              form={span}
              action={`${planUrls.view(c, planId, "history")}/span`}
              lang={lang}
              submit={t.showDifference}
            />
            {meetings.length > 0 ? (
              <List
                items={meetings.map((meeting) => (
                  <Link href={planUrls.difference(c, planId, meeting.held_on, today)}>
                    {t.sinceThis(meetingTitle(lang, meeting), formatDate(lang, meeting.held_on))}
                  </Link>
                ))}
              />
            ) : null}
          </Section>
        </Column>
      </Columns>
      <RecentChanges {...props} />
    </>
  );
}

function RecentChanges({ c, planId, events, who, chosen, older, isFirst }: HistoryPageProps) {
  const { lang } = c.var;
  const t = historyWords(lang);
  const here = planUrls.view(c, planId, "history");
  return (
    <Section title={t.recent} id="changes">
      <FilterPanel action={here} lang={lang} chosen={chosen} clearHref={here}>
        {Object.values(who.fields).map((field) => (
          <Field field={field} lang={lang} />
        ))}
      </FilterPanel>
      <Timeline entries={events.map((event) => eventEntry(c, planId, event))} emptyText={t.recentNone} />
      <Pagination lang={lang} {...(older ? { next: older } : {})} {...(isFirst ? {} : { first: `${here}#changes` })} />
    </Section>
  );
}

/** What an event is called. */
export function eventName(c: Ask, event: string): string {
  const t = historyWords(c.var.lang);
  return t.events[event as keyof typeof t.events] ?? t.other;
}

function eventEntry(c: Ask, planId: number, event: PlanEvent) {
  const { lang } = c.var;
  const t = historyWords(lang);
  const decided = event.meeting
    ? t.decidedAt(`${meetingTitle(lang, event.meeting)}, ${formatDate(lang, event.meeting.held_on)}`)
    : (event.authority_note ?? "");
  return {
    id: `event-${event.id}`,
    when: formatDateTime(lang, event.at),
    datetime: event.at.toISOString(),
    who: event.actor_name,
    title: `${eventName(c, event.event)}: ${event.subject_label}`,
    ...(event.item_id ? { href: itemUrls.show(c, planId, event.item_id) } : {}),
    body: [event.reason, decided].filter(Boolean).join(" – "),
  };
}
