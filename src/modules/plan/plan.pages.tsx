import type { FormView } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import {
  Column,
  Columns,
  Details,
  Field,
  Fieldset,
  Form,
  Heading,
  Link,
  List,
  PageTitle,
  Paragraph,
} from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import { levelWords } from "./level.words.ts";
import { suggestedKinds } from "./plan.forms.ts";
import type { Plan } from "./plan.queries.ts";
import { planWords } from "./plan.words.ts";
import { itemUrls, planUrls } from "./urls.ts";

/** The title of a plan in the reader's language where it has one. */
export function planTitle(lang: Lang, plan: Pick<Plan, "title" | "title_cy" | "language">): string {
  return inEither(lang, plan.title, plan.title_cy, plan.language).text;
}

/** The form to add or change a plan. A new plan brings the names of its levels. */
export function PlanFormPage({ c, form, plan }: { c: Ask; form: FormView; plan?: Plan }) {
  const { lang } = c.var;
  const t = planWords(lang);
  const back = plan ? planUrls.view(c, plan.id) : planUrls.list(c);
  const fields = Object.values(form.fields);
  const isLevel = (name: string) => name.startsWith("level_");
  const isWhy = (name: string) => ["reason", "meeting_id", "authority_note"].includes(name);
  return (
    <>
      <PageTitle title={plan ? t.change : t.add} {...(plan ? { caption: planTitle(lang, plan) } : {})} />
      {plan ? <OtherChanges c={c} plan={plan} /> : null}
      <Form
        form={form}
        action={plan ? planUrls.change(c, plan.id) : planUrls.add(c)}
        lang={lang}
        submit={plan ? becauseWords(lang).save : t.add}
        secondary={{ label: becauseWords(lang).cancel, href: back }}
      >
        {fields.map((field) =>
          isLevel(field.name) || isWhy(field.name) ? null : (
            <Field field={field} lang={lang} clashBy={form.clash?.by ?? ""} />
          ),
        )}
        {plan ? <WhyFields form={form} lang={lang} /> : <LevelRowsPart form={form} lang={lang} />}
      </Form>
    </>
  );
}

/** What else can be changed about a plan, each on a page of its own. */
function OtherChanges({ c, plan }: { c: Ask; plan: Plan }) {
  const t = planWords(c.var.lang).others;
  const links = [
    <Link href={planUrls.status(c, plan.id)}>{t.status}</Link>,
    <Link href={planUrls.levels(c, plan.id)}>{t.levels}</Link>,
    <Link href={itemUrls.add(c, plan.id)}>{t.addItem}</Link>,
    <Link href={planUrls.renumber(c, plan.id)}>{t.renumber}</Link>,
    <Link href={planUrls.removed(c, plan.id)}>{t.removed}</Link>,
    <Link href={planUrls.ragKey(c)}>{t.ragKey}</Link>,
  ];
  return (
    <Details summary={t.title}>
      <List items={links} />
    </Details>
  );
}

function LevelRowsPart({ form, lang }: { form: FormView; lang: Lang }) {
  const t = planWords(lang);
  return (
    <>
      <Heading level={2} size="m">
        {t.levels}
      </Heading>
      <Paragraph>{t.levelsHint}</Paragraph>
      <LevelFieldsets form={form} lang={lang} count={suggestedKinds.length} />
    </>
  );
}

/** The rows of fields of some levels, one fieldset a level. */
export function LevelFieldsets({ form, lang, count }: { form: FormView; lang: Lang; count: number }) {
  const rows = Array.from({ length: count }, (_, index) => index + 1);
  return (
    <>
      {rows.map((n) => (
        <Fieldset legend={levelWords(lang).level(n)}>
          <Columns>
            {["en", "cy", "kind"].flatMap((part) => {
              const field = form.fields[`level_${n}_${part}`];
              return field
                ? [
                    <Column>
                      <Field field={field} lang={lang} clashBy={form.clash?.by ?? ""} />
                    </Column>,
                  ]
                : [];
            })}
          </Columns>
        </Fieldset>
      ))}
    </>
  );
}

/** The questions "why" and "who decided" at the end of a form: folded away unless one must be answered or was. */
export function WhyFields({ form, lang }: { form: FormView; lang: Lang }) {
  const fields = ["reason", "meeting_id", "authority_note"].flatMap((name) => form.fields[name] ?? []);
  const isOpen = fields.some((field) => !field.isOptional || field.error !== undefined || field.value !== "");
  return (
    <Details summary={becauseWords(lang).title} isOpen={isOpen}>
      {fields.map((field) => (
        <Field field={field} lang={lang} clashBy={form.clash?.by ?? ""} />
      ))}
    </Details>
  );
}

/** The page that carries a plan to its next stage. */
export function PlanStatusPage({ c, form, plan }: { c: Ask; form: FormView; plan: Plan }) {
  const { lang } = c.var;
  const t = planWords(lang);
  return (
    <>
      <PageTitle title={t.status} caption={planTitle(lang, plan)} />
      <Paragraph>{t.now(t.statuses[plan.status])}</Paragraph>
      <Form
        form={form}
        action={planUrls.status(c, plan.id)}
        lang={lang}
        submit={t.setStatus}
        secondary={{ label: becauseWords(lang).cancel, href: planUrls.view(c, plan.id) }}
      />
    </>
  );
}
