import type { Child } from "hono/jsx";
import { formatDate } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import {
  Button,
  ButtonRow,
  Heading,
  InsetText,
  Link,
  List,
  Muted,
  Paragraph,
  Prose,
  Section,
  Timeline,
} from "../../ui/index.ts";
import { itemWords } from "./item.words.ts";
import type { ItemPageData } from "./item-page.data.ts";
import type { UpdateShown } from "./item-page.queries.ts";
import { itemPageWords } from "./item-page.words.ts";
import { describeRagReason } from "./rag.words.ts";
import { RagBadge, ragProps, StateBadge } from "./standing.tsx";
import { audiences } from "./update.queries.ts";
import { itemUrls } from "./urls.ts";

/** How an item stands: its RAG with the reason, and what the rule would propose where that differs. */
export function Standing({ c, data }: { c: Ask; data: ItemPageData }) {
  const { lang } = c.var;
  const { item, plan, proposed } = data;
  const t = itemPageWords(lang);
  const differs = proposed && proposed.proposal.rag !== item.rag;
  const definition = plan.rag_key.find(({ code }) => code === proposed?.proposal.rag);
  return (
    <>
      {item.rag_reason || item.rag_direction ? (
        <Paragraph>
          {[item.rag_reason, item.rag_direction ? itemWords(lang).directions[item.rag_direction] : ""]
            .filter(Boolean)
            .join(" – ")}
          {item.rag_set_on ? <Muted> {t.since(formatDate(lang, item.rag_set_on))}</Muted> : null}
        </Paragraph>
      ) : null}
      {item.state_reason ? <InsetText>{item.state_reason}</InsetText> : null}
      {differs && definition ? (
        <InsetText>
          <Paragraph>{t.proposedRag(`${definition.letter} ${ragProps(lang, definition).label}`)}</Paragraph>
          <List items={proposed.proposal.reasons.map((reason) => describeRagReason(lang, reason, proposed.facts))} />
        </InsetText>
      ) : null}
    </>
  );
}

/** The updates of an item down a line, newest first, each with the words this reader may see. */
export function Progress({ c, data }: { c: Ask; data: ItemPageData }) {
  const { lang } = c.var;
  const { item, around, mayUpdate } = data;
  const t = itemPageWords(lang);
  return (
    <Section title={t.progress} id="progress">
      {mayUpdate ? (
        <ButtonRow>
          <Button href={itemUrls.addUpdate(c, item.plan_id, item.id)}>{t.writeUpdate}</Button>
          <Button kind="secondary" href={itemUrls.rag(c, item.plan_id, item.id)}>
            {t.setRag}
          </Button>
        </ButtonRow>
      ) : null}
      <Timeline
        emptyText={t.noUpdates}
        entries={around.updates.map((update, index) => ({
          id: `update-${update.id}`,
          when: formatDate(lang, update.reported_on),
          datetime: update.reported_on,
          who: whoWrote(c, update),
          title: update.label,
          tags: updateTags(c, data, update),
          body: updateBody(c, data, update),
          isMain: index === 0,
        }))}
      />
    </Section>
  );
}

function whoWrote(c: Ask, update: UpdateShown): string {
  const t = itemPageWords(c.var.lang);
  const forWhom = update.organisation ? t.onBehalf(update.organisation) : "";
  const meeting = update.meeting_on ? t.forMeeting(formatDate(c.var.lang, update.meeting_on)) : "";
  return [update.author, forWhom, meeting].filter(Boolean).join(", ");
}

function updateTags(c: Ask, { plan }: ItemPageData, update: UpdateShown): Child {
  const { lang } = c.var;
  if (!update.rag && !update.state) return undefined;
  return (
    <>
      <RagBadge lang={lang} ragKey={plan.rag_key} rag={update.rag} />
      {update.state ? <StateBadge lang={lang} state={update.state} /> : null}
    </>
  );
}

function updateBody(c: Ask, data: ItemPageData, update: UpdateShown): Child {
  const { lang } = c.var;
  const t = itemPageWords(lang);
  const texts = audiences.filter((audience) => update.texts[audience]);
  return (
    <>
      {update.is_nil ? <Paragraph>{t.nil}</Paragraph> : null}
      {texts.map((audience) => (
        <>
          {texts.length > 1 || audience !== "partner" ? (
            <Heading level={4} size="s">
              {t.audiences[audience]}
            </Heading>
          ) : null}
          <Prose text={update.texts[audience] ?? ""} lang={lang} textLang={update.language} terms={data.terms} />
        </>
      ))}
      {data.mayUpdate ? (
        <Paragraph size="s">
          <Link
            href={itemUrls.changeUpdate(c, data.item.plan_id, data.item.id, update.id)}
            isQuiet
            hiddenText={formatDate(lang, update.reported_on)}
          >
            {t.changeUpdate}
          </Link>
        </Paragraph>
      ) : null}
    </>
  );
}
