import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Fieldset, Form } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import { type Editing, EditTitle, FieldPairs, FieldsNamed } from "./item.frame.tsx";
import { spareMonths } from "./month-entry.forms.ts";
import { monthEntryWords } from "./month-entry.words.ts";
import { WhyFields } from "./plan.pages.tsx";
import { itemUrls } from "./urls.ts";

const pairs = ["month_on", "kind"];
const rest = ["as_written", "on_date", "is_done", "gone"];

/** The month grid of an item, entry by entry, with empty rows for more. */
export function MonthsPage({ c, editing, form, count }: { c: Ask; editing: Editing; form: FormView; count: number }) {
  const { lang } = c.var;
  const t = monthEntryWords(lang);
  const { plan, item } = editing;
  const rows = Array.from({ length: count + spareMonths }, (_, index) => index + 1);
  return (
    <>
      <EditTitle c={c} title={t.title} editing={editing} lead={t.lead} />
      <Form
        form={form}
        action={itemUrls.months(c, plan.id, item.id)}
        lang={lang}
        submit={becauseWords(lang).save}
        secondary={{ label: becauseWords(lang).cancel, href: itemUrls.show(c, plan.id, item.id) }}
      >
        {rows.map((n) => (
          <Fieldset legend={n <= count ? t.row(n) : t.another}>
            <FieldPairs form={form} lang={lang} names={pairs.map((part) => `month_${n}_${part}`)} />
            <FieldsNamed form={form} lang={lang} names={rest.map((part) => `month_${n}_${part}`)} />
          </Fieldset>
        ))}
        <WhyFields form={form} lang={lang} />
      </Form>
    </>
  );
}
