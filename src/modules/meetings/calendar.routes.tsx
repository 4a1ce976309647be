import { choice, defineForm } from "../../core/forms/index.ts";
import { lastDayOfMonth, londonDate } from "../../core/i18n/index.ts";
import { may } from "../../core/permit.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { CalendarPage } from "./calendar.pages.tsx";
import { groupChoices } from "./choices.ts";
import { listMeetings } from "./meeting.queries.ts";
import { meetingWords } from "./meeting.words.ts";
import { keepMeetings, readMeetings } from "./permissions.ts";

const monthFrom = (c: Ask): string => {
  const asked = c.req.query("month") ?? "";
  return /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(asked) ? asked : londonDate(c.var.now).slice(0, 7);
};

/** The calendar of the partnership: `?month=2026-11&group=3`. */
export const calendarRoutes = new Routes().get("/:partnership/meetings", readMeetings, async (c) => {
  const { ctx, lang } = c.var;
  const t = meetingWords(lang);
  const groups = await groupChoices(c);
  const group = groups.find(({ value }) => String(value) === c.req.query("group"));
  const month = monthFrom(c);
  const group_id = group?.value ?? null;
  const lastDay = lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5))) as string;
  const inMonth = await listMeetings(ctx, { from: `${month}-01`, to: lastDay, group_id });
  const coming = await listMeetings(ctx, { from: londonDate(ctx.now), group_id, limit: 6 });
  const options = groups.map(({ value, label }) => ({ value: String(value), label }));
  const filter = defineForm(lang, { group: choice({ label: t.group, options }) }).blank({
    group: group ? String(group.value) : null,
  });
  const mayKeep = may(ctx.viewer, keepMeetings);
  const props = { c, month, inMonth, coming, filter, groupId: group_id, groupLabel: group?.label ?? null, mayKeep };
  return show(c, { title: t.meetings, section: "meetings", width: "wide" }, <CalendarPage {...props} />);
});
