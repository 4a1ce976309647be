import type { Child } from "hono/jsx";
import type { FormView } from "../../core/forms/index.ts";
import { formatDateTime } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { DiffText, Form, InsetText, Paragraph, Section, Tag, WarningText } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import { type Known, sayValue } from "./history.value.ts";
import { type Editing, EditTitle, FieldsNamed } from "./item.frame.tsx";
import { itemWords } from "./item.words.ts";
import { WhyFields } from "./plan.pages.tsx";
import type { ItemEvent, PutBackLine } from "./put-back.ts";
import { putBackWords } from "./put-back.words.ts";
import { itemUrls } from "./urls.ts";

type PutBackPageProps = {
  c: Ask;
  editing: Editing;
  event: ItemEvent;
  lines: readonly PutBackLine[];
  known: Known;
  form: FormView;
};

/** What putting an entry of the history back would do, line by line, with what would be lost, before it is done. */
export function PutBackPage({ c, editing, event, lines, known, form }: PutBackPageProps) {
  const { lang } = c.var;
  const t = putBackWords(lang);
  const { plan, item } = editing;
  const lead = t.lead(event.actor_name, formatDateTime(lang, event.at));
  const back = itemUrls.show(c, plan.id, item.id);
  return (
    <>
      <EditTitle c={c} title={t.title} editing={editing} lead={lead} />
      {lines.length === 0 ? <Paragraph>{t.nothing}</Paragraph> : null}
      {lines.map((line) => (
        <Line c={c} editing={editing} line={line} known={known} />
      ))}
      {lines.some((line) => line.isOverlap) ? <WarningText lang={lang}>{t.overlapText}</WarningText> : null}
      {lines.length > 0 ? (
        <Form
          form={form}
          action={itemUrls.putBack(c, plan.id, item.id, event.id)}
          lang={lang}
          submit={t.submit}
          secondary={{ label: becauseWords(lang).cancel, href: back }}
        >
          {lines.some((line) => line.isOverlap) ? (
            <FieldsNamed form={form} lang={lang} names={["is_confirmed"]} />
          ) : null}
          <WhyFields form={form} lang={lang} />
        </Form>
      ) : null}
    </>
  );
}

function Line({ c, editing, line, known }: { c: Ask; editing: Editing; line: PutBackLine; known: Known }): Child {
  const { lang } = c.var;
  const t = putBackWords(lang);
  const say = (value: unknown) => sayValue(lang, editing, line.name, value, known);
  const fields: Readonly<Record<string, string>> = itemWords(lang).fields;
  return (
    <Section title={fields[line.name] ?? line.name} id={`line-${line.name}`} level={2} size="s">
      {line.isOverlap ? (
        <Paragraph>
          <Tag tone="amber">{t.overlap}</Tag>
        </Paragraph>
      ) : null}
      <InsetText>
        <DiffText before={say(line.now)} after={say(line.again)} lang={lang} />
      </InsetText>
    </Section>
  );
}
