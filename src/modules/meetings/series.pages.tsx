import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { ConfirmPage, Form, PageTitle } from "../../ui/index.ts";
import { meetingWords } from "./meeting.words.ts";
import type { Series } from "./series.queries.ts";
import { seriesWords } from "./series.words.ts";
import { meetingUrls } from "./urls.ts";

/** The form a series is made by. */
export function SeriesFormPage({ c, form }: { c: Ask; form: FormView }) {
  const s = seriesWords(c.var.lang);
  const secondary = { label: meetingWords(c.var.lang).cancel, href: meetingUrls.month(c) };
  return (
    <>
      <PageTitle title={s.add} lead={s.lead} />
      <Form form={form} action={meetingUrls.addSeries(c)} lang={c.var.lang} submit={s.make} secondary={secondary} />
    </>
  );
}

/** Asks before a series ends, and why. */
export function EndSeriesPage({ c, form, series }: { c: Ask; form: FormView; series: Series }) {
  const s = seriesWords(c.var.lang);
  return (
    <ConfirmPage
      title={s.end}
      lang={c.var.lang}
      action={meetingUrls.endSeries(c, series.id)}
      submit={s.end}
      cancelHref={meetingUrls.month(c)}
      isWarning
      form={form}
    >
      {`${series.title_en}. ${s.endMeaning}`}
    </ConfirmPage>
  );
}
