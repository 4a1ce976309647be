import type { FormView } from "../../core/forms/index.ts";
import { formatDate } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Card, Details, Form, Paragraph, PostButton, Prose, Stack } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import { type Editing, EditTitle, FieldsNamed, FormHeading } from "./item.frame.tsx";
import { type Proposed, ProposedRating } from "./item-rag.pages.tsx";
import type { Update } from "./update.queries.ts";
import { updateWords } from "./update.words.ts";
import { itemUrls } from "./urls.ts";

const particulars = ["reported_on", "label", "meeting_id", "organisation_id", "language"];

function hasError(form: FormView, names: readonly string[]): boolean {
  return names.some((name) => form.fields[name]?.error !== undefined || form.fields[name]?.theirs !== undefined);
}

/** What was said last time, folded away, so that nobody repeats or contradicts it unawares. */
function LastUpdate({ c, last }: { c: Ask; last: Update }) {
  const { lang } = c.var;
  const t = updateWords(lang);
  const words = last.texts.partner ?? last.texts.board ?? last.texts.public;
  return (
    <Details summary={t.last(formatDate(lang, last.reported_on))}>
      {words ? <Prose text={words} lang={lang} textLang={last.language} /> : <Paragraph>{t.lastNil}</Paragraph>}
    </Details>
  );
}

type UpdatePageProps = { c: Ask; editing: Editing; proposed: Proposed; last: Update | null; form: FormView };

/** A new update: "None to report" in one press, or the words, how it stands, and the particulars folded away. */
export function UpdatePage({ c, editing, proposed, last, form }: UpdatePageProps) {
  const { lang } = c.var;
  const t = updateWords(lang);
  const { plan, item } = editing;
  const action = itemUrls.addUpdate(c, plan.id, item.id);
  return (
    <>
      <EditTitle c={c} title={t.title} editing={editing} />
      {last ? <LastUpdate c={c} last={last} /> : null}
      <Stack>
        <Card title={t.nothingNew} level={2}>
          <Paragraph>{t.nothingNewText}</Paragraph>
          <PostButton action={action} kind="secondary" hidden={{ is_nil: "yes", language: lang }}>
            {t.noneToReport}
          </PostButton>
        </Card>
        <FormHeading>{t.orWrite}</FormHeading>
      </Stack>
      <Form
        form={form}
        action={action}
        lang={lang}
        submit={t.send}
        secondary={{ label: becauseWords(lang).cancel, href: itemUrls.show(c, plan.id, item.id) }}
      >
        <FieldsNamed form={form} lang={lang} names={["partner"]} />
        <Details summary={t.forOthers} isOpen={hasError(form, ["board", "public"])}>
          <FieldsNamed form={form} lang={lang} names={["board", "public"]} />
        </Details>
        <FormHeading>{t.standing}</FormHeading>
        <ProposedRating lang={lang} proposed={proposed} />
        <FieldsNamed form={form} lang={lang} names={["state", "rag", "rag_reason", "rag_direction"]} />
        <Details summary={t.more} isOpen={hasError(form, particulars)}>
          <FieldsNamed form={form} lang={lang} names={particulars} />
        </Details>
      </Form>
    </>
  );
}

/** Corrects an update that was already sent. What it said before stays in the history. */
export function ChangeUpdatePage({ c, editing, update, form }: ChangeUpdatePageProps) {
  const { lang } = c.var;
  const t = updateWords(lang);
  const { plan, item } = editing;
  const action = itemUrls.changeUpdate(c, plan.id, item.id, update.id);
  return (
    <>
      <EditTitle c={c} title={t.change} editing={editing} />
      <Form
        form={form}
        action={action}
        lang={lang}
        submit={t.save}
        secondary={{ label: becauseWords(lang).cancel, href: itemUrls.show(c, plan.id, item.id) }}
      >
        <FieldsNamed form={form} lang={lang} names={["partner", "board", "public", ...particulars]} />
      </Form>
    </>
  );
}

type ChangeUpdatePageProps = { c: Ask; editing: Editing; update: Update; form: FormView };
