import type { FormView } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Form, InsetText, Link, List, Paragraph, RagTag } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import { type Editing, EditTitle } from "./item.frame.tsx";
import { itemRagWords } from "./item-rag.words.ts";
import type { RagCode, RagFacts, RagProposal } from "./rag.ts";
import { describeRagReason } from "./rag.words.ts";
import { ragLabel } from "./rag-definition.pages.tsx";
import type { KeptRagDefinition } from "./rag-definition.queries.ts";
import { ragTones } from "./standing.tsx";
import { itemUrls, planUrls } from "./urls.ts";

/** What Concord proposes for an item, and the partnership's key to say it with. */
export type Proposed = { proposal: RagProposal; facts: RagFacts; ratings: readonly KeptRagDefinition[] };

/** A rating as the partnership calls it, with its letter and colour. */
function RatingTag({ code, ratings, lang }: { code: RagCode; ratings: Proposed["ratings"]; lang: Lang }) {
  const rating = ratings.find((one) => one.code === code);
  if (!rating) return null;
  return <RagTag letter={rating.letter} label={ragLabel(lang, rating)} tone={ragTones[code]} />;
}

/** The proposed rating with every reason behind it. */
export function ProposedRating({ lang, proposed }: { lang: Lang; proposed: Proposed }) {
  const t = itemRagWords(lang);
  const { proposal, facts, ratings } = proposed;
  const reasons = proposal.reasons.map((reason) => `${describeRagReason(lang, reason, facts)}.`);
  return (
    <InsetText>
      {t.proposed("")} <RatingTag code={proposal.rag} ratings={ratings} lang={lang} />
      <List items={reasons} />
    </InsetText>
  );
}

/** Sets the RAG: the proposal and why, then the ratings with what each means. */
export function ItemRagPage({ c, editing, proposed, form }: ItemRagPageProps) {
  const { lang } = c.var;
  const t = itemRagWords(lang);
  const { plan, item } = editing;
  return (
    <>
      <EditTitle c={c} title={t.title} editing={editing} />
      <ProposedRating lang={lang} proposed={proposed} />
      <Paragraph>
        {item.rag ? (
          <>
            {t.now("")} <RatingTag code={item.rag} ratings={proposed.ratings} lang={lang} /> {item.rag_reason}
          </>
        ) : (
          t.notSet
        )}
      </Paragraph>
      <Form
        form={form}
        action={itemUrls.rag(c, plan.id, item.id)}
        lang={lang}
        submit={t.submit}
        secondary={{ label: becauseWords(lang).cancel, href: itemUrls.show(c, plan.id, item.id) }}
      />
      <Paragraph>
        <Link href={planUrls.ragKey(c)}>{t.key}</Link>
      </Paragraph>
    </>
  );
}

type ItemRagPageProps = { c: Ask; editing: Editing; proposed: Proposed; form: FormView };
