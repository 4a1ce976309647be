import type { Child } from "hono/jsx";

/** What can be done with one row of a table: links and little buttons side by side, far enough apart for a thumb. */
export function Deeds({ children }: { children: Child }) {
  return <div class="cc-deeds">{children}</div>;
}
