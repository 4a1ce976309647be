import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { asRole, type Bare, makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { type Ctx, contextFor, type Role, systemViewer, withViewer } from "../../core/ctx.ts";
import { Conflict, Forbidden, NotFound } from "../../core/errors.ts";
import { Refusal } from "../../core/refusal.ts";
import { type Group, getGroup, isOpen, listGroups } from "./group.queries.ts";
import { groupsAbove, groupTree, idsBelow, sortGroups } from "./group.tree.ts";
import { addGroup, changeGroup, closeGroup, type GroupFacts, reopenGroup } from "./group.ts";
import { getGroupMember, isCurrent, listGroupMembers, listMembershipsOf } from "./member.queries.ts";
import { addGroupMember, changeGroupMember, type MemberFacts, removeGroupMember } from "./member.ts";

const database = useDatabase();
let bare: Bare;
let elsewhere: Bare;
const as = <T>(role: Role, run: (ctx: Ctx) => Promise<T>) => asRole(database, bare, role, run);

beforeAll(async () => {
  bare = await makeBare(database, "groups-clawdd");
  elsewhere = await makeBare(database, "groups-hafren");
});

const facts = (changes: Partial<GroupFacts> = {}): GroupFacts => ({
  parent_id: null,
  name_en: "Board",
  name_cy: "",
  short_name: "",
  kind: "board",
  purpose_en: "",
  purpose_cy: "",
  terms_of_reference: "",
  from_on: null,
  to_on: null,
  ...changes,
});

const refusalOf = async (deed: Promise<unknown>) => {
  const error = await deed.then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).fields;
};

