import { choice, defineForm, type FormView } from "../../core/forms/index.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { Paragraph } from "../../ui/index.ts";
import { commonWords } from "./common.words.ts";
import { departmentForm } from "./department.forms.ts";
import { type Department, getDepartment } from "./department.queries.ts";
import { addDepartment, changeDepartment, moveDepartment, removeDepartment } from "./department.ts";
import { departmentWords } from "./department.words.ts";
import { showConfirmation, showForm } from "./form.page.tsx";
import { nameIn } from "./name.ts";
import { getOrganisation, type Organisation } from "./organisation.queries.ts";
import { keepPeople } from "./permissions.ts";
import { organisationUrls } from "./urls.ts";
import { pathTo, section } from "./views.tsx";

type FormFor = { organisation: Organisation; department?: Department };

const formPage =
  (c: Ask, { organisation, department }: FormFor) =>
  (form: FormView) => {
    const t = departmentWords(c.var.lang);
    return showForm(c, {
      title: department ? t.change : t.add,
      caption: nameIn(c.var.lang, organisation),
      section,
      form,
      action: department
        ? organisationUrls.changeDepartment(c, organisation.id, department.id)
        : organisationUrls.addDepartment(c, organisation.id),
      back: `${organisationUrls.show(c, organisation.id)}#departments`,
      breadcrumbs: pathTo(c, "organisations"),
    });
  };

const removalPage = (c: Ask, organisation: Organisation, department: Department) => (form: FormView) => {
  const t = departmentWords(c.var.lang);
  return showConfirmation(c, {
    title: `${t.remove}: ${nameIn(c.var.lang, department)}`,
    section,
    form,
    text: <Paragraph>{t.removeText}</Paragraph>,
    submit: t.remove,
    action: organisationUrls.removeDepartment(c, organisation.id, department.id),
    back: `${organisationUrls.show(c, organisation.id)}#departments`,
    breadcrumbs: pathTo(c, "organisations"),
  });
};

async function both(c: Ask): Promise<{ organisation: Organisation; department: Department }> {
  const organisation = await getOrganisation(c.var.ctx, idFrom(c, "id"));
  return { organisation, department: await getDepartment(c.var.ctx, organisation.id, idFrom(c, "department")) };
}

const backTo = (c: Ask, organisation: Organisation, message?: string) => ({
  to: `${organisationUrls.show(c, organisation.id)}#departments`,
  ...(message ? { message } : {}),
});

function moveForm(c: Ask) {
  const t = commonWords(c.var.lang);
  return defineForm(c.var.lang, {
    direction: choice({
      label: departmentWords(c.var.lang).order,
      required: departmentWords(c.var.lang).order,
      options: [
        { value: "up", label: t.moveUp },
        { value: "down", label: t.moveDown },
      ],
    }),
  });
}

const movePage =
  (c: Ask, { organisation, department }: Required<FormFor>) =>
  (form: FormView) =>
    showForm(c, {
      title: nameIn(c.var.lang, department),
      section,
      form,
      action: organisationUrls.moveDepartment(c, organisation.id, department.id),
      back: `${organisationUrls.show(c, organisation.id)}#departments`,
    });

/** The addresses of an organisation's departments, with what answers each. */
export const departmentRoutes = new Routes()
  .get("/:partnership/organisations/:id{[0-9]+}/departments/new", keepPeople, async (c) => {
    const organisation = await getOrganisation(c.var.ctx, idFrom(c, "id"));
    return formPage(c, { organisation })(departmentForm(c.var.lang).blank());
  })
  .post("/:partnership/organisations/:id{[0-9]+}/departments/new", keepPeople, async (c) => {
    const organisation = await getOrganisation(c.var.ctx, idFrom(c, "id"));
    return submit(c, departmentForm(c.var.lang), {
      page: formPage(c, { organisation }),
      verb: (value) => addDepartment(c.var.ctx, organisation, value),
      next: (made) => backTo(c, organisation, departmentWords(c.var.lang).added(nameIn(c.var.lang, made))),
    });
  })
  .get("/:partnership/organisations/:id{[0-9]+}/departments/:department{[0-9]+}/change", keepPeople, async (c) => {
    const found = await both(c);
    return formPage(c, found)(departmentForm(c.var.lang).blank(found.department, found.department.version));
  })
  .post("/:partnership/organisations/:id{[0-9]+}/departments/:department{[0-9]+}/change", keepPeople, async (c) => {
    const { organisation, department } = await both(c);
    return submit(c, departmentForm(c.var.lang), {
      page: formPage(c, { organisation, department }),
      verb: (value, version) => changeDepartment(c.var.ctx, department, value, version),
      next: (after) => backTo(c, organisation, departmentWords(c.var.lang).changed(nameIn(c.var.lang, after))),
    });
  })
  .post("/:partnership/organisations/:id{[0-9]+}/departments/:department{[0-9]+}/move", keepPeople, async (c) => {
    const found = await both(c);
    return submit(c, moveForm(c), {
      page: movePage(c, found),
      verb: ({ direction }) => moveDepartment(c.var.ctx, found.department, direction),
      next: () => backTo(c, found.organisation),
    });
  })
  .get("/:partnership/organisations/:id{[0-9]+}/departments/:department{[0-9]+}/removal", keepPeople, async (c) => {
    const { organisation, department } = await both(c);
    return removalPage(c, organisation, department)(defineForm(c.var.lang, {}).blank({}, department.version));
  })
  .post("/:partnership/organisations/:id{[0-9]+}/departments/:department{[0-9]+}/removal", keepPeople, async (c) => {
    const { organisation, department } = await both(c);
    return submit(c, defineForm(c.var.lang, {}), {
      page: removalPage(c, organisation, department),
      verb: (_value, version) => removeDepartment(c.var.ctx, department, version),
      next: () => backTo(c, organisation, departmentWords(c.var.lang).removed(nameIn(c.var.lang, department))),
    });
  });
