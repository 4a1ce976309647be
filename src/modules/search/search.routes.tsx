import { defineForm, text } from "../../core/forms/index.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { readAsked } from "./asked.ts";
import { searchPartnership } from "./permissions.ts";
import { NothingPage, ResultsPage, SearchStartPage } from "./search.pages.tsx";
import { search, total } from "./search.ts";
import { searchWords } from "./search.words.ts";

const section = "search";

/** The search of a partnership: `?q=warm+welcome&kind=update&page=2`, and `exact=yes` to look for a misspelt word as typed. */
export const searchRoutes = new Routes().get("/:partnership/search", searchPartnership, async (c) => {
  const { ctx, lang } = c.var;
  const t = searchWords(lang);
  const asked = readAsked(new URL(c.req.url).searchParams);
  if (asked.q === "") {
    const form = defineForm(lang, { q: text({ label: t.search, hint: t.hint, required: t.needed }) });
    return show(c, { title: t.search, section }, <SearchStartPage c={c} form={form.blank()} />);
  }
  const results = await search(ctx, asked);
  const page = total(results) > 0 ? <ResultsPage {...{ c, asked, results }} /> : <NothingPage c={c} asked={asked} />;
  return show(c, { title: t.titleFor(results.shownFor ?? asked.q), section, width: "wide" }, page);
});
