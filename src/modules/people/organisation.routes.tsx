import type { FormView } from "../../core/forms/index.ts";
import { may } from "../../core/permit.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { panelsFor, show } from "../../core/web/show.tsx";
import { submit } from "../../core/web/submit.ts";
import { listDepartments } from "./department.queries.ts";
import { showForm } from "./form.page.tsx";
import { listHistory } from "./history.queries.ts";
import { nameIn } from "./name.ts";
import { organisationForm } from "./organisation.forms.ts";
import { OrganisationPage, OrganisationsPage } from "./organisation.pages.tsx";
import { getOrganisation, listOrganisations, listPeopleOf, type Organisation } from "./organisation.queries.ts";
import { addOrganisation, changeOrganisation, type OrganisationFacts } from "./organisation.ts";
import { organisationWords } from "./organisation.words.ts";
import { keepPeople, readPeople } from "./permissions.ts";
import { organisationUrls } from "./urls.ts";
import { pathTo, section } from "./views.tsx";

const formPage = (c: Ask, organisation?: Organisation) => (form: FormView) => {
  const t = organisationWords(c.var.lang);
  return showForm(c, {
    title: organisation ? t.change : t.add,
    caption: organisation ? nameIn(c.var.lang, organisation) : undefined,
    section,
    form,
    action: organisation ? organisationUrls.change(c, organisation.id) : organisationUrls.add(c),
    back: organisation ? organisationUrls.show(c, organisation.id) : organisationUrls.list(c),
    breadcrumbs: pathTo(c, "organisations"),
  });
};

const saved = (c: Ask, message: "added" | "changed") => (organisation: Organisation) => ({
  to: organisationUrls.show(c, organisation.id),
  message: organisationWords(c.var.lang)[message](nameIn(c.var.lang, organisation)),
});

async function organisationPage(c: Ask) {
  const { ctx, lang } = c.var;
  const organisation = await getOrganisation(ctx, idFrom(c, "id"));
  const people = await listPeopleOf(ctx, organisation.id);
  const departments = await listDepartments(ctx, organisation.id);
  const panels = await panelsFor(c, "organisation", organisation.id);
  const mayChange = may(ctx.viewer, keepPeople);
  const parts = [{ kind: "department", key: "organisation_id" }];
  const events = await listHistory(ctx, { kind: "organisation", id: organisation.id, parts });
  return show(
    c,
    { title: nameIn(lang, organisation), section, breadcrumbs: pathTo(c, "organisations") },
    <OrganisationPage {...{ c, organisation, people, departments, mayChange, panels, events }} />,
  );
}

/** The addresses of organisations, with what answers each. */
export const organisationRoutes = new Routes()
  .get("/:partnership/organisations", readPeople, async (c) => {
    const { ctx, lang } = c.var;
    const rows = await listOrganisations(ctx, { isWithLeft: true });
    const mayAdd = may(ctx.viewer, keepPeople);
    return show(
      c,
      { title: organisationWords(lang).organisations, section, width: "wide" },
      <OrganisationsPage {...{ c, rows, mayAdd }} />,
    );
  })
  .get("/:partnership/organisations/new", keepPeople, (c) => formPage(c)(organisationForm(c.var.lang).blank()))
  .post("/:partnership/organisations/new", keepPeople, (c) =>
    submit(c, organisationForm(c.var.lang), {
      page: formPage(c),
      verb: (value) => addOrganisation(c.var.ctx, value),
      next: saved(c, "added"),
    }),
  )
  .get("/:partnership/organisations/:id{[0-9]+}", readPeople, organisationPage)
  .get("/:partnership/organisations/:id{[0-9]+}/change", keepPeople, async (c) => {
    const organisation = await getOrganisation(c.var.ctx, idFrom(c, "id"));
    const form = organisationForm(c.var.lang).blank(organisation as OrganisationFacts, organisation.version);
    return formPage(c, organisation)(form);
  })
  .post("/:partnership/organisations/:id{[0-9]+}/change", keepPeople, async (c) => {
    const organisation = await getOrganisation(c.var.ctx, idFrom(c, "id"));
    return submit(c, organisationForm(c.var.lang), {
      page: formPage(c, organisation),
      verb: (value, version) => changeOrganisation(c.var.ctx, organisation, value, version),
      next: saved(c, "changed"),
    });
  });
