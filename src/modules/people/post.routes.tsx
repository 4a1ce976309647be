import { defineForm, type FormView } from "../../core/forms/index.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { Link, Paragraph } from "../../ui/index.ts";
import { listDepartments } from "./department.queries.ts";
import { showConfirmation, showForm } from "./form.page.tsx";
import { listOrganisations } from "./organisation.queries.ts";
import { keepPeople } from "./permissions.ts";
import { labelPerson } from "./person.name.ts";
import { getPerson, type Person } from "./person.queries.ts";
import { postForm } from "./post.forms.ts";
import { placeChoices, placeFrom, placeOf } from "./post.place.ts";
import { getPost, type Post } from "./post.queries.ts";
import { addPost, changePost, removePost } from "./post.ts";
import { postWords } from "./post.words.ts";
import { personUrls } from "./urls.ts";
import { pathTo, section } from "./views.tsx";

/** The organisations and departments a post may be in; one that has left is offered only where the post is in it already. */
export async function placesToChoose(c: Ask, chosen?: number): Promise<{ value: string; label: string }[]> {
  const { ctx, lang } = c.var;
  const organisations = await listOrganisations(ctx, { isWithLeft: true });
  const offered = organisations.filter((one) => one.left_on === null || one.id === chosen);
  return placeChoices(lang, offered, await listDepartments(ctx));
}

type FormFor = { person: Person; post?: Post };

const formPage =
  (c: Ask, { person, post }: FormFor) =>
  (form: FormView) => {
    const t = postWords(c.var.lang);
    return showForm(c, {
      title: post ? t.change : t.add,
      caption: labelPerson(person),
      section,
      form,
      lead: post ? <Link href={personUrls.removePost(c, person.id, post.id)}>{t.remove}</Link> : undefined,
      action: post ? personUrls.changePost(c, person.id, post.id) : personUrls.addPost(c, person.id),
      back: personUrls.show(c, person.id),
      breadcrumbs: pathTo(c, "people"),
    });
  };

const removalPage = (c: Ask, person: Person, post: Post) => (form: FormView) => {
  const t = postWords(c.var.lang);
  return showConfirmation(c, {
    title: t.remove,
    section,
    form,
    text: <Paragraph>{t.removeText}</Paragraph>,
    submit: t.remove,
    action: personUrls.removePost(c, person.id, post.id),
    back: personUrls.changePost(c, person.id, post.id),
    breadcrumbs: pathTo(c, "people"),
  });
};

async function personAndPost(c: Ask): Promise<{ person: Person; post: Post }> {
  const person = await getPerson(c.var.ctx, idFrom(c, "id"));
  return { person, post: await getPost(c.var.ctx, person.id, idFrom(c, "post")) };
}

const saved = (c: Ask, person: Person, message: "added" | "changed" | "removed") => () => ({
  to: personUrls.show(c, person.id),
  message: postWords(c.var.lang)[message](person.name),
});

const asFacts = <T extends { place: string }>({ place, ...facts }: T) => ({ ...facts, ...placeFrom(place) });

/** The addresses of posts, with what answers each. */
export const postRoutes = new Routes()
  .get("/:partnership/people/:id{[0-9]+}/posts/new", keepPeople, async (c) => {
    const person = await getPerson(c.var.ctx, idFrom(c, "id"));
    return formPage(c, { person })(postForm(c.var.lang, await placesToChoose(c)).blank());
  })
  .post("/:partnership/people/:id{[0-9]+}/posts/new", keepPeople, async (c) => {
    const person = await getPerson(c.var.ctx, idFrom(c, "id"));
    return submit(c, postForm(c.var.lang, await placesToChoose(c)), {
      page: formPage(c, { person }),
      verb: (value) => addPost(c.var.ctx, person, asFacts(value)),
      next: saved(c, person, "added"),
    });
  })
  .get("/:partnership/people/:id{[0-9]+}/posts/:post{[0-9]+}/change", keepPeople, async (c) => {
    const { person, post } = await personAndPost(c);
    const form = postForm(c.var.lang, await placesToChoose(c, post.organisation_id));
    return formPage(c, { person, post })(form.blank({ ...post, place: placeOf(post) }, post.version));
  })
  .post("/:partnership/people/:id{[0-9]+}/posts/:post{[0-9]+}/change", keepPeople, async (c) => {
    const { person, post } = await personAndPost(c);
    return submit(c, postForm(c.var.lang, await placesToChoose(c, post.organisation_id)), {
      page: formPage(c, { person, post }),
      verb: (value, version) => changePost(c.var.ctx, person, post, asFacts(value), version),
      next: saved(c, person, "changed"),
    });
  })
  .get("/:partnership/people/:id{[0-9]+}/posts/:post{[0-9]+}/removal", keepPeople, async (c) => {
    const { person, post } = await personAndPost(c);
    return removalPage(c, person, post)(defineForm(c.var.lang, {}).blank({}, post.version));
  })
  .post("/:partnership/people/:id{[0-9]+}/posts/:post{[0-9]+}/removal", keepPeople, async (c) => {
    const { person, post } = await personAndPost(c);
    return submit(c, defineForm(c.var.lang, {}), {
      page: removalPage(c, person, post),
      verb: (_value, version) => removePost(c.var.ctx, person, post, version),
      next: saved(c, person, "removed"),
    });
  });
