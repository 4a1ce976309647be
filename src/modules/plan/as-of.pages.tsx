import type { Ask } from "../../core/web/app-env.ts";
import { Button, EmptyState, InsetText, Section, Table } from "../../ui/index.ts";
import type { PlanAt } from "./as-of.queries.ts";
import type { Say } from "./difference.ts";
import { historyWords } from "./history.words.ts";
import type { Item } from "./item.queries.ts";
import { itemWords } from "./item.words.ts";
import { planUrls } from "./urls.ts";

type AsOfPageProps = { c: Ask; planId: number; plan: PlanAt; say: Say; date: string };

/** The plan as it stood on a day, theme by theme, with its latest progress of that day. */
export function AsOfPage({ c, planId, plan, say, date }: AsOfPageProps) {
  const t = historyWords(c.var.lang);
  const toNow = <Button href={planUrls.view(c, planId)}>{t.toNow}</Button>;
  if (!plan.plan || plan.items.length === 0) return <EmptyState title={t.notYet} action={toNow} />;
  return (
    <>
      <InsetText>{t.stoodOn(date)}</InsetText>
      {themesOf(plan.items).map(([theme, items]) => (
        <Section title={`${theme.reference} ${theme.title}`.trim()} id={`item-${theme.id}`}>
          {items.length > 0 ? <ItemsTable c={c} plan={plan} items={items} say={say} caption={theme.title} /> : null}
        </Section>
      ))}
      {toNow}
    </>
  );
}

/** Top-level items, each with all that stands under it. A top-level item with nothing under it stands for itself. */
export function themesOf(items: Item[]): [Item, Item[]][] {
  const known = new Set(items.map((item) => item.id));
  const themes: [Item, Item[]][] = [];
  for (const item of items) {
    const isTop = item.parent_id === null || !known.has(item.parent_id);
    if (isTop) themes.push([item, []]);
    else themes.at(-1)?.[1].push(item);
  }
  return themes.map(([theme, under]) => [theme, under.length > 0 ? under : theme.kind === "theme" ? [] : [theme]]);
}

function ItemsTable({
  c,
  plan,
  items,
  say,
  caption,
}: {
  c: Ask;
  plan: PlanAt;
  items: Item[];
  say: Say;
  caption: string;
}) {
  const words = itemWords(c.var.lang);
  return (
    <Table
      caption={caption}
      captionSize="hidden"
      rowHeader="title"
      emptyText=""
      columns={[
        { key: "reference", label: words.fields.reference, isNarrow: true },
        { key: "title", label: words.fields.title },
        { key: "leads", label: words.fields.leads },
        { key: "timescale", label: words.fields.timescale_as_written },
        { key: "state", label: words.fields.state },
        { key: "rag", label: words.fields.rag, isNarrow: true },
        { key: "update", label: words.fields.last_update_on },
      ]}
      rows={items.map((item) => ({
        id: `item-${item.id}-row`,
        cells: {
          reference: item.reference,
          title: item.title,
          leads: (plan.leads.get(item.id) ?? [])
            .filter((lead) => lead.role === "lead")
            .map(say.lead)
            .join("; "),
          timescale: item.timescale_as_written,
          state: say.state(item.state),
          rag: say.rag(item.rag),
          update: latestText(plan, item),
        },
      }))}
    />
  );
}

function latestText(plan: PlanAt, item: Item): string {
  const latest = plan.updates.get(item.id)?.[0];
  return latest?.texts[0]?.text ?? "";
}
