import type { Child } from "hono/jsx";
import type { Ask, Panel } from "../../core/web/app-env.ts";
import { Details, Link, Paragraph, Section } from "../../ui/index.ts";
import { plansToday, whatNeedsMe } from "./panels.home.tsx";
import { listActionsOf, type OwnAction, type Owner } from "./panels.queries.ts";
import { OwnActions } from "./panels.table.tsx";
import { panelWords } from "./panels.words.ts";
import { standingOf } from "./plan-home.pages.tsx";
import { listPlanCards } from "./plan-home.queries.ts";
import { listRagDefinitions } from "./rag-definition.queries.ts";
import { titleIn } from "./title.ts";
import { planUrls } from "./urls.ts";

/** What a person answers for, what is open in sight and what has ended one press away. */
async function actionsOfPerson(c: Ask, id: number): Promise<Child | null> {
  const items = await listActionsOf(c.var.ctx, { person: id });
  return items.length === 0 ? null : actionsSection(c, panelWords(c.var.lang).actions, items);
}

/** What an organisation or a group leads, and what it takes part in. */
async function actionsOfBody(c: Ask, title: string, owner: Owner): Promise<Child | null> {
  const items = await listActionsOf(c.var.ctx, owner);
  return items.length === 0 ? null : actionsSection(c, title, items, true);
}

async function actionsSection(c: Ask, title: string, items: OwnAction[], isSplit = false): Promise<Child> {
  const t = panelWords(c.var.lang);
  const ragKey = await listRagDefinitions(c.var.ctx);
  const isLed = (item: OwnAction) => !isSplit || item.role === "lead";
  const parts = {
    open: items.filter((item) => item.is_open && isLed(item)),
    ended: items.filter((item) => !item.is_open && isLed(item)),
    others: items.filter((item) => !isLed(item)),
  };
  const folded = (id: string, caption: string, some: OwnAction[]) =>
    some.length > 0 ? (
      <Details summary={caption}>
        <OwnActions {...{ c, id, caption, ragKey }} items={some} />
      </Details>
    ) : null;
  return (
    <Section title={title} id="actions">
      {parts.open.length > 0 ? <OwnActions {...{ c, ragKey }} id="open" caption={title} items={parts.open} /> : null}
      {folded("ended", t.ended(parts.ended.length), parts.ended)}
      {folded("others", t.involved(parts.others.length), parts.others)}
    </Section>
  );
}

/** The plans a group keeps, each with a sentence on how it stands. */
async function plansOfGroup(c: Ask, id: number): Promise<Child | null> {
  const { ctx, lang } = c.var;
  const plans = await listPlanCards(ctx, id);
  if (plans.length === 0) return null;
  return (
    <Section title={panelWords(lang).groupPlans} id="plans">
      {plans.map((plan) => (
        <Paragraph>
          <Link href={planUrls.view(c, plan.id)}>{titleIn(lang, plan, plan).text}</Link>. {standingOf(lang, plan)}
        </Paragraph>
      ))}
    </Section>
  );
}

/** What plans add to other pages: what needs me now, and the actions and plans of people, organisations and groups. */
export const planPanels: Panel[] = [
  { place: "home", position: 20, build: whatNeedsMe },
  { place: "home", position: 50, build: plansToday },
  { place: "person", position: 20, build: actionsOfPerson },
  {
    place: "organisation",
    position: 20,
    build: (c, id) => actionsOfBody(c, panelWords(c.var.lang).leads, { organisation: id }),
  },
  { place: "group", position: 10, build: plansOfGroup },
  {
    place: "group",
    position: 40,
    build: (c, id) => actionsOfBody(c, panelWords(c.var.lang).groupLeads, { group: id }),
  },
];
