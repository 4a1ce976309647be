import { defineForm, type FormView, tick } from "../../core/forms/index.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { becauseFields, becauseOf } from "./because.forms.ts";
import { type Editing, editingFrom, showItemPage } from "./item.frame.tsx";
import { listTree } from "./item.queries.ts";
import { listLevels } from "./level.queries.ts";
import { changePlans } from "./permissions.ts";
import { PutBackPage } from "./put-back.pages.tsx";
import { getItemEvent, type ItemEvent, previewPutBack, putBack } from "./put-back.ts";
import { putBackWords } from "./put-back.words.ts";
import { listRagDefinitions } from "./rag-definition.queries.ts";
import { itemUrls } from "./urls.ts";
import { listNames } from "./view-data.queries.ts";

async function puttingBackFrom(c: Ask) {
  const editing = await editingFrom(c);
  const event = await getItemEvent(c.var.ctx, editing.item, idFrom(c, "event"));
  return { editing, event };
}

async function putBackForm(c: Ask) {
  const is_confirmed = tick({ label: putBackWords(c.var.lang).confirm });
  return defineForm(c.var.lang, { is_confirmed, ...(await becauseFields(c)) });
}

async function putBackPage(c: Ask, editing: Editing, event: ItemEvent, form: FormView) {
  const { ctx, lang } = c.var;
  const { plan, item } = editing;
  const known = {
    names: await listNames(ctx),
    ratings: await listRagDefinitions(ctx),
    levels: await listLevels(ctx, plan.id),
    tree: await listTree(ctx, plan.id),
  };
  const lines = await previewPutBack(ctx, item, event);
  const page = <PutBackPage {...{ c, editing, event, lines, known, form }} />;
  return showItemPage(c, putBackWords(lang).title, editing, form, page);
}

/** The address where a change is put back from the history, with what answers. */
export const putBackRoutes = new Routes()
  .get(
    "/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/history/:event{[0-9]+}/put-back",
    changePlans,
    async (c) => {
      const { editing, event } = await puttingBackFrom(c);
      const form = await putBackForm(c);
      return putBackPage(c, editing, event, form.blank({}, editing.item.version));
    },
  )
  .post(
    "/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/history/:event{[0-9]+}/put-back",
    changePlans,
    async (c) => {
      const { editing, event } = await puttingBackFrom(c);
      const { plan, item } = editing;
      return submit(c, await putBackForm(c), {
        page: (form) => putBackPage(c, editing, event, form),
        verb: (value, version) => {
          const isConfirmed = (value as { is_confirmed?: boolean }).is_confirmed === true;
          return putBack(c.var.ctx, item, event.id, { ...becauseOf(value, version), isConfirmed });
        },
        next: () => ({ to: itemUrls.show(c, plan.id, item.id), message: putBackWords(c.var.lang).done }),
      });
    },
  );
