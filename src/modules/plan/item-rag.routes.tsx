import type { FormView } from "../../core/forms/index.ts";
import { permit } from "../../core/permit.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { type Editing, editingFrom, showItemPage } from "./item.frame.tsx";
import { proposedRag, setRag } from "./item.rag.ts";
import { itemRagForm } from "./item-rag.forms.ts";
import { ItemRagPage, type Proposed } from "./item-rag.pages.tsx";
import { itemRagWords } from "./item-rag.words.ts";
import { updateItems } from "./permissions.ts";
import { ragLabel } from "./rag-definition.pages.tsx";
import { listRagDefinitions } from "./rag-definition.queries.ts";
import { itemUrls } from "./urls.ts";

/** The item, what Concord proposes for it, and the key; only for those who may set it. */
export async function ratingFrom(c: Ask): Promise<{ editing: Editing; proposed: Proposed }> {
  const editing = await editingFrom(c);
  permit(c.var.ctx, updateItems, editing.item);
  const ratings = await listRagDefinitions(c.var.ctx);
  return { editing, proposed: { ...(await proposedRag(c.var.ctx, editing.item)), ratings } };
}

function ragPage(c: Ask, editing: Editing, proposed: Proposed, form: FormView) {
  const page = <ItemRagPage {...{ c, editing, proposed, form }} />;
  return showItemPage(c, itemRagWords(c.var.lang).title, editing, form, page);
}

/** The address where the RAG of an item is set, with what answers. */
export const itemRagRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/rag", updateItems, async (c) => {
    const { editing, proposed } = await ratingFrom(c);
    const { rag, rag_reason, rag_direction, version } = editing.item;
    const values = { rag: rag ?? proposed.proposal.rag, rag_reason, rag_direction };
    return ragPage(c, editing, proposed, itemRagForm(c.var.lang, proposed.ratings).blank(values, version));
  })
  .post("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/rag", updateItems, async (c) => {
    const { editing, proposed } = await ratingFrom(c);
    const { plan, item } = editing;
    const { ctx, lang } = c.var;
    return submit(c, itemRagForm(lang, proposed.ratings), {
      page: (form) => ragPage(c, editing, proposed, form),
      verb: (value, version) => setRag(ctx, item, value, { version }),
      next: (after) => {
        const rating = proposed.ratings.find((one) => one.code === after.rag);
        const label = rating ? `${rating.letter}, ${ragLabel(lang, rating)}` : "";
        return { to: itemUrls.show(c, plan.id, item.id), message: itemRagWords(lang).done(label) };
      },
    });
  });
