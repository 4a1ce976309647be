import { londonDate } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import {
  Button,
  Details,
  EmptyState,
  Link,
  List,
  PageTitle,
  Paragraph,
  Section,
  TreeList,
  TreePicture,
} from "../../ui/index.ts";
import { nameIn } from "../people/index.ts";
import { type Group, isOpen } from "./group.queries.ts";
import { groupTree, sortGroups, type Under } from "./group.tree.ts";
import { groupWords } from "./group.words.ts";
import { type GroupMember, isCurrent } from "./member.queries.ts";
import { groupUrls } from "./urls.ts";

type GroupsProps = { c: Ask; groups: readonly Group[]; members: readonly GroupMember[]; mayAdd: boolean };

/** The governance of the partnership: drawn on a wide screen, and as a nested list with chairs and members everywhere. */
export function GroupsPage({ c, groups, members, mayAdd }: GroupsProps) {
  const { lang } = c.var;
  const t = groupWords(lang);
  const today = londonDate(c.var.now);
  const add = mayAdd ? <Button href={groupUrls.add(c)}>{t.add}</Button> : null;
  if (groups.length === 0)
    return (
      <>
        <PageTitle title={t.groups} lead={t.lead} />
        <EmptyState title={t.none} text={mayAdd ? t.noneText : undefined} action={add} />
      </>
    );
  const sorted = sortGroups(lang, groups);
  const open = groupTree(sorted.filter((group) => isOpen(group, today)));
  const closed = sorted.filter((group) => !isOpen(group, today));
  const current = members.filter((member) => isCurrent(member, today));
  return (
    <>
      <PageTitle title={t.groups} lead={t.lead} actions={add} />
      {open.length === 0 ? (
        <Paragraph>{t.noneOpen}</Paragraph>
      ) : (
        <>
          <TreePicture label={t.picture} nodes={open.map((node) => pictureNode(c, node))} />
          <Section title={t.tree} id="all">
            <GroupTree c={c} nodes={open} members={current} label={t.tree} />
          </Section>
        </>
      )}
      {closed.length > 0 ? (
        <Details summary={t.closedGroups}>
          <List items={closed.map((group) => <Link href={groupUrls.show(c, group.id)}>{nameIn(lang, group)}</Link>)} />
        </Details>
      ) : null}
    </>
  );
}

function pictureNode(c: Ask, node: Under<Group>): Parameters<typeof TreePicture>[0]["nodes"][number] {
  const { lang } = c.var;
  return {
    name: nameIn(lang, node),
    href: groupUrls.show(c, node.id),
    meta: groupWords(lang).kinds[node.kind],
    children: node.children.map((child) => pictureNode(c, child)),
  };
}

type GroupTreeProps = { c: Ask; nodes: readonly Under<Group>[]; members: readonly GroupMember[]; label: string };

/** Groups under groups as a list, each with its kind, chair and number of members. */
export function GroupTree({ c, nodes, members, label }: GroupTreeProps) {
  const { lang } = c.var;
  const t = groupWords(lang);
  const lineOf = (node: Under<Group>): Parameters<typeof TreeList>[0]["nodes"][number] => {
    const own = members.filter((member) => member.group_id === node.id);
    const chairs = own.filter((member) => member.capacity === "chair").map((member) => member.person_name);
    const known = [t.kinds[node.kind], ...chairs.map((name) => t.chairedBy(name)), t.members(own.length)];
    return {
      name: nameIn(lang, node),
      href: groupUrls.show(c, node.id),
      meta: known.join(" · "),
      children: node.children.map(lineOf),
    };
  };
  return <TreeList nodes={nodes.map(lineOf)} lang={lang} label={label} />;
}
