import { NotFound } from "../../core/errors.ts";
import { defineForm, type FormView } from "../../core/forms/index.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { levelRowValues, levelsForm, levelsTyped, newLevelForm } from "./level.forms.ts";
import { LevelsPage } from "./level.pages.tsx";
import { countItemsByLevel, type Level, listLevels } from "./level.queries.ts";
import { addLevel, changeLevel, removeLevel } from "./level.ts";
import { levelWords } from "./level.words.ts";
import { changePlans } from "./permissions.ts";
import { planFrom, showPlanPage } from "./plan.frame.tsx";
import type { Plan } from "./plan.queries.ts";
import { refuse } from "./refusal.ts";
import { planUrls } from "./urls.ts";

type Shown = { names?: FormView; adding?: FormView; refused?: FormView };

async function levelsPage(c: Ask, plan: Plan, { names, adding, refused }: Shown = {}) {
  const { ctx, lang } = c.var;
  const levels = await listLevels(ctx, plan.id);
  const used = await countItemsByLevel(ctx, plan.id);
  const blank = levelsForm(lang, levels, used).blank(levelRowValues(levels));
  const page = {
    names: names ?? { ...blank, errors: refused?.errors ?? [] },
    adding: adding ?? newLevelForm(lang, levels).blank({ after_depth: String(levels.at(-1)?.depth ?? 0) }),
  };
  const shown = names ?? adding ?? refused ?? null;
  return showPlanPage(c, levelWords(lang).levels, plan, shown, <LevelsPage {...{ c, plan, levels, used, ...page }} />);
}

async function renameLevels(c: Ask, plan: Plan, levels: readonly Level[], value: Record<string, unknown>) {
  const typed = levelsTyped(value, levels.length);
  if (typed.length < levels.length) throw refuse("level_1_en", "levelNameNeeded");
  for (const [index, level] of levels.entries()) {
    const { name_en = "", name_cy = null } = typed[index] ?? {};
    const kind = (value[`level_${index + 1}_kind`] ?? level.kind) as Level["kind"];
    await changeLevel(c.var.ctx, plan, level, { name_en, name_cy, kind });
  }
}

/** The addresses of the levels of a plan, with what answers each. */
export const levelRoutes = new Routes()
  .get("/:partnership/plans/:plan{[0-9]+}/levels", changePlans, async (c) => levelsPage(c, await planFrom(c)))
  .post("/:partnership/plans/:plan{[0-9]+}/levels", changePlans, async (c) => {
    const plan = await planFrom(c);
    const levels = await listLevels(c.var.ctx, plan.id);
    const used = await countItemsByLevel(c.var.ctx, plan.id);
    return submit(c, levelsForm(c.var.lang, levels, used), {
      page: (names) => levelsPage(c, plan, { names }),
      verb: (value) => renameLevels(c, plan, levels, value),
      next: () => ({ to: planUrls.levels(c, plan.id), message: levelWords(c.var.lang).saved }),
    });
  })
  .post("/:partnership/plans/:plan{[0-9]+}/levels/new", changePlans, async (c) => {
    const plan = await planFrom(c);
    const levels = await listLevels(c.var.ctx, plan.id);
    return submit(c, newLevelForm(c.var.lang, levels), {
      page: (adding) => levelsPage(c, plan, { adding }),
      verb: ({ name_en, name_cy, kind, after_depth }) =>
        addLevel(c.var.ctx, plan, { name_en, name_cy: name_cy || null, kind }, Number(after_depth)),
      next: (level) => ({
        to: planUrls.levels(c, plan.id),
        message: levelWords(c.var.lang).added(level.name_en),
      }),
    });
  })
  .post("/:partnership/plans/:plan{[0-9]+}/levels/:level{[0-9]+}/removal", changePlans, async (c) => {
    const plan = await planFrom(c);
    const level = (await listLevels(c.var.ctx, plan.id)).find((one) => one.id === idFrom(c, "level"));
    if (!level) throw new NotFound("Level");
    return submit(c, defineForm(c.var.lang, {}), {
      page: (refused) => levelsPage(c, plan, { refused }),
      verb: () => removeLevel(c.var.ctx, plan, level),
      next: () => ({ to: planUrls.levels(c, plan.id), message: levelWords(c.var.lang).removed(level.name_en) }),
    });
  });
