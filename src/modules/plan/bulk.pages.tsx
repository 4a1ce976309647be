import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Details, EmptyState, Form, Link, List, PageTitle, Paragraph } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import { bulkWords } from "./bulk.words.ts";
import { FieldsNamed, itemLabel } from "./item.frame.tsx";
import type { ItemWithLeads } from "./item.queries.ts";
import { planTitle, WhyFields } from "./plan.pages.tsx";
import type { Plan } from "./plan.queries.ts";
import { itemUrls, planUrls } from "./urls.ts";

type BulkPageProps = { c: Ask; plan: Plan; items: readonly ItemWithLeads[]; form: FormView; mayLead: boolean };

/** One change to many items: which were chosen, what should change, why, and who decided. */
export function BulkPage({ c, plan, items, form, mayLead }: BulkPageProps) {
  const { lang } = c.var;
  const t = bulkWords(lang);
  const list = planUrls.view(c, plan.id, "list");
  if (items.length === 0)
    return <EmptyState title={t.title} text={t.none} action={<Link href={list}>{t.toList}</Link>} level={1} />;
  const chosen = items.map((item) => (
    <Link href={itemUrls.show(c, plan.id, item.id)}>{itemLabel(lang, plan, item)}</Link>
  ));
  return (
    <>
      <PageTitle title={t.title} caption={planTitle(lang, plan)} lead={t.lead} />
      <Details summary={t.chosen(items.length)} isOpen={items.length <= 12}>
        <List items={chosen} kind="bullet" />
      </Details>
      <Form
        form={form}
        action={planUrls.bulkChange(c, plan.id)}
        lang={lang}
        submit={t.submit}
        secondary={{ label: becauseWords(lang).cancel, href: list }}
      >
        <FieldsNamed form={form} lang={lang} names={["ids", "what", ...(mayLead ? ["who"] : []), "deed"]} />
        <WhyFields form={form} lang={lang} />
      </Form>
      <Paragraph>
        <Link href={list}>{t.toList}</Link>
      </Paragraph>
    </>
  );
}
