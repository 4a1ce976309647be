import type { Ctx } from "../../core/ctx.ts";
import { formatDate, formatTime, isIsoDate, type Lang } from "../../core/i18n/index.ts";
import { meetingWords } from "./meeting.words.ts";

const kinds = ["added", "changed", "moved", "called", "held", "inquorate", "cancelled", "planned"] as const;

/** A line of a meeting's history: what happened, by whom, and what it was before. */
export type MeetingEvent = { id: number; at: Date; actor_name: string; kind: (typeof kinds)[number]; lines: string[] };

/** What happened to a meeting, newest first. */
export async function listMeetingEvents({ db, partnership }: Ctx, id: number, lang: Lang): Promise<MeetingEvent[]> {
  const rows = await db
    .selectFrom("audit_event")
    .select(["id", "at", "actor_name", "event", "before", "after", "reason"])
    .where("partnership_id", "=", partnership.id)
    .where("subject_kind", "=", "meeting")
    .where("subject_id", "=", id)
    .orderBy("id", "desc")
    .limit(100)
    .execute();
  return rows.flatMap((row) => {
    const kind = kinds.find((name) => `meeting.${name}` === row.event);
    if (!kind) return [];
    const lines = kind === "changed" || kind === "moved" ? changedLines(lang, row.before, row.after) : [];
    return [{ ...row, kind, lines: [...lines, ...(row.reason ? [row.reason] : [])] }];
  });
}

function changedLines(lang: Lang, before: unknown, after: unknown): string[] {
  const t = meetingWords(lang);
  const labels: Record<string, string> = {
    held_on: t.date,
    start_time: t.start,
    end_time: t.end,
    venue: t.venue,
    title_en: t.titleEn,
    title_cy: t.titleCy,
    online_link: t.link,
  };
  const [was, is] = [before, after] as Record<string, unknown>[];
  return Object.keys(is ?? {})
    .filter((name) => name in labels)
    .map((name) => `${labels[name]}: ${t.was(shown(lang, was?.[name]), shown(lang, is?.[name]))}`);
}

function shown(lang: Lang, value: unknown): string {
  if (typeof value !== "string" || value === "") return "–";
  if (isIsoDate(value)) return formatDate(lang, value);
  return /^\d{2}:\d{2}/.test(value) ? formatTime(lang, value) : value;
}
