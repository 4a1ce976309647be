import { Invalid } from "../../core/errors.ts";
import type { FormView } from "../../core/forms/index.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { submit } from "../../core/web/submit.ts";
import { groupChoices } from "./choices.ts";
import { reasonForm } from "./meeting.forms.ts";
import { meetingWords } from "./meeting.words.ts";
import { keepMeetings } from "./permissions.ts";
import { seriesForm } from "./series.forms.ts";
import { EndSeriesPage, SeriesFormPage } from "./series.pages.tsx";
import { getSeries, type Series } from "./series.queries.ts";
import { addSeries, endSeries, type SeriesFacts } from "./series.ts";
import { seriesWords } from "./series.words.ts";
import { meetingUrls } from "./urls.ts";

const section = "meetings";

function formPage(c: Ask, form: FormView) {
  const title = seriesWords(c.var.lang).add;
  return show(c, { title, section, hasError: form.errors.length > 0 }, <SeriesFormPage c={c} form={form} />);
}

function endPage(c: Ask, form: FormView, series: Series) {
  const title = seriesWords(c.var.lang).end;
  return show(c, { title, section, hasError: form.errors.length > 0 }, <EndSeriesPage {...{ c, form, series }} />);
}

type Typed = Omit<SeriesFacts, "nth"> & { nth: "1" | "2" | "3" | "4" | "-1" | null };

/** What several fields must agree on. */
function checked(c: Ask, typed: Typed): SeriesFacts {
  const s = seriesWords(c.var.lang);
  if (typed.frequency === "monthly" && typed.nth === null) throw new Invalid({ nth: s.nthNeeded });
  if (typed.until_on < typed.starts_on) throw new Invalid({ until_on: s.untilBeforeFrom });
  if (typed.end_time <= typed.start_time) throw new Invalid({ end_time: meetingWords(c.var.lang).endBeforeStart });
  return { ...typed, nth: typed.frequency === "monthly" ? Number(typed.nth) : null };
}

/** The addresses of series, with what answers each. */
export const seriesRoutes = new Routes()
  .get("/:partnership/meetings/series/new", keepMeetings, async (c) =>
    formPage(c, seriesForm(c.var.lang, await groupChoices(c)).blank()),
  )
  .post("/:partnership/meetings/series/new", keepMeetings, async (c) => {
    const s = seriesWords(c.var.lang);
    return submit(c, seriesForm(c.var.lang, await groupChoices(c)), {
      page: (form) => formPage(c, form),
      verb: (value) => addSeries(c.var.ctx, checked(c, value), { none: s.noneInRange, tooMany: s.tooMany }),
      next: (series) => ({ to: meetingUrls.month(c, series.starts_on.slice(0, 7), series.group_id), message: s.made }),
    });
  })
  .get("/:partnership/meetings/series/:id{[0-9]+}/end", keepMeetings, async (c) => {
    const series = await getSeries(c.var.ctx, idFrom(c, "id"));
    return endPage(c, reasonForm(c.var.lang, true).blank(), series);
  })
  .post("/:partnership/meetings/series/:id{[0-9]+}/end", keepMeetings, async (c) => {
    const series = await getSeries(c.var.ctx, idFrom(c, "id"));
    const s = seriesWords(c.var.lang);
    const words = { reasonNeeded: s.reasonNeeded, notYet: meetingWords(c.var.lang).notYet };
    return submit(c, reasonForm(c.var.lang, true), {
      page: (form) => endPage(c, form, series),
      verb: ({ reason }) => endSeries(c.var.ctx, series, reason, words),
      next: () => ({ to: meetingUrls.month(c, undefined, series.group_id), message: s.ended }),
    });
  });
