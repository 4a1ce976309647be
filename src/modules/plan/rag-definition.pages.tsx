import type { FormView } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Button, DefinitionKey, EmptyState, Field, Fieldset, Form, PageTitle, Paragraph } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import { ragParts } from "./rag-definition.forms.ts";
import type { KeptRagDefinition } from "./rag-definition.queries.ts";
import { ragDefinitionWords } from "./rag-definition.words.ts";
import { ragTones } from "./standing.tsx";
import { planUrls } from "./urls.ts";

/** The name of a rating in a language. */
export const ragLabel = (lang: Lang, definition: Pick<KeptRagDefinition, "label_en" | "label_cy">): string =>
  lang === "cy" ? definition.label_cy : definition.label_en;

type RatingsProps = { c: Ask; ratings: readonly KeptRagDefinition[] };

/** The partnership's RAG key, for everyone to read. */
export function RagKeyPage({ c, ratings, mayChange }: RatingsProps & { mayChange: boolean }) {
  const { lang } = c.var;
  const t = ragDefinitionWords(lang);
  if (ratings.length === 0) return <EmptyState title={t.title} text={t.none} level={1} />;
  const change = mayChange ? (
    <Button kind="secondary" href={planUrls.changeRagKey(c)}>
      {t.change}
    </Button>
  ) : null;
  const items = ratings.map((definition) => ({
    letter: definition.letter,
    label: ragLabel(lang, definition),
    tone: ragTones[definition.code],
    definition: lang === "cy" ? definition.meaning_cy : definition.meaning_en,
  }));
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} actions={change} />
      <DefinitionKey title={t.key} items={items} />
    </>
  );
}

/** The form that changes the whole key at once. */
export function RagKeyFormPage({ c, ratings, form }: RatingsProps & { form: FormView }) {
  const { lang } = c.var;
  const t = ragDefinitionWords(lang);
  return (
    <>
      <PageTitle title={t.change} />
      <Paragraph>{t.rule}</Paragraph>
      <Form
        form={form}
        action={planUrls.changeRagKey(c)}
        lang={lang}
        submit={becauseWords(lang).save}
        secondary={{ label: becauseWords(lang).cancel, href: planUrls.ragKey(c) }}
      >
        {ratings.map((definition) => (
          <Fieldset legend={ragLabel(lang, definition)}>
            {ragParts.flatMap((part) => {
              const field = form.fields[`${definition.code}_${part}`];
              return field ? [<Field field={field} lang={lang} clashBy={form.clash?.by ?? ""} />] : [];
            })}
          </Fieldset>
        ))}
      </Form>
    </>
  );
}
