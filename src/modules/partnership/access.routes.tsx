import { defineForm, type FormView } from "../../core/forms/index.ts";
import { idFrom, inLanguage } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { submit } from "../../core/web/submit.ts";
import { Paragraph } from "../../ui/index.ts";
import { findPerson, listPeople, type Person, showConfirmation, showForm } from "../people/index.ts";
import { accessForm, invitationForm } from "./access.forms.ts";
import { postInvitation } from "./access.letter.ts";
import { AccessPage } from "./access.pages.tsx";
import { type Access, getAccess, listAccess } from "./access.queries.ts";
import { changeAccess, endAccess, invite } from "./access.ts";
import { accessWords } from "./access.words.ts";
import { keepAccess } from "./permissions.ts";
import { accessUrls } from "./urls.ts";
import { section } from "./views.tsx";

const path = (c: Ask) => [{ label: accessWords(c.var.lang).access, href: accessUrls.list(c) }];

/** The people who have no access yet, and whoever this access is of. */
async function peopleWithout(c: Ask, own: number | null = null): Promise<Person[]> {
  const { ctx } = c.var;
  const all = await listAccess(ctx);
  const taken = new Set(all.filter((access) => access.left_at === null).map((access) => access.person_id));
  return (await listPeople(ctx)).filter((person) => person.id === own || !taken.has(person.id));
}

const invitationPage = (c: Ask) => (form: FormView) => {
  const t = accessWords(c.var.lang);
  return showForm(c, {
    title: t.invite,
    section,
    form,
    submit: t.sendInvitation,
    action: accessUrls.invite(c),
    back: accessUrls.list(c),
    breadcrumbs: path(c),
  });
};

const changePage = (c: Ask, access: Access) => (form: FormView) =>
  showForm(c, {
    title: accessWords(c.var.lang).change,
    caption: `${access.name}, ${access.email}`,
    section,
    form,
    action: accessUrls.change(c, access.id),
    back: accessUrls.list(c),
    breadcrumbs: path(c),
  });

const endPage = (c: Ask, access: Access) => (form: FormView) => {
  const t = accessWords(c.var.lang);
  return showConfirmation(c, {
    title: `${access.name}: ${t.end}`,
    section,
    form,
    text: <Paragraph>{t.endText(access.name)}</Paragraph>,
    submit: t.end,
    action: accessUrls.end(c, access.id),
    back: accessUrls.list(c),
    breadcrumbs: path(c),
  });
};

/** Who ends their own access has been signed out with it, and goes to the front door. */
const afterEnd = (c: Ask, access: Access) => ({
  to: access.user_id === c.var.ctx.viewer.userId ? inLanguage(c.var.lang, "/") : accessUrls.list(c),
  message: accessWords(c.var.lang).ended(access.name),
});

/** The addresses of who has access, with what answers each. */
export const accessRoutes = new Routes()
  .get("/:partnership/access", keepAccess, async (c) => {
    const all = await listAccess(c.var.ctx);
    const title = accessWords(c.var.lang).access;
    return show(c, { title, section, width: "wide" }, <AccessPage c={c} all={all} />);
  })
  .get("/:partnership/access/new", keepAccess, async (c) => {
    const people = await peopleWithout(c);
    const wanted = c.req.query("person") ?? "";
    const asked = /^\d{1,15}$/.test(wanted) ? await findPerson(c.var.ctx, Number(wanted)) : null;
    const person = asked && people.some(({ id }) => id === asked.id) ? asked : null;
    const form = invitationForm(c.var.lang, people);
    return invitationPage(c)(form.blank({ person_id: person?.id ?? null, email: person?.email ?? "", role: null }));
  })
  .post("/:partnership/access/new", keepAccess, async (c) =>
    submit(c, invitationForm(c.var.lang, await peopleWithout(c)), {
      page: invitationPage(c),
      verb: async (value) => {
        const access = await invite(c.var.ctx, c.var.database, value);
        await postInvitation(c, access);
        return access;
      },
      next: ({ email }) => ({ to: accessUrls.list(c), message: accessWords(c.var.lang).given(email) }),
    }),
  )
  .post("/:partnership/access/:id{[0-9]+}/letter", keepAccess, async (c) => {
    const access = await getAccess(c.var.ctx, idFrom(c, "id"));
    return submit(c, defineForm(c.var.lang, {}), {
      page: invitationPage(c),
      verb: () => postInvitation(c, access),
      next: () => ({ to: accessUrls.list(c), message: accessWords(c.var.lang).sent(access.email) }),
    });
  })
  .get("/:partnership/access/:id{[0-9]+}/change", keepAccess, async (c) => {
    const access = await getAccess(c.var.ctx, idFrom(c, "id"));
    const form = accessForm(c.var.lang, await peopleWithout(c, access.person_id));
    return changePage(c, access)(form.blank(access, access.version));
  })
  .post("/:partnership/access/:id{[0-9]+}/change", keepAccess, async (c) => {
    const access = await getAccess(c.var.ctx, idFrom(c, "id"));
    return submit(c, accessForm(c.var.lang, await peopleWithout(c, access.person_id)), {
      page: changePage(c, access),
      verb: (value, version) => changeAccess(c.var.ctx, access, value, version),
      next: ({ name }) => ({ to: accessUrls.list(c), message: accessWords(c.var.lang).changed(name) }),
    });
  })
  .get("/:partnership/access/:id{[0-9]+}/end", keepAccess, async (c) => {
    const access = await getAccess(c.var.ctx, idFrom(c, "id"));
    return endPage(c, access)(defineForm(c.var.lang, {}).blank({}, access.version));
  })
  .post("/:partnership/access/:id{[0-9]+}/end", keepAccess, async (c) => {
    const access = await getAccess(c.var.ctx, idFrom(c, "id"));
    return submit(c, defineForm(c.var.lang, {}), {
      page: endPage(c, access),
      verb: (_value, version) => endAccess(c.var.ctx, access, version),
      next: () => afterEnd(c, access),
    });
  });
