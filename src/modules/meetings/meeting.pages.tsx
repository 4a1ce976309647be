import type { Child } from "hono/jsx";
import type { FormView } from "../../core/forms/index.ts";
import { formatDateTime } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import {
  Button,
  ButtonRow,
  ConfirmPage,
  Form,
  Link,
  PageTitle,
  Prose,
  Section,
  SummaryList,
  Timeline,
} from "../../ui/index.ts";
import { MeetingTag } from "./calendar.pages.tsx";
import type { MeetingEvent } from "./meeting.history.ts";
import { groupOf, titleOf, whenOf } from "./meeting.labels.ts";
import type { Meeting } from "./meeting.queries.ts";
import { type MeetingDeed, meetingStateTable } from "./meeting.states.ts";
import { meetingWords } from "./meeting.words.ts";
import { describePattern } from "./recurrence.words.ts";
import type { Series } from "./series.queries.ts";
import { seriesWords } from "./series.words.ts";
import { meetingUrls } from "./urls.ts";

type MeetingPageProps = {
  c: Ask;
  meeting: Meeting;
  series: Series | null;
  events: MeetingEvent[];
  panels: Child[];
  mayKeep: boolean;
  groupHref: string;
};

/** One meeting: when, where, what has become of it, and what changed. */
export function MeetingPage({ c, meeting, series, events, panels, mayKeep, groupHref }: MeetingPageProps) {
  const { lang } = c.var;
  const t = meetingWords(lang);
  return (
    <>
      <PageTitle
        title={titleOf(lang, meeting)}
        caption={groupOf(lang, meeting)}
        lead={whenOf(lang, meeting)}
        tags={<MeetingTag c={c} status={meeting.status} />}
      />
      {meeting.cancel_reason ? <Prose text={meeting.cancel_reason} lang={lang} /> : null}
      <SummaryList
        lang={lang}
        rows={[
          { key: t.group, value: <Link href={groupHref}>{groupOf(lang, meeting)}</Link> },
          { key: t.venue, value: meeting.venue },
          { key: t.link, value: meeting.online_link ? <Link href={meeting.online_link}>{t.join}</Link> : "" },
          { key: t.openToPublic, value: meeting.is_public ? "✓" : "" },
          { key: t.partOfSeries, value: series ? describePattern(lang, series) : "" },
        ]}
      />
      {mayKeep ? <Deeds c={c} meeting={meeting} /> : null}
      {panels}
      <Section title={t.history} id="history">
        <Timeline
          entries={events.map((event) => ({
            when: formatDateTime(lang, event.at),
            datetime: event.at.toISOString(),
            who: event.actor_name,
            title: t.events[event.kind],
            body: event.lines.length > 0 ? event.lines.join("\n") : "",
          }))}
        />
      </Section>
    </>
  );
}

function Deeds({ c, meeting }: { c: Ask; meeting: Meeting }) {
  const t = meetingWords(c.var.lang);
  const moves = meetingStateTable.movesFrom(meeting.status);
  const canChange = moves.some((move) => move.deed === "cancel");
  return (
    <ButtonRow>
      {canChange ? <Button href={meetingUrls.change(c, meeting.id)}>{t.change}</Button> : null}
      {moves.map((move) => (
        <Button kind="secondary" href={meetingUrls.step(c, meeting.id, move.deed)}>
          {t.deeds[move.deed]}
        </Button>
      ))}
      {meeting.series_id ? (
        <Link href={meetingUrls.endSeries(c, meeting.series_id)}>{seriesWords(c.var.lang).end}</Link>
      ) : null}
    </ButtonRow>
  );
}

/** The form to add, move or change a meeting. */
export function MeetingFormPage({ c, form, meeting }: { c: Ask; form: FormView; meeting?: Meeting }) {
  const t = meetingWords(c.var.lang);
  const back = meeting ? meetingUrls.show(c, meeting.id) : meetingUrls.month(c);
  const action = meeting ? meetingUrls.change(c, meeting.id) : meetingUrls.add(c);
  return (
    <>
      <PageTitle title={meeting ? t.change : t.add} caption={meeting ? titleOf(c.var.lang, meeting) : undefined} />
      <Form form={form} action={action} lang={c.var.lang} submit={t.save} secondary={{ label: t.cancel, href: back }} />
    </>
  );
}

/** Asks before a deed is done, and for its reason. */
export function StepPage({ c, form, meeting, deed }: { c: Ask; form: FormView; meeting: Meeting; deed: MeetingDeed }) {
  const t = meetingWords(c.var.lang);
  return (
    <ConfirmPage
      title={t.deeds[deed]}
      lang={c.var.lang}
      action={meetingUrls.step(c, meeting.id, deed)}
      submit={t.deeds[deed]}
      cancelHref={meetingUrls.show(c, meeting.id)}
      isWarning={deed === "cancel"}
      form={form}
    >
      {`${titleOf(c.var.lang, meeting)}, ${whenOf(c.var.lang, meeting)}. ${t.deedMeaning[deed]}`}
    </ConfirmPage>
  );
}
