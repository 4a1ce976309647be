import type { Child } from "hono/jsx";
import { formatDate, formatMoney, formatMonth, sumOfMoney } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Link, List, Paragraph, Prose, SummaryList, TextWithTerms } from "../../ui/index.ts";
import { itemWords } from "./item.words.ts";
import type { ItemPageData } from "./item-page.data.ts";
import { leadsIn } from "./item-page.queries.ts";
import { itemPageWords } from "./item-page.words.ts";
import type { LeadRole } from "./lead.identity.ts";
import { leadLabel } from "./lead.label.ts";
import { describeTimescale } from "./timescale.words.ts";
import { itemUrls } from "./urls.ts";

/** What was agreed about an item: who, by when, with what, to what end. What is empty is left out. */
export function Facts({ c, data }: { c: Ask; data: ItemPageData }) {
  const { lang } = c.var;
  const { item, mayChange } = data;
  const words = itemWords(lang);
  const t = itemPageWords(lang);
  const change = (href: string, hiddenText: string) => (mayChange ? { action: { href, hiddenText } } : {});
  const leads = itemUrls.leads(c, item.plan_id, item.id);
  const text = (value: string): Child => (value ? <TextWithTerms text={value} terms={data.terms} /> : "");
  return (
    <SummaryList
      lang={lang}
      rows={[
        { key: t.lead, value: <Leads c={c} data={data} as="lead" />, ...change(leads, t.lead) },
        { key: t.support, value: rolePresent(data, "support") ? <Leads c={c} data={data} as="support" /> : "" },
        { key: t.involved, value: rolePresent(data, "involved") ? <Leads c={c} data={data} as="involved" /> : "" },
        {
          key: words.fields.timescale_as_written,
          value: <Timescale c={c} data={data} />,
          ...change(itemUrls.dates(c, item.plan_id, item.id), words.fields.timescale_as_written),
        },
        {
          key: words.fields.money,
          value: moneyLines(c, data),
          ...change(itemUrls.money(c, item.plan_id, item.id), words.fields.money),
        },
        { key: words.fields.target, value: text(item.target) },
        { key: words.fields.contribution, value: text(item.contribution) },
        ...item.other.map(({ heading, text: value }) => ({ key: heading, value: text(value) })),
        {
          key: t.monthsTitle,
          value: months(c, data),
          ...(data.around.months.length > 0 ? change(itemUrls.months(c, item.plan_id, item.id), t.monthsTitle) : {}),
        },
        { key: t.visibleTo, value: item.visibility === "partner" ? "" : words.visibilities[item.visibility] },
      ]}
    />
  );
}

const Quiet = ({ children }: { children: Child }) => (
  <Paragraph size="s" isMuted>
    {children}
  </Paragraph>
);

const rolePresent = ({ around }: ItemPageData, role: LeadRole) => leadsIn(around.leads, role).length > 0;

function Leads({ c, data, as }: { c: Ask; data: ItemPageData; as: LeadRole }): Child {
  const { lang } = c.var;
  const t = itemPageWords(lang);
  const leads = leadsIn(data.around.leads, as);
  if (leads.length === 0) return itemWords(lang).toBeAgreed;
  const labels = leads.map((lead) => leadLabel(lang, lead, data.names));
  const written = [...new Set(leads.map((lead) => lead.as_written.trim()))].filter(
    (words) => words !== "" && !labels.some((label) => label.includes(words)),
  );
  return (
    <>
      {labels.length === 1 ? labels[0] : <List items={labels} />}
      {as === "lead" && leads.length > 1 ? <Quiet>{t.severalLeads(leads.length)}</Quiet> : null}
      {written.length > 0 ? <Quiet>{t.asWritten(written.join("; "))}</Quiet> : null}
    </>
  );
}

function Timescale({ c, data }: { c: Ask; data: ItemPageData }): Child {
  const { lang } = c.var;
  const { item, around } = data;
  const t = itemPageWords(lang);
  const understood = describeTimescale(lang, { ...item, as_written: item.timescale_as_written });
  const deadlines = around.deadlines.length > 1 ? around.deadlines : [];
  if (!understood && !item.timescale_as_written) return "";
  return (
    <>
      {understood}
      {item.timescale_as_written && item.timescale_as_written !== understood ? (
        <Quiet>{t.asWritten(item.timescale_as_written)}</Quiet>
      ) : null}
      {deadlines.length > 0 ? (
        <List
          items={deadlines.map((one) =>
            [one.as_written, one.due_on ? formatDate(lang, one.due_on) : "", one.is_met ? t.met : ""]
              .filter(Boolean)
              .join(" – "),
          )}
        />
      ) : null}
    </>
  );
}

function moneyLines(c: Ask, { around }: ItemPageData): Child {
  const { lang } = c.var;
  if (around.money.length === 0) return "";
  const amounts = around.money.flatMap((line) => line.amount ?? []);
  const lines = around.money.map(
    (line) =>
      line.as_written || [line.amount ? formatMoney(lang, line.amount) : "", line.source].filter(Boolean).join(" "),
  );
  return (
    <>
      {lines.length === 1 ? lines[0] : <List items={lines} />}
      {amounts.length > 1 ? <Quiet>{itemPageWords(lang).total(formatMoney(lang, sumOfMoney(amounts)))}</Quiet> : null}
    </>
  );
}

function months(c: Ask, { around }: ItemPageData): Child {
  if (around.months.length === 0) return "";
  return (
    <List items={around.months.map((entry) => `${formatMonth(c.var.lang, entry.month_on)}: ${entry.as_written}`)} />
  );
}

/** The longer words about an item, in the language they were written in. */
export function Detail({ c, data }: { c: Ask; data: ItemPageData }) {
  const { lang } = c.var;
  const { item, plan } = data;
  const isWelshThere = lang === "cy" && plan.language === "en" && Boolean(item.detail_cy);
  const text = isWelshThere ? (item.detail_cy as string) : item.detail;
  const textLang = isWelshThere ? "cy" : plan.language;
  return <Prose text={text} lang={lang} textLang={textLang} terms={data.terms} />;
}

/** Where a linked item or plan is. */
export function LinkTo({ c, planId, id, children }: { c: Ask; planId: number; id: number; children: Child }) {
  return <Link href={itemUrls.show(c, planId, id)}>{children}</Link>;
}
