import type { Child } from "hono/jsx";
import { londonDate } from "../../core/i18n/index.ts";
import { may } from "../../core/permit.ts";
import type { Ask, Panel } from "../../core/web/app-env.ts";
import { Details, Link, Section, Table } from "../../ui/index.ts";
import { formatPeriod, nameIn, organisationUrls, personUrls } from "../people/index.ts";
import { AccessPanel } from "./access.pages.tsx";
import { findAccessOf } from "./access.queries.ts";
import { type GroupMember, isCurrent, listMembershipsOf, listRepresentativesOf } from "./member.queries.ts";
import { memberWords } from "./member.words.ts";
import { keepAccess } from "./permissions.ts";
import { groupUrls } from "./urls.ts";

const groupLink = (c: Ask, member: GroupMember) => (
  <Link href={groupUrls.show(c, member.group_id)}>
    {nameIn(c.var.lang, { name_en: member.group_en, name_cy: member.group_cy })}
  </Link>
);

/** A person's groups: those of today in sight, those of before one press away. */
async function groupsOfPerson(c: Ask, id: number): Promise<Child | null> {
  const all = await listMembershipsOf(c.var.ctx, id);
  if (all.length === 0) return null;
  const t = memberWords(c.var.lang);
  const today = londonDate(c.var.now);
  const current = all.filter((member) => isCurrent(member, today));
  const former = all.filter((member) => !isCurrent(member, today));
  return (
    <Section title={t.groups} id="groups">
      {current.length > 0 ? <GroupsTable c={c} members={current} caption={t.groups} /> : null}
      {former.length > 0 ? (
        <Details summary={t.formerGroups}>
          <GroupsTable c={c} members={former} caption={t.formerGroups} />
        </Details>
      ) : null}
    </Section>
  );
}

function GroupsTable({ c, members, caption }: { c: Ask; members: readonly GroupMember[]; caption: string }) {
  const { lang } = c.var;
  const t = memberWords(lang);
  return (
    <Table
      caption={caption}
      captionSize="hidden"
      rowHeader="group"
      emptyText=""
      columns={[
        { key: "group", label: t.group },
        { key: "capacity", label: t.capacity },
        { key: "represents", label: t.represents },
        { key: "when", label: t.dates },
      ]}
      rows={members.map((member) => ({
        group: groupLink(c, member),
        capacity: t.capacities[member.capacity],
        represents: represented(c, member),
        when: formatPeriod(lang, member.from_on, member.to_on),
      }))}
    />
  );
}

function represented(c: Ask, { organisation_id, organisation_en, organisation_cy }: GroupMember): Child {
  if (organisation_id === null || organisation_en === null) return "–";
  const name = nameIn(c.var.lang, { name_en: organisation_en, name_cy: organisation_cy });
  return <Link href={organisationUrls.show(c, organisation_id)}>{name}</Link>;
}

/** The groups an organisation is represented on today, and by whom. */
async function groupsOfOrganisation(c: Ask, id: number): Promise<Child | null> {
  const { lang } = c.var;
  const t = memberWords(lang);
  const today = londonDate(c.var.now);
  const members = (await listRepresentativesOf(c.var.ctx, id)).filter((member) => isCurrent(member, today));
  if (members.length === 0) return null;
  return (
    <Section title={t.representedOn} id="groups">
      <Table
        caption={t.representedOn}
        captionSize="hidden"
        rowHeader="group"
        emptyText=""
        columns={[
          { key: "group", label: t.group },
          { key: "person", label: t.person },
          { key: "capacity", label: t.capacity },
        ]}
        rows={members.map((member) => ({
          group: groupLink(c, member),
          person: <Link href={personUrls.show(c, member.person_id)}>{member.person_name}</Link>,
          capacity: t.capacities[member.capacity],
        }))}
      />
    </Section>
  );
}

/** What groups and access add to the pages of people and organisations. */
export const partnershipPanels: Panel[] = [
  { place: "person", position: 10, build: groupsOfPerson },
  { place: "organisation", position: 10, build: groupsOfOrganisation },
  {
    place: "person",
    position: 90,
    build: async (c, id) =>
      may(c.var.ctx.viewer, keepAccess) ? (
        <AccessPanel c={c} access={await findAccessOf(c.var.ctx, id)} personId={id} />
      ) : null,
  },
];
