import { defineForm, type FormView } from "../../core/forms/index.ts";
import { may } from "../../core/permit.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { submit } from "../../core/web/submit.ts";
import { Paragraph, Prose } from "../../ui/index.ts";
import { nameIn, showConfirmation, showForm } from "../people/index.ts";
import { moveForm, partnershipForm, principleForm } from "./partnership.forms.ts";
import { PartnershipPage } from "./partnership.pages.tsx";
import { getPartnership, getPrinciple, listPrinciples, type Principle } from "./partnership.queries.ts";
import { changePartnership } from "./partnership.ts";
import { partnershipWords } from "./partnership.words.ts";
import { keepPartnership, readPartnership } from "./permissions.ts";
import { addPrinciple, changePrinciple, movePrinciple, removePrinciple } from "./principle.ts";
import { partnershipUrls } from "./urls.ts";
import { section } from "./views.tsx";

const path = (c: Ask) => [{ label: partnershipWords(c.var.lang).partnership, href: partnershipUrls.show(c) }];

const changePage = (c: Ask) => (form: FormView) =>
  showForm(c, {
    title: partnershipWords(c.var.lang).change,
    section,
    form,
    action: partnershipUrls.change(c),
    back: partnershipUrls.show(c),
    breadcrumbs: path(c),
  });

const principlePage = (c: Ask, principle?: Principle) => (form: FormView) => {
  const t = partnershipWords(c.var.lang);
  return showForm(c, {
    title: principle ? t.changePrinciple : t.addPrinciple,
    section,
    form,
    action: principle ? partnershipUrls.changePrinciple(c, principle.id) : partnershipUrls.addPrinciple(c),
    back: `${partnershipUrls.show(c)}#principles`,
    breadcrumbs: path(c),
  });
};

const removalPage = (c: Ask, principle: Principle) => (form: FormView) => {
  const { lang } = c.var;
  const t = partnershipWords(lang);
  const words = inEither(lang, principle.text_en, principle.text_cy);
  return showConfirmation(c, {
    title: t.removePrinciple,
    section,
    form,
    text: (
      <>
        <Prose text={words.text} lang={lang} textLang={words.lang} />
        <Paragraph>{t.removePrincipleText}</Paragraph>
      </>
    ),
    submit: t.removePrinciple,
    action: partnershipUrls.removePrinciple(c, principle.id),
    back: `${partnershipUrls.show(c)}#principles`,
    breadcrumbs: path(c),
  });
};

const toPrinciples = (c: Ask, message?: "principleAdded" | "principleChanged" | "principleRemoved") => () => ({
  to: `${partnershipUrls.show(c)}#principles`,
  ...(message ? { message: partnershipWords(c.var.lang)[message] } : {}),
});

/** The addresses of the partnership's own page and its principles, with what answers each. */
export const partnershipRoutes = new Routes()
  .get("/:partnership/partnership", readPartnership, async (c) => {
    const { ctx, lang } = c.var;
    const partnership = await getPartnership(ctx);
    const principles = await listPrinciples(ctx);
    const mayKeep = may(ctx.viewer, keepPartnership);
    const page = <PartnershipPage {...{ c, partnership, principles, mayKeep }} />;
    return show(c, { title: nameIn(lang, partnership), section }, page);
  })
  .get("/:partnership/partnership/change", keepPartnership, async (c) => {
    const partnership = await getPartnership(c.var.ctx);
    return changePage(c)(partnershipForm(c.var.lang).blank(partnership, partnership.version));
  })
  .post("/:partnership/partnership/change", keepPartnership, (c) =>
    submit(c, partnershipForm(c.var.lang), {
      page: changePage(c),
      verb: (value, version) => changePartnership(c.var.ctx, value, version),
      next: () => ({ to: partnershipUrls.show(c), message: partnershipWords(c.var.lang).changed }),
    }),
  )
  .get("/:partnership/partnership/principles/new", keepPartnership, (c) =>
    principlePage(c)(principleForm(c.var.lang).blank()),
  )
  .post("/:partnership/partnership/principles/new", keepPartnership, (c) =>
    submit(c, principleForm(c.var.lang), {
      page: principlePage(c),
      verb: (value) => addPrinciple(c.var.ctx, value),
      next: toPrinciples(c, "principleAdded"),
    }),
  )
  .get("/:partnership/partnership/principles/:id{[0-9]+}/change", keepPartnership, async (c) => {
    const principle = await getPrinciple(c.var.ctx, idFrom(c, "id"));
    return principlePage(c, principle)(principleForm(c.var.lang).blank(principle, principle.version));
  })
  .post("/:partnership/partnership/principles/:id{[0-9]+}/change", keepPartnership, async (c) => {
    const principle = await getPrinciple(c.var.ctx, idFrom(c, "id"));
    return submit(c, principleForm(c.var.lang), {
      page: principlePage(c, principle),
      verb: (value, version) => changePrinciple(c.var.ctx, principle, value, version),
      next: toPrinciples(c, "principleChanged"),
    });
  })
  .post("/:partnership/partnership/principles/:id{[0-9]+}/move", keepPartnership, async (c) => {
    const principle = await getPrinciple(c.var.ctx, idFrom(c, "id"));
    return submit(c, moveForm(c.var.lang), {
      page: principlePage(c, principle),
      verb: ({ direction }) => movePrinciple(c.var.ctx, principle, direction),
      next: toPrinciples(c),
    });
  })
  .get("/:partnership/partnership/principles/:id{[0-9]+}/removal", keepPartnership, async (c) => {
    const principle = await getPrinciple(c.var.ctx, idFrom(c, "id"));
    return removalPage(c, principle)(defineForm(c.var.lang, {}).blank({}, principle.version));
  })
  .post("/:partnership/partnership/principles/:id{[0-9]+}/removal", keepPartnership, async (c) => {
    const principle = await getPrinciple(c.var.ctx, idFrom(c, "id"));
    return submit(c, defineForm(c.var.lang, {}), {
      page: removalPage(c, principle),
      verb: (_value, version) => removePrinciple(c.var.ctx, principle, version),
      next: toPrinciples(c, "principleRemoved"),
    });
  });
