import { defineForm, type FormView } from "../../core/forms/index.ts";
import { londonDate } from "../../core/i18n/index.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { showConfirmation } from "./form.page.tsx";
import { nameIn } from "./name.ts";
import { getOrganisation, type Organisation } from "./organisation.queries.ts";
import { recordOrganisationLeaving, recordOrganisationReturn } from "./organisation.ts";
import { organisationWords } from "./organisation.words.ts";
import { keepPeople } from "./permissions.ts";
import { leavingForm } from "./person.forms.ts";
import { labelPerson } from "./person.name.ts";
import { getPerson, type Person } from "./person.queries.ts";
import { recordLeaving, recordReturn } from "./person.ts";
import { personWords } from "./person.words.ts";
import { organisationUrls, personUrls } from "./urls.ts";
import { pathTo, section } from "./views.tsx";

type Deed = "leaving" | "comingBack";

const personPage = (c: Ask, person: Person, deed: Deed) => (form: FormView) => {
  const t = personWords(c.var.lang);
  const title = deed === "leaving" ? t.recordLeaving : t.bringBack;
  return showConfirmation(c, {
    title: `${labelPerson(person)}: ${title}`,
    section,
    form,
    text: deed === "leaving" ? t.leavingText(person.name) : t.bringBackText(person.name),
    submit: title,
    isWarning: false,
    action: personUrls[deed](c, person.id),
    back: personUrls.show(c, person.id),
    breadcrumbs: pathTo(c, "people"),
  });
};

const organisationPage = (c: Ask, organisation: Organisation, deed: Deed) => (form: FormView) => {
  const t = organisationWords(c.var.lang);
  const name = nameIn(c.var.lang, organisation);
  const title = deed === "leaving" ? t.recordLeaving : t.bringBack;
  return showConfirmation(c, {
    title: `${name}: ${title}`,
    section,
    form,
    text: deed === "leaving" ? t.leavingText(name) : t.bringBackText(name),
    submit: title,
    isWarning: false,
    action: organisationUrls[deed](c, organisation.id),
    back: organisationUrls.show(c, organisation.id),
    breadcrumbs: pathTo(c, "organisations"),
  });
};

const nothingToFill = (c: Ask) => defineForm(c.var.lang, {});
const today = (c: Ask) => ({ left_on: londonDate(c.var.now) });

/** The addresses by which people and organisations leave the partnership and come back. */
export const leavingRoutes = new Routes()
  .get("/:partnership/people/:id{[0-9]+}/leaving", keepPeople, async (c) => {
    const person = await getPerson(c.var.ctx, idFrom(c, "id"));
    return personPage(c, person, "leaving")(leavingForm(c.var.lang).blank(today(c), person.version));
  })
  .post("/:partnership/people/:id{[0-9]+}/leaving", keepPeople, async (c) => {
    const person = await getPerson(c.var.ctx, idFrom(c, "id"));
    return submit(c, leavingForm(c.var.lang), {
      page: personPage(c, person, "leaving"),
      verb: ({ left_on }, version) => recordLeaving(c.var.ctx, person, left_on, version),
      next: () => ({ to: personUrls.show(c, person.id), message: personWords(c.var.lang).hasLeft(person.name) }),
    });
  })
  .get("/:partnership/people/:id{[0-9]+}/return", keepPeople, async (c) => {
    const person = await getPerson(c.var.ctx, idFrom(c, "id"));
    return personPage(c, person, "comingBack")(nothingToFill(c).blank({}, person.version));
  })
  .post("/:partnership/people/:id{[0-9]+}/return", keepPeople, async (c) => {
    const person = await getPerson(c.var.ctx, idFrom(c, "id"));
    return submit(c, nothingToFill(c), {
      page: personPage(c, person, "comingBack"),
      verb: (_value, version) => recordReturn(c.var.ctx, person, version),
      next: () => ({ to: personUrls.show(c, person.id), message: personWords(c.var.lang).isBack(person.name) }),
    });
  })
  .get("/:partnership/organisations/:id{[0-9]+}/leaving", keepPeople, async (c) => {
    const organisation = await getOrganisation(c.var.ctx, idFrom(c, "id"));
    return organisationPage(c, organisation, "leaving")(leavingForm(c.var.lang).blank(today(c), organisation.version));
  })
  .post("/:partnership/organisations/:id{[0-9]+}/leaving", keepPeople, async (c) => {
    const organisation = await getOrganisation(c.var.ctx, idFrom(c, "id"));
    return submit(c, leavingForm(c.var.lang), {
      page: organisationPage(c, organisation, "leaving"),
      verb: ({ left_on }, version) => recordOrganisationLeaving(c.var.ctx, organisation, left_on, version),
      next: () => organisationSaved(c, organisation, "hasLeft"),
    });
  })
  .get("/:partnership/organisations/:id{[0-9]+}/return", keepPeople, async (c) => {
    const organisation = await getOrganisation(c.var.ctx, idFrom(c, "id"));
    return organisationPage(c, organisation, "comingBack")(nothingToFill(c).blank({}, organisation.version));
  })
  .post("/:partnership/organisations/:id{[0-9]+}/return", keepPeople, async (c) => {
    const organisation = await getOrganisation(c.var.ctx, idFrom(c, "id"));
    return submit(c, nothingToFill(c), {
      page: organisationPage(c, organisation, "comingBack"),
      verb: (_value, version) => recordOrganisationReturn(c.var.ctx, organisation, version),
      next: () => organisationSaved(c, organisation, "isBack"),
    });
  });

function organisationSaved(c: Ask, organisation: Organisation, message: "hasLeft" | "isBack") {
  return {
    to: organisationUrls.show(c, organisation.id),
    message: organisationWords(c.var.lang)[message](nameIn(c.var.lang, organisation)),
  };
}
