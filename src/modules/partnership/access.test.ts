import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "../../../tests/support/database.ts";
import { type CastName, cast, type Furnished, furnish } from "../../../tests/support/furnished.ts";
import { type Letter, lettersTo } from "../../../tests/support/letters.ts";
import { appOn, type Visitor, visitorTo } from "../../../tests/support/visitor.ts";
import { createAccount, openSession } from "../../core/auth/accounts.ts";
import { type Ctx, contextFor, systemViewer } from "../../core/ctx.ts";
import { Conflict, Forbidden } from "../../core/errors.ts";
import { Refusal } from "../../core/refusal.ts";
import { addPerson, getPerson, recordLeaving } from "../people/index.ts";
import { type Access, findAccessOf, listAccess } from "./access.queries.ts";
import { changeAccess, endAccess, endAccessOfLeavers, giveAccess, invite } from "./access.ts";

const database = useDatabase();
let home: Furnished;
let made = 0;

/** Every test has a partnership of its own, as access is about who is last. */
async function freshHome(): Promise<Furnished> {
  made += 1;
  return furnish(database.database, `access-${made}`, new Date());
}

beforeAll(async () => {
  home = await freshHome();
});

function as<T>(name: CastName | "system", run: (ctx: Ctx) => Promise<T>, where = home): Promise<T> {
  return database.app.transaction().execute(async (db) => {
    const viewer =
      name === "system"
        ? systemViewer
        : { userId: where.users[name], personId: where.people[name], name: cast[name].name, role: cast[name].role };
    return run(await contextFor(db, where.slug, viewer, new Date()));
  });
}

const accessOf = (name: CastName, where = home) =>
  as("tom", async (ctx) => (await findAccessOf(ctx, where.people[name])) as Access, where);

async function visitor(name: CastName, where = home): Promise<Visitor> {
  const someone = visitorTo(appOn(database));
  someone.cookies.set("concord_session", await openSession(database.database, where.users[name]));
  return someone;
}

