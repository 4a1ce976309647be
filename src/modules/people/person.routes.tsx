import { type FormView, submissionOf } from "../../core/forms/index.ts";
import { type Lang, sortByName } from "../../core/i18n/index.ts";
import { may, permit } from "../../core/permit.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { panelsFor, show } from "../../core/web/show.tsx";
import { submit } from "../../core/web/submit.ts";
import { showForm } from "./form.page.tsx";
import { listHistory } from "./history.queries.ts";
import { nameIn } from "./name.ts";
import { listOrganisations } from "./organisation.queries.ts";
import { keepContact, keepPeople, readContact, readPeople } from "./permissions.ts";
import { contactForm, newPersonForm, peopleFilterForm, personForm } from "./person.forms.ts";
import { PEOPLE_ON_A_PAGE, PeopleListPage } from "./person.list.tsx";
import { labelPerson } from "./person.name.ts";
import { PersonPage } from "./person.pages.tsx";
import { getPerson, listPeople, type Person } from "./person.queries.ts";
import { matchPeople, sortPeople } from "./person.search.ts";
import { addPerson, changeContact, changePerson, type PersonFacts } from "./person.ts";
import { personWords } from "./person.words.ts";
import { placeFrom } from "./post.place.ts";
import { listPosts } from "./post.queries.ts";
import { placesToChoose } from "./post.routes.tsx";
import { addPost } from "./post.ts";
import { personUrls } from "./urls.ts";
import { pathTo, section } from "./views.tsx";

async function filterOf(c: Ask) {
  const { ctx, lang } = c.var;
  const organisations = sortByName(lang, await listOrganisations(ctx, { isWithLeft: true }), (one) =>
    nameIn(lang, one),
  );
  const options = organisations.map((one) => ({ value: one.id, label: nameIn(lang, one) }));
  const asked = new FormData();
  for (const name of ["q", "organisation", "left"]) asked.set(name, c.req.query(name) ?? "");
  const reading = peopleFilterForm(lang, options).read(submissionOf(asked));
  const value = reading.ok ? reading.value : { q: "", organisation: null, left: false };
  const query = new URLSearchParams({
    ...(value.q ? { q: value.q } : {}),
    ...(value.organisation ? { organisation: String(value.organisation) } : {}),
    ...(value.left ? { left: "yes" } : {}),
  });
  return { value, view: reading.view, query, options };
}

function chosenFilters(c: Ask, { value, query, options }: Awaited<ReturnType<typeof filterOf>>) {
  const labels = {
    q: value.q,
    organisation: options.find((option) => option.value === value.organisation)?.label ?? "",
    left: value.left ? personWords(c.var.lang).withLeft : "",
  };
  return Object.entries(labels)
    .filter(([, label]) => label !== "")
    .map(([name, label]) => {
      const without = new URLSearchParams(query);
      without.delete(name);
      return { label, removeHref: personUrls.list(c, without) };
    });
}

async function listPage(c: Ask) {
  const { ctx, lang } = c.var;
  const filter = await filterOf(c);
  const { q, organisation, left } = filter.value;
  const people = await listPeople(ctx, { organisation_id: organisation, isWithLeft: left });
  const found = sortPeople(lang, matchPeople(people, q));
  const last = Math.max(1, Math.ceil(found.length / PEOPLE_ON_A_PAGE));
  const page = Math.min(last, Math.max(1, Math.trunc(Number(c.req.query("page")) || 1)));
  const rows = found.slice((page - 1) * PEOPLE_ON_A_PAGE, page * PEOPLE_ON_A_PAGE);
  return show(
    c,
    { title: personWords(lang).people, section, width: "wide" },
    <PeopleListPage
      {...{ c, rows, page, total: found.length, filter: filter.view, query: filter.query }}
      chosen={chosenFilters(c, filter)}
      mayAdd={may(ctx.viewer, keepPeople)}
      mayReachOthers={may(ctx.viewer, readContact, { id: 0 })}
    />,
  );
}

