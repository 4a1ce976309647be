import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Details, Form, InsetText, Link, List, PageTitle, Paragraph } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import type { DeadlineFacts } from "./deadline.ts";
import { otherRoom } from "./item.forms.ts";
import { type Editing, EditTitle, FieldsNamed, FormHeading, itemLabel } from "./item.frame.tsx";
import type { ItemWithLeads } from "./item.queries.ts";
import { itemEditWords } from "./item-edit.words.ts";
import { planTitle, WhyFields } from "./plan.pages.tsx";
import type { Plan } from "./plan.queries.ts";
import { describeTimescale } from "./timescale.words.ts";
import { itemUrls, planUrls } from "./urls.ts";

const otherNames = (room: number): string[] =>
  Array.from({ length: room }, (_, index) => [`other_${index + 1}_heading`, `other_${index + 1}_text`]).flat();

/** The form to change the words of an item. Leads, money, months and place have pages of their own, linked here. */
export function ItemFormPage({ c, editing, form, deadlines }: UnderstoodProps & { form: FormView }) {
  const { lang } = c.var;
  const t = itemEditWords(lang);
  const { plan, item } = editing;
  const { show, change } = itemUrls;
  return (
    <>
      <EditTitle c={c} title={t.change} editing={editing} />
      <Elsewhere c={c} editing={editing} />
      <Form
        form={form}
        action={change(c, plan.id, item.id)}
        lang={lang}
        submit={becauseWords(lang).save}
        secondary={{ label: becauseWords(lang).cancel, href: show(c, plan.id, item.id) }}
      >
        <FieldsNamed form={form} lang={lang} names={["reference", "title", "title_cy", "detail", "detail_cy"]} />
        <FormHeading>{t.when}</FormHeading>
        <FieldsNamed form={form} lang={lang} names={["timescale"]} />
        <Understood {...{ c, editing, deadlines }} />
        <FormHeading>{t.more}</FormHeading>
        <FieldsNamed form={form} lang={lang} names={["contribution", "target", "visibility"]} />
        <Details summary={t.otherColumns} isOpen={item.other.length > 0 || form.clash !== undefined}>
          <Paragraph>{t.otherColumnsHint}</Paragraph>
          <FieldsNamed form={form} lang={lang} names={otherNames(otherRoom(item))} />
        </Details>
        <WhyFields form={form} lang={lang} />
      </Form>
    </>
  );
}

/** What else can be changed about an item, each on a page of its own. */
function Elsewhere({ c, editing: { plan, item } }: { c: Ask; editing: Editing }) {
  const t = itemEditWords(c.var.lang).others;
  const to = (url: (ask: Ask, planId: number, id: number) => string, label: string) => (
    <Link href={url(c, plan.id, item.id)}>{label}</Link>
  );
  const links = [
    to(itemUrls.leads, t.leads),
    to(itemUrls.money, t.money),
    to(itemUrls.dates, t.dates),
    to(itemUrls.months, t.months),
    to(itemUrls.step, t.state),
    to(itemUrls.rag, t.rag),
    to(itemUrls.addUpdate, t.update),
    to(itemUrls.move, t.move),
    to(itemUrls.renumber, t.renumber),
    to(itemUrls.split, t.split),
    to(itemUrls.merge, t.merge),
    to(itemUrls.removal, t.removal),
  ];
  return (
    <Details summary={t.title}>
      <List items={links} />
    </Details>
  );
}

/** What Concord made of the timescale, and the way to correct it. */
function Understood({ c, editing: { plan, item }, deadlines }: UnderstoodProps) {
  const t = itemEditWords(c.var.lang);
  if (!item.timescale_as_written.trim()) return null;
  const described = describeTimescale(c.var.lang, { ...item, deadlines, as_written: item.timescale_as_written });
  return (
    <InsetText>
      {t.understood(described)} <Link href={itemUrls.dates(c, plan.id, item.id)}>{t.correct}</Link>
    </InsetText>
  );
}

type UnderstoodProps = { c: Ask; editing: Editing; deadlines: DeadlineFacts[] };

type NewItemPageProps = { c: Ask; plan: Plan; parent: ItemWithLeads | null; form: FormView; hasDoing: boolean };

/** The form to add an item. What only actions and measures carry is left out where neither can be added. */
export function NewItemPage({ c, plan, parent, form, hasDoing }: NewItemPageProps) {
  const { lang } = c.var;
  const t = itemEditWords(lang);
  const under = parent ? itemLabel(lang, plan, parent) : planTitle(lang, plan);
  const back = parent ? itemUrls.show(c, plan.id, parent.id) : planUrls.view(c, plan.id);
  return (
    <>
      <PageTitle title={t.add} caption={t.addUnder(under)} />
      <Form
        form={form}
        action={itemUrls.add(c, plan.id, parent?.id)}
        lang={lang}
        submit={t.add}
        secondary={{ label: becauseWords(lang).cancel, href: back }}
      >
        <FieldsNamed form={form} lang={lang} names={["level_id", "reference", "title", "detail"]} />
        {hasDoing ? (
          <>
            <FormHeading>{t.when}</FormHeading>
            <FieldsNamed form={form} lang={lang} names={["timescale", "state"]} />
            <FormHeading>{t.who}</FormHeading>
            <FieldsNamed form={form} lang={lang} names={["who", "leads"]} />
            <FormHeading>{t.money}</FormHeading>
            <FieldsNamed form={form} lang={lang} names={["money"]} />
          </>
        ) : null}
        <FormHeading>{t.more}</FormHeading>
        <FieldsNamed
          form={form}
          lang={lang}
          names={["title_cy", "detail_cy", "contribution", "target", "visibility"]}
        />
        <Details summary={t.otherColumns}>
          <Paragraph>{t.otherColumnsHint}</Paragraph>
          <FieldsNamed form={form} lang={lang} names={otherNames(1)} />
        </Details>
        <WhyFields form={form} lang={lang} />
      </Form>
    </>
  );
}
