import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import type { Terms } from "../../ui/index.ts";
import { listTerms } from "./glossary.queries.ts";
import { glossaryUrls } from "./urls.ts";

/** The glossary as pages link it: every acronym with its place in the glossary and what it stands for, in the page's language. */
export async function termsFor(c: Ask): Promise<Terms> {
  const terms = await listTerms(c.var.ctx);
  return new Map(
    terms.map((term) => [
      term.acronym,
      { href: glossaryUrls.term(c, term.id), title: inEither(c.var.lang, term.meaning_en, term.meaning_cy).text },
    ]),
  );
}
