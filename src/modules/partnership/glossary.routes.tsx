import { defineForm, type FormView } from "../../core/forms/index.ts";
import { may } from "../../core/permit.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { submit } from "../../core/web/submit.ts";
import { Paragraph } from "../../ui/index.ts";
import { showConfirmation, showForm } from "../people/index.ts";
import { pasteForm, termForm } from "./glossary.forms.ts";
import { GlossaryPage } from "./glossary.pages.tsx";
import { getTerm, listTerms, type Term } from "./glossary.queries.ts";
import { addTerm, addTerms, changeTerm, removeTerm } from "./glossary.ts";
import { glossaryWords } from "./glossary.words.ts";
import { keepPartnership, readPartnership } from "./permissions.ts";
import { glossaryUrls } from "./urls.ts";
import { section } from "./views.tsx";

const path = (c: Ask) => [{ label: glossaryWords(c.var.lang).glossary, href: glossaryUrls.list(c) }];

const formPage = (c: Ask, term?: Term) => (form: FormView) => {
  const t = glossaryWords(c.var.lang);
  return showForm(c, {
    title: term ? t.change : t.add,
    caption: term?.acronym,
    section,
    form,
    action: term ? glossaryUrls.change(c, term.id) : glossaryUrls.add(c),
    back: glossaryUrls.list(c),
    breadcrumbs: path(c),
  });
};

const pastePage = (c: Ask) => (form: FormView) =>
  showForm(c, {
    title: glossaryWords(c.var.lang).paste,
    section,
    form,
    action: glossaryUrls.paste(c),
    back: glossaryUrls.list(c),
    breadcrumbs: path(c),
  });

const removalPage = (c: Ask, term: Term) => (form: FormView) => {
  const t = glossaryWords(c.var.lang);
  return showConfirmation(c, {
    title: `${t.remove}: ${term.acronym}`,
    section,
    form,
    text: <Paragraph>{t.removeText}</Paragraph>,
    submit: t.remove,
    action: glossaryUrls.remove(c, term.id),
    back: glossaryUrls.term(c, term.id),
    breadcrumbs: path(c),
  });
};

const saved = (c: Ask, message: "added" | "changed") => (term: Term) => ({
  to: glossaryUrls.term(c, term.id),
  message: glossaryWords(c.var.lang)[message](term.acronym),
});

/** The addresses of the glossary, with what answers each. */
export const glossaryRoutes = new Routes()
  .get("/:partnership/glossary", readPartnership, async (c) => {
    const { ctx, lang } = c.var;
    const terms = await listTerms(ctx);
    const mayKeep = may(ctx.viewer, keepPartnership);
    return show(c, { title: glossaryWords(lang).glossary, section }, <GlossaryPage {...{ c, terms, mayKeep }} />);
  })
  .get("/:partnership/glossary/new", keepPartnership, (c) => formPage(c)(termForm(c.var.lang).blank()))
  .post("/:partnership/glossary/new", keepPartnership, (c) =>
    submit(c, termForm(c.var.lang), {
      page: formPage(c),
      verb: (value) => addTerm(c.var.ctx, value),
      next: saved(c, "added"),
    }),
  )
  .get("/:partnership/glossary/import", keepPartnership, (c) => pastePage(c)(pasteForm(c.var.lang).blank()))
  .post("/:partnership/glossary/import", keepPartnership, (c) =>
    submit(c, pasteForm(c.var.lang), {
      page: pastePage(c),
      verb: ({ lines }) => addTerms(c.var.ctx, lines),
      next: ({ added, there }) => ({
        to: glossaryUrls.list(c),
        message: glossaryWords(c.var.lang).pasted(added, there),
      }),
    }),
  )
  .get("/:partnership/glossary/:id{[0-9]+}/change", keepPartnership, async (c) => {
    const term = await getTerm(c.var.ctx, idFrom(c, "id"));
    return formPage(c, term)(termForm(c.var.lang).blank(term, term.version));
  })
  .post("/:partnership/glossary/:id{[0-9]+}/change", keepPartnership, async (c) => {
    const term = await getTerm(c.var.ctx, idFrom(c, "id"));
    return submit(c, termForm(c.var.lang), {
      page: formPage(c, term),
      verb: (value, version) => changeTerm(c.var.ctx, term, value, version),
      next: saved(c, "changed"),
    });
  })
  .get("/:partnership/glossary/:id{[0-9]+}/removal", keepPartnership, async (c) => {
    const term = await getTerm(c.var.ctx, idFrom(c, "id"));
    return removalPage(c, term)(defineForm(c.var.lang, {}).blank({}, term.version));
  })
  .post("/:partnership/glossary/:id{[0-9]+}/removal", keepPartnership, async (c) => {
    const term = await getTerm(c.var.ctx, idFrom(c, "id"));
    return submit(c, defineForm(c.var.lang, {}), {
      page: removalPage(c, term),
      verb: (_value, version) => removeTerm(c.var.ctx, term, version),
      next: () => ({
        to: glossaryUrls.list(c),
        message: glossaryWords(c.var.lang).removed(term.acronym),
      }),
    });
  });
