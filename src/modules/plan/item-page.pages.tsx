import { formatDate } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Button, ButtonRow, Column, Columns, Details, Link, List, PageTitle, Section, Table } from "../../ui/index.ts";
import { nameIn } from "../people/index.ts";
import { itemWords } from "./item.words.ts";
import type { ItemPageData } from "./item-page.data.ts";
import { Detail, Facts, LinkTo } from "./item-page.facts.tsx";
import { ItemHistory } from "./item-page.history.tsx";
import { Progress, Standing } from "./item-page.progress.tsx";
import type { LinkedItem, NearItem } from "./item-page.queries.ts";
import { itemPageWords } from "./item-page.words.ts";
import { RagBadge, StateBadge } from "./standing.tsx";
import { stepHref } from "./step.pages.tsx";
import { stepWords } from "./step.words.ts";
import { titleIn, withReference } from "./title.ts";
import { itemUrls, planUrls } from "./urls.ts";
import type { PlanHead } from "./view-data.queries.ts";

/** One item of a plan, with everything about it: how it stands, what was agreed, its progress, what changed. */
export function ItemPage({ c, data }: { c: Ask; data: ItemPageData }) {
  const { lang } = c.var;
  const { plan, item, around } = data;
  const level = plan.levels.find(({ id }) => id === item.level_id);
  const title = titleIn(lang, plan, item);
  return (
    <>
      <PageTitle
        title={withReference(item.reference, title.text)}
        lang={title.lang}
        caption={level ? nameIn(lang, level) : undefined}
        tags={
          <>
            <RagBadge lang={lang} ragKey={plan.rag_key} rag={item.rag} /> <StateBadge lang={lang} state={item.state} />
          </>
        }
      />
      <Detail c={c} data={data} />
      <Standing c={c} data={data} />
      <Columns layout="main-aside">
        <Column>
          <Facts c={c} data={data} />
          <Links c={c} data={data} />
          <Children c={c} data={data} />
          {item.kind === "theme" ? null : <Progress c={c} data={data} />}
        </Column>
        <Column>
          <Deeds c={c} data={data} />
          {around.plansUnder.length > 0 ? (
            <Section title={itemPageWords(lang).planInside} id="plans">
              <List
                items={around.plansUnder.map((one) => (
                  <Link href={planUrls.view(c, one.id)}>{lang === "cy" ? one.title_cy || one.title : one.title}</Link>
                ))}
              />
            </Section>
          ) : null}
        </Column>
      </Columns>
      <ItemHistory c={c} data={data} />
    </>
  );
}

/** What may be done with the item: the likely deeds first, the rarer ones folded away. */
function Deeds({ c, data }: { c: Ask; data: ItemPageData }) {
  const { lang } = c.var;
  const t = itemPageWords(lang);
  const { item, plan, deeds, mayChange } = data;
  const to = (address: (c: Ask, planId: number, id: number) => string) => address(c, item.plan_id, item.id);
  const rarer = [
    ...deeds.map((deed) => <Link href={stepHref(c, { plan, item }, deed)}>{stepWords(lang).deeds[deed]}</Link>),
    ...(mayChange
      ? [
          <Link href={itemUrls.add(c, item.plan_id, item.id)}>{t.addUnder}</Link>,
          <Link href={to(itemUrls.move)}>{t.move}</Link>,
          <Link href={to(itemUrls.renumber)}>{t.renumber}</Link>,
          <Link href={to(itemUrls.split)}>{t.split}</Link>,
          <Link href={to(itemUrls.merge)}>{t.merge}</Link>,
          <Link href={to(itemUrls.months)}>{t.months}</Link>,
          <Link href={to(itemUrls.removal)}>{t.remove}</Link>,
        ]
      : []),
  ];
  return (
    <>
      {mayChange ? (
        <ButtonRow>
          <Button kind="secondary" href={to(itemUrls.change)} hiddenText={item.title}>
            {t.change}
          </Button>
        </ButtonRow>
      ) : null}
      {rarer.length > 0 ? (
        <Details summary={t.moreDeeds} isOpen={!mayChange}>
          <List items={rarer} isSpaced />
        </Details>
      ) : null}
    </>
  );
}

function nearTitle(c: Ask, plan: PlanHead, near: NearItem): string {
  return withReference(near.reference, titleIn(c.var.lang, plan, near).text);
}

function Links({ c, data }: { c: Ask; data: ItemPageData }) {
  const { lang } = c.var;
  const name = (link: LinkedItem) =>
    link.isOutgoing ? itemWords(lang).links[link.kind] : itemPageWords(lang).linksBack[link.kind];
  if (data.around.links.length === 0) return null;
  return (
    <List
      items={data.around.links.map((link) => (
        <>
          {name(link)}:{" "}
          {link.item ? (
            <LinkTo c={c} planId={link.item.plan_id} id={link.item.id}>
              {nearTitle(c, data.plan, link.item)}
            </LinkTo>
          ) : link.plan ? (
            <Link href={planUrls.view(c, link.plan.id)}>{link.plan.title}</Link>
          ) : null}
        </>
      ))}
    />
  );
}

function Children({ c, data }: { c: Ask; data: ItemPageData }) {
  const { lang } = c.var;
  const { plan, around } = data;
  const first = around.children[0];
  if (!first) return null;
  const words = itemWords(lang);
  const level = plan.levels.find(({ id }) => id === first.level_id);
  const caption = level ? nameIn(lang, level) : itemPageWords(lang).children(around.children.length);
  return (
    <Table
      caption={`${caption} (${around.children.length})`}
      captionSize="m"
      rowHeader="title"
      emptyText=""
      columns={[
        { key: "title", label: words.fields.title },
        { key: "due", label: words.fields.due_on, isNarrow: true },
        { key: "state", label: words.fields.state, isNarrow: true },
        { key: "rag", label: words.fields.rag, isNarrow: true },
      ]}
      rows={around.children.map((child) => ({
        title: (
          <LinkTo c={c} planId={child.plan_id} id={child.id}>
            {nearTitle(c, plan, child)}
          </LinkTo>
        ),
        due: child.due_on ? formatDate(lang, child.due_on) : "",
        state: <StateBadge lang={lang} state={child.state} />,
        rag: <RagBadge lang={lang} ragKey={plan.rag_key} rag={child.rag} />,
      }))}
    />
  );
}
