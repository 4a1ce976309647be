import type { Child } from "hono/jsx";
import { formatNumber, formatShortDate, type Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Link, Muted, Paragraph, Table } from "../../ui/index.ts";
import { itemWords } from "./item.words.ts";
import { shortened } from "./list.pages.tsx";
import { listWords } from "./list.words.ts";
import { mostOwnActions, type OwnAction } from "./panels.queries.ts";
import { panelWords } from "./panels.words.ts";
import type { RagDefinition } from "./rag.ts";
import { RagBadge, StateBadge } from "./standing.tsx";
import { describeTimescale } from "./timescale.words.ts";
import { titleIn, withReference } from "./title.ts";
import { itemUrls } from "./urls.ts";

/** When something is due, in a few words to stand inside a sentence. */
export function dueWords(lang: Lang, item: OwnAction): string {
  return shortened(describeTimescale(lang, { ...item, as_written: item.timescale_as_written }), 80);
}

/** The name of an item as a link, with the plan it belongs to beneath. */
function ActionName({ c, item }: { c: Ask; item: OwnAction }) {
  const { lang } = c.var;
  const title = titleIn(lang, item, item);
  const plan = titleIn(lang, item, { title: item.plan_title, title_cy: item.plan_title_cy });
  return (
    <>
      {item.reference}{" "}
      <Link href={itemUrls.show(c, item.plan_id, item.id)} {...(title.lang === lang ? {} : { lang: title.lang })}>
        {title.text}
      </Link>
      <br />
      <Muted>{plan.text}</Muted>
    </>
  );
}

type OwnTableProps = {
  c: Ask;
  id: string;
  caption: string;
  items: readonly OwnAction[];
  ragKey: readonly RagDefinition[];
};

/** Items of one person or body, in a table: how each stands, when it is due, when it was last heard of. */
export function OwnActions({ c, id, caption, items, ragKey }: OwnTableProps) {
  const { lang } = c.var;
  const t = panelWords(lang);
  const hasRoles = items.some((item) => item.role !== items[0]?.role);
  return (
    <>
      <Table
        id={id}
        caption={caption}
        captionSize="hidden"
        rowHeader="action"
        emptyText=""
        columns={[
          { key: "action", label: t.action },
          ...(hasRoles ? [{ key: "role", label: t.role }] : []),
          { key: "standing", label: t.standing },
          { key: "due", label: t.dueColumn },
          { key: "update", label: t.lastUpdate, isNarrow: true },
        ]}
        rows={items.map((item) => ({
          action: <ActionName c={c} item={item} />,
          role: itemWords(lang).leadRoles[item.role],
          standing: standingCell(lang, ragKey, item),
          due: dueCell(lang, item),
          update: item.last_update_on ? formatShortDate(lang, item.last_update_on) : <Muted>{t.noUpdateYet}</Muted>,
        }))}
      />
      {items.length >= mostOwnActions ? <Paragraph>{t.first(formatNumber(lang, mostOwnActions))}</Paragraph> : null}
    </>
  );
}

function standingCell(lang: Lang, ragKey: readonly RagDefinition[], item: OwnAction): Child {
  return (
    <>
      <RagBadge lang={lang} ragKey={ragKey} rag={item.rag} />
      {item.rag ? <br /> : null}
      <StateBadge lang={lang} state={item.state} />
    </>
  );
}

function dueCell(lang: Lang, item: OwnAction): Child {
  const words = dueWords(lang, item);
  if (!item.is_overdue) return words;
  return (
    <>
      {words}
      <br />
      <Muted>{listWords(lang).datePassed}</Muted>
    </>
  );
}

/** An item named in one line: its reference and its title in the reader's language. */
export function nameOf(lang: Lang, item: OwnAction): string {
  return withReference(item.reference, titleIn(lang, item, item).text);
}
