import { defineForm, type FormView } from "../../core/forms/index.ts";
import { londonDate, sortByName } from "../../core/i18n/index.ts";
import { may } from "../../core/permit.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { panelsFor, show } from "../../core/web/show.tsx";
import { submit } from "../../core/web/submit.ts";
import { Paragraph } from "../../ui/index.ts";
import { listHistory, nameIn, showConfirmation, showForm } from "../people/index.ts";
import { termsFor } from "./glossary.terms.ts";
import { closureForm, type GroupChoice, groupForm } from "./group.forms.ts";
import { GroupsPage } from "./group.list.tsx";
import { GroupPage } from "./group.pages.tsx";
import { type Group, getGroup, isOpen, listGroups } from "./group.queries.ts";
import { groupsAbove, groupTree, idsBelow, sortGroups } from "./group.tree.ts";
import { addGroup, changeGroup, closeGroup, reopenGroup } from "./group.ts";
import { groupWords } from "./group.words.ts";
import { listAllMembers } from "./member.queries.ts";
import { keepPartnership, readPartnership } from "./permissions.ts";
import { groupUrls } from "./urls.ts";

const section = "groups";

/** The way from the list of groups down to one. */
export function pathTo(c: Ask, above: readonly Group[] = []): { label: string; href: string }[] {
  const { lang } = c.var;
  const list = { label: groupWords(lang).groups, href: groupUrls.list(c) };
  return [list, ...above.map((group) => ({ label: nameIn(lang, group), href: groupUrls.show(c, group.id) }))];
}

/** The groups a group may report to: open ones that do not stand below it, and the one it reports to now. */
async function parentChoices(c: Ask, group?: Group): Promise<GroupChoice[]> {
  const { ctx, lang } = c.var;
  const groups = await listGroups(ctx);
  const below = group ? idsBelow(groups, group.id) : new Set<number>();
  const today = londonDate(ctx.now);
  const offered = groups.filter((one) => !below.has(one.id) && (isOpen(one, today) || one.id === group?.parent_id));
  return sortByName(lang, offered, (one) => nameIn(lang, one)).map((one) => ({
    value: one.id,
    label: nameIn(lang, one),
  }));
}

const formPage = (c: Ask, group?: Group) => (form: FormView) => {
  const t = groupWords(c.var.lang);
  return showForm(c, {
    title: group ? t.change : t.add,
    caption: group ? nameIn(c.var.lang, group) : undefined,
    section,
    form,
    action: group ? groupUrls.change(c, group.id) : groupUrls.add(c),
    back: group ? groupUrls.show(c, group.id) : groupUrls.list(c),
    breadcrumbs: pathTo(c),
  });
};

const stepPage = (c: Ask, group: Group, step: "closure" | "reopening") => (form: FormView) => {
  const t = groupWords(c.var.lang);
  const name = nameIn(c.var.lang, group);
  const title = step === "closure" ? t.close : t.reopen;
  return showConfirmation(c, {
    title: `${name}: ${title}`,
    section,
    form,
    text: <Paragraph>{step === "closure" ? t.closeText(name) : t.reopenText(name)}</Paragraph>,
    submit: title,
    isWarning: false,
    action: groupUrls[step](c, group.id),
    back: groupUrls.show(c, group.id),
    breadcrumbs: pathTo(c),
  });
};

async function groupPage(c: Ask) {
  const { ctx, lang } = c.var;
  const group = await getGroup(ctx, idFrom(c, "id"));
  const groups = sortGroups(lang, await listGroups(ctx));
  const today = londonDate(ctx.now);
  const ids = idsBelow(groups, group.id);
  const below = groupTree(groups.filter((one) => one.id !== group.id && ids.has(one.id) && isOpen(one, today)));
  const above = groupsAbove(groups, group);
  const members = await listAllMembers(ctx);
  const terms = await termsFor(c);
  const panels = await panelsFor(c, "group", group.id);
  const mayKeep = may(ctx.viewer, keepPartnership);
  const parent = above.at(-1) ?? null;
  const parts = [{ kind: "group_member", key: "group_id" }];
  const events = await listHistory(ctx, { kind: "group", id: group.id, parts });
  const page = <GroupPage {...{ c, group, parent, below, members, terms, mayKeep, panels, events }} />;
  return show(c, { title: nameIn(lang, group), section, width: "wide", breadcrumbs: pathTo(c, above) }, page);
}

