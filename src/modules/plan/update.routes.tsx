import type { FormView } from "../../core/forms/index.ts";
import { permit } from "../../core/permit.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { type Editing, editingFrom, showItemPage } from "./item.frame.tsx";
import type { RagDirection } from "./item.queries.ts";
import type { Proposed } from "./item-rag.pages.tsx";
import { ratingFrom } from "./item-rag.routes.tsx";
import { listLeads } from "./lead.ts";
import { changeUpdates, updateItems } from "./permissions.ts";
import type { RagCode } from "./rag.ts";
import { underNames } from "./refusal.ts";
import { changeUpdateForm, reportTyped, updateForm } from "./update.forms.ts";
import { ChangeUpdatePage, UpdatePage } from "./update.pages.tsx";
import { findLatestUpdate, getUpdate, type Update } from "./update.queries.ts";
import { addUpdate, changeUpdate } from "./update.ts";
import { updateWords } from "./update.words.ts";
import { itemUrls } from "./urls.ts";

async function updatePage(c: Ask, editing: Editing, proposed: Proposed, form: FormView) {
  const last = await findLatestUpdate(c.var.ctx, editing.item.id);
  const page = <UpdatePage {...{ c, editing, proposed, last, form }} />;
  return showItemPage(c, updateWords(c.var.lang).title, editing, form, page);
}

/** The organisation that the viewer reports for: theirs on this item, or the first that leads it. */
async function reporting(c: Ask, { item }: Editing): Promise<number | null> {
  const leads = (await listLeads(c.var.ctx, item.id)).filter((lead) => lead.role === "lead");
  const own = leads.find((lead) => lead.person_id !== null && lead.person_id === c.var.ctx.viewer.personId);
  return (own ?? leads[0])?.organisation_id ?? null;
}

function ragTyped(value: Record<string, unknown>) {
  if (!value.rag) return null;
  const rag_direction = (value.rag_direction ?? null) as RagDirection | null;
  return { rag: value.rag as RagCode, rag_reason: String(value.rag_reason ?? ""), rag_direction };
}

async function changingFrom(c: Ask): Promise<{ editing: Editing; update: Update }> {
  const editing = await editingFrom(c);
  const update = await getUpdate(c.var.ctx, editing.item.id, idFrom(c, "update"));
  permit(c.var.ctx, changeUpdates, { ...editing.item, person_id: update.person_id });
  return { editing, update };
}

function changePage(c: Ask, editing: Editing, update: Update, form: FormView) {
  const page = <ChangeUpdatePage {...{ c, editing, update, form }} />;
  return showItemPage(c, updateWords(c.var.lang).change, editing, form, page);
}

/** The addresses where updates are written and corrected, with what answers each. */
export const updateRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/updates/new", updateItems, async (c) => {
    const { editing, proposed } = await ratingFrom(c);
    const form = await updateForm(c, editing.item, proposed.ratings);
    const organisation_id = await reporting(c, editing);
    return updatePage(c, editing, proposed, form.blank({ organisation_id, language: c.var.lang }));
  })
  .post("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/updates/new", updateItems, async (c) => {
    const { editing, proposed } = await ratingFrom(c);
    const { plan, item } = editing;
    const t = updateWords(c.var.lang);
    return submit(c, await updateForm(c, item, proposed.ratings), {
      page: (form) => updatePage(c, editing, proposed, form),
      verb: async (value) => {
        const report = reportTyped(value);
        const organisation_id = report.organisation_id ?? (await reporting(c, editing));
        return addUpdate(c.var.ctx, item, { ...report, organisation_id, state: value.state, rag: ragTyped(value) });
      },
      next: (update) => ({
        to: itemUrls.show(c, plan.id, item.id),
        message: update.is_nil ? t.sentNil : t.sent,
      }),
    });
  })
  .get(
    "/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/updates/:update{[0-9]+}/change",
    updateItems,
    async (c) => {
      const { editing, update } = await changingFrom(c);
      const { texts, is_nil: _nil, ...facts } = update;
      const form = (await changeUpdateForm(c)).blank({ ...facts, ...texts }, update.version);
      return changePage(c, editing, update, form);
    },
  )
  .post(
    "/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/updates/:update{[0-9]+}/change",
    updateItems,
    async (c) => {
      const { editing, update } = await changingFrom(c);
      const { plan, item } = editing;
      return submit(c, await changeUpdateForm(c), {
        page: (form) => changePage(c, editing, update, form),
        verb: (value, version) => {
          const report = reportTyped(value);
          const is_nil = Object.values(report.texts ?? {}).every((words) => !words) && update.is_nil;
          return underNames(changeUpdate(c.var.ctx, item, update, { ...report, is_nil }, { version }), (theirs) => ({
            ...theirs,
            ...(theirs.texts as Update["texts"]),
          }));
        },
        next: () => ({ to: itemUrls.show(c, plan.id, item.id), message: updateWords(c.var.lang).saved }),
      });
    },
  );
