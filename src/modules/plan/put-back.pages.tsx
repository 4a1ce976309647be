import type { Child } from "hono/jsx";
import type { FormView } from "../../core/forms/index.ts";
import { formatDate, formatDateTime, isIsoDate, type Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { DiffText, Form, InsetText, Paragraph, Section, Tag, WarningText } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import { sayIn } from "./history.say.ts";
import { type Editing, EditTitle, FieldsNamed, itemLabel } from "./item.frame.tsx";
import type { OtherColumn, TreeItem } from "./item.queries.ts";
import { itemWords } from "./item.words.ts";
import type { LeadFacts } from "./lead.identity.ts";
import type { Level } from "./level.queries.ts";
import type { MoneyFacts } from "./money.ts";
import { moveWords } from "./move.words.ts";
import { WhyFields } from "./plan.pages.tsx";
import type { ItemEvent, PutBackLine } from "./put-back.ts";
import { putBackWords } from "./put-back.words.ts";
import type { KeptRagDefinition } from "./rag-definition.queries.ts";
import { timescaleWords } from "./timescale.words.ts";
import { itemUrls } from "./urls.ts";
import type { Names } from "./view-data.queries.ts";

/** What the page needs to put names to what was changed. */
export type Known = {
  names: Names;
  ratings: readonly KeptRagDefinition[];
  levels: readonly Level[];
  tree: readonly TreeItem[];
};

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

/** A value of the history in words: names for ids, dates in full, lists line by line. */
function sayValue(lang: Lang, { plan }: Editing, name: string, value: unknown, known: Known): string {
  const t = itemWords(lang);
  const say = sayIn(lang, known.names, known.ratings);
  if (name === "after_id") return value ? itemName(lang, plan, value, known) : moveWords(lang).first;
  if (name === "parent_id") return value ? itemName(lang, plan, value, known) : moveWords(lang).top;
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return t.nothing;
  if (name === "level_id") return known.levels.find((level) => level.id === value)?.name_en ?? "";
  if (name === "leads") return (value as LeadFacts[]).map((lead) => say.lead(lead)).join("\n");
  if (name === "money") return (value as MoneyFacts[]).map((line) => say.money(line)).join("\n");
  if (name === "other") return (value as OtherColumn[]).map((one) => `${one.heading}: ${one.text}`).join("\n");
  if (name === "deadlines" || name === "months")
    return (value as { as_written: string; due_on?: string; month_on?: string }[])
      .map((row) => `${row.as_written} ${sayDate(lang, row.due_on ?? row.month_on)}`.trim())
      .join("\n");
  if (name === "rag") return say.rag(value as Parameters<typeof say.rag>[0]);
  return sayWord(lang, name, value);
}

function sayWord(lang: Lang, name: string, value: unknown): string {
  const t = itemWords(lang);
  if (typeof value === "boolean") return value ? t.yes : t.no;
  const text = String(value);
  const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    state: t.states,
    visibility: t.visibilities,
    rag_direction: t.directions,
    start_precision: t.precisions,
    due_precision: t.precisions,
    recurrence: timescaleWords(lang).recurrences,
  };
  return catalogues[name]?.[text] ?? (name.endsWith("_on") ? sayDate(lang, text) : text);
}

const sayDate = (lang: Lang, value: string | undefined): string =>
  value && isIsoDate(value) ? formatDate(lang, value) : (value ?? "");

function itemName(lang: Lang, plan: Editing["plan"], id: unknown, { tree }: Known): string {
  const item = tree.find((one) => one.id === id);
  return item ? itemLabel(lang, plan, item) : "–";
}
