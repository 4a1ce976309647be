import type { Child } from "hono/jsx";
import { RagTag, type RagTagProps } from "./tag.tsx";

type DefinitionKeyProps = { title: Child; items: readonly (RagTagProps & { definition: Child })[] };

/** What each rating means, in the partnership's own words. */
export function DefinitionKey({ title, items }: DefinitionKeyProps) {
  return (
    <div class="cc-key">
      <p class="cc-key__title">{title}</p>
      <dl class="cc-key__list">
        {items.map(({ definition, ...tag }) => (
          <div class="cc-key__row">
            <dt>
              <RagTag {...tag} />
            </dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
