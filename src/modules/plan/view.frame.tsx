import type { Child } from "hono/jsx";
import { formatDateRange } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import { show } from "../../core/web/show.tsx";
import { DownloadPlace, PageTitle, SubNavigation, Tag } from "../../ui/index.ts";
import { type PlanView, planUrls, planViews } from "./urls.ts";
import { viewWords } from "./view.words.ts";
import type { PlanHead } from "./view-data.queries.ts";

/** A view of a plan: which one, what stands in it, and what changes about the frame. */
export type View = {
  view: PlanView;
  /** What is shown, where it is not simply the plan: "The plan as it stood". It becomes the heading's small line. */
  subtitle?: string;
  /** Filters that make sense in the other views too, as a query with its question mark. */
  carried?: string;
  lead?: Child;
  actions?: Child;
  downloads?: readonly { label: string; href: string; format?: string }[];
  hasError?: boolean;
};

/** Answers with a view of a plan in the frame that all views share: title, status, the other views, downloads. */
export function showView(c: Ask, plan: PlanHead, view: View, content: Child): Response | Promise<Response> {
  const { lang } = c.var;
  const t = viewWords(lang);
  const title = inEither(lang, plan.title, plan.title_cy, plan.language);
  const { carried = "", subtitle } = view;
  const period = plan.from_on && plan.to_on ? formatDateRange(lang, plan.from_on, plan.to_on) : "";
  const page = (
    <>
      <PageTitle
        title={title.text}
        lang={title.lang}
        caption={subtitle ?? period}
        tags={plan.status === "adopted" ? undefined : <Tag>{t.statuses[plan.status]}</Tag>}
        lead={view.lead}
        actions={view.actions}
      />
      <SubNavigation
        label={t.views}
        items={planViews.map((name) => ({
          label: t.names[name],
          href: planUrls.view(c, plan.id, name) + (name === "history" ? "" : carried),
          isCurrent: name === view.view,
        }))}
      />
      {content}
      <DownloadPlace links={view.downloads ?? []} lang={lang} />
    </>
  );
  const breadcrumbs = [{ label: t.plans, href: planUrls.list(c) }];
  const name = subtitle ? `${subtitle}, ${title.text}` : `${t.names[view.view]}, ${title.text}`;
  return show(c, { title: name, section: "plans", width: "wide", breadcrumbs, hasError: view.hasError ?? false }, page);
}
