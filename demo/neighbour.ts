import { createAccount, findAccount } from "../src/core/auth/index.ts";
import { type Viewer, withViewer } from "../src/core/ctx.ts";
import type { Database } from "../src/core/db/database.ts";
import { addGroup, createPartnership } from "../src/modules/partnership/index.ts";
import { addOrganisation, addPerson } from "../src/modules/people/index.ts";
import { addItem, createPlan, setPlanStatus } from "../src/modules/plan/index.ts";
import { isThere } from "./load.ts";

/** The one who runs the neighbouring partnership. */
const neighbour = {
  slug: "hafren",
  name: "Rhodri Stagg",
  email: "rhodri.stagg@hafren.example",
  role: "coordinator",
} as const;

/**
 * Loads a second, tiny partnership, so that tests can try whether anything of one shows in the other. Never part of the
 * demonstration.
 */
export async function loadNeighbour(database: Database, { now = new Date() }: { now?: Date } = {}): Promise<void> {
  const { slug, name, email, role } = neighbour;
  if (await isThere(database, slug)) return;
  const userId = (await findAccount(database, email)) ?? (await createAccount(database, { name, email }));
  await database.app.transaction().execute(async (db) => {
    const words = { name_en: "Hafren Together", name_cy: "Hafren Ynghyd", area_en: "Hafren", area_cy: null };
    const ctx = await createPartnership(db, slug, { ...words, vision_en: "", vision_cy: null }, now);
    const person = await addPerson(ctx, { name, initials: "RS", preferred_language: null, email });
    await db
      .insertInto("membership")
      .values({ partnership_id: ctx.partnership.id, user_id: userId, person_id: person.id, role })
      .execute();
    const rhodri: Viewer = { userId, personId: person.id, name, role };
    await fill(await withViewer(ctx, rhodri), person.id);
  });
}

async function fill(ctx: Parameters<typeof addItem>[0], personId: number): Promise<void> {
  const council = await addOrganisation(ctx, {
    name_en: "Hafren District Council",
    name_cy: null,
    short_name: "Hafren Council",
    kind: "council",
    address: "",
    postcode: "",
    website: "",
    phone: "",
    preferred_language: null,
  });
  const group = await addGroup(ctx, {
    parent_id: null,
    name_en: "Hafren Board",
    name_cy: null,
    short_name: "Hafren Board",
    kind: "board",
    purpose_en: "",
    purpose_cy: null,
    terms_of_reference: "",
    from_on: null,
    to_on: null,
  });
  const levels = [{ name_en: "Theme", kind: "theme" } as const, { name_en: "Step", kind: "action" } as const];
  const facts = { title: "Hafren action plan", owning_organisation_id: council.id, group_id: group.id };
  const plan = await createPlan(ctx, facts, levels);
  const theme = await addItem(ctx, plan, { title: "Hafren welcomes" });
  const leads = [{ person_id: personId }];
  for (const title of ["Hafren lantern walk", "Hafren ferry talks", "Hafren orchard day"])
    await addItem(ctx, plan, { parent_id: theme.id, title, leads });
  await setPlanStatus(ctx, plan, "adopt");
}
