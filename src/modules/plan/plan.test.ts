import { beforeAll, describe, expect, test } from "vitest";
import { asRole, type Bare, makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { becoming, eventsOf, makeSmallPlan } from "../../../tests/support/plan.ts";
import { roles } from "../../core/ctx.ts";
import { Conflict, Forbidden, NotFound } from "../../core/errors.ts";
import { Refusal } from "../../core/refusal.ts";
import { listLevels } from "./level.queries.ts";
import { addLevel, changeLevel, removeLevel } from "./level.ts";
import { getPlan, listPlans } from "./plan.queries.ts";
import { planStatuses, planStatusTable } from "./plan.states.ts";
import { changePlan, createPlan, setPlanStatus } from "./plan.ts";
import { listRagDefinitions } from "./rag-definition.queries.ts";
import { changeRagDefinitions } from "./rag-definition.ts";

const db = useDatabase();
let bare: Bare;
let hafren: Bare;
beforeAll(async () => {
  bare = await makeBare(db, "plan-test");
  hafren = await makeBare(db, "plan-test-other");
});

const levels = [
  { name_en: "Theme", kind: "theme" as const },
  { name_en: "Action", kind: "action" as const },
];

test("the first plan brings the usual RAG key, and a second one leaves the key as it is", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    expect(await listRagDefinitions(ctx)).toEqual([]);
    await createPlan(ctx, { title: "First" }, levels);
    const words = { letter: "K", label_en: "Okay", label_cy: "Iawn", meaning_en: "Fine.", meaning_cy: "Yn iawn." };
    await changeRagDefinitions(ctx, { on_track: words });
    await createPlan(ctx, { title: "Second" }, levels);
    const key = await listRagDefinitions(ctx);
    expect(key.map((one) => one.letter)).toEqual(["B", "K", "A", "R", "N", "–"]);
  });
});

test("a new plan is a draft that leads can read and members cannot, until it is put forward", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const plan = await createPlan(ctx, { title: "Quiet" }, levels);
    expect(plan.status).toBe("draft");
    expect((await getPlan(await becoming(ctx, bare, "lead"), plan.id)).title).toBe("Quiet");
    await expect(getPlan(await becoming(ctx, bare, "member"), plan.id)).rejects.toThrow(NotFound);
    const again = await becoming(ctx, bare, "coordinator", 1);
    await setPlanStatus(again, plan, "consult");
    expect((await listPlans(await becoming(ctx, bare, "member"))).map((one) => one.title)).toEqual(["Quiet"]);
  });
});

describe("every stage of a plan", () => {
  test.each(planStatusTable.moves.flatMap((move) => move.from.map((from) => ({ ...move, from }))))(
    "from $from, $deed leads to $to",
    async ({ from, deed, to, needsReason }) => {
      await asRole(db, bare, "coordinator", async (ctx) => {
        const made = await createPlan(ctx, { title: "Stages" }, levels);
        await ctx.db.updateTable("plan").set({ status: from, version: 2 }).where("id", "=", made.id).execute();
        const plan = await getPlan(ctx, made.id);
        if (needsReason) await expect(setPlanStatus(ctx, plan, deed)).rejects.toThrow("Give a reason");
        const after = await setPlanStatus(ctx, plan, deed, { reason: "Agreed by the board" });
        expect(after.status).toBe(to);
        const last = (await eventsOf(ctx, { plan_id: plan.id })).at(-1);
        expect([last?.before, last?.after]).toEqual([{ status: from }, { status: to }]);
      });
    },
  );

  test.each(planStatuses)("from %s nothing else is possible", async (status) => {
    await asRole(db, bare, "coordinator", async (ctx) => {
      const made = await createPlan(ctx, { title: "Stages" }, levels);
      await ctx.db.updateTable("plan").set({ status, version: 2 }).where("id", "=", made.id).execute();
      const plan = await getPlan(ctx, made.id);
      const possible = planStatusTable.movesFrom(status).map((move) => move.deed);
      for (const { deed } of planStatusTable.moves.filter((move) => !possible.includes(move.deed)))
        await expect(setPlanStatus(ctx, plan, deed, { reason: "x" })).rejects.toThrow(Refusal);
    });
  });
});

test.each(roles)("a %s shapes plans only if that is the co-ordinator", async (role) => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan } = await makeSmallPlan(ctx, bare);
    const them = await becoming(ctx, bare, role);
    const [level] = await listLevels(them, plan.id);
    const deeds = [
      () => createPlan(them, { title: "Mine" }, levels),
      () => changePlan(them, plan, { title: "Mine" }),
      async () => setPlanStatus(them, await getPlan(them, plan.id), "supersede", { reason: "x" }),
      () => addLevel(them, plan, { name_en: "Step", kind: "milestone" }),
      () => changeLevel(them, plan, level as NonNullable<typeof level>, { name_en: "Aim", kind: "theme" }),
    ];
    for (const deed of deeds)
      if (role === "coordinator") await deed();
      else await expect(deed()).rejects.toThrow(Forbidden);
  });
});