const saved = (c: Ask, message: "added" | "changed" | "wasClosed" | "reopened") => (group: Group) => ({
  to: groupUrls.show(c, group.id),
  message: groupWords(c.var.lang)[message](nameIn(c.var.lang, group)),
});

/** The addresses of groups, with what answers each. */
export const groupRoutes = new Routes()
  .get("/:partnership/groups", readPartnership, async (c) => {
    const { ctx, lang } = c.var;
    const groups = await listGroups(ctx);
    const members = await listAllMembers(ctx);
    const mayAdd = may(ctx.viewer, keepPartnership);
    const page = <GroupsPage {...{ c, groups, members, mayAdd }} />;
    return show(c, { title: groupWords(lang).groups, section, width: "wide" }, page);
  })
  .get("/:partnership/groups/new", keepPartnership, async (c) => {
    const parent_id = Number(c.req.query("under")) || null;
    return formPage(c)(groupForm(c.var.lang, await parentChoices(c)).blank({ parent_id }));
  })
  .post("/:partnership/groups/new", keepPartnership, async (c) =>
    submit(c, groupForm(c.var.lang, await parentChoices(c)), {
      page: formPage(c),
      verb: (value) => addGroup(c.var.ctx, value),
      next: saved(c, "added"),
    }),
  )
  .get("/:partnership/groups/:id{[0-9]+}", readPartnership, groupPage)
  .get("/:partnership/groups/:id{[0-9]+}/change", keepPartnership, async (c) => {
    const group = await getGroup(c.var.ctx, idFrom(c, "id"));
    return formPage(c, group)(groupForm(c.var.lang, await parentChoices(c, group)).blank(group, group.version));
  })
  .post("/:partnership/groups/:id{[0-9]+}/change", keepPartnership, async (c) => {
    const group = await getGroup(c.var.ctx, idFrom(c, "id"));
    return submit(c, groupForm(c.var.lang, await parentChoices(c, group)), {
      page: formPage(c, group),
      verb: (value, version) => changeGroup(c.var.ctx, group, value, version),
      next: saved(c, "changed"),
    });
  })
  .get("/:partnership/groups/:id{[0-9]+}/closure", keepPartnership, async (c) => {
    const group = await getGroup(c.var.ctx, idFrom(c, "id"));
    const form = closureForm(c.var.lang).blank({ to_on: londonDate(c.var.now) }, group.version);
    return stepPage(c, group, "closure")(form);
  })
  .post("/:partnership/groups/:id{[0-9]+}/closure", keepPartnership, async (c) => {
    const group = await getGroup(c.var.ctx, idFrom(c, "id"));
    return submit(c, closureForm(c.var.lang), {
      page: stepPage(c, group, "closure"),
      verb: ({ to_on }, version) => closeGroup(c.var.ctx, group, to_on, version),
      next: saved(c, "wasClosed"),
    });
  })
  .get("/:partnership/groups/:id{[0-9]+}/reopening", keepPartnership, async (c) => {
    const group = await getGroup(c.var.ctx, idFrom(c, "id"));
    return stepPage(c, group, "reopening")(defineForm(c.var.lang, {}).blank({}, group.version));
  })
  .post("/:partnership/groups/:id{[0-9]+}/reopening", keepPartnership, async (c) => {
    const group = await getGroup(c.var.ctx, idFrom(c, "id"));
    return submit(c, defineForm(c.var.lang, {}), {
      page: stepPage(c, group, "reopening"),
      verb: (_value, version) => reopenGroup(c.var.ctx, group, version),
      next: saved(c, "reopened"),
    });
  });
