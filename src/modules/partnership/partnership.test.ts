import { deflateSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { asRole, type Bare, makeBare } from "../../../tests/support/bare.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import type { Ctx, Role } from "../../core/ctx.ts";
import { Conflict, Forbidden } from "../../core/errors.ts";
import { Refusal } from "../../core/refusal.ts";
import { greeting, placesFor } from "./home.ts";
import { changeLogo, removeLogo } from "./logo.ts";
import { findLogo, getPartnership, getPrinciple, listPrinciples } from "./partnership.queries.ts";
import { changePartnership, createPartnership } from "./partnership.ts";
import { addPrinciple, changePrinciple, movePrinciple, removePrinciple } from "./principle.ts";

const database = useDatabase();
let bare: Bare;
let elsewhere: Bare;
const as = <T>(role: Role, run: (ctx: Ctx) => Promise<T>) => asRole(database, bare, role, run);

beforeAll(async () => {
  bare = await makeBare(database, "own-clawdd");
  elsewhere = await makeBare(database, "own-hafren");
});

const facts = (changes: object = {}) => ({
  name_en: "Clawdd Vale",
  name_cy: "Dyffryn Clawdd",
  area_en: "",
  area_cy: "",
  vision_en: "",
  vision_cy: "",
  ...changes,
});

describe("a partnership", () => {
  test("is made by Concord itself, in the past if need be, and knows only itself", async () => {
    const then = new Date("2025-01-06T09:00:00Z");
    await database.app.transaction().execute(async (db) => {
      const ctx = await createPartnership(db, "own-tanat", facts(), then);
      expect(await getPartnership(ctx)).toMatchObject({ slug: "own-tanat", created_at: then, vision_cy: null });
      const { rows } = { rows: await db.selectFrom("partnership").select("slug").execute() };
      expect(rows).toEqual([{ slug: "own-tanat" }]);
    });
  });

  test("says of itself what managers write, and a clash brings a colleague's words", async () => {
    await as("coordinator", async (ctx) => {
      await changePartnership(ctx, facts({ vision_en: "Everyone is known." }), 1);
      const clash = await changePartnership(ctx, facts({ vision_en: "Mine" }), 1).catch((error) => error);
      expect(clash).toBeInstanceOf(Conflict);
      expect(clash.theirs).toMatchObject({ vision_en: "Everyone is known." });
    });
    for (const role of ["lead", "member", "viewer"] as const)
      await as(role, async (ctx) => {
        await expect(changePartnership(ctx, facts(), 1)).rejects.toThrow(Forbidden);
        await expect(addPrinciple(ctx, { text_en: "x", text_cy: null })).rejects.toThrow(Forbidden);
      });
  });

  test("keeps its principles in the order it wants", async () => {
    await as("coordinator", async (ctx) => {
      const add = (text_en: string) => addPrinciple(ctx, { text_en, text_cy: "" });
      const [a, b, c] = [await add("A"), await add("B"), await add("C")];
      const order = async () => (await listPrinciples(ctx)).map((principle) => principle.text_en).join("");
      await movePrinciple(ctx, c, "up");
      await movePrinciple(ctx, a, "up");
      expect(await order()).toBe("ACB");
      await movePrinciple(ctx, b, "down");
      expect(await order()).toBe("ACB");
      const reworded = await changePrinciple(ctx, b, { text_en: "B2", text_cy: "B2" }, b.version);
      await expect(removePrinciple(ctx, b, b.version)).rejects.toThrow(Conflict);
      await removePrinciple(ctx, reworded, reworded.version);
      expect(await order()).toBe("AC");
    });
  });

  test("does not reach another's principle", async () => {
    const other = await asRole(database, elsewhere, "coordinator", async (ctx) => {
      const principle = await addPrinciple(ctx, { text_en: "Theirs", text_cy: null });
      return principle.id;
    });
    await as("coordinator", (ctx) => expect(getPrinciple(ctx, other)).rejects.toThrow(/Principle/));
  });
});

const chunk = (kind: string, data: Buffer) => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  return Buffer.concat([size, Buffer.from(kind, "latin1"), data, Buffer.alloc(4)]);
};
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk("IDAT", deflateSync(Buffer.from([0, 255]))),
  chunk("IEND", Buffer.alloc(0)),
]);

describe("the logo", () => {
  test("replaces the one before, which is not kept", async () => {
    await as("coordinator", async (ctx) => {
      await changeLogo(ctx, { name: "logo.png", bytes: png });
      const first = (await getPartnership(ctx)).logo_file_id;
      await changeLogo(ctx, { name: "new.png", bytes: png });
      expect((await getPartnership(ctx)).logo_file_id).not.toBe(first);
      expect((await ctx.db.selectFrom("stored_file").select("name").execute()).map((file) => file.name)).toEqual([
        "logo.png",
      ]);
      expect(await findLogo(ctx)).toMatchObject({ media_type: "image/png", bytes: png });
      await removeLogo(ctx);
      expect(await findLogo(ctx)).toBeNull();
      expect(await ctx.db.selectFrom("stored_file").select("id").execute()).toEqual([]);
    });
  });

  test("must be a picture, whatever its name says", async () => {
    await as("coordinator", async (ctx) => {
      const refusal = await changeLogo(ctx, { name: "logo.png", bytes: Buffer.from("<svg/>") }).catch((error) => error);
      expect(refusal).toBeInstanceOf(Refusal);
      expect(refusal.fields.logo).toMatch(/not a PNG, JPEG or WebP picture/);
      await expect(changeLogo(ctx, { name: "big.png", bytes: Buffer.alloc(1_000_001) })).rejects.toThrow(/1 MB/);
    });
  });

  test.each(["lead", "member", "viewer"] as const)("cannot be changed by a %s", async (role) => {
    await as(role, async (ctx) => {
      await expect(changeLogo(ctx, { name: "logo.png", bytes: png })).rejects.toThrow(Forbidden);
      await expect(removeLogo(ctx)).rejects.toThrow(Forbidden);
    });
  });
});

describe("the home page", () => {
  test("greets by London's clock and by the first name, in both languages", () => {
    const at = (hour: string) => new Date(`2026-07-01T${hour}:30:00Z`);
    expect(greeting("en", "Councillor Glyn Penry", at("07"))).toBe("Good morning, Glyn");
    expect(greeting("en", "Nerys Haf Probert", at("11"))).toBe("Good afternoon, Nerys");
    expect(greeting("cy", "Sergeant Imran Qureshi", at("17"))).toBe("Noswaith dda, Imran");
  });

  test("leads every role somewhere, administrators to access and leads to their own details", () => {
    expect(placesFor("administrator")[0]).toBe("access");
    expect(placesFor("lead")).toContain("own");
    for (const role of ["coordinator", "member", "viewer"] as const) {
      expect(placesFor(role).length).toBeGreaterThan(4);
      expect(placesFor(role)).not.toContain("access");
    }
  });
});
