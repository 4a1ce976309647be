import { choice, date, defineForm, longText, reference, text, wholeNumber } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import { becauseFields, languageField } from "./because.forms.ts";
import { type LevelRows, levelRowFields } from "./level.forms.ts";
import type { LevelKind } from "./level.queries.ts";
import { listOtherItems, listPlanOwners, type PlanOwners } from "./plan.choices.queries.ts";
import type { Plan } from "./plan.queries.ts";
import { planStatusTable } from "./plan.states.ts";
import { planWords } from "./plan.words.ts";

function ownerOptions(lang: Lang, owners: PlanOwners["organisations"]) {
  return owners.map(({ id, name_en, name_cy }) => ({ value: id, label: inEither(lang, name_en, name_cy).text }));
}

async function planFields(c: Ask, plan?: Plan) {
  const { lang, ctx } = c.var;
  const t = planWords(lang);
  const { organisations, groups } = await listPlanOwners(ctx);
  const others = await listOtherItems(ctx, plan?.id ?? 0);
  const items = others.map((item) => ({
    value: item.id,
    label: `${item.plan_title}: ${item.reference} ${item.title}`.slice(0, 120),
  }));
  return {
    title: text({ label: t.titleEn, required: t.titleNeeded, max: 300 }),
    title_cy: text({ label: t.titleCy, max: 300 }),
    summary: longText({ label: t.summary, rows: 4 }),
    summary_cy: longText({ label: t.summaryCy, rows: 4 }),
    from_on: date({ label: t.fromOn }),
    to_on: date({ label: t.toOn }),
    owning_organisation_id: reference({
      label: t.organisation,
      hint: t.organisationHint,
      options: ownerOptions(lang, organisations),
    }),
    group_id: reference({ label: t.group, options: ownerOptions(lang, groups) }),
    parent_item_id: reference({ label: t.parent, hint: t.parentHint, options: items }),
    language: languageField(lang, t.language),
    cycle_days: wholeNumber({ label: t.cycle, hint: t.cycleHint, required: t.cycleNeeded, least: 7, most: 400 }),
  };
}

/** The levels a new plan's form suggests, from the top down. */
export const suggestedKinds: readonly LevelKind[] = ["theme", "outcome", "action", "milestone", "milestone"];

/** The form a plan is changed by. */
export async function planForm(c: Ask, plan: Plan) {
  return defineForm(c.var.lang, { ...(await planFields(c, plan)), ...(await becauseFields(c)) });
}

/** The form a plan is added by: the plan and its levels. */
export async function newPlanForm(c: Ask) {
  const fields = await planFields(c);
  const levels: LevelRows = levelRowFields(c.var.lang, suggestedKinds.length);
  return defineForm(c.var.lang, { ...fields, ...levels });
}

/** The form that carries a plan to its next stage. */
export async function planStatusForm(c: Ask, plan: Plan) {
  const t = planWords(c.var.lang);
  const options = planStatusTable
    .movesFrom(plan.status)
    .map(({ deed }) => ({ value: deed, label: t.deeds[deed], hint: t.deedHints[deed] }));
  return defineForm(c.var.lang, {
    deed: choice({ label: t.deed, required: t.deedNeeded, options, as: "radios" }),
    ...(await becauseFields(c)),
  });
}
