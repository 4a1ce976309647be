import { choice, defineForm, type Field, text, tick } from "../../core/forms/index.ts";
import { type Lang, parseMoney } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { becauseFields } from "./because.forms.ts";
import type { MoneyFacts } from "./money.ts";
import { moneyWords } from "./money.words.ts";
import { readMoney } from "./money-line.ts";

const statuses = ["none", "existing_budget", "to_be_determined", "estimated", "secured", "not_applicable"] as const;
const kinds = ["cash", "in_kind"] as const;

/** Rows a form of money has room for beyond those that are there. */
export const spareMoney = 2;

const rowsOf = (count: number) => Array.from({ length: count + spareMoney }, (_, index) => index + 1);

/** An amount of pounds as people type it ("£3,000", "£3K"), read to the penny; nothing typed is null. */
function amountField(lang: Lang): Field<string | null> {
  const t = moneyWords(lang);
  const base = text({ label: t.amount, max: 30, width: 10, inputmode: "text" });
  return {
    ...base,
    read(sent, language) {
      const outcome = base.read(sent, language);
      if (outcome.error !== undefined || !outcome.value) return outcome.error ? outcome : { value: null };
      const amount = parseMoney(outcome.value);
      return amount === null ? { error: t.amountWrong } : { value: amount };
    },
    show: (value) => value?.replace(/\.00$/, "") ?? "",
  };
}

type RowField = Field<string | null> | Field<boolean>;

function rowFields(lang: Lang, n: number, isThere: boolean): [string, RowField][] {
  const t = moneyWords(lang);
  return [
    [`money_${n}_as_written`, text({ label: t.asWritten, hint: t.asWrittenHint, max: 2000 }) as Field<string | null>],
    [`money_${n}_amount`, amountField(lang)],
    [`money_${n}_source`, text({ label: t.source, max: 300 }) as Field<string | null>],
    [
      `money_${n}_kind`,
      choice<string>({ label: t.kind, options: kinds.map((value) => ({ value, label: t.kinds[value] })) }),
    ],
    [
      `money_${n}_status`,
      choice<string>({ label: t.status, options: statuses.map((value) => ({ value, label: t.statuses[value] })) }),
    ],
    ...(isThere ? ([[`money_${n}_gone`, tick({ label: t.takeAway })]] as [string, RowField][]) : []),
  ];
}

/** The form of all the money of an item: five fields a line, and some empty lines. */
export async function moneyForm(c: Ask, count: number) {
  const { lang } = c.var;
  const rows = rowsOf(count).flatMap((n) => rowFields(lang, n, n <= count));
  return defineForm(lang, {
    ...(Object.fromEntries(rows) as Record<string, Field<string | boolean | null>>),
    ...(await becauseFields(c)),
  });
}

/** The money of an item as the fields of its form. */
export function moneyValues(lines: readonly MoneyFacts[]): Record<string, string | null> {
  return Object.fromEntries(
    lines.flatMap((line, index) => [
      [`money_${index + 1}_as_written`, line.as_written],
      [`money_${index + 1}_amount`, line.amount],
      [`money_${index + 1}_source`, line.source],
      [`money_${index + 1}_kind`, line.kind],
      [`money_${index + 1}_status`, line.status],
    ]),
  );
}

/** The lines typed into a form. A line of words alone is read for its amount, source and status. */
export function moneyTyped(value: Record<string, unknown>, count: number): Partial<MoneyFacts>[] {
  return rowsOf(count).flatMap((n): Partial<MoneyFacts>[] => {
    const part = (name: string) => String(value[`money_${n}_${name}`] ?? "");
    const [as_written, amount, source, status] = [part("as_written"), part("amount"), part("source"), part("status")];
    if (value[`money_${n}_gone`] === true || !(as_written || amount || source || status)) return [];
    if (!(amount || source || status))
      return readMoney(as_written).map((line) => ({ ...line, source: line.source ?? "" }));
    return [
      {
        as_written,
        source,
        amount: amount || null,
        kind: (part("kind") || "cash") as MoneyFacts["kind"],
        status: (status || null) as MoneyFacts["status"],
      },
    ];
  });
}
