import { beforeAll, expect, test } from "vitest";
import { asRole, type Bare, makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { becoming, eventsOf, makeSmallPlan } from "../../../tests/support/plan.ts";
import { roles } from "../../core/ctx.ts";
import { Conflict, Forbidden, NotFound } from "../../core/errors.ts";
import { listChildren } from "./child-rows.ts";
import { setDates, setDeadlines } from "./deadline.ts";
import { getItem, listTree } from "./item.queries.ts";
import { addItem, changeItem, listDeadlines } from "./item.ts";
import type { LeadFacts } from "./lead.identity.ts";
import { everyPartner, listLeads, setLeads } from "./lead.ts";
import { listLevels } from "./level.queries.ts";
import { type MoneyFacts, setMoney } from "./money.ts";
import { setMonthEntries } from "./month-entry.ts";
import { createPlan } from "./plan.ts";

const db = useDatabase();
let bare: Bare;
let hafren: Bare;
beforeAll(async () => {
  bare = await makeBare(db, "item-test");
  hafren = await makeBare(db, "item-test-other");
});

test("what is typed as written is understood: dates, leads and money, with every word kept", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, outcome } = await makeSmallPlan(ctx, bare);
    const item = await addItem(ctx, plan, {
      title: "Train hosts",
      parent_id: outcome.id,
      timescale: "Pilot July 2027, report October 2027 and ongoing",
      leads: "Imran Qureshi (CVC) / Fire (to be agreed) / QZ",
      money: "£3K from the lottery; none",
    });
    expect(item).toMatchObject({ due_on: "2027-10-31", due_precision: "month", is_ongoing: true, kind: "action" });
    expect((await listDeadlines(ctx, item.id)).map((one) => one.due_on)).toEqual(["2027-07-31", "2027-10-31"]);
    const leads = await listLeads(ctx, item.id);
    expect(leads.map((lead) => [lead.person_id, lead.is_to_be_agreed, lead.as_written])).toEqual([
      [bare.people.lead, false, "Imran Qureshi (CVC)"],
      [null, true, "Fire (to be agreed)"],
      [null, false, "QZ"],
    ]);
    expect(item.lead_person_ids).toEqual([bare.people.lead]);
    const money = await listChildren<MoneyFacts>(ctx, "item_money", item.id);
    expect(money.map((line) => [line.amount, line.status])).toEqual([
      ["3000.00", null],
      [null, "none"],
    ]);
  });
});

test("initials that two people share name neither; somebody has to settle it", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    for (const name of ["Ada Kerr", "Aled Kent"])
      await ctx.db.insertInto("person").values({ partnership_id: bare.id, name, initials: "AK" }).execute();
    const { plan, outcome } = await makeSmallPlan(ctx, bare);
    const item = await addItem(ctx, plan, { title: "Ask AK", parent_id: outcome.id, leads: "AK" });
    expect(await listLeads(ctx, item.id)).toMatchObject([{ person_id: null, as_written: "AK" }]);
  });
});

test("an item goes under its parent at the next level, and a level that is not deeper is refused", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, one, action, measure } = await makeSmallPlan(ctx, bare);
    const levels = await listLevels(ctx, plan.id);
    const top = levels[0]?.id ?? 0;
    await expect(addItem(ctx, plan, { title: "x", parent_id: action.id, level_id: top })).rejects.toThrow(
      "under “Action”",
    );
    await expect(addItem(ctx, plan, { title: "x", parent_id: measure.id })).rejects.toThrow("no level deep enough");
    await expect(addItem(ctx, plan, { title: "x", level_id: 999_999 })).rejects.toThrow("levels of this plan");
    await expect(addItem(ctx, plan, { title: "x", parent_id: 999_999 })).rejects.toThrow("places in the list");
    const skipping = await addItem(ctx, plan, {
      title: "Straight to action",
      parent_id: one.id,
      level_id: levels[2]?.id ?? 0,
    });
    expect(skipping.kind).toBe("action");
  });
});

test("a parent of another plan, and people and bodies of another partnership, are not taken", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const elsewhere = await createPlan(ctx, { title: "Other plan" }, [{ name_en: "Action", kind: "action" }]);
    await expect(addItem(ctx, elsewhere, { title: "x", parent_id: action.id })).rejects.toThrow("places in the list");
    for (const lead of [
      { person_id: hafren.people.lead },
      { organisation_id: hafren.organisation_id },
      { group_id: hafren.group_id },
    ])
      await expect(setLeads(ctx, action, [lead])).rejects.toThrow("Choose one from the list");
    await expect(changeItem(ctx, action, { title: "x" }, { authority: { meeting_id: 999_999 } })).rejects.toThrow(
      "Choose a meeting",
    );
    await expect(getItem(ctx, elsewhere.id, action.id)).rejects.toThrow(NotFound);
  });
});