test("a plan that a colleague changed in the meantime is not overwritten: both texts are there to choose from", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const plan = await createPlan(ctx, { title: "Old" }, levels);
    await changePlan(ctx, plan, { title: "Theirs" });
    const mine = changePlan(ctx, plan, { title: "Mine" }, { version: plan.version });
    const clash = await mine.catch((error: unknown) => error);
    expect(clash).toBeInstanceOf(Conflict);
    expect((clash as Conflict).theirs.title).toBe("Theirs");
    expect((clash as Conflict).by).toBe("Nerys Haf Probert");
  });
});

test("a plan takes no organisation, group or meeting of another partnership, and no period that ends before it starts", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { organisation_id, group_id } = hafren;
    await expect(createPlan(ctx, { title: "x", owning_organisation_id: organisation_id }, levels)).rejects.toThrow(
      Refusal,
    );
    await expect(createPlan(ctx, { title: "x", group_id }, levels)).rejects.toThrow("Choose one from the list");
    const backwards = { title: "x", from_on: "2027-01-02", to_on: "2027-01-01" };
    await expect(createPlan(ctx, backwards, levels)).rejects.toThrow("The end of the period must be after its start");
    await expect(createPlan(ctx, { title: " " }, levels)).rejects.toThrow("Enter a title");
    const plan = await createPlan(ctx, { title: "x" }, levels);
    await expect(setPlanStatus(ctx, plan, "adopt", { authority: { meeting_id: 999_999 } })).rejects.toThrow(Refusal);
  });
});

test("a plan of another partnership is not there", async () => {
  const plan = await asRole(db, hafren, "coordinator", (ctx) => createPlan(ctx, { title: "Theirs" }, levels));
  await asRole(db, bare, "coordinator", async (ctx) => {
    await expect(getPlan(ctx, plan.id)).rejects.toThrow(NotFound);
    await expect(changePlan(ctx, plan, { title: "Mine" })).rejects.toThrow(NotFound);
  });
});

test("levels are added between others, renamed, and removed only while nothing stands on them", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan } = await makeSmallPlan(ctx, bare);
    await addLevel(ctx, plan, { name_en: "Project", kind: "action" }, 2);
    const names = async () => (await listLevels(ctx, plan.id)).map((level) => `${level.depth} ${level.name_en}`);
    expect(await names()).toEqual(["1 Objective", "2 Outcome", "3 Project", "4 Action", "5 Measure"]);
    const all = await listLevels(ctx, plan.id);
    const [objective, , project] = all as [(typeof all)[number], unknown, (typeof all)[number]];
    await changeLevel(ctx, plan, objective, { name_en: "Priority", name_cy: "Blaenoriaeth", kind: "theme" });
    await expect(changeLevel(ctx, plan, objective, { name_en: "Priority", kind: "action" })).rejects.toThrow("in use");
    await expect(removeLevel(ctx, plan, objective)).rejects.toThrow("“Priority” is in use");
    await removeLevel(ctx, plan, project);
    expect(await names()).toEqual(["1 Priority", "2 Outcome", "4 Action", "5 Measure"]);
  });
});

test("the last level cannot be removed, and a level needs a name", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const plan = await createPlan(ctx, { title: "Flat" }, [{ name_en: "Action", kind: "action" }]);
    const [only] = await listLevels(ctx, plan.id);
    await expect(removeLevel(ctx, plan, only as NonNullable<typeof only>)).rejects.toThrow("at least one level");
    await expect(addLevel(ctx, plan, { name_en: "  ", kind: "action" })).rejects.toThrow("Enter a name");
    await expect(createPlan(ctx, { title: "None" }, [])).rejects.toThrow("at least one level");
  });
});

test("the RAG key is the administrator's and the co-ordinator's to word; a stale form meets a clash", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    await makeSmallPlan(ctx, bare);
    const words = { letter: "A", label_en: "Watch", label_cy: "Gwylio", meaning_en: "m", meaning_cy: "y" };
    const version = (await listRagDefinitions(ctx)).reduce((sum, one) => sum + one.version, 0);
    const key = await changeRagDefinitions(await becoming(ctx, bare, "administrator"), { at_risk: words }, version);
    expect(key.find((one) => one.code === "at_risk")?.label_cy).toBe("Gwylio");
    const again = await becoming(ctx, bare, "coordinator");
    await expect(changeRagDefinitions(again, { at_risk: words }, version)).rejects.toThrow(Conflict);
    await expect(changeRagDefinitions(again, { at_risk: { ...words, letter: " " } })).rejects.toThrow("needs a letter");
    for (const role of ["lead", "member", "viewer"] as const)
      await expect(changeRagDefinitions(await becoming(ctx, bare, role), { at_risk: words })).rejects.toThrow(
        Forbidden,
      );
  });
});
