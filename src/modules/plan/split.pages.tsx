import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Fieldset, Form } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import { type Editing, EditTitle, FieldsNamed } from "./item.frame.tsx";
import { WhyFields } from "./plan.pages.tsx";
import { splitWords } from "./split.words.ts";
import { itemUrls } from "./urls.ts";

const parts = ["reference", "title", "title_cy", "detail"];

/** One item in two: what each half says, and what goes with the second. */
export function SplitPage({ c, editing, form, hasChildren }: SplitPageProps) {
  const { lang } = c.var;
  const t = splitWords(lang);
  const { plan, item } = editing;
  return (
    <>
      <EditTitle c={c} title={t.title} editing={editing} lead={t.lead} />
      <Form
        form={form}
        action={itemUrls.split(c, plan.id, item.id)}
        lang={lang}
        submit={t.submit}
        secondary={{ label: becauseWords(lang).cancel, href: itemUrls.show(c, plan.id, item.id) }}
      >
        <Fieldset legend={t.first}>
          <FieldsNamed form={form} lang={lang} names={parts.map((part) => `first_${part}`)} />
        </Fieldset>
        <Fieldset legend={t.second}>
          <FieldsNamed form={form} lang={lang} names={parts.map((part) => `second_${part}`)} />
        </Fieldset>
        {hasChildren ? <FieldsNamed form={form} lang={lang} names={["children_to_second"]} /> : null}
        <WhyFields form={form} lang={lang} />
      </Form>
    </>
  );
}

type SplitPageProps = { c: Ask; editing: Editing; form: FormView; hasChildren: boolean };
