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
      <Letter letter={letter} /> {label}
    </span>
  );
}

/** The letter of a rating on its colour; in a tag it takes the tag's tone. Seen only: the word stands beside it. */
export function Letter({ letter, tone }: { letter: string; tone?: Tone }) {
  return (
    <b class={classNames("cc-letter", tone && `cc-letter--${tone}`)} aria-hidden="true">
      {letter}
    </b>
  );
}

/** The little sign before a state's word, drawn by the style sheet. */
export type StateMark = "empty" | "half" | "full" | "done" | "paused" | "stopped" | "moved";

/** The state of something in its life (not its RAG): a sign and a word. */
export function StateTag({ label, mark = "empty", tone = "grey" }: { label: string; mark?: StateMark; tone?: Tone }) {
  return <span class={`cc-state cc-state--${tone} cc-state--${mark}`}>{label}</span>;
}
