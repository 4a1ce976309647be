import { holds, may } from "../../core/permit.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { panelsFor, show } from "../../core/web/show.tsx";
import { HomePage } from "./home.pages.tsx";
import { countBeginnings } from "./home.queries.ts";
import { type Place, placesFor } from "./home.ts";
import { homeWords } from "./home.words.ts";
import { getPartnership, listPrinciples } from "./partnership.queries.ts";
import { keepPartnership, readPartnership } from "./permissions.ts";

/** The places of this viewer's role that there are: a module that is not there has no navigation, a stranger to the list no page. */
function placesOpen(c: Ask): Place[] {
  const { navigation, ctx } = c.var;
  const offered = new Set(navigation.filter((entry) => holds(ctx.viewer, entry.access)).map((entry) => entry.path));
  const always: Place[] = ["glossary", "partnership", "access"];
  return placesFor(ctx.viewer.role).filter((place) =>
    place === "own" ? ctx.viewer.personId !== null : always.includes(place) || offered.has(place),
  );
}

async function homePage(c: Ask) {
  const { ctx, lang } = c.var;
  const partnership = await getPartnership(ctx);
  const principles = await listPrinciples(ctx);
  const beginnings = may(ctx.viewer, keepPartnership) ? await countBeginnings(ctx) : null;
  const panels = await panelsFor(c, "home");
  const page = <HomePage {...{ c, partnership, principles, beginnings, panels, places: placesOpen(c) }} />;
  return show(c, { title: homeWords(lang).home, section: "home", width: "wide" }, page);
}

/** The front page of a partnership. */
export const homeRoutes = new Routes().get("/:partnership", readPartnership, homePage);
