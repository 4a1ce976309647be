import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Field, Form, InsetText } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import { type Editing, EditTitle, FieldsNamed, itemLabel } from "./item.frame.tsx";
import type { ItemWithLeads, TreeItem } from "./item.queries.ts";
import { mergeWords } from "./merge.words.ts";
import { WhyFields } from "./plan.pages.tsx";
import { itemUrls } from "./urls.ts";

type TargetProps = { c: Ask; editing: Editing; targets: readonly TreeItem[] };

/** The first step of merging: into which item. It only shows the next page, so it is asked by GET. */
export function MergeTargetPage({ c, editing, targets }: TargetProps) {
  const { lang } = c.var;
  const t = mergeWords(lang);
  const { plan, item } = editing;
  const field = {
    name: "into",
    id: "into",
    kind: "select" as const,
    label: t.into,
    value: "",
    options: targets.map((one) => ({ value: String(one.id), label: itemLabel(lang, plan, one).slice(0, 120) })),
    isOptional: false,
  };
  return (
    <>
      <EditTitle c={c} title={t.title} editing={editing} lead={t.lead} />
      <Form
        form={{ fields: { into: field }, errors: [] }}
        action={itemUrls.merge(c, plan.id, item.id)}
        method="get"
        lang={lang}
        submit={t.show}
        secondary={{ label: becauseWords(lang).cancel, href: itemUrls.show(c, plan.id, item.id) }}
      >
        <Field field={field} lang={lang} />
      </Form>
    </>
  );
}

type MergeProps = { c: Ask; editing: Editing; into: ItemWithLeads; form: FormView };

/** The second step: the text of both as one, and why. */
export function MergePage({ c, editing, into, form }: MergeProps) {
  const { lang } = c.var;
  const t = mergeWords(lang);
  const { plan, item } = editing;
  return (
    <>
      <EditTitle c={c} title={t.title} editing={editing} lead={t.lead} />
      <InsetText>
        {t.intoIs}: <strong>{itemLabel(lang, plan, into)}</strong>
      </InsetText>
      <Form
        form={form}
        action={itemUrls.merge(c, plan.id, item.id)}
        lang={lang}
        submit={t.submit}
        submitKind="warning"
        secondary={{ label: becauseWords(lang).cancel, href: itemUrls.show(c, plan.id, item.id) }}
        hidden={{ into: into.id }}
      >
        <FieldsNamed form={form} lang={lang} names={["to_item_id", "title", "title_cy", "detail"]} />
        <WhyFields form={form} lang={lang} />
      </Form>
    </>
  );
}
