import { holds } from "../../core/permit.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { SubNavigation } from "../../ui/index.ts";
import { accessWords } from "./access.words.ts";
import { glossaryWords } from "./glossary.words.ts";
import { partnershipWords } from "./partnership.words.ts";
import { keepAccess } from "./permissions.ts";
import { accessUrls, glossaryUrls, partnershipUrls } from "./urls.ts";

/** The section of the navigation that the partnership's own pages, the glossary and access share. */
export const section = "partnership";

/** The views of the partnership itself. Only administrators are shown who has access. */
export function PartnershipViews({ c, current }: { c: Ask; current: "about" | "glossary" | "access" }) {
  const { lang, ctx } = c.var;
  const views = [
    { name: "about", label: partnershipWords(lang).about, href: partnershipUrls.show(c) },
    { name: "glossary", label: glossaryWords(lang).glossary, href: glossaryUrls.list(c) },
    ...(holds(ctx.viewer, keepAccess)
      ? [{ name: "access", label: accessWords(lang).access, href: accessUrls.list(c) }]
      : []),
  ];
  return (
    <SubNavigation
      label={partnershipWords(lang).views}
      items={views.map(({ name, label, href }) => ({ label, href, isCurrent: name === current }))}
    />
  );
}