describe("who has access", () => {
  test("is for administrators alone, in the database too", async () => {
    expect(await as("tom", listAccess)).toHaveLength(7);
    for (const name of ["nerys", "imran", "carys", "alma"] as const) {
      expect(await as(name, listAccess)).toEqual([]);
      await as(name, async (ctx) => {
        await expect(giveAccess(ctx, { user_id: "x", role: "member", person_id: null })).rejects.toThrow(Forbidden);
      });
      const someone = await visitor(name);
      expect((await someone.get(`/${home.slug}/access`)).status).toBe(403);
    }
  });

  test("the last administrator stays one: not ended, not made less, not at the same moment as the other", async () => {
    const where = await freshHome();
    const tom = await accessOf("tom", where);
    await expect(as("tom", (ctx) => endAccess(ctx, tom, tom.version), where)).rejects.toThrow(Refusal);
    const less = { role: "member", person_id: tom.person_id } as const;
    await expect(as("tom", (ctx) => changeAccess(ctx, tom, less, tom.version), where)).rejects.toThrow(Refusal);
    const nerys = await accessOf("nerys", where);
    const more = { role: "administrator", person_id: nerys.person_id } as const;
    const second = await as("tom", (ctx) => changeAccess(ctx, nerys, more, nerys.version), where);
    const outcomes = await Promise.allSettled([
      as("system", (ctx) => endAccess(ctx, tom, tom.version), where),
      as("system", (ctx) => endAccess(ctx, second, second.version), where),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    const left = (await as("system", listAccess, where)).filter((one) => one.role === "administrator" && !one.left_at);
    expect(left).toHaveLength(1);
  });

  test("a change by a colleague meanwhile is not overwritten", async () => {
    const access = await accessOf("carys");
    const lead = { role: "lead", person_id: access.person_id } as const;
    await as("tom", (ctx) => changeAccess(ctx, access, lead, access.version));
    await expect(
      as("tom", (ctx) => changeAccess(ctx, access, { ...lead, role: "viewer" }, access.version)),
    ).rejects.toThrow(Conflict);
  });

  test("a lead must be somebody on the list of people, and one person has one access", async () => {
    const user_id = await createAccount(database.database, { email: "twice@example.org", name: "Twice" });
    await as("tom", async (ctx) => {
      await expect(giveAccess(ctx, { user_id, role: "lead", person_id: null })).rejects.toThrow(/Choose the person/);
    });
    await as("tom", async (ctx) => {
      const person_id = home.people.imran;
      await expect(giveAccess(ctx, { user_id, role: "lead", person_id })).rejects.toThrow(/another e-mail address/);
    });
  });
});

describe("ending access", () => {
  test("signs the person out everywhere at once, keeps them on record, and can be given back", async () => {
    const where = await freshHome();
    const bethan = await visitor("bethan", where);
    expect((await bethan.get(`/${where.slug}`)).status).toBe(200);
    const tom = await visitor("tom", where);
    const access = await accessOf("bethan", where);
    await tom.get(`/${where.slug}/access/${access.id}/end`);
    const answer = await tom.fill(`/${where.slug}/access/${access.id}/end`);
    expect(answer.to).toBe(`/${where.slug}/access`);
    const out = await bethan.get(`/${where.slug}`);
    expect([302, 303, 401]).toContain(out.status);
    const list = await tom.get(`/${where.slug}/access`);
    expect(list.html).toContain("Access that has ended");
    const facts = { user_id: where.users.bethan, role: "lead", person_id: where.people.bethan } as const;
    const again = await as("tom", (ctx) => giveAccess(ctx, facts), where);
    expect(again).toMatchObject({ id: access.id, left_at: null, role: "lead" });
  });

  test("of oneself leads to the front door, when another administrator stays", async () => {
    const where = await freshHome();
    const nerys = await accessOf("nerys", where);
    await as("tom", (ctx) => changeAccess(ctx, nerys, { role: "administrator", person_id: nerys.person_id }, 1), where);
    const tom = await visitor("tom", where);
    const own = await accessOf("tom", where);
    await tom.get(`/${where.slug}/access/${own.id}/end`);
    expect((await tom.fill(`/${where.slug}/access/${own.id}/end`)).to).toBe("/");
  });

  test("follows by itself when somebody leaves the partnership, but never for the last administrator", async () => {
    const where = await freshHome();
    await as(
      "system",
      async (ctx) => {
        for (const name of ["imran", "tom", "carys"] as const) {
          const person = await getPerson(ctx, where.people[name]);
          await recordLeaving(ctx, person, name === "carys" ? "2999-01-01" : "2026-01-01", person.version);
        }
        expect(await endAccessOfLeavers(ctx)).toBe(1);
        expect(await endAccessOfLeavers(ctx)).toBe(0);
      },
      where,
    );
    const still = (await as("system", listAccess, where)).filter((one) => one.left_at === null).map((one) => one.name);
    expect(still).not.toContain("Sergeant Imran Qureshi");
    expect(still).toEqual(expect.arrayContaining(["Tom Ashdown", "Carys Oyelaran"]));
  });
});

describe("an invitation", () => {
  const inviteBy = async (
    typed: Record<string, string>,
  ): Promise<{ status: number; html: string; letter?: Letter }> => {
    const tom = await visitor("tom");
    await tom.get(`/${home.slug}/access/new`);
    const { status, html } = await tom.fill(`/${home.slug}/access/new`, typed);
    const [letter] = await lettersTo(database, typed.email ?? "");
    return { status, html, ...(letter ? { letter } : {}) };
  };

  test("to somebody new is a letter in both languages, Welsh first, whose link signs in once and leads here", async () => {
    const typed = { email: "new@example.org", name: "Ffion Prydderch", role: "member", person_id: "" };
    const { status, letter } = await inviteBy(typed);
    expect(status).toBe(303);
    expect(letter?.subject).toBe(
      "Partneriaeth Dyffryn Clawdd: eich gwahoddiad / Clawdd Vale Partnership: your invitation",
    );
    expect(letter?.body.indexOf("Helo Ffion")).toBe(0);
    expect(letter?.body).toContain("Tom Ashdown has invited you");
    const link = letter?.path ?? "";
    expect(link).toMatch(/^\/cy\/sign-in\/link\/open\?token=.+&return_to=%2Fcy%2Faccess-1$/);
    const ffion = visitorTo(appOn(database));
    expect((await ffion.get(link)).status).toBe(200);
    expect((await ffion.fill("/cy/sign-in/link/open")).to).toBe(`/cy/${home.slug}`);
    expect((await ffion.get(`/cy/${home.slug}`)).html).toContain("Ffion");
    const late = visitorTo(appOn(database));
    await late.get(link);
    expect((await late.fill("/cy/sign-in/link/open")).status).toBe(422);
  });

  test("works for a week, not for the minutes of a link that was asked for", async () => {
    await inviteBy({ email: "week@example.org", name: "Week", role: "viewer", person_id: "" });
    const { rows } = await database.accounts.query<{ days: number }>(
      `select extract(epoch from expires_at - now()) / 86400 as days from accounts.verification where value = $1`,
      [JSON.stringify({ email: "week@example.org" })],
    );
    expect(rows.map(({ days }) => Math.round(days))).toEqual([7]);
  });

  test("to somebody who uses Concord elsewhere carries no link that signs in", async () => {
    const other = await freshHome();
    const { letter } = await inviteBy({
      email: `imran@${other.slug}.example`,
      name: "Imran",
      role: "viewer",
      person_id: "",
    });
    expect(letter?.body).toContain(`/${home.slug}`);
    expect(letter?.body).not.toContain("token");
  });

  test("to a person on the list is in their language, and knows who they are", async () => {
    const person = await as("tom", (ctx) =>
      addPerson(ctx, { name: "Llinos Vaughan", initials: "", preferred_language: "en", email: "llinos@example.org" }),
    );
    const tom = await visitor("tom");
    const page = await tom.get(`/${home.slug}/access/new?person=${person.id}`);
    expect(page.html).toContain('value="llinos@example.org"');
    await tom.fill(`/${home.slug}/access/new`, { role: "lead" });
    const [letter] = await lettersTo(database, "llinos@example.org");
    expect(letter?.subject).toBe("Clawdd Vale Partnership: your invitation");
    expect(await as("tom", (ctx) => findAccessOf(ctx, person.id))).toMatchObject({
      role: "lead",
      name: "Llinos Vaughan",
    });
    const list = await tom.get(`/${home.slug}/access`);
    expect(list.html).toContain("Has not signed in yet");
    const access = await as("tom", (ctx) => findAccessOf(ctx, person.id));
    await tom.fill(`/${home.slug}/access/${access?.id}/letter`);
    expect(await lettersTo(database, "llinos@example.org")).toHaveLength(2);
  });

  test("that is incomplete or given twice is refused beside the field, and no letter leaves", async () => {
    const nobody = await inviteBy({ email: "nobody@example.org", name: "", role: "member", person_id: "" });
    expect(nobody.status).toBe(422);
    expect(nobody.html).toContain("Choose a person from the list, or enter a name");
    expect(nobody.letter).toBeUndefined();
    const twice = { email: "glyn@access-1.example", name: "Glyn", role: "member", person_id: "" };
    const again = await inviteBy(twice);
    expect(again.html).toContain("This e-mail address has access already");
    expect(again.letter).toBeUndefined();
  });

  test("by anybody but an administrator makes no account", async () => {
    await as("nerys", async (ctx) => {
      const facts = { email: "sly@example.org", name: "Sly", role: "administrator", person_id: null } as const;
      await expect(invite(ctx, database.database, facts)).rejects.toThrow(Forbidden);
    });
    const { rows } = await database.accounts.query(`select id from accounts."user" where email = 'sly@example.org'`);
    expect(rows).toEqual([]);
  });
});
