import type { Child } from "hono/jsx";
import type { FormView } from "../../core/forms/index.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { show } from "../../core/web/show.tsx";
import { becauseWords } from "./because.words.ts";
import { planTitle } from "./plan.pages.tsx";
import { getPlan, type Plan } from "./plan.queries.ts";
import { planUrls } from "./urls.ts";

/** The plan that the address of a request names. */
export function planFrom(c: Ask): Promise<Plan> {
  return getPlan(c.var.ctx, idFrom(c, "plan"));
}

/** Where a page stands under the list of plans. */
export function planBreadcrumbs(c: Ask, plan?: Plan) {
  const plans = { label: becauseWords(c.var.lang).plans, href: planUrls.list(c) };
  return plan ? [plans, { label: planTitle(c.var.lang, plan), href: planUrls.view(c, plan.id) }] : [plans];
}

/** Answers with a page that changes something of a plan as a whole. */
export function showPlanPage(c: Ask, title: string, plan: Plan | undefined, form: FormView | null, content: Child) {
  const hasError = (form?.errors.length ?? 0) > 0;
  return show(c, { title, section: "plans", hasError, breadcrumbs: planBreadcrumbs(c, plan) }, content);
}
