import type { Child } from "hono/jsx";
import { may } from "../../core/permit.ts";
import { here, idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { Button, ButtonRow, Link, Prose, SummaryList } from "../../ui/index.ts";
import { nameIn, organisationUrls } from "../people/index.ts";
import { figuresOf } from "./overview.figures.ts";
import { OverviewPage } from "./overview.pages.tsx";
import { countAttention, countByOrganisation, countStandings } from "./overview.queries.ts";
import { planSentence } from "./overview.sentence.ts";
import { overviewWords } from "./overview.words.ts";
import { changePlans, readPlans } from "./permissions.ts";
import { listPlansInside, type PlanInside } from "./plan-home.queries.ts";
import { titleIn, withReference } from "./title.ts";
import { itemUrls, planUrls } from "./urls.ts";
import { showView } from "./view.frame.tsx";
import { getPlanHead, listNames, type PlanHead } from "./view-data.queries.ts";

/** Where the plan belongs: who owns and keeps it, the item it carries out, and the plans that carry out items of it. */
function Belonging({ c, plan, inside }: { c: Ask; plan: PlanHead; inside: PlanInside[] }) {
  const { lang } = c.var;
  const t = overviewWords(lang);
  const { owner, group, parent } = plan;
  const rows: { key: string; value: Child }[] = [];
  if (owner)
    rows.push({ key: t.owner, value: <Link href={organisationUrls.show(c, owner.id)}>{nameIn(lang, owner)}</Link> });
  if (group) rows.push({ key: t.keptBy, value: <Link href={here(c, "groups", group.id)}>{nameIn(lang, group)}</Link> });
  if (parent) {
    const whole = titleIn(lang, parent, { title: parent.plan_title, title_cy: parent.plan_title_cy }).text;
    const name = withReference(parent.reference, titleIn(lang, parent, parent).text);
    rows.push({
      key: t.nestedIn,
      value: (
        <>
          <Link href={itemUrls.show(c, parent.plan_id, parent.id)}>{name}</Link> {t.of(whole)}
        </>
      ),
    });
  }
  if (inside.length > 0) rows.push({ key: t.inside, value: <PlansInside {...{ c, plan, inside }} /> });
  return <SummaryList rows={rows} lang={lang} />;
}

function PlansInside({ c, plan, inside }: { c: Ask; plan: PlanHead; inside: PlanInside[] }) {
  const itemOf = ({ item_title: title, item_title_cy: title_cy }: PlanInside) =>
    titleIn(c.var.lang, plan, { title, title_cy }).text;
  return (
    <>
      {inside.map((each, index) => (
        <>
          {index > 0 ? <br /> : null}
          <Link href={planUrls.view(c, each.id)}>{titleIn(c.var.lang, each, each).text}</Link> (
          {withReference(each.item_reference, itemOf(each))})
        </>
      ))}
    </>
  );
}

function Actions({ c, plan }: { c: Ask; plan: PlanHead }) {
  const t = overviewWords(c.var.lang);
  return (
    <ButtonRow>
      <Button href={itemUrls.add(c, plan.id)} kind="secondary">
        {t.addItem}
      </Button>
      <Button href={planUrls.change(c, plan.id)} kind="secondary">
        {t.changePlan}
      </Button>
    </ButtonRow>
  );
}

/** The plan on a page: how it stands, in a sentence and in pictures. */
export const overviewRoutes = new Routes().get("/:partnership/plans/:plan{[0-9]+}", readPlans, async (c) => {
  const { ctx, lang } = c.var;
  const plan = await getPlanHead(ctx, idFrom(c, "plan"));
  const names = await listNames(ctx);
  const standings = await countStandings(ctx, plan);
  const attention = await countAttention(ctx, plan);
  const organisations = await countByOrganisation(ctx, plan);
  const inside = await listPlansInside(ctx, plan.id);
  const content = (
    <>
      <OverviewPage {...{ c, plan, names, standings, attention, organisations }} />
      <Prose text={lang === "cy" ? plan.summary_cy || plan.summary : plan.summary} lang={lang} />
      <Belonging {...{ c, plan, inside }} />
    </>
  );
  return showView(
    c,
    plan,
    {
      view: "overview",
      lead: standings.length > 0 ? planSentence(lang, figuresOf(standings)) : undefined,
      actions: may(ctx.viewer, changePlans) ? <Actions c={c} plan={plan} /> : undefined,
    },
    content,
  );
});
