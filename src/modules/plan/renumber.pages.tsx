import type { FormView } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { ErrorSummary, Form, PageTitle, Paragraph, PostButton, Section, Table } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import { type Editing, EditTitle, FieldsNamed } from "./item.frame.tsx";
import { planTitle, WhyFields } from "./plan.pages.tsx";
import type { Plan } from "./plan.queries.ts";
import type { Renumbering } from "./references.ts";
import { renumberWords } from "./renumber.words.ts";
import { itemUrls, planUrls } from "./urls.ts";

/** What renumbering would change, and the titles to know each item by. */
export type Proposed = { changes: readonly Renumbering[]; titles: ReadonlyMap<number, string> };

type ProposedTableProps = { lang: Lang; proposed: Proposed; action: string; isMain?: boolean };

function ProposedTable({ lang, proposed, action, isMain = false }: ProposedTableProps) {
  const t = renumberWords(lang);
  if (proposed.changes.length === 0) return <Paragraph>{t.nothing}</Paragraph>;
  return (
    <>
      <Paragraph>{t.underLead}</Paragraph>
      <Table
        caption={t.title}
        captionSize="hidden"
        rowHeader="item"
        emptyText={t.nothing}
        columns={[
          { key: "item", label: t.item },
          { key: "before", label: t.before, isNarrow: true },
          { key: "after", label: t.after, isNarrow: true },
        ]}
        rows={proposed.changes.map(({ id, from, to }) => ({
          item: proposed.titles.get(id) ?? "",
          before: from,
          after: to,
        }))}
      />
      <PostButton action={action} kind={isMain ? "primary" : "secondary"} hidden={{ all: "yes" }}>
        {t.submit}
      </PostButton>
    </>
  );
}

type ItemProps = { c: Ask; editing: Editing; form: FormView; proposed: Proposed };

/** Changes the reference of an item, or of everything under it. */
export function RenumberPage({ c, editing, form, proposed }: ItemProps) {
  const { lang } = c.var;
  const t = renumberWords(lang);
  const { plan, item } = editing;
  const action = itemUrls.renumber(c, plan.id, item.id);
  return (
    <>
      <EditTitle c={c} title={t.title} editing={editing} />
      <Section title={t.own} id="own">
        <Form
          form={form}
          action={action}
          lang={lang}
          submit={t.submitOwn}
          secondary={{ label: becauseWords(lang).cancel, href: itemUrls.show(c, plan.id, item.id) }}
        >
          <FieldsNamed form={form} lang={lang} names={["reference", "is_alone"]} />
          <WhyFields form={form} lang={lang} />
        </Form>
      </Section>
      <Section title={t.under} id="under">
        <ProposedTable lang={lang} proposed={proposed} action={action} />
      </Section>
    </>
  );
}

/** Changes the references of a whole plan, after showing what would change. */
export function RenumberPlanPage({
  c,
  plan,
  form,
  proposed,
}: {
  c: Ask;
  plan: Plan;
  form: FormView;
  proposed: Proposed;
}) {
  const { lang } = c.var;
  const t = renumberWords(lang);
  return (
    <>
      <ErrorSummary errors={form.errors} lang={lang} />
      <PageTitle title={t.title} caption={planTitle(lang, plan)} />
      <ProposedTable lang={lang} proposed={proposed} action={planUrls.renumber(c, plan.id)} isMain />
    </>
  );
}
