import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { asRole, type Bare, makeBare, viewerOf } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { type Ctx, contextFor, type Role } from "../../core/ctx.ts";
import { Conflict, Forbidden, NotFound } from "../../core/errors.ts";
import { getPerson, listPeople } from "./person.queries.ts";
import { matchPeople, sortPeople } from "./person.search.ts";
import { addPerson, changeContact, changePerson, recordLeaving, recordReturn } from "./person.ts";
import { addPost } from "./post.ts";

const database = useDatabase();
let bare: Bare;
let elsewhere: Bare;
const as = <T>(role: Role, run: (ctx: Ctx) => Promise<T>) => asRole(database, bare, role, run);

beforeAll(async () => {
  bare = await makeBare(database, "people-clawdd");
  elsewhere = await makeBare(database, "people-hafren");
});

const facts = { name: "Siân Parry", initials: "", preferred_language: null } as const;

describe("a person", () => {
  test("is added with initials taken from the name, title left out, and the trail says who did it", async () => {
    await as("coordinator", async (ctx) => {
      const person = await addPerson(ctx, { ...facts, name: "Councillor Siân Parry-Ellis", email: "sian@example.org" });
      expect(person).toMatchObject({ initials: "SPE", email: "sian@example.org", phone: "" });
      const event = await ctx.db
        .selectFrom("audit_event")
        .select(["event", "actor_name", "after"])
        .where("subject_id", "=", person.id)
        .where("subject_kind", "=", "person")
        .executeTakeFirstOrThrow();
      expect(event).toMatchObject({ event: "person.added", actor_name: "Nerys Haf Probert" });
      expect(JSON.stringify(event.after)).not.toContain("sian@example.org");
    });
  });

  test("may share initials and even a name with somebody else", async () => {
    await as("coordinator", async (ctx) => {
      const one = await addPerson(ctx, facts);
      const other = await addPerson(ctx, { ...facts, name: "Sam Price" });
      const twin = await addPerson(ctx, facts);
      expect([one.initials, other.initials, twin.initials]).toEqual(["SP", "SP", "SP"]);
      expect(new Set([one.id, other.id, twin.id]).size).toBe(3);
    });
  });

  test.each(["lead", "member", "viewer"] as const)("cannot be added or changed by a %s", async (role) => {
    await as(role, async (ctx) => {
      await expect(addPerson(ctx, facts)).rejects.toThrow(Forbidden);
      const person = await getPerson(ctx, bare.people.coordinator);
      await expect(changePerson(ctx, person, facts, person.version)).rejects.toThrow(Forbidden);
      await expect(recordLeaving(ctx, person, "2026-11-01", person.version)).rejects.toThrow(Forbidden);
    });
  });

  test("of another partnership is not there", async () => {
    await as("coordinator", async (ctx) => {
      await expect(getPerson(ctx, elsewhere.people.lead)).rejects.toThrow(NotFound);
    });
  });

  test("whom a colleague changed meanwhile is not overwritten: the clash brings the colleague's words", async () => {
    await as("coordinator", async (ctx) => {
      const person = await addPerson(ctx, facts);
      await changePerson(ctx, person, { ...facts, name: "Siân Parry-Ellis" }, person.version);
      const clash = await changePerson(ctx, person, { ...facts, name: "Sian Parry" }, person.version).catch((e) => e);
      expect(clash).toBeInstanceOf(Conflict);
      expect(clash).toMatchObject({ by: "Nerys Haf Probert", theirs: { name: "Siân Parry-Ellis" } });
      expect((await getPerson(ctx, person.id)).name).toBe("Siân Parry-Ellis");
    });
  });

  test("who has left is not offered any more, stays on record, and can come back", async () => {
    await as("coordinator", async (ctx) => {
      const person = await addPerson(ctx, facts);
      const isListed = async (isWithLeft = false) =>
        (await listPeople(ctx, { isWithLeft })).some(({ id }) => id === person.id);
      await recordLeaving(ctx, person, "2026-11-30", person.version);
      expect(await isListed()).toBe(true);
      await recordLeaving(ctx, person, "2026-11-22", person.version + 1);
      expect(await isListed()).toBe(false);
      expect(await isListed(true)).toBe(true);
      await recordReturn(ctx, person, person.version + 2);
      expect(await isListed()).toBe(true);
    });
  });
});

