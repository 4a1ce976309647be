import { londonDate } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Deeds, Details, Link, Section, Table, Tag } from "../../ui/index.ts";
import { commonWords, formatPeriod, nameIn, organisationUrls, personUrls } from "../people/index.ts";
import type { Group } from "./group.queries.ts";
import { capacities, type GroupMember, isCurrent } from "./member.queries.ts";
import { memberWords } from "./member.words.ts";
import { groupUrls } from "./urls.ts";

type MembersProps = { c: Ask; group: Group; members: readonly GroupMember[]; mayKeep: boolean };

const byCapacity = (a: GroupMember, b: GroupMember): number =>
  capacities.indexOf(a.capacity) - capacities.indexOf(b.capacity);

/** Who sits on a group, the chair first; those who did before are folded away below. */
export function MembersSection({ c, group, members, mayKeep }: MembersProps) {
  const t = memberWords(c.var.lang);
  const today = londonDate(c.var.now);
  const current = members.filter((member) => isCurrent(member, today)).toSorted(byCapacity);
  const former = members.filter((member) => !isCurrent(member, today));
  const add = mayKeep ? <Link href={groupUrls.addMember(c, group.id)}>{t.add}</Link> : undefined;
  return (
    <Section title={t.members} id="members" action={add}>
      <MemberTable {...{ c, group, mayKeep, members: current, caption: t.members }} />
      {former.length > 0 ? (
        <Details summary={t.formerMembers}>
          <MemberTable {...{ c, group, mayKeep, members: former, caption: t.formerMembers }} />
        </Details>
      ) : null}
    </Section>
  );
}

function MemberTable({ c, group, members, mayKeep, caption }: MembersProps & { caption: string }) {
  const { lang } = c.var;
  const t = memberWords(lang);
  const common = commonWords(lang);
  const deeds = mayKeep ? [{ key: "deeds", label: common.change, isLabelHidden: true, isNarrow: true }] : [];
  return (
    <Table
      caption={caption}
      captionSize="hidden"
      rowHeader="name"
      emptyText={t.none}
      columns={[
        { key: "name", label: t.person },
        { key: "capacity", label: t.capacity },
        { key: "represents", label: t.represents },
        { key: "when", label: t.dates },
        ...deeds,
      ]}
      rows={members.map((member) => ({
        name: <Link href={personUrls.show(c, member.person_id)}>{member.person_name}</Link>,
        capacity: <CapacityTag c={c} member={member} />,
        represents: <Represented c={c} member={member} />,
        when: formatPeriod(lang, member.from_on, member.to_on),
        deeds: <MemberDeeds {...{ c, group, member }} />,
      }))}
    />
  );
}

function CapacityTag({ c, member }: { c: Ask; member: GroupMember }) {
  const word = memberWords(c.var.lang).capacities[member.capacity];
  return <>{member.capacity === "member" ? word : <Tag>{word}</Tag>}</>;
}

function Represented({ c, member }: { c: Ask; member: GroupMember }) {
  if (member.organisation_id === null || member.organisation_en === null) return <>–</>;
  const name = nameIn(c.var.lang, { name_en: member.organisation_en, name_cy: member.organisation_cy });
  return <Link href={organisationUrls.show(c, member.organisation_id)}>{name}</Link>;
}

function MemberDeeds({ c, group, member }: { c: Ask; group: Group; member: GroupMember }) {
  const { lang } = c.var;
  return (
    <Deeds>
      <Link href={groupUrls.changeMember(c, group.id, member.id)} hiddenText={member.person_name}>
        {commonWords(lang).change}
      </Link>
      {isCurrent(member, londonDate(c.var.now)) ? (
        <Link href={groupUrls.endMember(c, group.id, member.id)} hiddenText={member.person_name}>
          {memberWords(lang).endShort}
        </Link>
      ) : null}
    </Deeds>
  );
}
