import { may } from "../../core/permit.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { Button, EmptyState, Link, Pagination, Paper } from "../../ui/index.ts";
import { termsFor } from "../partnership/index.ts";
import type { Printing } from "./document.cells.tsx";
import { layOut } from "./document.layout.ts";
import { ContentsOf, PartOfPlan, shapeOf } from "./document.pages.tsx";
import { findDocumentShape, listDocument, rangeOf } from "./document.queries.ts";
import { documentWords } from "./document.words.ts";
import { changePlans, readPlans } from "./permissions.ts";
import { itemUrls, planUrls } from "./urls.ts";
import { showView } from "./view.frame.tsx";
import { getPlanHead, listNames, type PlanHead } from "./view-data.queries.ts";

/** The part that is asked for, by its id; null is the whole plan, which short plans always are. */
function partAsked(c: Ask, plan: PlanHead, isShort: boolean): number | null {
  if (isShort || c.req.query("all") === "1" || plan.themes.length < 2) return null;
  const asked = plan.themes.find(({ id }) => String(id) === c.req.query("theme"));
  return (asked ?? plan.themes[0])?.id ?? null;
}

async function documentPage(c: Ask) {
  const { ctx, lang } = c.var;
  const plan = await getPlanHead(ctx, idFrom(c, "plan"));
  const { layout, isShort } = await findDocumentShape(ctx, plan.id);
  const shown = partAsked(c, plan, isShort);
  const range = shown === null ? null : rangeOf(plan, shown);
  const parts = layOut(await listDocument(ctx, plan.id, layout, range ?? undefined));
  const print: Printing = { c, lang, plan, names: await listNames(ctx), terms: await termsFor(c) };
  const t = documentWords(lang);
  const here = planUrls.view(c, plan.id, "document");
  if (parts.length === 0) return showView(c, plan, { view: "document" }, <NothingYet c={c} plan={plan} />);
  const shape = shapeOf(print, parts, layout);
  const hrefOf = (id: number) => (shown === null ? `#item-${id}` : `${here}?theme=${id}`);
  const actions = shown === null ? undefined : <Link href={`${here}?all=1`}>{t.toPrint}</Link>;
  const page = (
    <Paper>
      <ContentsOf {...{ print, shown, hrefOf }} />
      {parts.map((part) => (
        <PartOfPlan {...{ print, part, shape }} />
      ))}
      {shown === null ? null : <OtherParts {...{ c, plan, shown, hrefOf }} />}
    </Paper>
  );
  const carried = shown === null ? "" : `?theme=${shown}`;
  return showView(c, plan, { view: "document", carried, ...(actions ? { actions } : {}) }, page);
}

/** The way to the parts before and after. */
function OtherParts(props: { c: Ask; plan: PlanHead; shown: number; hrefOf: (id: number) => string }) {
  const { c, plan, shown, hrefOf } = props;
  const index = plan.themes.findIndex(({ id }) => id === shown);
  const href = (place: number) => {
    const theme = plan.themes[place];
    return theme ? hrefOf(theme.id) : undefined;
  };
  const [previous, next] = [href(index - 1), href(index + 1)];
  const text = documentWords(c.var.lang).part(index + 1, plan.themes.length);
  return <Pagination lang={c.var.lang} {...(previous ? { previous } : {})} {...(next ? { next } : {})} text={text} />;
}

function NothingYet({ c, plan }: { c: Ask; plan: PlanHead }) {
  const t = documentWords(c.var.lang);
  const isEditor = may(c.var.ctx.viewer, changePlans);
  const add = <Button href={itemUrls.add(c, plan.id)}>{t.addFirst}</Button>;
  return <EmptyState title={t.emptyTitle} text={t.emptyText} {...(isEditor ? { action: add } : {})} />;
}

/** The plan as a paper: `?theme=` shows one of its parts, `?all=1` everything on one page. */
export const documentRoutes = new Routes().get("/:partnership/plans/:plan{[0-9]+}/document", readPlans, documentPage);
