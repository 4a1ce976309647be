import type { Child } from "hono/jsx";

/** Words that are heard but not seen. */
export function VisuallyHidden({ children }: { children: Child }) {
  return <span class="govuk-visually-hidden">{children}</span>;
}
