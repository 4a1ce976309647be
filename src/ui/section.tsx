import type { Child } from "hono/jsx";
import { classNames } from "./class-names.ts";
import { Heading, type HeadingSize } from "./text.tsx";

type SectionProps = {
  title: Child;
  id: string;
  level?: 2 | 3;
  size?: HeadingSize;
  action?: Child;
  children: Child;
};

/** A titled part of a page; `id` makes it an address (#leads) and names the region; `action` sits at the end of the heading's line. */
export function Section({ title, id, level = 2, size, action, children }: SectionProps) {
  return (
    <section class="cc-section" aria-labelledby={`${id}-title`} id={id}>
      <div class="cc-section__head">
        <Heading level={level} size={size} id={`${id}-title`}>
          {title}
        </Heading>
        {action ? <p class="cc-section__action">{action}</p> : null}
      </div>
      {children}
    </section>
  );
}

/** Side by side on a wide screen, one under another on a phone. `layout` "main-aside" is two thirds and one third; "even" shares equally. */
export function Columns({
  layout = "even",
  children,
}: {
  layout?: "even" | "main-aside" | "aside-main";
  children: Child;
}) {
  return <div class={classNames("cc-columns", `cc-columns--${layout}`)}>{children}</div>;
}

/** One of the Columns. */
export function Column({ children }: { children: Child }) {
  return <div class="cc-column">{children}</div>;
}

/** Keeps its children apart by an even space. */
export function Stack({ children }: { children: Child }) {
  return <div class="cc-stack">{children}</div>;
}
