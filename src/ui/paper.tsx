import type { Child } from "hono/jsx";
import { classNames } from "./class-names.ts";

/** Content that is printed like a paper: on its side, with the tables' headings on every sheet. */
export function Paper({ children }: { children: Child }) {
  return <div class="cc-paper">{children}</div>;
}

/** What a paper has in it; the part that is open is marked. */
export function Contents({
  label,
  items,
}: {
  label: string;
  items: readonly { label: Child; href: string; isCurrent?: boolean }[];
}) {
  if (items.length === 0) return null;
  return (
    <nav class="cc-contents" aria-label={label}>
      <p class="cc-contents__title" aria-hidden="true">
        {label}
      </p>
      <ol class="cc-contents__list">
        {items.map(({ label: words, href, isCurrent }) => (
          <li>
            <a class="cc-contents__link" href={href} aria-current={isCurrent ? "true" : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A step on the way to something: done, still to do, or not going to be done. `mark` says that for those who do not see the sign. */
export type Step = { words: Child; sign: "done" | "open" | "ended"; mark: string };

/** Steps with a sign before each. */
export function StepList({ label, steps }: { label: string; steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <ul class="cc-steps" aria-label={label}>
      {steps.map(({ words, sign, mark }) => (
        <li class={`cc-steps__step cc-steps__step--${sign}`}>
          <svg class="cc-steps__sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            {sign === "done" ? (
              <path d="M2.5 8.5l3.5 4 7.5-9" fill="none" stroke="currentColor" stroke-width="2.5" />
            ) : (
              <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="1.5" />
            )}
          </svg>
          {words} <span class="govuk-visually-hidden">({mark})</span>
        </li>
      ))}
    </ul>
  );
}

/** Notes one under another, each after the words that say when: "11 July 2026: …". */
export function DatedNotes({ notes }: { notes: readonly { when: Child; words: Child; isQuiet?: boolean }[] }) {
  return (
    <>
      {notes.map(({ when, words, isQuiet }) => (
        <div class={classNames("cc-note", isQuiet && "cc-muted")}>
          <b class="cc-note__when">{when}:</b> {words}
        </div>
      ))}
    </>
  );
}

/** What falls in a month of a grid: a plan, an event, a deadline; done ones carry a tick. */
export function MonthNote({ sign, mark, children }: { sign?: "done" | "due"; mark?: string; children: Child }) {
  return (
    <div class={classNames("cc-month-note", sign && `cc-month-note--${sign}`)}>
      {sign === "done" ? (
        <svg class="cc-steps__sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
          <path d="M2.5 8.5l3.5 4 7.5-9" fill="none" stroke="currentColor" stroke-width="2.5" />
        </svg>
      ) : null}
      {children}
      {mark ? <span class="govuk-visually-hidden"> ({mark})</span> : null}
    </div>
  );
}

/** A deed for one row, under its words; it is not printed. */
export function RowAction({ children }: { children: Child }) {
  return <div class="cc-row-action">{children}</div>;
}
