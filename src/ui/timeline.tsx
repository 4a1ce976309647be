import type { Child } from "hono/jsx";
import { classNames } from "./class-names.ts";

/** Something that happened: `when` in words, `datetime` for machines, `who` did it. */
export type TimelineEntry = {
  when: Child;
  datetime?: string;
  who?: Child;
  title?: Child;
  href?: string;
  body?: Child;
  tags?: Child;
  id?: string;
  /** The one to look at, such as the latest. */
  isMain?: boolean;
};

function Entry({ entry, level }: { entry: TimelineEntry; level: 2 | 3 | 4 }) {
  const Tag = `h${level}` as const;
  const { when, datetime, who, title, href, body, tags, id, isMain } = entry;
  return (
    <li class={classNames("cc-timeline__entry", isMain && "cc-timeline__entry--main")} id={id}>
      {title ? <Tag class="cc-timeline__title">{href ? <a href={href}>{title}</a> : title}</Tag> : null}
      <p class="cc-timeline__when">
        {datetime ? <time datetime={datetime}>{when}</time> : when}
        {who ? <span class="cc-timeline__who"> · {who}</span> : null}
      </p>
      {tags ? <p class="cc-timeline__tags">{tags}</p> : null}
      {body ? <div class="cc-timeline__body">{body}</div> : null}
    </li>
  );
}

/** What happened, one after another, in the order given. */
export function Timeline({
  entries,
  level = 3,
  emptyText,
}: {
  entries: readonly TimelineEntry[];
  level?: 2 | 3 | 4;
  emptyText?: Child;
}) {
  if (entries.length === 0) return emptyText ? <p class="govuk-body cc-muted">{emptyText}</p> : null;
  return (
    <ol class="cc-timeline">
      {entries.map((entry) => (
        <Entry entry={entry} level={level} />
      ))}
    </ol>
  );
}
