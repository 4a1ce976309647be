import type { Child } from "hono/jsx";
import { formatDate, type Lang } from "../../core/i18n/index.ts";
import { may } from "../../core/permit.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Heading, Link, Paragraph, Section, type Task, TaskList } from "../../ui/index.ts";
import { personUrls } from "../people/index.ts";
import { listPlansToKeep, listWaitingFor, type OwnAction, type PlanToKeep } from "./panels.queries.ts";
import { dueWords, nameOf } from "./panels.table.tsx";
import { panelWords } from "./panels.words.ts";
import { changePlans } from "./permissions.ts";
import { Glance } from "./plan-home.pages.tsx";
import { listPlanCards, type PlanCard } from "./plan-home.queries.ts";
import type { RagDefinition } from "./rag.ts";
import { listRagDefinitions } from "./rag-definition.queries.ts";
import { RagBadge } from "./standing.tsx";
import { titleIn } from "./title.ts";
import { itemUrls, planUrls } from "./urls.ts";

const mostTasks = 6;

/** "What needs me now" in the plans: for whoever leads an action, what waits for them; for a co-ordinator, what to chase. */
export async function whatNeedsMe(c: Ask): Promise<Child | null> {
  const { ctx } = c.var;
  const own = ctx.viewer.personId ? await listWaitingFor(ctx, ctx.viewer.personId) : [];
  const ragKey = await listRagDefinitions(ctx);
  const yours = own.length > 0 || ctx.viewer.role === "lead" ? <Yours c={c} own={own} ragKey={ragKey} /> : null;
  const kept = may(ctx.viewer, changePlans) ? <ToKeep c={c} plans={await listPlansToKeep(ctx)} /> : null;
  if (!yours && !kept) return null;
  return (
    <>
      {kept}
      {yours}
    </>
  );
}

function Yours({ c, own, ragKey }: { c: Ask; own: OwnAction[]; ragKey: readonly RagDefinition[] }) {
  const { lang, ctx } = c.var;
  const t = panelWords(lang);
  const updates = own.filter((item) => item.is_silent).length;
  const all = personUrls.show(c, ctx.viewer.personId ?? 0);
  const rest = own.length - mostTasks;
  return (
    <Section title={t.yours} id="yours" action={<Link href={`${all}#actions`}>{t.allYours}</Link>}>
      {updates > 0 ? <Paragraph size="l">{t.yoursLead(updates)}</Paragraph> : null}
      <TaskList emptyText={t.yoursDone} tasks={own.slice(0, mostTasks).map((item) => ownTask(c, item, ragKey))} />
      {rest > 0 ? (
        <Paragraph>
          <Link href={`${all}#actions`}>{t.more(rest)}</Link>
        </Paragraph>
      ) : null}
    </Section>
  );
}

function ownTask(c: Ask, item: OwnAction, ragKey: readonly RagDefinition[]): Task {
  const { lang } = c.var;
  const t = panelWords(lang);
  const asks = item.is_silent || item.is_overdue;
  return {
    title: nameOf(lang, item),
    href: asks ? itemUrls.addUpdate(c, item.plan_id, item.id) : itemUrls.show(c, item.plan_id, item.id),
    ...(item.is_silent ? { text: sinceWhen(lang, item) } : {}),
    ...(item.due_on
      ? { due: item.is_overdue ? t.datePassed(capital(dueWords(lang, item))) : t.due(dueWords(lang, item)) }
      : {}),
    tag: <RagBadge lang={lang} ragKey={ragKey} rag={item.rag} />,
    action: asks ? t.writeUpdate : t.look,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sinceWhen(lang: Lang, { last_update_on }: OwnAction): string {
  const t = panelWords(lang);
  return last_update_on ? t.noUpdateSince(formatDate(lang, last_update_on)) : t.noUpdateYet;
}

function ToKeep({ c, plans }: { c: Ask; plans: PlanToKeep[] }) {
  const t = panelWords(c.var.lang);
  const needing = plans.filter((plan) => plan.status !== "adopted" || needsOf(plan) > 0);
  const tasks = needing.toSorted((a, b) => needsOf(b) - needsOf(a)).map((plan) => planTask(c, plan));
  return (
    <Section title={t.keep} id="plans-need">
      <TaskList tasks={tasks.slice(0, mostTasks)} emptyText={t.nothing} />
    </Section>
  );
}

/** How much of a plan waits for someone; what is not in force yet comes after what is. */
const needsOf = ({ silent, overdue, lead_to_be_agreed }: PlanToKeep): number => silent + overdue + lead_to_be_agreed;

function planTask(c: Ask, plan: PlanToKeep): Task {
  const { lang } = c.var;
  const t = panelWords(lang);
  const about = { title: titleIn(lang, plan, plan).text, href: planUrls.view(c, plan.id), action: t.look };
  if (plan.status !== "adopted") return { ...about, text: t[plan.status] };
  const needs = [
    plan.silent ? t.silent(plan.silent) : "",
    plan.overdue ? t.overdue(plan.overdue) : "",
    plan.lead_to_be_agreed ? t.toBeAgreed(plan.lead_to_be_agreed) : "",
  ];
  return { ...about, href: `${about.href}#needs`, text: needs.filter(Boolean).join(" · ") };
}

const mostPlans = 3;

/** How the plans in force stand, for everyone. */
export async function plansToday(c: Ask): Promise<Child | null> {
  const { ctx, lang } = c.var;
  const cards = await listPlanCards(ctx);
  const inForce = cards.filter((plan) => plan.status === "adopted" && plan.parent_item_id === null).slice(0, mostPlans);
  if (inForce.length === 0) return null;
  const ragKey = await listRagDefinitions(ctx);
  const t = panelWords(lang);
  return (
    <Section title={t.planToday} id="plans-today">
      {inForce.map((plan) => (
        <PlanToday {...{ c, plan, ragKey }} />
      ))}
    </Section>
  );
}

function PlanToday({ c, plan, ragKey }: { c: Ask; plan: PlanCard; ragKey: readonly RagDefinition[] }) {
  const { lang } = c.var;
  const title = titleIn(lang, plan, plan);
  const name = (
    <Link href={planUrls.view(c, plan.id)} {...(title.lang === lang ? {} : { lang: title.lang })}>
      {title.text}
    </Link>
  );
  return (
    <>
      <Heading level={3} size="s">
        {name}
      </Heading>
      <Glance {...{ c, plan, ragKey }} />
    </>
  );
}
