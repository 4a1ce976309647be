import type { FormView } from "../../core/forms/index.ts";
import { may } from "../../core/permit.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { panelsFor, show } from "../../core/web/show.tsx";
import { submit } from "../../core/web/submit.ts";
import { organisationForm } from "./organisation.forms.ts";
import { OrganisationFormPage, OrganisationPage, OrganisationsPage } from "./organisation.pages.tsx";
import { getOrganisation, listOrganisations, type Organisation } from "./organisation.queries.ts";
import { addOrganisation, changeOrganisation, type OrganisationFacts } from "./organisation.ts";
import { organisationWords } from "./organisation.words.ts";
import { keepPeople, readPeople } from "./permissions.ts";
import { organisationUrls } from "./urls.ts";

const section = "people";

function formPage(c: Ask, form: FormView, organisation?: Organisation) {
  const t = organisationWords(c.var.lang);
  const title = organisation ? t.change : t.add;
  const page = <OrganisationFormPage c={c} form={form} organisation={organisation} />;
  return show(c, { title, section, hasError: form.errors.length > 0 }, page);
}

const added = (c: Ask) => (organisation: Organisation) => ({
  to: organisationUrls.show(c, organisation.id),
  message: organisationWords(c.var.lang).added(organisation.name_en),
});

const changed = (c: Ask) => (organisation: Organisation) => ({
  to: organisationUrls.show(c, organisation.id),
  message: organisationWords(c.var.lang).changed(organisation.name_en),
});

/** The addresses of organisations, with what answers each. */
export const organisationRoutes = new Routes()
  .get("/:partnership/organisations", readPeople, async (c) => {
    const { ctx, lang } = c.var;
    const rows = await listOrganisations(ctx);
    const mayAdd = may(ctx.viewer, keepPeople);
    return show(
      c,
      { title: organisationWords(lang).organisations, section, width: "wide" },
      <OrganisationsPage {...{ c, rows, mayAdd }} />,
    );
  })
  .get("/:partnership/organisations/new", keepPeople, (c) => formPage(c, organisationForm(c.var.lang).blank()))
  .post("/:partnership/organisations/new", keepPeople, (c) =>
    submit(c, organisationForm(c.var.lang), {
      page: (form) => formPage(c, form),
      verb: (value) => addOrganisation(c.var.ctx, value),
      next: added(c),
    }),
  )
  .get("/:partnership/organisations/:id{[0-9]+}", readPeople, async (c) => {
    const { ctx, lang } = c.var;
    const organisation = await getOrganisation(ctx, idFrom(c, "id"));
    const panels = await panelsFor(c, "organisation", organisation.id);
    const mayChange = may(ctx.viewer, keepPeople);
    const title = lang === "cy" ? (organisation.name_cy ?? organisation.name_en) : organisation.name_en;
    return show(c, { title, section }, <OrganisationPage {...{ c, organisation, mayChange, panels }} />);
  })
  .get("/:partnership/organisations/:id{[0-9]+}/change", keepPeople, async (c) => {
    const organisation = await getOrganisation(c.var.ctx, idFrom(c, "id"));
    return formPage(
      c,
      organisationForm(c.var.lang).blank(organisation as OrganisationFacts, organisation.version),
      organisation,
    );
  })
  .post("/:partnership/organisations/:id{[0-9]+}/change", keepPeople, async (c) => {
    const organisation = await getOrganisation(c.var.ctx, idFrom(c, "id"));
    return submit(c, organisationForm(c.var.lang), {
      page: (form) => formPage(c, form, organisation),
      verb: (value, version) => changeOrganisation(c.var.ctx, organisation, value, version),
      next: changed(c),
    });
  });
