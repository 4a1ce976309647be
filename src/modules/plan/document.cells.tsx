import type { Child } from "hono/jsx";
import { formatDate, formatMoney, type Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import {
  DatedNotes,
  Link,
  List,
  Muted,
  Prose,
  type Step,
  StepList,
  type Terms,
  TextWithTerms,
} from "../../ui/index.ts";
import type { DocumentRow } from "./document.layout.ts";
import type { DocumentItem, DocumentLink, DocumentUpdate } from "./document.queries.ts";
import { documentWords } from "./document.words.ts";
import { doneStates, openStates } from "./item.states.ts";
import { itemWords } from "./item.words.ts";
import { leadLabel, leadsLabel } from "./lead.label.ts";
import type { MoneyFacts } from "./money.ts";
import { moneyWords } from "./money.words.ts";
import { RagBadge, StateBadge } from "./standing.tsx";
import { titleIn, withReference } from "./title.ts";
import { itemUrls, planUrls } from "./urls.ts";
import type { Names, PlanHead } from "./view-data.queries.ts";

/** What printing any part of a plan needs: the request it answers, its language, names for leads, and the glossary. */
export type Printing = { c: Ask; lang: Lang; plan: PlanHead; names: Names; terms: Terms };

/** Marks text that is not in the language of the page. */
export function InLanguage({ lang, of, children }: { lang: Lang; of: Lang; children: Child }) {
  return of === lang ? children : <span lang={of}>{children}</span>;
}

/** Words of the plan with its acronyms linked. They are in the plan's language unless it is said otherwise. */
export function PlanWords({ print, text, textLang }: { print: Printing; text: string; textLang?: Lang }) {
  const { lang } = print;
  return <Prose {...{ text, lang, textLang: textLang ?? print.plan.language, terms: print.terms }} isNoticeHidden />;
}

/** The detail of an item, in the language of the page where it is known in it. */
export function Detail({ print, item }: { print: Printing; item: DocumentItem }) {
  const found = titleIn(print.lang, print.plan, { title: item.detail, title_cy: item.detail_cy });
  return found.text ? <PlanWords print={print} text={found.text} textLang={found.lang} /> : null;
}

/** The title of an item, with its acronyms linked. */
export function TitleWords({ print, item }: { print: Printing; item: DocumentItem }) {
  const { lang } = print;
  const found = titleIn(lang, print.plan, item);
  return (
    <InLanguage lang={lang} of={found.lang}>
      <TextWithTerms text={withReference(item.reference, found.text)} terms={print.terms} />
    </InLanguage>
  );
}

/** What an action is: its title, which leads to its page, its detail, what has no column of its own, and its measures. */
export function ActionCell({ print, row, asides }: { print: Printing; row: DocumentRow; asides: [string, string][] }) {
  const { c, lang, plan } = print;
  const { item, measures } = row;
  const found = titleIn(lang, plan, item);
  const level = plan.levels.find(({ id }) => id === measures[0]?.level_id);
  return (
    <>
      <Link href={itemUrls.show(c, plan.id, item.id)} lang={found.lang === lang ? undefined : found.lang}>
        {withReference(item.reference, found.text)}
      </Link>
      <Detail print={print} item={item} />
      <DatedNotes notes={asides.map(([when, text]) => ({ when, words: <PlanWords print={print} text={text} /> }))} />
      <StepList
        label={level ? levelLabel(lang, level) : itemWords(lang).kinds.milestone}
        steps={measures.map((measure) => stepOf(print, measure))}
      />
    </>
  );
}

/** What the plan calls a level, in the language of the page or else in the other. */
export function levelLabel(lang: Lang, level: { name_en: string; name_cy: string | null }): string {
  return lang === "cy" ? level.name_cy || level.name_en : level.name_en;
}

function stepOf(print: Printing, measure: DocumentItem): Step {
  const t = documentWords(print.lang);
  const isDone = doneStates.includes(measure.state);
  const isEnded = !isDone && !openStates.includes(measure.state);
  return {
    sign: isDone ? "done" : isEnded ? "ended" : "open",
    mark: isDone ? t.done : isEnded ? t.ended : t.toDo,
    words: (
      <>
        <TitleWords print={print} item={measure} />
        {measure.timescale_as_written ? <Muted> – {measure.timescale_as_written}</Muted> : null}
      </>
    ),
  };
}

/** Who leads, and who helps them. */
export function LeadCell({ print, item }: { print: Printing; item: DocumentItem }) {
  const { lang } = print;
  const [leads, support] = ["lead", "support"].map((role) => item.leads.filter((lead) => lead.role === role));
  const isMeasure = item.kind !== "action";
  if (isMeasure && item.leads.length === 0) return null;
  return (
    <>
      {leadsLabel(lang, leads ?? [], print.names)}
      {support?.length ? (
        <div>
          <Muted>{documentWords(lang).with(leadsLabel(lang, support, print.names))}</Muted>
        </div>
      ) : null}
    </>
  );
}

/** Who takes part: a line for each. */
export function InvolvedCell({ print, item }: { print: Printing; item: DocumentItem }) {
  const { lang } = print;
  const involved = item.leads.filter(({ role }) => role === "involved");
  return <List items={involved.map((lead) => leadLabel(lang, lead, print.names))} />;
}

/** The money of an item: a line for each source, as written. */
export function MoneyCell({ print, item }: { print: Printing; item: DocumentItem }) {
  return <List items={item.money.map((line) => moneyLabel(print.lang, line)).filter(Boolean)} />;
}

function moneyLabel(lang: Lang, { as_written, amount, source, kind, status }: MoneyFacts): string {
  if (as_written.trim()) return as_written.trim();
  const words = [amount ? formatMoney(lang, amount) : "", source, kind === "in_kind" ? documentWords(lang).inKind : ""];
  const said = words.filter(Boolean).join(", ");
  const statuses: Record<string, string> = moneyWords(lang).statuses;
  return said || (status ? (statuses[status] ?? "") : "");
}

/** Notes of progress, each after its date. */
export function Progress({ print, updates }: { print: Printing; updates: readonly DocumentUpdate[] }) {
  const { lang } = print;
  return (
    <DatedNotes
      notes={updates.map(({ reported_on, text, language, is_nil }) => ({
        when: formatDate(lang, reported_on),
        isQuiet: is_nil && !text,
        words: text ? <PlanWords print={print} text={text} textLang={language} /> : documentWords(lang).nil,
      }))}
    />
  );
}

/** How an action stands: its state, its rating, and for one that has ended the reason and what took its place. */
export function StandingCell({ print, item }: { print: Printing; item: DocumentItem }) {
  const { lang } = print;
  const isRated = openStates.includes(item.state);
  return (
    <>
      <div>
        <StateBadge lang={lang} state={item.state} />
      </div>
      {isRated && item.rag ? (
        <div>
          <RagBadge lang={lang} ragKey={print.plan.rag_key} rag={item.rag} />
        </div>
      ) : null}
      {item.state_reason ? <PlanWords print={print} text={item.state_reason} /> : null}
      {item.links.map((link) => (
        <div>
          {itemWords(lang).links[link.kind]} <LinkTo print={print} link={link} />
        </div>
      ))}
    </>
  );
}

function LinkTo({ print: { c, lang }, link }: { print: Printing; link: DocumentLink }) {
  const found = titleIn(lang, link, link);
  const href = link.id === null ? planUrls.view(c, link.plan_id, "document") : itemUrls.show(c, link.plan_id, link.id);
  return (
    <Link href={href} lang={found.lang === lang ? undefined : found.lang}>
      {withReference(link.reference, found.text)}
    </Link>
  );
}
