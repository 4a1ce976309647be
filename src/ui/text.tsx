import type { Child } from "hono/jsx";
import { classNames } from "./class-names.ts";

/** How large a heading looks, apart from its level in the outline. */
export type HeadingSize = "xl" | "l" | "m" | "s";

type HeadingProps = { level?: 1 | 2 | 3 | 4; size?: HeadingSize; id?: string; caption?: Child; children: Child };

const usualSize = { 1: "l", 2: "m", 3: "s", 4: "s" } as const;

/** A heading inside a page; `level` is its place in the outline, `size` (xl l m s) only its look. */
export function Heading({ level = 2, size = usualSize[level], id, caption, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag class={`govuk-heading-${size}`} id={id}>
      {caption ? <span class="cc-heading__caption">{caption} </span> : null}
      {children}
    </Tag>
  );
}

type PageTitleProps = { title: Child; caption?: Child; lead?: Child; tags?: Child; actions?: Child; lang?: string };

/** The one h1 of a page, with a small line above (where this belongs), a lead sentence, tags and the buttons that act on the whole page. */
export function PageTitle({ title, caption, lead, tags, actions, lang }: PageTitleProps) {
  return (
    <div class="cc-page-title">
      <div class="cc-page-title__words">
        {caption ? <p class="cc-page-title__caption">{caption}</p> : null}
        <h1 class="govuk-heading-xl cc-page-title__title" lang={lang}>
          {title}
        </h1>
        {tags ? <p class="cc-page-title__tags">{tags}</p> : null}
        {lead ? <p class="cc-page-title__lead">{lead}</p> : null}
      </div>
      {actions ? <div class="cc-page-title__actions">{actions}</div> : null}
    </div>
  );
}

type ParagraphProps = { size?: "s" | "m" | "l"; isMuted?: boolean; lang?: string; children: Child };

/** A paragraph of our own words. For what users typed, use Prose. */
export function Paragraph({ size = "m", isMuted, lang, children }: ParagraphProps) {
  const sizeClass = { s: "govuk-body-s", m: "govuk-body", l: "govuk-body-l" }[size];
  return (
    <p class={classNames(sizeClass, isMuted && "cc-muted")} lang={lang}>
      {children}
    </p>
  );
}

type LinkProps = { href: string; lang?: string; hiddenText?: string; rel?: string; isQuiet?: boolean; children: Child };

/** A link in running text. `hiddenText` finishes its name for those who hear it out of context; `isQuiet` shows the underline on hover only (in tables). */
export function Link({ href, lang, hiddenText, rel, isQuiet, children }: LinkProps) {
  return (
    <a class={classNames("govuk-link", isQuiet && "govuk-link--no-underline")} href={href} lang={lang} rel={rel}>
      {children}
      {hiddenText ? <span class="govuk-visually-hidden"> {hiddenText}</span> : null}
    </a>
  );
}

type ListProps = { items: Child[]; kind?: "plain" | "bullet" | "number"; isSpaced?: boolean };

/** A short list. An empty list shows nothing. */
export function List({ items, kind = "plain", isSpaced }: ListProps) {
  if (items.length === 0) return null;
  const Tag = kind === "number" ? "ol" : "ul";
  const kindClass = kind !== "plain" && `govuk-list--${kind}`;
  return (
    <Tag class={classNames("govuk-list", kindClass, isSpaced && "govuk-list--spaced")}>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </Tag>
  );
}

/** Small, quieter words beside something else: a date, a source, an aside. */
export function Muted({ children }: { children: Child }) {
  return <span class="cc-muted">{children}</span>;
}
