import { publicContext } from "../../core/ctx.ts";
import { choice, defineForm, type FormView, reference, submissionOf } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { setFlash } from "../../core/web/flash.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { groupChoices } from "./choices.ts";
import { feedText } from "./feed.calendar.ts";
import { FeedsPage } from "./feed.pages.tsx";
import { createFeed, enterByFeed, listFeeds, withdrawFeed } from "./feed.ts";
import { feedWords } from "./feed.words.ts";
import type { GroupChoice } from "./meeting.forms.ts";
import { readMeetings } from "./permissions.ts";
import { meetingUrls } from "./urls.ts";

function feedForm(lang: Lang, groups: GroupChoice[]) {
  const t = feedWords(lang);
  const languages = (["en", "cy"] as const).map((value) => ({ value, label: t.languages[value] }));
  return defineForm(lang, {
    group_id: reference({ label: t.which, hint: t.all, options: groups }),
    language: choice({ label: t.language, as: "radios", required: t.languageNeeded, options: languages }),
  });
}

async function feedsPage(c: Ask, groups: GroupChoice[], form: FormView, made: string | null = null) {
  const feeds = await listFeeds(c.var.ctx);
  const names = new Map(groups.map(({ value, label }) => [value, label]));
  const status = form.errors.length > 0 ? 422 : 200;
  const page = <FeedsPage {...{ c, form, feeds, groups: names, made }} />;
  return show(c, { title: feedWords(c.var.lang).title, section: "meetings", status, hasError: status === 422 }, page);
}

function calendarAnswer(c: Ask, text: string, isShared: boolean): Response {
  c.header("Content-Type", "text/calendar; charset=utf-8");
  c.header("Content-Disposition", 'inline; filename="meetings.ics"');
  if (isShared) {
    c.header("Cache-Control", "public, max-age=900");
    c.header("Access-Control-Allow-Origin", "*");
  }
  return c.body(text);
}

/** The calendar feeds: a private address each person makes for themselves, and one for everybody with public meetings only. */
export const feedRoutes = new Routes()
  .get("/calendar/public/:file{[a-z][a-z0-9-]+\\.ics}", "anyone", async (c) => {
    const slug = (c.req.param("file") ?? "").slice(0, -4);
    const ctx = await publicContext(c.var.db, slug, c.var.now, c.var.requestId);
    const wish = { groupId: null, lang: c.var.lang, onlyPublic: true, baseUrl: c.var.config.baseUrl };
    return calendarAnswer(c, await feedText(ctx, wish), true);
  })
  .get("/calendar/:file{[A-Za-z0-9_-]+\\.ics}", "anyone", async (c) => {
    const token = (c.req.param("file") ?? "").slice(0, -4);
    const { ctx, language, group_id } = await enterByFeed(c.var.db, token, c.var.now, c.var.requestId);
    const wish = { groupId: group_id, lang: language, onlyPublic: false, baseUrl: c.var.config.baseUrl };
    return calendarAnswer(c, await feedText(ctx, wish), false);
  })
  .get("/:partnership/meetings/feeds", readMeetings, async (c) => {
    const groups = await groupChoices(c);
    const group_id = Number(c.req.query("group")) || null;
    return feedsPage(c, groups, feedForm(c.var.lang, groups).blank({ group_id, language: c.var.lang }));
  })
  .post("/:partnership/meetings/feeds", readMeetings, async (c) => {
    const groups = await groupChoices(c);
    const form = feedForm(c.var.lang, groups);
    const reading = form.read(submissionOf(await c.req.formData()));
    if (!reading.ok) return feedsPage(c, groups, reading.view);
    const made = await createFeed(c.var.ctx, reading.value.group_id, reading.value.language);
    return feedsPage(c, groups, form.blank({ language: c.var.lang }), made);
  })
  .post("/:partnership/meetings/feeds/:id{[0-9]+}/withdrawal", readMeetings, async (c) => {
    await withdrawFeed(c.var.ctx, idFrom(c, "id"));
    setFlash(c, feedWords(c.var.lang).withdrawn);
    return c.redirect(meetingUrls.feeds(c), 303);
  });
