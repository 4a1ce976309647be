import type { Child } from "hono/jsx";

/** Several questions about one thing under one heading that everybody hears: "Lead 2", "At risk". */
export function Fieldset({ legend, hint, children }: { legend: Child; hint?: Child; children: Child }) {
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
      {hint ? <div class="govuk-hint">{hint}</div> : null}
      {children}
    </fieldset>
  );
}