test.each(roles)("a %s changes items only if that is the co-ordinator, even where they lead", async (role) => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, action } = await makeSmallPlan(ctx, bare);
    const them = await becoming(ctx, bare, role);
    const deeds = [
      () => addItem(them, plan, { title: "Mine" }),
      () => changeItem(them, action, { title: "Mine" }),
      () => setLeads(them, action, "Police"),
      () => setMoney(them, action, "£1"),
      () => setDates(them, action, { due_on: "2027-05-01" }),
      () => setDeadlines(them, action, [{ as_written: "May 2027", due_on: "2027-05-31" }]),
      () => setMonthEntries(them, action, [{ month_on: "2027-01", as_written: "Launch" }]),
    ];
    for (const deed of deeds)
      if (role === "coordinator") await deed();
      else await expect(deed()).rejects.toThrow(Forbidden);
  });
});

test("a change records what differs, why, and which meeting decided it; saving nothing new records nothing", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const meeting = await ctx.db
      .insertInto("meeting")
      .values({
        ...{ partnership_id: bare.id, group_id: bare.group_id, title_en: "Steering Group", held_on: "2026-11-20" },
        ...{ start_time: "10:00", end_time: "11:00" },
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const because = { reason: "The hall is not ready", authority: { meeting_id: meeting.id } };
    const after = await changeItem(ctx, action, { title: action.title, timescale: "June 2027" }, because);
    expect(after).toMatchObject({ due_on: "2027-06-30", is_ongoing: false });
    const last = (await eventsOf(ctx, { item_id: action.id })).at(-1);
    expect(last).toMatchObject({
      event: "item.changed",
      subject_label: "1.1 Open welcome points",
      reason: "The hall is not ready",
      authority_meeting_id: meeting.id,
      before: { due_on: "2027-03-31", is_ongoing: true, timescale_as_written: "March 2027 and ongoing" },
      after: { due_on: "2027-06-30", is_ongoing: false, timescale_as_written: "June 2027" },
    });
    const same = await changeItem(ctx, after, { title: after.title, timescale: after.timescale_as_written });
    expect(same.version).toBe(after.version);
    expect((await eventsOf(ctx, { item_id: action.id })).at(-1)?.id).toBe(last?.id);
  });
});

test("dates corrected by hand stay when other words change, and give way when the timescale is reworded", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const corrected = await setDates(ctx, action, { due_on: "2027-02-14", due_precision: "day", is_ongoing: false });
    const renamed = await changeItem(ctx, corrected, { title: "New", timescale: corrected.timescale_as_written });
    expect([renamed.due_on, renamed.due_precision]).toEqual(["2027-02-14", "day"]);
    const reworded = await changeItem(ctx, renamed, { timescale: "By end of May 2027" });
    expect([reworded.due_on, reworded.due_precision]).toEqual(["2027-05-31", "month"]);
    await expect(setDates(ctx, reworded, { starts_on: "2028-01-01" })).rejects.toThrow("on or after the start date");
  });
});

test("several deadlines can be met one by one, and the last is the due date of the whole", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const after = await setDeadlines(ctx, action, [
      { as_written: "Pilot", due_on: "2027-01-31", is_met: true },
      { as_written: "Report", due_on: "2027-09-30", due_precision: "month" },
    ]);
    expect([after.due_on, after.due_precision]).toEqual(["2027-09-30", "month"]);
    expect((await listDeadlines(ctx, action.id)).map((one) => one.is_met)).toEqual([true, false]);
  });
});

test("two people who change different things do not stand in each other's way", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const later = await becoming(ctx, bare, "coordinator", 5);
    await changeItem(later, action, { title: "Their title" });
    const evenLater = await becoming(later, bare, "coordinator", 5);
    const mine = await changeItem(evenLater, action, { detail: "My detail" }, { version: action.version });
    expect([mine.title, mine.detail]).toEqual(["Their title", "My detail"]);
    await setLeads(evenLater, mine, [{ organisation_id: bare.organisation_id }], { version: action.version });
  });
});

test("two people who change the same thing: the second is shown both texts and nothing is lost", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const later = await becoming(ctx, bare, "coordinator", 5);
    await changeItem(later, action, { title: "Their title", target: "Theirs" });
    const mine = changeItem(later, action, { title: "My title", target: "" }, { version: action.version });
    const clash = (await mine.catch((error: unknown) => error)) as Conflict;
    expect(clash).toBeInstanceOf(Conflict);
    expect(clash.theirs).toMatchObject({ title: "Their title", target: "Theirs" });
    expect((await getItem(later, action.plan_id, action.id)).title).toBe("Their title");
    const chosen = await changeItem(later, action, { title: "My title" }, { version: clash.version });
    expect(chosen.title).toBe("My title");
  });
});

