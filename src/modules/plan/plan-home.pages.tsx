import { formatDate, formatDateRange, type Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import {
  Button,
  Card,
  CardGrid,
  Details,
  EmptyState,
  Link,
  List,
  PageTitle,
  Paragraph,
  Section,
  StackedBar,
  Tag,
} from "../../ui/index.ts";
import { byRating, chartRatings, figuresOf } from "./overview.figures.ts";
import { planSentence } from "./overview.sentence.ts";
import { overviewWords } from "./overview.words.ts";
import type { PlanCard } from "./plan-home.queries.ts";
import { planHomeWords } from "./plan-home.words.ts";
import type { RagDefinition } from "./rag.ts";
import { ragProps } from "./standing.tsx";
import { titleIn, withReference } from "./title.ts";
import { planUrls } from "./urls.ts";
import { viewWords } from "./view.words.ts";
import { filterAddress } from "./view-filter.ts";

type PlansProps = { c: Ask; plans: PlanCard[]; ragKey: readonly RagDefinition[]; mayAdd: boolean };

/** Every plan and how it stands; a plan inside a plan stands under the one whose item it carries out. */
export function PlanHomePage({ c, plans, ragKey, mayAdd }: PlansProps) {
  const t = planHomeWords(c.var.lang);
  const add = mayAdd ? <Button href={planUrls.add(c)}>{t.add}</Button> : undefined;
  if (plans.length === 0) {
    return <EmptyState title={t.none} text={mayAdd ? t.noneText : t.noneForReaders} action={add} />;
  }
  const isShown = (plan: PlanCard) => plan.status !== "superseded";
  const isInside = (plan: PlanCard) => plans.some(({ id }) => id === plan.parent_plan_id);
  const tops = plans.filter((plan) => isShown(plan) && !isInside(plan));
  const earlier = plans.filter((plan) => !isShown(plan));
  return (
    <>
      <PageTitle title={t.plans} lead={t.lead} actions={add} />
      {tops.map((plan) => (
        <WholePlan {...{ c, plan, ragKey }} inside={plans.filter((each) => each.parent_plan_id === plan.id)} />
      ))}
      {earlier.length > 0 ? (
        <Details summary={t.earlier}>
          <List
            items={earlier.map((plan) => (
              <>
                <PlanLink c={c} plan={plan} /> {periodOf(c.var.lang, plan)}
              </>
            ))}
          />
        </Details>
      ) : null}
    </>
  );
}

function PlanLink({ c, plan }: { c: Ask; plan: PlanCard }) {
  const { lang } = c.var;
  const title = titleIn(lang, plan, plan);
  return (
    <Link href={planUrls.view(c, plan.id)} {...(title.lang === lang ? {} : { lang: title.lang })}>
      {title.text}
    </Link>
  );
}

/** The dates a plan runs between, as far as they are given. */
function periodOf(lang: Lang, { from_on, to_on }: Pick<PlanCard, "from_on" | "to_on">): string {
  const t = planHomeWords(lang);
  if (from_on && to_on) return formatDateRange(lang, from_on, to_on);
  if (from_on) return t.from(formatDate(lang, from_on));
  return to_on ? t.until(formatDate(lang, to_on)) : t.noPeriod;
}

function quietLine(lang: Lang, plan: PlanCard): string {
  const owner = lang === "cy" ? plan.owner_cy || plan.owner_en : plan.owner_en;
  return [periodOf(lang, plan), owner].filter(Boolean).join(" · ");
}

/** How a plan stands, in a sentence. */
export function standingOf(lang: Lang, plan: Pick<PlanCard, "standings">): string {
  if (plan.standings.length === 0) return planHomeWords(lang).noActions;
  return planSentence(lang, figuresOf(plan.standings));
}

function WholePlan({
  c,
  plan,
  ragKey,
  inside,
}: Omit<PlansProps, "plans" | "mayAdd"> & { plan: PlanCard; inside: PlanCard[] }) {
  const { lang } = c.var;
  return (
    <Section title={<PlanLink c={c} plan={plan} />} id={`plan-${plan.id}`}>
      <Paragraph isMuted>
        {plan.status === "adopted" ? null : <Tag>{viewWords(lang).statuses[plan.status]}</Tag>} {quietLine(lang, plan)}
      </Paragraph>
      <Glance {...{ c, plan, ragKey }} />
      {inside.length > 0 ? <CardGrid cards={inside.map((each) => <InnerPlan c={c} plan={each} />)} /> : null}
    </Section>
  );
}

/** The sentence that says how a plan stands and, where anything is rated, its ratings in one bar. */
export function Glance({ c, plan, ragKey }: Omit<PlansProps, "plans" | "mayAdd"> & { plan: PlanCard }) {
  const { lang } = c.var;
  const [t, words] = [planHomeWords(lang), overviewWords(lang)];
  if (plan.standings.every(({ rag }) => rag === null)) return <Paragraph>{standingOf(lang, plan)}</Paragraph>;
  const counts = byRating(plan.standings);
  const list = planUrls.view(c, plan.id, "list");
  const segments = chartRatings.map((code) => {
    const definition = ragKey.find((each) => each.code === code);
    const rating = definition
      ? ragProps(lang, definition)
      : { letter: words.noLetter, label: words.notRated, tone: "grey" as const };
    return { ...rating, value: counts[code], href: list + filterAddress({ rag: code }) };
  });
  return (
    <StackedBar
      id={`ratings-${plan.id}`}
      lang={lang}
      sentence={standingOf(lang, plan)}
      rows={[{ segments }]}
      table={{ caption: t.ratingsTable, name: t.rating, value: t.actions }}
    />
  );
}

function InnerPlan({ c, plan }: { c: Ask; plan: PlanCard }) {
  const { lang } = c.var;
  const t = planHomeWords(lang);
  const title = titleIn(lang, plan, plan);
  const item = withReference(
    plan.parent_reference ?? "",
    titleIn(lang, plan, { title: plan.parent_title ?? "", title_cy: plan.parent_title_cy }).text,
  );
  return (
    <Card title={title.text} href={planUrls.view(c, plan.id)} meta={quietLine(lang, plan)} lang={title.lang}>
      <Paragraph>{standingOf(lang, plan)}</Paragraph>
      <Paragraph size="s" isMuted>
        {t.carriesOut} {item}
      </Paragraph>
    </Card>
  );
}
