import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { becauseOf } from "./because.forms.ts";
import { levelRowValues, levelsTyped } from "./level.forms.ts";
import { changePlans } from "./permissions.ts";
import { newPlanForm, planForm, planStatusForm, suggestedKinds } from "./plan.forms.ts";
import { planFrom, showPlanPage } from "./plan.frame.tsx";
import { PlanFormPage, PlanStatusPage, planTitle } from "./plan.pages.tsx";
import type { Plan } from "./plan.queries.ts";
import { changePlan, createPlan, type PlanFacts, planFactsOf, setPlanStatus } from "./plan.ts";
import { planWords } from "./plan.words.ts";
import { planUrls } from "./urls.ts";

const orNull = (text: string | null | undefined): string | null => text || null;

function factsTyped(value: { [K in keyof PlanFacts]: PlanFacts[K] | string | null }): PlanFacts {
  const facts = planFactsOf(value as PlanFacts);
  return { ...facts, title_cy: orNull(facts.title_cy), summary_cy: orNull(facts.summary_cy) };
}

function formPage(c: Ask, form: FormView, plan?: Plan) {
  const t = planWords(c.var.lang);
  const page = <PlanFormPage c={c} form={form} {...(plan ? { plan } : {})} />;
  return showPlanPage(c, plan ? t.change : t.add, plan, form, page);
}

function statusPage(c: Ask, form: FormView, plan: Plan) {
  return showPlanPage(c, planWords(c.var.lang).status, plan, form, <PlanStatusPage {...{ c, form, plan }} />);
}

function suggestedLevels(c: Ask): Record<string, string | null> {
  return levelRowValues(
    suggestedKinds.map((kind) => ({ name_en: "", name_cy: c.var.lang === "cy" ? "" : null, kind })),
  );
}

/** The addresses of plans as a whole, with what answers each. */
export const planRoutes = new Routes()
  .get("/:partnership/plans/new", changePlans, async (c) => {
    const form = await newPlanForm(c);
    return formPage(c, form.blank({ language: c.var.lang, cycle_days: 61, ...suggestedLevels(c) }));
  })
  .post("/:partnership/plans/new", changePlans, async (c) =>
    submit(c, await newPlanForm(c), {
      page: (form) => formPage(c, form),
      verb: (value) => createPlan(c.var.ctx, factsTyped(value), levelsTyped(value, suggestedKinds.length)),
      next: (plan) => ({
        to: planUrls.view(c, plan.id),
        message: planWords(c.var.lang).added(planTitle(c.var.lang, plan)),
      }),
    }),
  )
  .get("/:partnership/plans/:plan{[0-9]+}/change", changePlans, async (c) => {
    const plan = await planFrom(c);
    const form = await planForm(c, plan);
    return formPage(c, form.blank(planFactsOf(plan), plan.version), plan);
  })
  .post("/:partnership/plans/:plan{[0-9]+}/change", changePlans, async (c) => {
    const plan = await planFrom(c);
    return submit(c, await planForm(c, plan), {
      page: (form) => formPage(c, form, plan),
      verb: (value, version) => changePlan(c.var.ctx, plan, factsTyped(value), becauseOf(value, version)),
      next: (after) => ({
        to: planUrls.view(c, plan.id),
        message: planWords(c.var.lang).changed(planTitle(c.var.lang, after)),
      }),
    });
  })
  .get("/:partnership/plans/:plan{[0-9]+}/status", changePlans, async (c) => {
    const plan = await planFrom(c);
    const form = await planStatusForm(c, plan);
    return statusPage(c, form.blank({}, plan.version), plan);
  })
  .post("/:partnership/plans/:plan{[0-9]+}/status", changePlans, async (c) => {
    const plan = await planFrom(c);
    return submit(c, await planStatusForm(c, plan), {
      page: (form) => statusPage(c, form, plan),
      verb: (value, version) => setPlanStatus(c.var.ctx, plan, value.deed, becauseOf(value, version)),
      next: (after) => {
        const t = planWords(c.var.lang);
        return { to: planUrls.view(c, plan.id), message: t.statusChanged(t.statuses[after.status]) };
      },
    });
  });
