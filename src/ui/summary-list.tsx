import type { Child } from "hono/jsx";
import type { Lang } from "../core/i18n/words.ts";
import { classNames } from "./class-names.ts";
import { uiWords } from "./words.ts";

/** A link that changes one thing; `hiddenText` says what ("Change" + "venue"). */
export type SummaryAction = { href: string; label?: string; hiddenText: string };

/** One thing known about something. A row without a value is left out unless `emptyText` is given. */
export type SummaryRow = { key: Child; value: Child; emptyText?: Child; action?: SummaryAction };

type SummaryListProps = { rows: readonly SummaryRow[]; lang: Lang; hasRules?: boolean };

function isEmpty(value: Child): boolean {
  return value === undefined || value === null || value === false || value === "";
}

function Action({ action, lang }: { action: SummaryAction; lang: Lang }) {
  return (
    <dd class="govuk-summary-list__actions">
      <a class="govuk-link" href={action.href}>
        {action.label ?? uiWords(lang).change}
        <span class="govuk-visually-hidden"> {action.hiddenText}</span>
      </a>
    </dd>
  );
}

/** What is known about one thing: name, value, and a link to change it. */
export function SummaryList({ rows, lang, hasRules = true }: SummaryListProps) {
  const shown = rows.filter((row) => !isEmpty(row.value) || row.emptyText !== undefined);
  if (shown.length === 0) return null;
  const hasActions = shown.some((row) => row.action);
  return (
    <dl class={classNames("govuk-summary-list", !hasRules && "govuk-summary-list--no-border")}>
      {shown.map((row) => (
        <div
          class={classNames(
            "govuk-summary-list__row",
            hasActions && !row.action && "govuk-summary-list__row--no-actions",
          )}
        >
          <dt class="govuk-summary-list__key">{row.key}</dt>
          <dd class="govuk-summary-list__value">
            {isEmpty(row.value) ? <span class="cc-muted">{row.emptyText}</span> : row.value}
          </dd>
          {row.action ? <Action action={row.action} lang={lang} /> : null}
        </div>
      ))}
    </dl>
  );
}
