import type { Child } from "hono/jsx";
import type { FormView } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import { show } from "../../core/web/show.tsx";
import { Column, Columns, Field, Heading, PageTitle } from "../../ui/index.ts";
import { getItem, type Item, type ItemWithLeads } from "./item.queries.ts";
import { planBreadcrumbs, planFrom } from "./plan.frame.tsx";
import type { Plan } from "./plan.queries.ts";
import { itemUrls } from "./urls.ts";

/** What every page that changes an item stands on: the item, and its plan. */
export type Editing = { plan: Plan; item: ItemWithLeads };

/** The item that the address of a request names, with its plan. */
export async function editingFrom(c: Ask): Promise<Editing> {
  const plan = await planFrom(c);
  return { plan, item: await getItem(c.var.ctx, plan.id, idFrom(c, "item")) };
}

/** How an item is called on a page: its reference as printed and its title in the reader's language. */
export function itemLabel(
  lang: Lang,
  plan: Pick<Plan, "language">,
  item: Pick<Item, "reference" | "title" | "title_cy">,
) {
  return `${item.reference} ${inEither(lang, item.title, item.title_cy, plan.language).text}`.trim();
}

/** Answers with a page that changes an item, under its plan and itself in the way back. */
export function showItemPage(c: Ask, title: string, { plan, item }: Editing, form: FormView | null, content: Child) {
  const breadcrumbs = [
    ...planBreadcrumbs(c, plan),
    { label: itemLabel(c.var.lang, plan, item).slice(0, 80), href: itemUrls.show(c, plan.id, item.id) },
  ];
  const hasError = (form?.errors.length ?? 0) > 0;
  return show(c, { title, section: "plans", hasError, breadcrumbs }, content);
}

/** The heading of such a page: what is done, and to which item. */
export function EditTitle({ c, title, editing, lead }: { c: Ask; title: string; editing: Editing; lead?: Child }) {
  const caption = itemLabel(c.var.lang, editing.plan, editing.item);
  return <PageTitle {...{ title, caption }} {...(lead ? { lead } : {})} />;
}

/** Some fields of a form by name, in the order given. Names that the form has not are passed over. */
export function FieldsNamed({ form, lang, names }: { form: FormView; lang: Lang; names: readonly string[] }) {
  const fields = names.flatMap((name) => form.fields[name] ?? []);
  return (
    <>
      {fields.map((field) => (
        <Field field={field} lang={lang} clashBy={form.clash?.by ?? ""} />
      ))}
    </>
  );
}

/** The same two by two on a wide screen, for rows of short answers. */
export function FieldPairs({ form, lang, names }: { form: FormView; lang: Lang; names: readonly string[] }) {
  const pairs = names.flatMap((name, index) => (index % 2 === 0 ? [[name, names[index + 1] ?? ""]] : []));
  return (
    <>
      {pairs.map((pair) => (
        <Columns>
          {pair.map((name) => (
            <Column>
              <FieldsNamed form={form} lang={lang} names={[name]} />
            </Column>
          ))}
        </Columns>
      ))}
    </>
  );
}

/** A heading inside a form that is too long to be read as one list. */
export function FormHeading({ children }: { children: Child }) {
  return (
    <Heading level={2} size="m">
      {children}
    </Heading>
  );
}
