import { Invalid, NotFound } from "../../core/errors.ts";
import type { FormView } from "../../core/forms/index.ts";
import { isIsoDate } from "../../core/i18n/index.ts";
import { may } from "../../core/permit.ts";
import { here, idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { panelsFor, show } from "../../core/web/show.tsx";
import { submit } from "../../core/web/submit.ts";
import { groupChoices } from "./choices.ts";
import { meetingForm, reasonForm } from "./meeting.forms.ts";
import { listMeetingEvents } from "./meeting.history.ts";
import { titleOf } from "./meeting.labels.ts";
import { MeetingFormPage, MeetingPage, StepPage } from "./meeting.pages.tsx";
import { getMeeting, type Meeting } from "./meeting.queries.ts";
import { type MeetingDeed, meetingDeeds, meetingStateTable } from "./meeting.states.ts";
import { addMeeting, changeMeeting, type MeetingFacts, stepMeeting } from "./meeting.ts";
import { meetingWords } from "./meeting.words.ts";
import { keepMeetings, readMeetings } from "./permissions.ts";
import { getSeries } from "./series.queries.ts";
import { meetingUrls } from "./urls.ts";

const section = "meetings";

function formPage(c: Ask, form: FormView, meeting?: Meeting) {
  const t = meetingWords(c.var.lang);
  const page = <MeetingFormPage {...{ c, form, ...(meeting ? { meeting } : {}) }} />;
  return show(c, { title: meeting ? t.change : t.add, section, hasError: form.errors.length > 0 }, page);
}

function stepPage(c: Ask, form: FormView, meeting: Meeting, deed: MeetingDeed) {
  const title = meetingWords(c.var.lang).deeds[deed];
  return show(c, { title, section, hasError: form.errors.length > 0 }, <StepPage {...{ c, form, meeting, deed }} />);
}

/** A meeting must end after it starts: no single field can tell. */
function endsAfterStart(c: Ask, facts: MeetingFacts): MeetingFacts {
  if (facts.end_time <= facts.start_time) throw new Invalid({ end_time: meetingWords(c.var.lang).endBeforeStart });
  return facts;
}

async function meetingAndDeed(c: Ask): Promise<{ meeting: Meeting; deed: MeetingDeed; needsReason: boolean }> {
  const meeting = await getMeeting(c.var.ctx, idFrom(c, "id"));
  const deed = meetingDeeds.find((name) => name === c.req.param("deed"));
  if (!deed) throw new NotFound("Deed");
  const needsReason = meetingStateTable.moves.some((move) => move.deed === deed && move.needsReason);
  return { meeting, deed, needsReason };
}

/** The addresses of meetings, with what answers each. */
export const meetingRoutes = new Routes()
  .get("/:partnership/meetings/new", keepMeetings, async (c) => {
    const on = c.req.query("on") ?? "";
    const group_id = Number(c.req.query("group")) || null;
    return formPage(
      c,
      meetingForm(c.var.lang, await groupChoices(c)).blank({ held_on: isIsoDate(on) ? on : null, group_id }),
    );
  })
  .post("/:partnership/meetings/new", keepMeetings, async (c) =>
    submit(c, meetingForm(c.var.lang, await groupChoices(c)), {
      page: (form) => formPage(c, form),
      verb: (value) => addMeeting(c.var.ctx, endsAfterStart(c, value)),
      next: (meeting) => ({ to: meetingUrls.show(c, meeting.id), message: meetingWords(c.var.lang).added }),
    }),
  )
  .get("/:partnership/meetings/:id{[0-9]+}", readMeetings, async (c) => {
    const { ctx, lang } = c.var;
    const meeting = await getMeeting(ctx, idFrom(c, "id"));
    const events = await listMeetingEvents(ctx, meeting.id, lang);
    const panels = await panelsFor(c, "meeting", meeting.id);
    const mayKeep = may(ctx.viewer, keepMeetings);
    const groupHref = here(c, "groups", meeting.group_id);
    const breadcrumbs = [
      { label: meetingWords(lang).meetings, href: meetingUrls.month(c, meeting.held_on.slice(0, 7)) },
    ];
    const series = meeting.series_id ? await getSeries(ctx, meeting.series_id) : null;
    const page = <MeetingPage {...{ c, meeting, series, events, panels, mayKeep, groupHref }} />;
    return show(c, { title: titleOf(lang, meeting), section, breadcrumbs }, page);
  })
  .get("/:partnership/meetings/:id{[0-9]+}/change", keepMeetings, async (c) => {
    const meeting = await getMeeting(c.var.ctx, idFrom(c, "id"));
    return formPage(c, meetingForm(c.var.lang, await groupChoices(c)).blank(meeting, meeting.version), meeting);
  })
  .post("/:partnership/meetings/:id{[0-9]+}/change", keepMeetings, async (c) => {
    const meeting = await getMeeting(c.var.ctx, idFrom(c, "id"));
    return submit(c, meetingForm(c.var.lang, await groupChoices(c)), {
      page: (form) => formPage(c, form, meeting),
      verb: (value, version) => changeMeeting(c.var.ctx, meeting, endsAfterStart(c, value), version),
      next: () => ({ to: meetingUrls.show(c, meeting.id), message: meetingWords(c.var.lang).changed }),
    });
  })
  .get("/:partnership/meetings/:id{[0-9]+}/step/:deed{[a-z_]+}", keepMeetings, async (c) => {
    const { meeting, deed, needsReason } = await meetingAndDeed(c);
    return stepPage(c, reasonForm(c.var.lang, needsReason).blank(), meeting, deed);
  })
  .post("/:partnership/meetings/:id{[0-9]+}/step/:deed{[a-z_]+}", keepMeetings, async (c) => {
    const { meeting, deed, needsReason } = await meetingAndDeed(c);
    const t = meetingWords(c.var.lang);
    return submit(c, reasonForm(c.var.lang, needsReason), {
      page: (form) => stepPage(c, form, meeting, deed),
      verb: ({ reason }) => stepMeeting(c.var.ctx, meeting, deed, { reason, words: t }),
      next: (after) => ({ to: meetingUrls.show(c, meeting.id), message: t.stepped(t.states[after.status]) }),
    });
  });
