import { sql } from "kysely";
import { actAs, systemViewer } from "../src/core/ctx.ts";
import type { Database } from "../src/core/db/database.ts";
import { createPartnership } from "../src/modules/partnership/index.ts";
import { Book, viewerOf } from "./book.ts";
import { calendarFrom, moment } from "./calendar.ts";
import { partnership } from "./data/partnership.ts";
import { openDiary } from "./diary.ts";
import { noteGroups } from "./groups.ts";
import { noteMeetings } from "./meetings.ts";
import { notePeople, openAccounts } from "./people.ts";
import { notePlans } from "./plans.ts";
import { noteDecisions } from "./rounds.ts";
import { noteStrategy } from "./strategy.ts";
import { inOneTransaction } from "./transaction.ts";
import { noteUpdates } from "./updates.ts";

/**
 * Loads the invented partnership of Clawdd Vale by doing everything that its people did over the last eighteen months, as
 * them and then. Does nothing where it is already there. All in one transaction, but for the accounts.
 */
export async function loadDemonstration(database: Database, { now = new Date() }: { now?: Date } = {}): Promise<void> {
  if (await isThere(database, partnership.slug)) return;
  const [diary, book, calendar] = [openDiary(), new Book(), calendarFrom(now)];
  await openAccounts(database, book);
  notePeople(diary, book, calendar);
  noteGroups(diary, book, calendar);
  noteMeetings(diary, book, calendar);
  noteStrategy(diary, book, calendar);
  noteUpdates(diary, book, calendar);
  noteDecisions(diary, book, calendar);
  notePlans(diary, book, calendar);
  const { slug, name, area, vision } = partnership;
  await inOneTransaction(database, async (db) => {
    const facts = { name_en: name[0], name_cy: name[1], area_en: area[0], area_cy: area[1] };
    const words = { vision_en: vision[0], vision_cy: vision[1] };
    const ctx = await createPartnership(db, slug, { ...facts, ...words }, moment(calendar.begins, "09:00"));
    await diary.live(ctx, now, (who) => viewerOf(book, who));
    await actAs(db, ctx.partnership.id, systemViewer, now);
  });
}

/** Whether a partnership with this address exists. */
export async function isThere({ app }: Database, slug: string): Promise<boolean> {
  const { rows } = await sql<{ id: number | null }>`select partnership_id_of(${slug}) as id`.execute(app);
  return rows[0]?.id !== null;
}
