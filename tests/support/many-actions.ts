import type { Ctx } from "../../src/core/ctx.ts";
import { addDays } from "../../src/core/i18n/index.ts";
import { type ItemState, itemStates } from "../../src/modules/plan/item.states.ts";
import { listLevels } from "../../src/modules/plan/level.queries.ts";
import type { Plan } from "../../src/modules/plan/plan.queries.ts";
import { createPlan, setPlanStatus } from "../../src/modules/plan/plan.ts";
import { type RagCode, ragCodes } from "../../src/modules/plan/rag.ts";

/** What a test knows of an action it made: the facts that filters ask for. */
export type KnownAction = {
  id: number;
  path: string;
  reference: string;
  state: ItemState;
  rag: RagCode | null;
  due_on: string | null;
  starts_on: string | null;
  is_ongoing: boolean;
  last_update_on: string | null;
  organisation_id: number | null;
  is_to_be_agreed: boolean;
};

/** A sequence of numbers that is the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return (state >> 8) % sides;
  };
}

const pathOf = (...positions: number[]) => positions.map((position) => position.toString(16).padStart(8, "0")).join("");

/** Facts of an action by throwing dice; many fall on the edges that rules turn on. */
function facts(roll: (sides: number) => number, today: string) {
  const near = (span: number) => addDays(today, roll(2 * span + 1) - span);
  return {
    state: itemStates[roll(itemStates.length)] as ItemState,
    rag: roll(4) === 0 ? null : (ragCodes[roll(ragCodes.length)] as RagCode),
    due_on: roll(5) === 0 ? null : near([3, 31, 200][roll(3)] as number),
    starts_on: roll(4) === 0 ? near(40) : null,
    is_ongoing: roll(4) === 0,
    last_update_on: roll(4) === 0 ? null : addDays(today, -([60, 61, 121, 122, 10][roll(5)] ?? 0) - roll(2)),
  };
}

/** An adopted plan of two objectives with so many actions, put straight into the tables; leads are of one organisation or none. */
export async function makeManyActions(
  ctx: Ctx,
  organisationId: number,
  count: number,
  today: string,
  seed = 7,
): Promise<{ plan: Plan; actions: KnownAction[]; themes: number[] }> {
  const draft = await createPlan(ctx, { title: "A longer plan", from_on: "2025-04-01", to_on: "2028-03-31" }, [
    { name_en: "Objective", kind: "theme" },
    { name_en: "Action", kind: "action" },
    { name_en: "Measure", kind: "milestone" },
  ]);
  const plan = await setPlanStatus(ctx, draft, "adopt");
  const [theme, action] = (await listLevels(ctx, plan.id)).map(({ id }) => id) as [number, number, number];
  const common = { partnership_id: ctx.partnership.id, plan_id: plan.id };
  const roll = dice(seed);
  const themes = await ctx.db
    .insertInto("item")
    .values(
      [1, 2].map((n) => ({
        ...common,
        level_id: theme,
        kind: "theme",
        position: n,
        path: pathOf(n),
        reference: `${n}`,
        title: `Objective ${n}`,
      })),
    )
    .returning("id")
    .execute();
  const rows = Array.from({ length: count }, (_, index) => {
    const half = index % 2;
    const n = Math.floor(index / 2) + 1;
    return {
      ...common,
      ...facts(roll, today),
      level_id: action,
      kind: "action",
      parent_id: themes[half]?.id ?? 0,
      position: n,
      path: pathOf(half + 1, n),
      reference: roll(9) === 0 ? "" : `${half + 1}.${n}`,
      title: `Action ${half + 1}.${n} about ${["choirs", "football", "shared meals"][roll(3)]}`,
      created_at: new Date("2026-01-05T10:00:00Z"),
    };
  });
  const made = await ctx.db.insertInto("item").values(rows).returningAll().execute();
  const led = made.map((item) => ({ item, kind: roll(3) }));
  const leads = led.flatMap(({ item, kind }) =>
    kind === 0
      ? []
      : [
          {
            ...common,
            item_id: item.id,
            position: 0,
            ...(kind === 1 ? { organisation_id: organisationId } : { is_to_be_agreed: true }),
          },
        ],
  );
  await ctx.db.insertInto("item_lead").values(leads).execute();
  const actions = led.map(({ item, kind }) => ({
    ...(item as unknown as KnownAction),
    organisation_id: kind === 1 ? organisationId : null,
    is_to_be_agreed: kind !== 1,
  }));
  return { plan, actions, themes: themes.map(({ id }) => id) };
}
