import { sql } from "kysely";
import { z } from "zod";
import { actAs, systemViewer } from "../../core/ctx.ts";
import { defineJob, type Work } from "../../core/jobs/index.ts";
import { endAccessOfLeavers } from "./access.ts";

/** Ends the access of people who have left: at once when it is noted, and every night for those whose day has come. */
export const endLeaversAccess = defineJob({
  name: "access.leavers",
  every: "10 3 * * *",
  on: ["person.left"],
  payload: z.object({ partnership: z.string().optional(), event_id: z.number().optional() }),
  run: async (work, { partnership }) => {
    const slugs = partnership ? [partnership] : await everyPartnership(work);
    for (const slug of slugs) await work.inPartnership(slug, endAccessOfLeavers);
  },
});

/** Policies show the program one partnership at a time, so each is asked its name in turn. */
function everyPartnership({ asSystem, now }: Work): Promise<string[]> {
  return asSystem(async (db) => {
    const { rows } = await sql<{ id: number }>`select id from partnership_ids() as id`.execute(db);
    const slugs: string[] = [];
    for (const { id } of rows) {
      await actAs(db, id, systemViewer, now);
      const found = await db.selectFrom("partnership").select("slug").where("id", "=", id).executeTakeFirst();
      if (found) slugs.push(found.slug);
    }
    return slugs;
  });
}