describe("the governance tree", () => {
  test("takes groups under groups, and moves a group with all that is below it", async () => {
    await as("coordinator", async (ctx) => {
      const board = await addGroup(ctx, facts());
      const delivery = await addGroup(ctx, facts({ name_en: "Delivery", parent_id: board.id, kind: "steering" }));
      const schools = await addGroup(ctx, facts({ name_en: "Schools", parent_id: delivery.id, kind: "working" }));
      const other = await addGroup(ctx, facts({ name_en: "Other board" }));
      await changeGroup(ctx, delivery, facts({ name_en: "Delivery", parent_id: other.id, kind: "steering" }), 1);
      const groups = await listGroups(ctx);
      expect(groupsAbove(groups, schools).map((group) => group.name_en)).toEqual(["Other board", "Delivery"]);
      expect(idsBelow(groups, board.id)).toEqual(new Set([board.id]));
      const event = await ctx.db
        .selectFrom("audit_event")
        .select(["before", "after"])
        .where("event", "=", "group.changed")
        .where("subject_id", "=", delivery.id)
        .executeTakeFirstOrThrow();
      expect(event).toMatchObject({ before: { parent: "Board" }, after: { parent: "Other board" } });
    });
  });

  test("never takes a group under itself or under a group below it", async () => {
    await as("coordinator", async (ctx) => {
      const top = await addGroup(ctx, facts());
      const middle = await addGroup(ctx, facts({ parent_id: top.id }));
      const low = await addGroup(ctx, facts({ parent_id: middle.id }));
      for (const parent_id of [top.id, middle.id, low.id])
        expect(await refusalOf(changeGroup(ctx, top, facts({ parent_id }), 1))).toHaveProperty("parent_id");
      expect((await getGroup(ctx, top.id)).parent_id).toBeNull();
    });
  });

  test("does not become a ring when two people move two groups at the same moment", async () => {
    const made = await database.app.transaction().execute(async (db) => {
      const ctx = await contextFor(db, bare.slug, systemViewer, new Date());
      return [await addGroup(ctx, facts({ name_en: "One" })), await addGroup(ctx, facts({ name_en: "Two" }))] as const;
    });
    const [one, two] = made;
    const move = (group: Group, under: Group) =>
      database.app.transaction().execute(async (db) => {
        const ctx = await contextFor(db, bare.slug, systemViewer, new Date());
        return changeGroup(ctx, group, facts({ name_en: group.name_en, parent_id: under.id }), group.version);
      });
    const outcomes = await Promise.allSettled([move(one, two), move(two, one)]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("cannot hang from another partnership's group", async () => {
    await as("coordinator", async (ctx) => {
      await expect(addGroup(ctx, facts({ parent_id: elsewhere.group_id }))).rejects.toThrow(NotFound);
      await expect(getGroup(ctx, elsewhere.group_id)).rejects.toThrow(NotFound);
    });
  });

  test("holds every group exactly once, whatever hangs from what and whatever is left out", () => {
    const forest = fc
      .array(fc.nat({ max: 20 }), { maxLength: 20 })
      .map((parents) =>
        parents.map((parent, index) => ({ id: index + 1, parent_id: parent > index ? null : parent || null })),
      );
    fc.assert(
      fc.property(forest, fc.nat({ max: 20 }), (groups, leftOut) => {
        const shown = groups.filter((group) => group.id !== leftOut);
        const flat = (nodes: ReturnType<typeof groupTree<(typeof groups)[number]>>): number[] =>
          nodes.flatMap((node) => [node.id, ...flat(node.children)]);
        expect(flat(groupTree(shown)).sort((a, b) => a - b)).toEqual(shown.map((group) => group.id));
      }),
    );
  });

  test("shows boards before thematic partnerships and so on down, each kind by name in the language", async () => {
    await as("coordinator", async (ctx) => {
      const names = [
        ["Zeal", "Abad", "board"],
        ["Ant", "Zebra", "forum"],
        ["Bee", "Llew", "board"],
        ["Cat", "Lwc", "board"],
      ] as const;
      const made: Group[] = [];
      for (const [name_en, name_cy, kind] of names) made.push(await addGroup(ctx, facts({ name_en, name_cy, kind })));
      expect(sortGroups("en", made).map((group) => group.name_en)).toEqual(["Bee", "Cat", "Zeal", "Ant"]);
      expect(sortGroups("cy", made).map((group) => group.name_cy)).toEqual(["Abad", "Lwc", "Llew", "Zebra"]);
    });
  });
});

describe("a group", () => {
  test("closes only when the groups below it have, and opens only under an open one", async () => {
    await as("coordinator", async (ctx) => {
      const top = await addGroup(ctx, facts());
      const low = await addGroup(ctx, facts({ parent_id: top.id }));
      expect(await refusalOf(closeGroup(ctx, top, "2026-11-22", top.version))).toHaveProperty("to_on");
      const closedLow = await closeGroup(ctx, low, "2026-11-20", low.version);
      const closedTop = await closeGroup(ctx, top, "2026-11-22", top.version);
      expect(isOpen(closedTop, "2026-11-22")).toBe(false);
      expect(await refusalOf(reopenGroup(ctx, closedLow, closedLow.version))).toHaveProperty("parent_id");
      expect(await refusalOf(addGroup(ctx, facts({ parent_id: top.id })))).toHaveProperty("parent_id");
      await reopenGroup(ctx, closedTop, closedTop.version);
      expect((await reopenGroup(ctx, closedLow, closedLow.version)).to_on).toBeNull();
    });
  });

  test("that a colleague changed meanwhile is not overwritten", async () => {
    await as("coordinator", async (ctx) => {
      const group = await addGroup(ctx, facts());
      await changeGroup(ctx, group, facts({ name_en: "Renamed" }), group.version);
      const clash = await changeGroup(ctx, group, facts({ name_en: "Mine" }), group.version).catch((error) => error);
      expect(clash).toBeInstanceOf(Conflict);
      expect(clash.theirs).toMatchObject({ name_en: "Renamed" });
    });
  });

  test.each(["lead", "member", "viewer"] as const)("cannot be added, changed or closed by a %s", async (role) => {
    await as(role, async (ctx) => {
      const group = await getGroup(ctx, bare.group_id);
      await expect(addGroup(ctx, facts())).rejects.toThrow(Forbidden);
      await expect(changeGroup(ctx, group, facts(), 1)).rejects.toThrow(Forbidden);
      await expect(closeGroup(ctx, group, "2026-11-22", 1)).rejects.toThrow(Forbidden);
      await expect(addGroupMember(ctx, group, seat())).rejects.toThrow(Forbidden);
    });
  });
});

const seat = (changes: Partial<MemberFacts> = {}): MemberFacts => ({
  person_id: bare.people.member,
  organisation_id: bare.organisation_id,
  capacity: "member",
  from_on: "2026-01-01",
  to_on: null,
  ...changes,
});

describe("a member of a group", () => {
  test("represents an organisation from a day to a day, and may come back later", async () => {
    await as("coordinator", async (ctx) => {
      const group = await getGroup(ctx, bare.group_id);
      const id = await addGroupMember(ctx, group, seat({ capacity: "chair" }));
      const member = await getGroupMember(ctx, group.id, id);
      expect(member).toMatchObject({ person_name: "Carys Oyelaran", organisation_short: "CVC", capacity: "chair" });
      await changeGroupMember(ctx, group, member, seat({ capacity: "chair", to_on: "2026-06-30" }), member.version);
      await addGroupMember(ctx, group, seat({ from_on: "2026-07-01" }));
      const all = await listMembershipsOf(ctx, bare.people.member);
      expect(all.map((one) => isCurrent(one, "2026-06-30"))).toEqual([true, true]);
      expect(all.map((one) => isCurrent(one, "2026-07-01"))).toEqual([false, true]);
    });
  });

  test("does not sit on one group twice at the same time", async () => {
    await as("coordinator", async (ctx) => {
      const group = await getGroup(ctx, bare.group_id);
      await addGroupMember(ctx, group, seat());
      expect(await refusalOf(addGroupMember(ctx, group, seat({ from_on: "2026-05-01" })))).toHaveProperty("person_id");
      expect(await refusalOf(addGroupMember(ctx, group, seat({ from_on: null })))).toHaveProperty("person_id");
      expect(
        await refusalOf(addGroupMember(ctx, group, seat({ from_on: "2026-05-02", to_on: "2026-05-01" }))),
      ).toHaveProperty("to_on");
    });
  });

  test("is neither a person nor for an organisation of another partnership", async () => {
    await as("coordinator", async (ctx) => {
      const group = await getGroup(ctx, bare.group_id);
      await expect(addGroupMember(ctx, group, seat({ person_id: elsewhere.people.lead }))).rejects.toThrow(NotFound);
      await expect(addGroupMember(ctx, group, seat({ organisation_id: elsewhere.organisation_id }))).rejects.toThrow(
        NotFound,
      );
    });
  });

  test("entered by mistake can be taken away, but not over a colleague's change", async () => {
    await as("coordinator", async (ctx) => {
      const group = await getGroup(ctx, bare.group_id);
      const id = await addGroupMember(ctx, group, seat());
      const member = await getGroupMember(ctx, group.id, id);
      await changeGroupMember(ctx, group, member, seat({ capacity: "secretary" }), member.version);
      await expect(removeGroupMember(ctx, group, member, member.version)).rejects.toThrow(Conflict);
      await removeGroupMember(ctx, group, member, member.version + 1);
      expect(await listGroupMembers(ctx, group.id)).toEqual([]);
    });
  });

  test("was a member at a moment of the past: the demonstration lives there", async () => {
    await as("coordinator", async (ctx) => {
      const past = await withViewer(ctx, ctx.viewer, new Date("2025-05-01T10:00:00Z"));
      const group = await addGroup(past, facts({ name_en: "Then" }));
      expect(group.created_at).toEqual(new Date("2025-05-01T10:00:00Z"));
    });
  });
});
