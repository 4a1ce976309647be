import type { Child } from "hono/jsx";
import { formatNumber, formatShortDate, type Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Button, ButtonRow, Link, Muted, Paragraph, Table, type TableColumn, TickBox } from "../../ui/index.ts";
import { nameIn } from "../people/index.ts";
import { leadsLabel } from "./lead.label.ts";
import { type ListPage, type ListRow, mostCounted } from "./list.queries.ts";
import { listWords } from "./list.words.ts";
import { RagBadge, StateBadge } from "./standing.tsx";
import { describeTimescale } from "./timescale.words.ts";
import { titleIn } from "./title.ts";
import { itemUrls, planUrls } from "./urls.ts";
import type { Names, PlanHead } from "./view-data.queries.ts";
import { filterAddress, isNarrowed, type SortChoice, type ViewFilter } from "./view-filter.ts";

type ListProps = {
  c: Ask;
  plan: PlanHead;
  names: Names;
  filter: ViewFilter;
  page: ListPage;
  /** Boxes to tick, for changing several at once. */
  mayChange: boolean;
};

/** How many match, and in words when they were too many to count. */
export function countText(lang: Lang, plan: PlanHead, filter: ViewFilter, { count, isMore }: ListPage): string {
  const t = listWords(lang);
  const isActions = (plan.levels.find(({ id }) => id === filter.level)?.kind ?? "action") === "action";
  if (!isMore) return isActions ? t.matches(count) : t.itemMatches(count);
  const most = formatNumber(lang, mostCounted);
  return isActions ? t.moreThan(most) : t.moreItemsThan(most);
}

/** The actions of a plan that match the filters: a row for each, with its latest update. */
export function ListTable(props: ListProps) {
  const { c, plan, filter, page, mayChange } = props;
  const { lang } = c.var;
  const t = listWords(lang);
  const level = plan.levels.find(({ id }) => id === filter.level);
  const isTicked = mayChange && page.rows.length > 0;
  return (
    <>
      {page.rows.some((row) => !titleIn(lang, plan, row).isTranslated) ? (
        <Paragraph size="s" isMuted>
          {t.notTranslated}
        </Paragraph>
      ) : null}
      <Tickable isTicked={isTicked} c={c} plan={plan}>
        <Table
          id="actions"
          caption={level ? t.captionOf(nameIn(lang, level)) : t.caption}
          captionSize="hidden"
          rowHeader="title"
          emptyText={isNarrowed(filter) ? t.none : t.empty}
          columns={columnsOf(props, isTicked)}
          rows={page.rows.map((row) => rowOf(props, row))}
        />
      </Tickable>
    </>
  );
}

function columnsOf({ c, plan, filter }: ListProps, isTicked: boolean): TableColumn[] {
  const t = listWords(c.var.lang);
  const here = planUrls.view(c, plan.id, "list");
  const sorted = (sort: SortChoice) => {
    const isNow = (filter.sort ?? "plan") === sort;
    const { isReversed: _, ...rest } = filter;
    const turned: ViewFilter = isNow && !filter.isReversed ? { ...rest, sort, isReversed: true } : { ...rest, sort };
    return {
      isSortable: true,
      sortHref: here + filterAddress(turned),
      ...(isNow ? { sortDirection: filter.isReversed ? ("descending" as const) : ("ascending" as const) } : {}),
    };
  };
  return [
    ...(isTicked ? [{ key: "tick", label: t.choose, isLabelHidden: true }] : []),
    { key: "title", label: t.action, ...sorted("reference") },
    { key: "standing", label: t.standing, ...sorted("rag") },
    { key: "lead", label: t.lead },
    { key: "due", label: t.due, ...sorted("due") },
    { key: "latest", label: t.latest, isBroad: true, ...sorted("update") },
  ];
}

function rowOf({ c, plan, names, filter, mayChange }: ListProps, row: ListRow): Record<string, Child> {
  const { lang } = c.var;
  const t = listWords(lang);
  const title = titleIn(lang, plan, row);
  const href = itemUrls.show(c, plan.id, row.id);
  const label = t.chooseOne(row.reference || title.text.slice(0, 60));
  return {
    ...(mayChange ? { tick: <TickBox name="ids" value={row.id} label={label} /> } : {}),
    title: (
      <>
        {row.reference}{" "}
        <Link href={href} {...(title.lang === lang ? {} : { lang: title.lang })}>
          {title.text}
        </Link>
      </>
    ),
    standing: (
      <>
        <RagBadge lang={lang} ragKey={plan.rag_key} rag={row.rag} />
        {row.rag ? <br /> : null}
        <StateBadge lang={lang} state={row.state} />
      </>
    ),
    lead: leadsLabel(lang, row.leads, names),
    due: <Due lang={lang} row={row} isSaidAlready={filter.due === "overdue"} />,
    latest: <Latest lang={lang} row={row} />,
  };
}

/** When a row is due, in words, and that the day has passed, where the whole list is not about that. */
function Due({ lang, row, isSaidAlready }: { lang: Lang; row: ListRow; isSaidAlready: boolean }) {
  const words = describeTimescale(lang, { ...row, as_written: row.timescale_as_written });
  return (
    <>
      {shortened(words, 90)}
      {row.is_overdue && !isSaidAlready ? (
        <>
          <br />
          <Muted>{listWords(lang).datePassed}</Muted>
        </>
      ) : null}
    </>
  );
}

const shownOfUpdate = 110;

/** The latest update of a row: its date and its first words. */
function Latest({ lang, row }: { lang: Lang; row: ListRow }) {
  const t = listWords(lang);
  if (!row.latest_on) return <Muted>{t.noUpdate}</Muted>;
  const text = shortened((row.latest_text ?? "").replace(/\s+/g, " "), shownOfUpdate);
  return (
    <>
      <Muted>{formatShortDate(lang, row.latest_on)}</Muted>{" "}
      {row.latest_is_nil ? (
        t.nilReturn
      ) : row.latest_language === lang ? (
        text
      ) : (
        <span lang={row.latest_language ?? lang}>{text}</span>
      )}
    </>
  );
}

/** The first words of a long text, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/, "")}…`;
}

type TickableProps = { c: Ask; plan: PlanHead; isTicked: boolean; children: Child };

/** The form around rows with boxes to tick. */
function Tickable({ c, plan, isTicked, children }: TickableProps) {
  if (!isTicked) return <>{children}</>;
  const t = listWords(c.var.lang);
  return (
    <form method="post" action={planUrls.bulkChange(c, plan.id)}>
      {children}
      <ButtonRow>
        <Button kind="secondary">{t.bulk}</Button>
        <Muted>{t.bulkHint}</Muted>
      </ButtonRow>
    </form>
  );
}
