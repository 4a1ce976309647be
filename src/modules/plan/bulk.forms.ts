import { choice, defineForm, hidden } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { becauseFields } from "./because.forms.ts";
import { type BulkDeed, bulkDeeds } from "./bulk.ts";
import { bulkWords } from "./bulk.words.ts";
import type { ItemWithLeads } from "./item.queries.ts";
import type { ItemDeed } from "./item.states.ts";
import { leadChosen, whoField, whoOptions } from "./lead.forms.ts";
import { listLeadCandidates } from "./lead.queries.ts";
import { refuse } from "./refusal.ts";
import { stepWords } from "./step.words.ts";

/** The form that changes many items at once. Those who may not shape the plan can only change the state of what they lead. */
export async function bulkForm(c: Ask, items: readonly ItemWithLeads[], mayLead: boolean) {
  const { lang, ctx } = c.var;
  const t = bulkWords(lang);
  const deeds = bulkDeeds(ctx, items).map((value) => ({ value, label: stepWords(lang).deeds[value] }));
  const who = mayLead ? whoOptions(lang, await listLeadCandidates(ctx)) : [];
  const kinds = [...(mayLead ? ["lead" as const] : []), "state" as const];
  const labels = { lead: t.newLead, state: t.newState };
  return defineForm(lang, {
    ids: hidden({ max: 20_000 }),
    what: choice({
      label: t.what,
      required: t.whatNeeded,
      as: "radios",
      options: kinds.map((value) => ({ value, label: labels[value] })),
    }),
    who: whoField({ label: t.who, hint: t.whoHint }, who),
    deed: choice<ItemDeed>({ label: t.deed, hint: t.deedHint, options: deeds }),
    ...(await becauseFields(c)),
  });
}

/** What was chosen to be done to every item. */
export function bulkTyped(value: { what: "lead" | "state"; who: string | null; deed: ItemDeed | null }): BulkDeed {
  if (value.what === "lead") {
    if (!value.who) throw refuse("who", "bulkNoChange");
    return { lead: leadChosen(value.who) };
  }
  if (!value.deed) throw refuse("deed", "bulkNoChange");
  return { deed: value.deed };
}
