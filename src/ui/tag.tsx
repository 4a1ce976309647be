import type { Child } from "hono/jsx";
import { classNames } from "./class-names.ts";
import type { Tone } from "./tone.ts";

/** A short word in a quiet pill, for a kind or a category that carries no status. */
export function Tag({ children, tone }: { children: Child; tone?: Tone }) {
  return <span class={classNames("cc-tag", tone && `cc-tag--${tone}`)}>{children}</span>;
}

/** What a RAG tag shows: the letter and the word, both always, and the colour they wear. */
export type RagTagProps = { letter: string; label: string; tone: Tone };

/** A RAG rating: colour, letter and word together, so that it can be read in black and white. */
export function RagTag({ letter, label, tone }: RagTagProps) {
  return (
    <span class={`cc-rag cc-rag--${tone}`}>
      <span class="cc-rag__letter" aria-hidden="true">
        {letter}
      </span>
      <span class="cc-rag__word">{label}</span>
    </span>
  );
}

/** The little sign before a state's word. */
export type StateMark = "empty" | "half" | "full" | "done" | "paused" | "stopped" | "moved";

const markPaths: Record<StateMark, string> = {
  empty: "",
  half: "M8 3a5 5 0 0 1 0 10z",
  full: "M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8z",
  done: "M7 11.4 3.9 8.3l1.2-1.2L7 9l4-4 1.2 1.2z",
  paused: "M5.6 5h1.7v6H5.6zM8.7 5h1.7v6H8.7z",
  stopped: "M5.3 5.3h5.4v5.4H5.3z",
  moved: "M4.5 7.2h4V5l3.2 3-3.2 3V8.8h-4z",
};

/** The state of something in its life (not its RAG): a sign and a word. */
export function StateTag({ label, mark = "empty", tone = "grey" }: { label: string; mark?: StateMark; tone?: Tone }) {
  return (
    <span class={`cc-state cc-state--${tone}`}>
      <svg class="cc-state__mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" stroke-width="1.5" />
        {markPaths[mark] ? <path d={markPaths[mark]} fill="currentColor" /> : null}
      </svg>
      {label}
    </span>
  );
}
