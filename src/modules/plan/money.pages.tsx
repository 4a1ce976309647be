import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Fieldset, Form } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import { type Editing, EditTitle, FieldPairs, FieldsNamed } from "./item.frame.tsx";
import { spareMoney } from "./money.forms.ts";
import { moneyWords } from "./money.words.ts";
import { WhyFields } from "./plan.pages.tsx";
import { itemUrls } from "./urls.ts";

const pairs = ["amount", "source", "kind", "status"];

/** The money of an item, line by line, with empty lines for more. */
export function MoneyPage({ c, editing, form, count }: { c: Ask; editing: Editing; form: FormView; count: number }) {
  const { lang } = c.var;
  const t = moneyWords(lang);
  const { plan, item } = editing;
  const rows = Array.from({ length: count + spareMoney }, (_, index) => index + 1);
  return (
    <>
      <EditTitle c={c} title={t.title} editing={editing} lead={t.lead} />
      <Form
        form={form}
        action={itemUrls.money(c, plan.id, item.id)}
        lang={lang}
        submit={becauseWords(lang).save}
        secondary={{ label: becauseWords(lang).cancel, href: itemUrls.show(c, plan.id, item.id) }}
      >
        {rows.map((n) => (
          <Fieldset legend={n <= count ? t.row(n) : t.another}>
            <FieldsNamed form={form} lang={lang} names={[`money_${n}_as_written`]} />
            <FieldPairs form={form} lang={lang} names={pairs.map((part) => `money_${n}_${part}`)} />
            <FieldsNamed form={form} lang={lang} names={[`money_${n}_gone`]} />
          </Fieldset>
        ))}
        <WhyFields form={form} lang={lang} />
      </Form>
    </>
  );
}
