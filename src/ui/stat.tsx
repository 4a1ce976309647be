import type { Child } from "hono/jsx";
import { classNames } from "./class-names.ts";
import type { Tone } from "./tone.ts";

type StatProps = { value: Child; label: Child; href?: string; note?: Child; tone?: Tone; isMain?: boolean };

/** A number that matters, large, with what it counts. `isMain` makes it the one of the row that is read first. */
export function Stat({ value, label, href, note, tone, isMain }: StatProps) {
  const words = (
    <>
      <span class="cc-stat__value">{value}</span> <span class="cc-stat__label">{label}</span>
    </>
  );
  return (
    <div class={classNames("cc-stat", tone && `cc-stat--${tone}`, isMain && "cc-stat--main")}>
      {href ? (
        <a class="cc-stat__link" href={href}>
          {words}
        </a>
      ) : (
        <p class="cc-stat__words">{words}</p>
      )}
      {note ? <p class="cc-stat__note">{note}</p> : null}
    </div>
  );
}

/** Numbers side by side; two to a row on a phone. */
export function StatRow({ children }: { children: Child }) {
  return <div class="cc-stats">{children}</div>;
}
