import type { Child } from "hono/jsx";

/** Words that fold away until asked for. */
export function Details({
  summary,
  children,
  isOpen,
  id,
}: {
  summary: Child;
  children: Child;
  isOpen?: boolean;
  id?: string;
}) {
  return (
    <details class="govuk-details" open={isOpen} id={id}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
