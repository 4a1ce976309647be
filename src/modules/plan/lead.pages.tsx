import type { FormView } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Fieldset, Form, InsetText, List } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import { type Editing, EditTitle, FieldPairs, FieldsNamed } from "./item.frame.tsx";
import { spareLeads } from "./lead.forms.ts";
import { isUnsettled, type LeadFacts } from "./lead.identity.ts";
import type { LeadCandidates } from "./lead.queries.ts";
import { leadWords } from "./lead.words.ts";
import { WhyFields } from "./plan.pages.tsx";
import { itemUrls } from "./urls.ts";

const plain = (words: string): string => words.replaceAll(/[^\p{L}]/gu, "").toLowerCase();

/** What could be meant by words that were not matched: people who share the initials. */
function possibleMeanings(lang: Lang, leads: readonly LeadFacts[], { people }: LeadCandidates): string[] {
  const t = leadWords(lang);
  return leads.filter(isUnsettled).flatMap(({ as_written }) => {
    const names = people.filter((person) => person.initials && plain(person.initials) === plain(as_written));
    return names.length > 1 ? [t.initials(as_written, names.map((person) => person.name).join(t.or))] : [];
  });
}

type LeadsPageProps = {
  c: Ask;
  editing: Editing;
  form: FormView;
  leads: readonly LeadFacts[];
  candidates: LeadCandidates;
};

/** Everybody who leads, supports or is involved in an item, each in a row, with empty rows for more. */
export function LeadsPage({ c, editing, form, leads, candidates }: LeadsPageProps) {
  const { lang } = c.var;
  const t = leadWords(lang);
  const { plan, item } = editing;
  const rows = Array.from({ length: leads.length + spareLeads }, (_, index) => index + 1);
  return (
    <>
      <EditTitle c={c} title={t.title} editing={editing} lead={t.lead} />
      {leads.some(isUnsettled) ? (
        <InsetText>
          {t.settle}
          <List kind="bullet" items={possibleMeanings(lang, leads, candidates)} />
        </InsetText>
      ) : null}
      <Form
        form={form}
        action={itemUrls.leads(c, plan.id, item.id)}
        lang={lang}
        submit={becauseWords(lang).save}
        secondary={{ label: becauseWords(lang).cancel, href: itemUrls.show(c, plan.id, item.id) }}
      >
        {rows.map((n) => (
          <Fieldset legend={n <= leads.length ? t.row(n) : t.another}>
            <FieldPairs
              form={form}
              lang={lang}
              names={["who", "role", "post_title", "as_written"].map((part) => `lead_${n}_${part}`)}
            />
            <FieldsNamed form={form} lang={lang} names={[`lead_${n}_gone`]} />
          </Fieldset>
        ))}
        <FieldsNamed form={form} lang={lang} names={["every"]} />
        <WhyFields form={form} lang={lang} />
      </Form>
    </>
  );
}
