import type { Child } from "hono/jsx";
import type { FormView } from "../../core/forms/index.ts";
import { formatNumber } from "../../core/i18n/index.ts";
import { here } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import {
  EmptyState,
  Form,
  Link,
  List,
  MarkedText,
  PageTitle,
  Pagination,
  Paragraph,
  ResultList,
  SubNavigation,
} from "../../ui/index.ts";
import { planUrls } from "../plan/index.ts";
import { type Asked, resultKinds } from "./asked.ts";
import { shownResult } from "./result.ts";
import { mostOfKind, pageSize } from "./search.queries.ts";
import { type SearchResults, totalOf } from "./search.ts";
import { searchWords } from "./search.words.ts";
import { searchUrls } from "./urls.ts";

type Props = { c: Ask; asked: Asked; results: SearchResults };

/** The search before anything is asked: what can be found, and where to type. */
export function SearchStartPage({ c, form }: { c: Ask; form: FormView }) {
  const t = searchWords(c.var.lang);
  return (
    <>
      <PageTitle title={t.search} lead={t.lead} />
      <Form form={form} action={here(c, "search")} method="get" lang={c.var.lang} submit={t.submit} />
    </>
  );
}

/** What was found: how much of each kind, the best first, each with its match in a sentence and where it belongs. */
export function ResultsPage({ c, asked, results }: Props) {
  const t = searchWords(c.var.lang);
  const line = results.shownFor ?? asked.q;
  return (
    <>
      <PageTitle title={t.resultsFor(line)} caption={sumOf(c, results)} />
      <Spelling c={c} asked={asked} results={results} />
      {results.alsoFor.length > 0 ? <Paragraph isMuted>{t.alsoFor(results.alsoFor.join(", "))}</Paragraph> : null}
      <Kinds c={c} asked={asked} results={results} />
      {results.rows.length === 0 ? (
        <NothingOfKind c={c} asked={asked} results={results} />
      ) : (
        <Rows c={c} asked={asked} results={results} />
      )}
    </>
  );
}

function sumOf({ var: { lang } }: Ask, results: SearchResults): string {
  const t = searchWords(lang);
  const shown = resultKinds.reduce((sum, kind) => sum + Math.min(totalOf(results, kind), mostOfKind), 0);
  const isMore = resultKinds.some((kind) => totalOf(results, kind) > mostOfKind);
  return isMore ? t.manyResults(shown) : t.results(shown);
}

function Spelling({ c, asked, results: { shownFor, meant } }: Props) {
  const t = searchWords(c.var.lang);
  if (shownFor) {
    return (
      <Paragraph>
        {t.shownFor} <strong>{shownFor}</strong>. {t.insteadOf}{" "}
        <Link href={searchUrls.show(c, { q: asked.q, isExact: true })}>{asked.q}</Link>.
      </Paragraph>
    );
  }
  if (!meant) return null;
  return (
    <Paragraph>
      {t.meant} <Link href={searchUrls.show(c, { q: meant })}>{meant}</Link>?
    </Paragraph>
  );
}

function Kinds({ c, asked, results }: Props) {
  const { lang } = c.var;
  const t = searchWords(lang);
  const link = { q: asked.q, isExact: asked.isExact };
  const count = (n: number) => (n > mostOfKind ? t.moreThan(mostOfKind) : formatNumber(lang, n));
  const items = resultKinds
    .filter((kind) => totalOf(results, kind) > 0 || kind === asked.kind)
    .map((kind) => ({
      label: t.counted(t.kind[kind], count(totalOf(results, kind))),
      href: searchUrls.show(c, { ...link, kind }),
      isCurrent: kind === asked.kind,
    }));
  if (items.length < 2 && asked.kind === null) return null;
  return (
    <SubNavigation
      label={t.kinds}
      items={[{ label: t.all, href: searchUrls.show(c, link), isCurrent: asked.kind === null }, ...items]}
    />
  );
}

function Rows({ c, asked, results }: Props) {
  const { lang } = c.var;
  const t = searchWords(lang);
  const all = totalOf(results, asked.kind);
  const reach = asked.kind === null ? all : Math.min(all, mostOfKind);
  const from = (asked.page - 1) * pageSize + 1;
  const to = from + results.rows.length - 1;
  const page = (number: number) => searchUrls.show(c, { ...asked, page: number });
  const of = all > mostOfKind && asked.kind !== null ? t.moreThan(mostOfKind) : formatNumber(lang, all);
  return (
    <>
      <ResultList start={from} results={results.rows.map((row) => toResult(c, row))} />
      <Pagination
        lang={lang}
        text={all > pageSize ? t.showing(from, to, of) : undefined}
        {...(asked.page > 2 ? { first: page(1) } : {})}
        {...(asked.page > 1 ? { previous: page(asked.page - 1) } : {})}
        {...(to < reach ? { next: page(asked.page + 1) } : {})}
      />
      {to >= reach && all > mostOfKind ? <Paragraph isMuted>{t.bestOnly(mostOfKind)}</Paragraph> : null}
    </>
  );
}

function toResult(c: Ask, row: SearchResults["rows"][number]) {
  const { title, text, ...rest } = shownResult(c, row);
  return {
    ...rest,
    title: <MarkedText parts={title} />,
    ...(text.length > 0 ? { text: <MarkedText parts={text} /> } : {}),
  };
}

function NothingOfKind({ c, asked, results }: Props) {
  const t = searchWords(c.var.lang);
  return (
    <EmptyState
      title={t.nothingOfKind(results.shownFor ?? asked.q, asked.kind ? t.kind[asked.kind] : t.all)}
      action={<Link href={searchUrls.show(c, { q: asked.q, isExact: asked.isExact })}>{t.seeAll}</Link>}
    />
  );
}

/** Nothing was found: what to try. */
export function NothingPage({ c, asked }: { c: Ask; asked: Asked }): Child {
  const t = searchWords(c.var.lang);
  return (
    <>
      <EmptyState level={1} title={t.nothing(asked.q)} text={t.nothingText} />
      <List kind="bullet" items={Object.values(t.tips)} />
      <List
        items={[<Link href={planUrls.list(c)}>{t.plans}</Link>, <Link href={here(c, "glossary")}>{t.glossary}</Link>]}
      />
    </>
  );
}