async function personPage(c: Ask) {
  const { ctx } = c.var;
  const person = await getPerson(ctx, idFrom(c, "id"));
  const posts = await listPosts(ctx, person.id);
  const panels = await panelsFor(c, "person", person.id);
  const events = await listHistory(ctx, {
    kind: "person",
    id: person.id,
    parts: [{ kind: "post", key: "person_id" }],
  });
  const allowed = {
    keep: may(ctx.viewer, keepPeople),
    readContact: may(ctx.viewer, readContact, person),
    keepContact: may(ctx.viewer, keepContact, person),
  };
  const page = <PersonPage {...{ c, person, posts, panels, events, may: allowed }} />;
  return show(c, { title: labelPerson(person), section, breadcrumbs: pathTo(c, "people") }, page);
}

const newPage = (c: Ask) => (form: FormView) =>
  showForm(c, {
    title: personWords(c.var.lang).add,
    section,
    form,
    action: personUrls.add(c),
    back: personUrls.list(c),
    breadcrumbs: pathTo(c, "people"),
  });

const changePage = (c: Ask, person: Person, which: "change" | "contact") => (form: FormView) => {
  const t = personWords(c.var.lang);
  return showForm(c, {
    title: which === "change" ? t.change : t.changeContact,
    caption: labelPerson(person),
    section,
    form,
    action: personUrls[which](c, person.id),
    back: personUrls.show(c, person.id),
    breadcrumbs: pathTo(c, "people"),
  });
};

/** What a form shows of a person; where nothing is known of the contact, or it is hidden, the boxes are empty. */
const shown = (person: Person) => ({ ...person, preferred_language: person.preferred_language as Lang | null });

const saved = (c: Ask, message: "added" | "changed" | "contactChanged") => (person: Person) => ({
  to: personUrls.show(c, person.id),
  message: personWords(c.var.lang)[message](person.name),
});

/** The addresses of people, with what answers each. */
export const personRoutes = new Routes()
  .get("/:partnership/people", readPeople, listPage)
  .get("/:partnership/people/new", keepPeople, async (c) =>
    newPage(c)(
      newPersonForm(c.var.lang, await placesToChoose(c)).blank({ place: c.req.query("organisation") ?? null }),
    ),
  )
  .post("/:partnership/people/new", keepPeople, async (c) =>
    submit(c, newPersonForm(c.var.lang, await placesToChoose(c)), {
      page: newPage(c),
      verb: async ({ place, title_en, title_cy, ...facts }) => {
        const person = await addPerson(c.var.ctx, facts);
        const post = { title_en, title_cy, from_on: null, to_on: null };
        if (place) await addPost(c.var.ctx, person, { ...placeFrom(place), ...post });
        return person;
      },
      next: saved(c, "added"),
    }),
  )
  .get("/:partnership/people/:id{[0-9]+}", readPeople, personPage)
  .get("/:partnership/people/:id{[0-9]+}/change", keepPeople, async (c) => {
    const person = await getPerson(c.var.ctx, idFrom(c, "id"));
    return changePage(c, person, "change")(personForm(c.var.lang).blank(shown(person) as PersonFacts, person.version));
  })
  .post("/:partnership/people/:id{[0-9]+}/change", keepPeople, async (c) => {
    const person = await getPerson(c.var.ctx, idFrom(c, "id"));
    return submit(c, personForm(c.var.lang), {
      page: changePage(c, person, "change"),
      verb: (value, version) => changePerson(c.var.ctx, person, value, version),
      next: saved(c, "changed"),
    });
  })
  .get("/:partnership/people/:id{[0-9]+}/contact", keepContact, async (c) => {
    const person = await personWhoseContact(c);
    return changePage(c, person, "contact")(contactForm(c.var.lang).blank(shown(person), person.version));
  })
  .post("/:partnership/people/:id{[0-9]+}/contact", keepContact, async (c) => {
    const person = await personWhoseContact(c);
    return submit(c, contactForm(c.var.lang), {
      page: changePage(c, person, "contact"),
      verb: (value, version) => changeContact(c.var.ctx, person, value, version),
      next: saved(c, "contactChanged"),
    });
  });

async function personWhoseContact(c: Ask): Promise<Person> {
  const person = await getPerson(c.var.ctx, idFrom(c, "id"));
  permit(c.var.ctx, keepContact, person);
  return person;
}
