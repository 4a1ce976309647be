import type { Child } from "hono/jsx";
import { Invalid } from "../../core/errors.ts";
import { formatDate, type ISODate, isIsoDate, londonDate } from "../../core/i18n/index.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { listMeetings } from "../meetings/index.ts";
import { AsOfPage, themesOf } from "./as-of.pages.tsx";
import { type PlanAt, planAt } from "./as-of.queries.ts";
import { DifferencePage, type ThemeDifferences } from "./difference.pages.tsx";
import { differenceBetween, type ItemDifference } from "./difference.ts";
import { actorForm, dayForm, spanForm } from "./history.forms.ts";
import { HistoryPage } from "./history.pages.tsx";
import { listPlanActors, listPlanEvents } from "./history.queries.ts";
import { sayIn } from "./history.say.ts";
import { historyWords } from "./history.words.ts";
import { readPlans } from "./permissions.ts";
import { planUrls } from "./urls.ts";
import { showView } from "./view.frame.tsx";
import { getPlanHead, listNames, type PlanHead } from "./view-data.queries.ts";

const PAGE = 50;

/** The end of a day in London: what happened on that day belongs to the plan as it stood then. */
function endOfDay(date: ISODate): Date {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime("Europe/London");
  return new Date(next.epochMilliseconds - 1);
}

const dateIn = (c: Ask, name: string): ISODate => {
  const asked = c.req.query(name) ?? "";
  return isIsoDate(asked) ? asked : londonDate(c.var.now);
};

function framed(c: Ask, plan: PlanHead, subtitle: string, content: Child, hasError = false) {
  return showView(c, plan, { view: "history", subtitle, hasError }, content);
}

type Forms = {
  day: ReturnType<ReturnType<typeof dayForm>["blank"]>;
  span: ReturnType<ReturnType<typeof spanForm>["blank"]>;
};

async function historyPage(c: Ask, forms: Partial<Forms> = {}) {
  const { ctx, lang } = c.var;
  const plan = await getPlanHead(ctx, idFrom(c, "plan"));
  const today = londonDate(ctx.now);
  const actors = await listPlanActors(ctx, plan.id);
  const actor = actors.find(({ id }) => String(id) === c.req.query("who"));
  const before = cursorIn(c);
  const filter = { limit: PAGE + 1, ...(actor ? { personId: actor.id } : {}), ...(before ? { before } : {}) };
  const events = await listPlanEvents(ctx, plan.id, filter);
  const last = events.length > PAGE ? events[PAGE - 1] : undefined;
  const here = planUrls.view(c, plan.id, "history");
  const query = new URLSearchParams({ ...(actor ? { who: String(actor.id) } : {}) });
  if (last) query.set("before", `${last.at.toISOString()}~${last.id}`);
  const props = {
    c,
    planId: plan.id,
    today,
    day: forms.day ?? dayForm(lang).blank(),
    span: forms.span ?? spanForm(lang).blank({ to: today }),
    meetings: plan.group
      ? await listMeetings(ctx, { group_id: plan.group.id, to: today, newestFirst: true, limit: 6 })
      : [],
    events: events.slice(0, PAGE),
    who: actorForm(lang, actors).blank({ who: actor?.id ?? null }),
    chosen: actor ? [{ label: actor.name, removeHref: `${here}#changes` }] : [],
    older: last ? `${here}?${query}#changes` : undefined,
    isFirst: !before,
  };
  const hasError = [props.day, props.span].some((form) => form.errors.length > 0);
  return framed(c, plan, historyWords(lang).history, <HistoryPage {...props} />, hasError);
}

function cursorIn(c: Ask): { at: Date; id: number } | undefined {
  const [at = "", id = ""] = (c.req.query("before") ?? "").split("~");
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) || !/^\d{1,15}$/.test(id) ? undefined : { at: moment, id: Number(id) };
}

function themesIn(before: PlanAt, after: PlanAt, differences: ItemDifference[], rest: string): ThemeDifferences[] {
  const themeOf = new Map<number, { id: number; title: string }>();
  for (const plan of [before, after])
    for (const [theme, under] of themesOf(plan.items)) {
      const title = `${theme.reference} ${theme.title}`.trim();
      for (const item of [theme, ...under]) themeOf.set(item.id, { id: theme.id, title });
    }
  const groups = Map.groupBy(differences, (difference) => themeOf.get(difference.item.id)?.id ?? 0);
  return [...groups].map(([id, list]) => ({
    id,
    title: themeOf.get(list[0]?.item.id ?? 0)?.title ?? rest,
    differences: list,
  }));
}

/** The past of a plan: the plan as it stood on a day, what changed between two days, and every change. */
export const historyRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/history", readPlans, (c) => historyPage(c))
  .post("/:partnership/plans/:plan{[0-9]+}/history/day", readPlans, (c) =>
    submit(c, dayForm(c.var.lang), {
      page: (day) => historyPage(c, { day }),
      verb: async ({ day }) => planUrls.asOf(c, idFrom(c, "plan"), day),
      next: (to) => ({ to }),
    }),
  )
  .post("/:partnership/plans/:plan{[0-9]+}/history/span", readPlans, (c) =>
    submit(c, spanForm(c.var.lang), {
      page: (span) => historyPage(c, { span }),
      verb: async ({ from, to }) => {
        if (to <= from) throw new Invalid({ to: historyWords(c.var.lang).order });
        return planUrls.difference(c, idFrom(c, "plan"), from, to);
      },
      next: (to) => ({ to }),
    }),
  )
  .get("/:partnership/plans/:plan{[0-9]+}/as-of", readPlans, async (c) => {
    const { ctx, lang } = c.var;
    const head = await getPlanHead(ctx, idFrom(c, "plan"));
    const date = dateIn(c, "date");
    const plan = await planAt(ctx, head.id, endOfDay(date));
    const say = sayIn(lang, await listNames(ctx), head.rag_key);
    const page = <AsOfPage {...{ c, planId: head.id, plan, say, date: formatDate(lang, date) }} />;
    return framed(c, head, historyWords(lang).asOfTitle, page);
  })
  .get("/:partnership/plans/:plan{[0-9]+}/difference", readPlans, async (c) => {
    const { ctx, lang } = c.var;
    const t = historyWords(lang);
    const head = await getPlanHead(ctx, idFrom(c, "plan"));
    const [from, to] = [dateIn(c, "from"), dateIn(c, "to")];
    const [before, after] = [await planAt(ctx, head.id, endOfDay(from)), await planAt(ctx, head.id, endOfDay(to))];
    const differences = differenceBetween(before, after, sayIn(lang, await listNames(ctx), head.rag_key));
    const all = await listPlanEvents(ctx, head.id, { from: endOfDay(from), to: endOfDay(to), limit: 2000 });
    const events = Map.groupBy(
      all.filter((event) => !event.event.startsWith("update.")),
      (event) => event.item_id ?? 0,
    );
    const themes = themesIn(before, after, differences, t.noTheme);
    const title = t.changedBetween(formatDate(lang, from), formatDate(lang, to));
    return framed(
      c,
      head,
      title,
      <DifferencePage {...{ c, planId: head.id, themes, events, count: differences.length }} />,
    );
  });