test("leads and money clash too, with their lists to choose from", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const later = await becoming(ctx, bare, "coordinator", 5);
    await setLeads(later, action, [{ person_id: bare.people.member }]);
    await setMoney(later, action, [{ as_written: "£900", amount: "900" }]);
    const last = await becoming(later, bare, "coordinator", 5);
    const { version } = action;
    const leads = (await setLeads(last, action, "Police", { version }).catch((error: unknown) => error)) as Conflict;
    expect((leads.theirs.leads as LeadFacts[]).map((lead) => lead.person_id)).toEqual([bare.people.member]);
    const money = (await setMoney(last, action, "£1", { version }).catch((error: unknown) => error)) as Conflict;
    expect((money.theirs.money as MoneyFacts[]).map((line) => line.amount)).toEqual(["900.00"]);
    await setMonthEntries(last, action, [{ month_on: "2027-01", as_written: "Launch" }], { version });
  });
});

test("a list that is saved again unchanged leaves no trace, and one row changed leaves only that row in the history", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    const first = [{ organisation_id: bare.organisation_id }, { group_id: bare.group_id, role: "support" as const }];
    const set = await setLeads(await becoming(ctx, bare, "coordinator", 1), action, first);
    const later = await becoming(ctx, bare, "coordinator", 9);
    expect((await setLeads(later, set, first)).version).toBe(set.version);
    await setLeads(later, set, [...first, { is_to_be_agreed: true, role: "involved" }]);
    const kept = await later.db
      .selectFrom("plan_row_version")
      .select("entity")
      .where("item_id", "=", action.id)
      .where("entity", "=", "item_lead")
      .where("from_at", "=", new Date(ctx.now.getTime() + 60_000))
      .execute();
    expect(kept).toEqual([]);
  });
});

test("'every partner must do this' is one lead for each organisation", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    await ctx.db
      .insertInto("organisation")
      .values({ partnership_id: bare.id, name_en: "Valley Fire", short_name: "VF", kind: "fire" })
      .execute();
    const { action } = await makeSmallPlan(ctx, bare);
    await setLeads(ctx, action, await everyPartner(ctx));
    expect((await listLeads(ctx, action.id)).length).toBe(2);
  });
});

test("the month grid keeps its cells in the order of the months", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { action } = await makeSmallPlan(ctx, bare);
    await setMonthEntries(ctx, action, [
      { month_on: "2027-03-15", as_written: "Report", is_done: true },
      { month_on: "2027-01", as_written: "19.01.27", kind: "meeting", on_date: "2027-01-19" },
    ]);
    const entries = await listChildren<{ month_on: string }>(ctx, "item_month_entry", action.id);
    expect(entries.map((entry) => entry.month_on)).toEqual(["2027-01-01", "2027-03-01"]);
    await expect(setMonthEntries(ctx, action, [{ month_on: "soon", as_written: "x" }])).rejects.toThrow(
      "Choose a month",
    );
  });
});

test("what only co-ordinators may see is kept from leads, in the plan and in its history", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, outcome } = await makeSmallPlan(ctx, bare);
    const secret = await addItem(ctx, plan, { title: "Not yet", parent_id: outcome.id, visibility: "coordinator" });
    await changeItem(ctx, secret, { title: "Not quite yet" });
    const lead = await becoming(ctx, bare, "lead");
    await expect(getItem(lead, plan.id, secret.id)).rejects.toThrow(NotFound);
    expect((await listTree(lead, plan.id)).map((item) => item.title)).not.toContain("Not quite yet");
    expect(await eventsOf(lead, { item_id: secret.id })).toEqual([]);
  });
});

test("hostile words are kept as they are and harm nothing", async () => {
  await asRole(db, bare, "coordinator", async (ctx) => {
    const { plan, outcome } = await makeSmallPlan(ctx, bare);
    const words = `'; drop table item; -- "><script>alert(1)</script> 🏡 \u202eنص %s \\ $1`;
    const item = await addItem(ctx, plan, {
      title: words,
      parent_id: outcome.id,
      timescale: words,
      leads: words,
      money: words,
    });
    expect((await getItem(ctx, plan.id, item.id)).title).toBe(words);
    const long = await changeItem(ctx, item, { detail: "x".repeat(100_000) });
    expect(long.detail.length).toBe(100_000);
  });
});
