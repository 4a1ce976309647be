import type { Child } from "hono/jsx";
import type { Lang } from "../core/i18n/words.ts";
import { uiWords } from "./words.ts";

/** A thing with things below it. `name` is its plain name, for those who hear the button that folds it. */
export type TreeNode = {
  name: string;
  href?: string;
  meta?: Child;
  tags?: Child;
  children?: readonly TreeNode[];
  /** Folded to begin with. */
  isClosed?: boolean;
};

function Node({ node, lang }: { node: TreeNode; lang: Lang }) {
  const { name, href, meta, tags, children = [], isClosed } = node;
  return (
    <li class="cc-tree__node">
      <div class="cc-tree__line">
        {href ? (
          <a class="cc-tree__name" href={href}>
            {name}
          </a>
        ) : (
          <span class="cc-tree__name">{name}</span>
        )}
        {tags ? <span class="cc-tree__tags"> {tags}</span> : null}
        {meta ? <span class="cc-tree__meta">{meta}</span> : null}
      </div>
      {children.length > 0 ? (
        <details class="cc-tree__below" open={!isClosed}>
          <summary class="cc-tree__summary">
            {uiWords(lang).below(children.length)}
            <span class="govuk-visually-hidden">: {name}</span>
          </summary>
          <ul class="cc-tree__list">
            {children.map((child) => (
              <Node node={child} lang={lang} />
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}

/** What hangs under what, as a list in a list that folds: a governance tree, a plan's levels. */
export function TreeList({ nodes, lang, label }: { nodes: readonly TreeNode[]; lang: Lang; label: string }) {
  if (nodes.length === 0) return null;
  return (
    <ul class="cc-tree" aria-label={label}>
      {nodes.map((node) => (
        <Node node={node} lang={lang} />
      ))}
    </ul>
  );
}
