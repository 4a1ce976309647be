import type { FormView } from "../../core/forms/index.ts";
import { may } from "../../core/permit.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { defineRag, readPlans } from "./permissions.ts";
import { showPlanPage } from "./plan.frame.tsx";
import type { RagCode } from "./rag.ts";
import { ragDefinitionForm, ragFieldValues, ragTyped } from "./rag-definition.forms.ts";
import { RagKeyFormPage, RagKeyPage } from "./rag-definition.pages.tsx";
import { type KeptRagDefinition, listRagDefinitions } from "./rag-definition.queries.ts";
import { changeRagDefinitions, type RagFacts } from "./rag-definition.ts";
import { ragDefinitionWords } from "./rag-definition.words.ts";
import { underNames } from "./refusal.ts";
import { planUrls } from "./urls.ts";

const versionOf = (key: readonly KeptRagDefinition[]) => key.reduce((sum, one) => sum + one.version, 0);

function formPage(c: Ask, form: FormView, key: readonly KeptRagDefinition[]) {
  const title = ragDefinitionWords(c.var.lang).change;
  return showPlanPage(c, title, undefined, form, <RagKeyFormPage {...{ c, form, ratings: key }} />);
}

/** The addresses of the RAG key, with what answers each. */
export const ragDefinitionRoutes = new Routes()
  .get("/:partnership/rag-key", readPlans, async (c) => {
    const key = await listRagDefinitions(c.var.ctx);
    const mayChange = may(c.var.ctx.viewer, defineRag);
    const title = ragDefinitionWords(c.var.lang).title;
    return showPlanPage(c, title, undefined, null, <RagKeyPage {...{ c, mayChange, ratings: key }} />);
  })
  .get("/:partnership/rag-key/change", defineRag, async (c) => {
    const key = await listRagDefinitions(c.var.ctx);
    const values = ragFieldValues(Object.fromEntries(key.map((one) => [one.code, one])));
    return formPage(c, ragDefinitionForm(c.var.lang, key).blank(values, versionOf(key)), key);
  })
  .post("/:partnership/rag-key/change", defineRag, async (c) => {
    const key = await listRagDefinitions(c.var.ctx);
    return submit(c, ragDefinitionForm(c.var.lang, key), {
      page: (form) => formPage(c, form, key),
      verb: (value, version) =>
        underNames(changeRagDefinitions(c.var.ctx, ragTyped(value, key), version), (theirs) =>
          ragFieldValues(theirs as Partial<Record<RagCode, RagFacts>>),
        ),
      next: () => ({ to: planUrls.ragKey(c), message: ragDefinitionWords(c.var.lang).saved }),
    });
  });
