import { may } from "../../core/permit.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { termsFor } from "../partnership/index.ts";
import { listPlanEvents } from "./history.queries.ts";
import { getItem, listTree } from "./item.queries.ts";
import { proposedRag } from "./item.rag.ts";
import { openStates } from "./item.states.ts";
import type { ItemPageData } from "./item-page.data.ts";
import { ItemPage } from "./item-page.pages.tsx";
import { surroundingsOf } from "./item-page.queries.ts";
import { listLevels } from "./level.queries.ts";
import { changePlans, readPlans, updateItems } from "./permissions.ts";
import { getPlan } from "./plan.queries.ts";
import { deedsFor } from "./step.ts";
import { titleIn, withReference } from "./title.ts";
import { itemUrls, planUrls } from "./urls.ts";
import { viewWords } from "./view.words.ts";
import { getPlanHead, listNames } from "./view-data.queries.ts";

async function dataOf(c: Ask): Promise<ItemPageData> {
  const { ctx } = c.var;
  const head = await getPlanHead(ctx, idFrom(c, "plan"));
  const plan = { ...(await getPlan(ctx, head.id)), ...head };
  const item = await getItem(ctx, plan.id, idFrom(c, "item"));
  const names = await listNames(ctx);
  const isRated = item.kind === "action" && openStates.includes(item.state);
  const events = await listPlanEvents(ctx, plan.id, { itemId: item.id, limit: 100 });
  const isMoved = events.some((event) => event.event === "item.moved");
  return {
    plan,
    item,
    names,
    events,
    around: await surroundingsOf(ctx, item),
    terms: await termsFor(c),
    known: {
      names,
      ratings: [],
      levels: await listLevels(ctx, plan.id),
      tree: isMoved ? await listTree(ctx, plan.id) : [],
    },
    proposed: isRated ? await proposedRag(ctx, item) : null,
    deeds: deedsFor(ctx, item),
    mayChange: may(ctx.viewer, changePlans),
    mayUpdate: may(ctx.viewer, updateItems, item),
  };
}

/** The page of an item. */
export const itemPageRoutes = new Routes().get(
  "/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}",
  readPlans,
  async (c) => {
    const data = await dataOf(c);
    const { plan, item, around } = data;
    const { lang } = c.var;
    const breadcrumbs = [
      { label: viewWords(lang).plans, href: planUrls.list(c) },
      { label: titleIn(lang, plan, plan).text, href: planUrls.view(c, plan.id) },
      ...around.ancestors.map((near) => ({
        label: withReference(near.reference, titleIn(lang, plan, near).text).slice(0, 70),
        href: itemUrls.show(c, plan.id, near.id),
      })),
    ];
    const title = withReference(item.reference, titleIn(lang, plan, item).text);
    return show(c, { title, section: "plans", width: "wide", breadcrumbs }, <ItemPage c={c} data={data} />);
  },
);