describe("how to reach a person", () => {
  beforeAll(async () => {
    await database.app.transaction().execute(async (db) => {
      const ctx = await contextFor(db, bare.slug, viewerOf(bare, "coordinator"), new Date("2026-11-22T10:00:00Z"));
      for (const role of ["lead", "viewer"] as const) {
        const person = await getPerson(ctx, bare.people[role]);
        const contact = { email: `${role}@example.org`, phone: "01632 960123", preferred_language: null };
        await changeContact(ctx, person, contact, person.version);
      }
    });
  });

  test("is shared between partners", async () => {
    for (const role of ["administrator", "coordinator", "lead", "member"] as const)
      expect((await as(role, (ctx) => getPerson(ctx, bare.people.lead))).email).toBe("lead@example.org");
  });

  test("is kept from an observer by the database itself, whatever a query forgets; their own they see", async () => {
    await as("viewer", async (ctx) => {
      const { rows } = await sql<{ email: string }>`select email from person_contact`.execute(ctx.db);
      expect(rows).toEqual([{ email: "viewer@example.org" }]);
      expect((await listPeople(ctx)).filter((person) => person.email || person.phone)).toHaveLength(1);
      expect((await getPerson(ctx, bare.people.lead)).email).toBeNull();
    });
  });

  test.each(["lead", "member", "viewer"] as const)("is everybody's own to change: a %s", async (role) => {
    await as(role, async (ctx) => {
      const own = await getPerson(ctx, bare.people[role]);
      const mine = { email: "me@example.org", phone: "", preferred_language: "cy" } as const;
      const after = await changeContact(ctx, own, mine, own.version);
      expect(after).toMatchObject({ email: "me@example.org", preferred_language: "cy", name: own.name });
      const other = await getPerson(ctx, bare.people.coordinator);
      await expect(changeContact(ctx, other, mine, other.version)).rejects.toThrow(Forbidden);
      const { numAffectedRows } =
        await sql`update person_contact set phone = '999' where person_id <> ${own.id}`.execute(ctx.db);
      expect(numAffectedRows).toBe(0n);
    });
  });

  test("leaves its name but never its words in the trail", async () => {
    await as("coordinator", async (ctx) => {
      const person = await getPerson(ctx, bare.people.lead);
      const contact = { email: "secret@example.org", phone: "01632 960999", preferred_language: null };
      await changeContact(ctx, person, contact, person.version);
      const events = await ctx.db
        .selectFrom("audit_event")
        .select(["event", "before", "after"])
        .where("subject_kind", "=", "person")
        .where("subject_id", "=", person.id)
        .orderBy("id", "desc")
        .execute();
      expect(events[0]).toEqual({
        event: "person.contact_changed",
        before: null,
        after: { fields: ["email", "phone"] },
      });
      expect(JSON.stringify(events)).not.toMatch(/secret|960999/);
    });
  });
});

describe("the list of people", () => {
  test("is narrowed by organisation, and by text without regard to accents", async () => {
    await as("coordinator", async (ctx) => {
      const sian = await addPerson(ctx, facts);
      const post = { department_id: null, title_cy: null, from_on: null };
      const at = { organisation_id: bare.organisation_id, ...post };
      await addPost(ctx, sian, { ...at, title_en: "Youth worker", to_on: null });
      const old = await addPerson(ctx, { ...facts, name: "Old Hand" });
      await addPost(ctx, old, { ...at, title_en: "Clerk", to_on: "2026-11-21" });
      const there = await listPeople(ctx, { organisation_id: bare.organisation_id });
      expect(there.map((person) => person.name)).toEqual(["Siân Parry"]);
      const all = await listPeople(ctx);
      expect(matchPeople(all, "sian YOUTH").map((person) => person.name)).toEqual(["Siân Parry"]);
      expect(matchPeople(all, "cvc").map((person) => person.name)).toEqual(["Siân Parry"]);
      expect(matchPeople(all, "sian clerk")).toEqual([]);
    });
  });

  test("stands in the order of last names, in Welsh by the Welsh alphabet", async () => {
    await as("coordinator", async (ctx) => {
      const names = ["Ann Lewis", "Sergeant Bob Llwyd", "Cai Ludlow", "Dai ap Rhys", "Eve Roberts", "Ffion Rhys"];
      for (const name of names) await addPerson(ctx, { ...facts, name });
      const own = (await listPeople(ctx)).filter((person) => names.includes(person.name));
      const order = (lang: "en" | "cy") => sortPeople(lang, own).map((person) => person.name);
      expect(order("en")).toEqual([
        "Ann Lewis",
        "Sergeant Bob Llwyd",
        "Cai Ludlow",
        "Dai ap Rhys",
        "Ffion Rhys",
        "Eve Roberts",
      ]);
      expect(order("cy")).toEqual([
        "Ann Lewis",
        "Cai Ludlow",
        "Sergeant Bob Llwyd",
        "Eve Roberts",
        "Dai ap Rhys",
        "Ffion Rhys",
      ]);
    });
  });
});
