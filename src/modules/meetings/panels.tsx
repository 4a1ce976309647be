import type { Child } from "hono/jsx";
import { addDays, londonDate } from "../../core/i18n/index.ts";
import type { Ask, Panel } from "../../core/web/app-env.ts";
import { Link, Section } from "../../ui/index.ts";
import { MeetingTable } from "./calendar.pages.tsx";
import { feedWords } from "./feed.words.ts";
import { listMeetings } from "./meeting.queries.ts";
import { meetingWords } from "./meeting.words.ts";
import { meetingUrls } from "./urls.ts";

async function meetingsSection(
  c: Ask,
  title: string,
  filter: Parameters<typeof listMeetings>[1],
  feedGroup?: number,
): Promise<Child | null> {
  const rows = await listMeetings(c.var.ctx, filter);
  if (rows.length === 0) return null;
  const subscribe = <Link href={meetingUrls.feeds(c, feedGroup)}>{feedWords(c.var.lang).subscribe}</Link>;
  return (
    <Section title={title} id="meetings" action={feedGroup ? subscribe : undefined}>
      <MeetingTable c={c} rows={rows} caption={title} />
    </Section>
  );
}

const recently = (c: Ask) => addDays(londonDate(c.var.now), -120);

/** What meetings add to other pages: a group's and a person's meetings, and what is next on the home page. */
export const meetingPanels: Panel[] = [
  {
    place: "group",
    position: 20,
    build: (c, id) =>
      meetingsSection(c, meetingWords(c.var.lang).meetings, { group_id: id, from: recently(c), limit: 12 }, id),
  },
  {
    place: "person",
    position: 30,
    build: (c, id) =>
      meetingsSection(c, meetingWords(c.var.lang).meetings, { person_id: id, from: londonDate(c.var.now), limit: 8 }),
  },
  {
    place: "home",
    position: 60,
    build: async (c) => {
      const { personId } = c.var.ctx.viewer;
      const t = meetingWords(c.var.lang);
      const from = londonDate(c.var.now);
      const own =
        personId === null ? null : await meetingsSection(c, t.yourNext, { person_id: personId, from, limit: 3 });
      return own ?? meetingsSection(c, t.upcoming, { from, limit: 3 });
    },
  },
];
