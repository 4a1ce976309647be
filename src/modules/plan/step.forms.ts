import { choice, date, defineForm, type Field } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { becauseFields } from "./because.forms.ts";
import { type Editing, itemLabel } from "./item.frame.tsx";
import { listTree } from "./item.queries.ts";
import { type ItemDeed, itemStateTable, openStates } from "./item.states.ts";
import { listOtherItems } from "./plan.choices.queries.ts";
import { planTitle } from "./plan.pages.tsx";
import { listPlans } from "./plan.queries.ts";
import { stepWords } from "./step.words.ts";

/** Whether a deed must be explained. */
const needsReason = (deed: ItemDeed): boolean =>
  itemStateTable.moves.some((move) => move.deed === deed && move.needsReason);

/** Whether a deed ends an item, so that the day it ended can be given. */
const isEnding = (deed: ItemDeed): boolean =>
  itemStateTable.moves.some((move) => move.deed === deed && !openStates.includes(move.to));

/** What may take an item's place: for superseding the other items of its plan and other plans, for subsuming other plans and theirs. */
async function targetOptions(c: Ask, { plan, item }: Editing, deed: "supersede" | "subsume") {
  const { ctx, lang } = c.var;
  const t = stepWords(lang);
  const plans = (await listPlans(ctx)).filter((one) => one.id !== plan.id);
  const wholes = plans.map((one) => ({ value: `plan:${one.id}`, label: t.wholePlan(planTitle(lang, one)) }));
  if (deed === "supersede") {
    const tree = (await listTree(ctx, plan.id)).filter((one) => one.id !== item.id && one.kind === item.kind);
    return [
      ...tree.map((one) => ({ value: `item:${one.id}`, label: itemLabel(lang, plan, one).slice(0, 120) })),
      ...wholes,
    ];
  }
  const others = await listOtherItems(ctx, plan.id);
  return [
    ...wholes,
    ...others.map((one) => ({
      value: `item:${one.id}`,
      label: `${one.plan_title}: ${one.reference} ${one.title}`.slice(0, 120),
    })),
  ];
}

/** The form that confirms a deed: what takes the item's place where the deed asks, the day, why, and who decided. */
export async function stepForm(c: Ask, editing: Editing, deed: ItemDeed) {
  const { lang } = c.var;
  const t = stepWords(lang);
  const target: Record<string, Field<string | null>> = {};
  if (deed === "supersede" || deed === "subsume") {
    const options = await targetOptions(c, editing, deed);
    target.target = choice<string>({ label: t.target[deed], required: t.targetNeeded, options }) as Field<
      string | null
    >;
  }
  const ended: Record<string, Field<string | null>> = isEnding(deed)
    ? { closed_on: date({ label: t.closedOn, hint: t.closedOnHint }) }
    : {};
  return defineForm(lang, {
    ...target,
    ...ended,
    ...(await becauseFields(c, needsReason(deed) ? t.reasonNeeded : undefined)),
  });
}

/** What was chosen to take the item's place. */
export function targetTyped(target: unknown): { to_item_id?: number; to_plan_id?: number } {
  const [kind = "", id = ""] = String(target ?? "").split(":");
  if (kind === "item") return { to_item_id: Number(id) };
  return kind === "plan" ? { to_plan_id: Number(id) } : {};
}
