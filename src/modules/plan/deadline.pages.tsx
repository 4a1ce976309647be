import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Details, Fieldset, Form, Link, List, Muted, Paragraph, SummaryList } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import { spareDeadlines } from "./deadline.forms.ts";
import { type DeadlineFacts, readingOf } from "./deadline.ts";
import { deadlineWords } from "./deadline.words.ts";
import { type Editing, EditTitle, FieldsNamed } from "./item.frame.tsx";
import { WhyFields } from "./plan.pages.tsx";
import { describeTimescale, timescaleWords } from "./timescale.words.ts";
import { itemUrls } from "./urls.ts";

type DatesPageProps = { c: Ask; editing: Editing; form: FormView; deadlines: readonly DeadlineFacts[] };

/** What the timescale says, what Concord made of it, and the way to correct that. */
export function DatesPage({ c, editing, form, deadlines }: DatesPageProps) {
  const { lang } = c.var;
  const t = deadlineWords(lang);
  const { plan, item } = editing;
  const rows = Array.from({ length: deadlines.length + spareDeadlines }, (_, index) => index + 1);
  const dates = ["starts_on", "start_precision", "due_on", "due_precision", "is_ongoing", "recurrence"];
  return (
    <>
      <EditTitle c={c} title={t.title} editing={editing} />
      <Reading {...{ c, editing, deadlines }} />
      <Paragraph>{t.correctHint}</Paragraph>
      <Form
        form={form}
        action={itemUrls.dates(c, plan.id, item.id)}
        lang={lang}
        submit={becauseWords(lang).save}
        secondary={{ label: becauseWords(lang).cancel, href: itemUrls.show(c, plan.id, item.id) }}
      >
        <FieldsNamed form={form} lang={lang} names={dates} />
        <Details summary={t.several} isOpen={deadlines.length > 0}>
          <Paragraph>{t.severalHint}</Paragraph>
          {rows.map((n) => (
            <Fieldset legend={t.row(n)}>
              <FieldsNamed
                form={form}
                lang={lang}
                names={["words", "due", "met"].map((part) => `deadline_${n}_${part}`)}
              />
            </Fieldset>
          ))}
        </Details>
        <WhyFields form={form} lang={lang} />
      </Form>
    </>
  );
}

function Reading({ c, editing: { plan, item }, deadlines }: Omit<DatesPageProps, "form">) {
  const { lang } = c.var;
  const t = deadlineWords(lang);
  const written = item.timescale_as_written;
  const { findings } = readingOf(c.var.ctx, plan, written);
  const noticed = written.trim() ? findings.map((finding) => timescaleWords(lang).findings[finding]) : [];
  return (
    <SummaryList
      lang={lang}
      rows={[
        { key: t.written, value: written || <Muted>{t.nothingWritten}</Muted> },
        {
          key: t.understood,
          value: describeTimescale(lang, { ...item, deadlines: [...deadlines], as_written: written }),
        },
        ...(noticed.length > 0 ? [{ key: t.noticed, value: <List items={noticed} /> }] : []),
        { key: "", value: <Link href={itemUrls.change(c, plan.id, item.id)}>{t.reword}</Link> },
      ]}
    />
  );
}
