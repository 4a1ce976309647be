import { defineForm, type FormView } from "../../core/forms/index.ts";
import { londonDate } from "../../core/i18n/index.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { submit } from "../../core/web/submit.ts";
import { Link, Paragraph } from "../../ui/index.ts";
import { findPerson, listOrganisations, listPeople, nameIn, showConfirmation, showForm } from "../people/index.ts";
import { type Group, getGroup } from "./group.queries.ts";
import { pathTo } from "./group.routes.tsx";
import { memberEndForm, memberFacts, memberForm } from "./member.forms.ts";
import { type GroupMember, getGroupMember } from "./member.queries.ts";
import { addGroupMember, changeGroupMember, removeGroupMember } from "./member.ts";
import { memberWords } from "./member.words.ts";
import { keepPartnership } from "./permissions.ts";
import { groupUrls } from "./urls.ts";

const section = "groups";

/** Whom the form offers: everybody who takes part, and whoever the membership is of although they have left. */
async function choices(c: Ask, member?: GroupMember) {
  const { ctx } = c.var;
  const people = await listPeople(ctx);
  const gone = member && !people.some((one) => one.id === member.person_id) ? [member.person_id] : [];
  const those = (await Promise.all(gone.map((id) => findPerson(ctx, id)))).filter((one) => one !== null);
  const organisations = await listOrganisations(ctx, { isWithLeft: true });
  return {
    people: [...people, ...those],
    organisations: organisations.filter((one) => one.left_on === null || one.id === member?.organisation_id),
  };
}

async function groupAndMember(c: Ask): Promise<{ group: Group; member: GroupMember }> {
  const group = await getGroup(c.var.ctx, idFrom(c, "id"));
  return { group, member: await getGroupMember(c.var.ctx, group.id, idFrom(c, "member")) };
}

const formPage = (c: Ask, group: Group, member?: GroupMember) => (form: FormView) => {
  const t = memberWords(c.var.lang);
  return showForm(c, {
    title: member ? t.change : t.add,
    caption: nameIn(c.var.lang, group),
    section,
    form,
    lead: member ? <Link href={groupUrls.removeMember(c, group.id, member.id)}>{t.remove}</Link> : undefined,
    action: member ? groupUrls.changeMember(c, group.id, member.id) : groupUrls.addMember(c, group.id),
    back: `${groupUrls.show(c, group.id)}#members`,
    breadcrumbs: pathTo(c, [group]),
  });
};

const stepPage = (c: Ask, { group, member }: { group: Group; member: GroupMember }, step: "end" | "remove") => {
  const t = memberWords(c.var.lang);
  return (form: FormView) =>
    showConfirmation(c, {
      title: `${member.person_name}: ${t[step]}`,
      section,
      form,
      text: <Paragraph>{step === "end" ? t.endText(member.person_name) : t.removeText}</Paragraph>,
      submit: t[step],
      isWarning: step === "remove",
      action:
        step === "end" ? groupUrls.endMember(c, group.id, member.id) : groupUrls.removeMember(c, group.id, member.id),
      back: `${groupUrls.show(c, group.id)}#members`,
      breadcrumbs: pathTo(c, [group]),
    });
};

const toMembers = (c: Ask, group: Group, message: string) => () => ({
  to: `${groupUrls.show(c, group.id)}#members`,
  message,
});

const shown = (member: GroupMember) => ({
  ...member,
  represents: member.organisation_id === null ? "nobody" : String(member.organisation_id),
});

/** The addresses of who sits on a group, with what answers each. */
export const memberRoutes = new Routes()
  .get("/:partnership/groups/:id{[0-9]+}/members/new", keepPartnership, async (c) => {
    const group = await getGroup(c.var.ctx, idFrom(c, "id"));
    const from_on = londonDate(c.var.now);
    const form = memberForm(c.var.lang, await choices(c)).blank({ represents: "own", capacity: "member", from_on });
    return formPage(c, group)(form);
  })
  .post("/:partnership/groups/:id{[0-9]+}/members/new", keepPartnership, async (c) => {
    const group = await getGroup(c.var.ctx, idFrom(c, "id"));
    const offered = await choices(c);
    return submit(c, memberForm(c.var.lang, offered), {
      page: formPage(c, group),
      verb: async (value) => {
        await addGroupMember(c.var.ctx, group, memberFacts(value, offered.people));
        return offered.people.find((person) => person.id === value.person_id)?.name ?? "";
      },
      next: (name) => toMembers(c, group, memberWords(c.var.lang).added(name))(),
    });
  })
  .get("/:partnership/groups/:id{[0-9]+}/members/:member{[0-9]+}/change", keepPartnership, async (c) => {
    const { group, member } = await groupAndMember(c);
    const form = memberForm(c.var.lang, await choices(c, member));
    return formPage(c, group, member)(form.blank(shown(member), member.version));
  })
  .post("/:partnership/groups/:id{[0-9]+}/members/:member{[0-9]+}/change", keepPartnership, async (c) => {
    const { group, member } = await groupAndMember(c);
    const offered = await choices(c, member);
    return submit(c, memberForm(c.var.lang, offered), {
      page: formPage(c, group, member),
      verb: (value, version) =>
        changeGroupMember(c.var.ctx, group, member, memberFacts(value, offered.people), version),
      next: toMembers(c, group, memberWords(c.var.lang).changed(member.person_name)),
    });
  })
  .get("/:partnership/groups/:id{[0-9]+}/members/:member{[0-9]+}/end", keepPartnership, async (c) => {
    const found = await groupAndMember(c);
    const form = memberEndForm(c.var.lang).blank({ to_on: londonDate(c.var.now) }, found.member.version);
    return stepPage(c, found, "end")(form);
  })
  .post("/:partnership/groups/:id{[0-9]+}/members/:member{[0-9]+}/end", keepPartnership, async (c) => {
    const { group, member } = await groupAndMember(c);
    return submit(c, memberEndForm(c.var.lang), {
      page: stepPage(c, { group, member }, "end"),
      verb: ({ to_on }, version) => changeGroupMember(c.var.ctx, group, member, { ...factsOf(member), to_on }, version),
      next: toMembers(c, group, memberWords(c.var.lang).ended(member.person_name)),
    });
  })
  .get("/:partnership/groups/:id{[0-9]+}/members/:member{[0-9]+}/removal", keepPartnership, async (c) => {
    const found = await groupAndMember(c);
    return stepPage(c, found, "remove")(defineForm(c.var.lang, {}).blank({}, found.member.version));
  })
  .post("/:partnership/groups/:id{[0-9]+}/members/:member{[0-9]+}/removal", keepPartnership, async (c) => {
    const { group, member } = await groupAndMember(c);
    return submit(c, defineForm(c.var.lang, {}), {
      page: stepPage(c, { group, member }, "remove"),
      verb: (_value, version) => removeGroupMember(c.var.ctx, group, member, version),
      next: toMembers(c, group, memberWords(c.var.lang).removed(member.person_name)),
    });
  });

function factsOf({ person_id, organisation_id, capacity, from_on }: GroupMember) {
  return { person_id, organisation_id, capacity, from_on };
}
