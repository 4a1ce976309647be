import { may } from "../../core/permit.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { changePlans, readPlans } from "./permissions.ts";
import { PlanHomePage } from "./plan-home.pages.tsx";
import { listPlanCards } from "./plan-home.queries.ts";
import { planHomeWords } from "./plan-home.words.ts";
import { listRagDefinitions } from "./rag-definition.queries.ts";

/** The page of all plans. */
export const planHomeRoutes = new Routes().get("/:partnership/plans", readPlans, async (c) => {
  const { ctx, lang } = c.var;
  const plans = await listPlanCards(ctx);
  const ragKey = await listRagDefinitions(ctx);
  const mayAdd = may(ctx.viewer, changePlans);
  const title = planHomeWords(lang).plans;
  return show(c, { title, section: "plans", width: "wide" }, <PlanHomePage {...{ c, plans, ragKey, mayAdd }} />);
});
