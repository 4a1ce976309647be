import { choice, defineForm, type FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { becauseOf } from "./because.forms.ts";
import { editingFrom, itemLabel, showItemPage } from "./item.frame.tsx";
import { listTree } from "./item.queries.ts";
import { listLevels } from "./level.queries.ts";
import { type Moving, moveForm, placeTyped } from "./move.forms.ts";
import { MovePage } from "./move.pages.tsx";
import { moveBeside, moveItem } from "./move.ts";
import { moveWords } from "./move.words.ts";
import { changePlans } from "./permissions.ts";
import { itemUrls } from "./urls.ts";

/** What moving stands on. `wanted` is the parent asked for: an id, "top", or nothing for where the item is now. */
async function movingFrom(c: Ask, wanted: string | undefined): Promise<Moving> {
  const editing = await editingFrom(c);
  const tree = await listTree(c.var.ctx, editing.plan.id);
  const levels = await listLevels(c.var.ctx, editing.plan.id);
  const isThere = tree.some((one) => String(one.id) === wanted);
  const under = wanted === "top" ? null : isThere ? Number(wanted) : editing.item.parent_id;
  return { ...editing, tree, levels, under };
}

function movePage(c: Ask, moving: Moving, form: FormView) {
  return showItemPage(c, moveWords(c.var.lang).title, moving, form, <MovePage {...{ c, moving, form }} />);
}

async function moveOneStep(c: Ask, moving: Moving) {
  const t = moveWords(c.var.lang);
  const ways = (["up", "down"] as const).map((value) => ({ value, label: t[value] }));
  const { plan, item } = moving;
  const full = await moveForm(c, moving);
  return submit(
    c,
    defineForm(c.var.lang, { way: choice({ label: t.place, required: t.placeNeeded, options: ways }) }),
    {
      page: ({ errors }) => movePage(c, moving, { ...full.blank(), errors }),
      verb: ({ way }) => moveBeside(c.var.ctx, item, way),
      next: () => ({
        to: itemUrls.move(c, plan.id, item.id),
        message: t.moved(itemLabel(c.var.lang, plan, item)),
      }),
    },
  );
}

/** The address where an item is moved, with what answers. */
export const moveRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/move", changePlans, async (c) => {
    const moving = await movingFrom(c, c.req.query("under"));
    const form = await moveForm(c, moving);
    return movePage(c, moving, form.blank({ under: String(moving.under ?? "top") }, moving.item.version));
  })
  .post("/:partnership/plans/:plan{[0-9]+}/items/:item{[0-9]+}/move", changePlans, async (c) => {
    const sent = await c.req.formData();
    const moving = await movingFrom(c, String(sent.get("under") ?? ""));
    if (sent.has("way")) return moveOneStep(c, moving);
    const { plan, item } = moving;
    return submit(c, await moveForm(c, moving), {
      page: (form) => movePage(c, moving, form),
      verb: ({ place, level_id, ...value }, version) =>
        moveItem(c.var.ctx, item, placeTyped(place, moving.under), {
          ...becauseOf(value, version),
          level_id: level_id ?? undefined,
        }),
      next: () => ({
        to: itemUrls.show(c, plan.id, item.id),
        message: moveWords(c.var.lang).moved(itemLabel(c.var.lang, plan, item)),
      }),
    });
  });
