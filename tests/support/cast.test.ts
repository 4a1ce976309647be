import { expect, test } from "vitest";
import { listGroups } from "../../src/modules/partnership/index.ts";
import { addOrganisation, listOrganisations } from "../../src/modules/people/index.ts";
import { cast, useCast } from "./cast.ts";

const { as, becoming, ctxFor, signedIn } = useCast();

const lamp = {
  name_en: "Lamp Post Society",
  name_cy: null,
  short_name: "Lamps",
  kind: "other",
  address: "",
  postcode: "",
  website: "",
  phone: "",
  preferred_language: null,
} as const;
const names = (found: readonly { name_en: string }[]) => found.map((one) => one.name_en);

test("what a test does as one of the cast is taken back", async () => {
  const ctx = await ctxFor(cast.coordinator);
  await addOrganisation(ctx, lamp);
  expect(names(await listOrganisations(ctx))).toContain(lamp.name_en);
  await as(cast.coordinator, async (other) =>
    expect(names(await listOrganisations(other))).not.toContain(lamp.name_en),
  );
});

test("one transaction can pass from hand to hand", async () => {
  const nerys = await ctxFor(cast.coordinator);
  await addOrganisation(nerys, lamp);
  const alma = await becoming(nerys, cast.observer);
  expect(alma.viewer).toMatchObject({ name: cast.observer, role: "viewer" });
  expect(names(await listOrganisations(alma))).toContain(lamp.name_en);
});

test("the partnership next door sees only itself", () =>
  as(cast.neighbour, async (ctx) => {
    expect(names(await listGroups(ctx))).toEqual(["Hafren Board"]);
    expect(names(await listOrganisations(ctx))).toEqual(["Hafren District Council"]);
  }));

test("somebody signed in sees their own partnership's pages and no other's", async () => {
  const nerys = await signedIn(cast.coordinator);
  expect((await nerys.get("/clawdd")).html).toContain("Clawdd Vale Together");
  expect((await nerys.get("/hafren")).status).toBe(404);
  const rhodri = await signedIn(cast.neighbour);
  expect((await rhodri.get("/hafren")).html).toContain("Hafren Together");
  expect((await rhodri.get("/clawdd/plans")).status).toBe(404);
});
