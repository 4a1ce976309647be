import type { Child } from "hono/jsx";
import { formatDate, londonDate } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import {
  Button,
  ButtonRow,
  InsetText,
  Link,
  PageTitle,
  Paragraph,
  Section,
  SummaryList,
  Table,
  Tag,
} from "../../ui/index.ts";
import { commonWords } from "./common.words.ts";
import { HistoryDetails } from "./history.pages.tsx";
import type { HistoryEvent } from "./history.queries.ts";
import { personHistoryWords } from "./history.words.ts";
import { type Named, nameIn } from "./name.ts";
import { formatPeriod } from "./period.ts";
import { PhoneLink } from "./person.list.tsx";
import { organisationsOf } from "./person.name.ts";
import type { Person } from "./person.queries.ts";
import { personWords } from "./person.words.ts";
import type { Post } from "./post.queries.ts";
import { postWords } from "./post.words.ts";
import { organisationUrls, personUrls } from "./urls.ts";

/** A person, their posts, and what the viewer may do here. */
export type PersonPageProps = {
  c: Ask;
  person: Person;
  posts: readonly Post[];
  panels: Child[];
  events: readonly HistoryEvent[];
  may: { keep: boolean; readContact: boolean; keepContact: boolean };
};

/** One person: how to reach them, where they work, and what other modules know of them. */
export function PersonPage({ c, person, posts, panels, events, may }: PersonPageProps) {
  const { lang } = c.var;
  const t = personWords(lang);
  const change = may.keep ? (
    <Button kind="secondary" href={personUrls.change(c, person.id)}>
      {t.change}
    </Button>
  ) : null;
  return (
    <>
      <PageTitle
        title={person.name}
        caption={[person.initials, organisationsOf(person)].filter(Boolean).join(" · ")}
        tags={person.left_on ? <Tag>{leftWords(c, person.left_on)}</Tag> : null}
        actions={change}
      />
      <ContactSection {...{ c, person, may }} />
      <PostsSection {...{ c, person, posts, mayKeep: may.keep }} />
      {panels}
      <HistoryDetails c={c} events={events} words={personHistoryWords(lang)} />
      {may.keep ? <Deeds c={c} person={person} /> : null}
    </>
  );
}

function leftWords(c: Ask, left_on: string): string {
  const t = personWords(c.var.lang);
  const date = formatDate(c.var.lang, left_on);
  return left_on > londonDate(c.var.now) ? t.leaves(date) : t.left(date);
}

function ContactSection({ c, person, may }: Pick<PersonPageProps, "c" | "person" | "may">) {
  const { lang } = c.var;
  const t = personWords(lang);
  const { email, phone } = person;
  const action = may.keepContact ? <Link href={personUrls.contact(c, person.id)}>{t.changeContact}</Link> : undefined;
  const languages: Record<string, string> = commonWords(lang).languages;
  return (
    <Section title={t.contact} id="contact" action={action}>
      <SummaryList
        lang={lang}
        rows={[
          { key: t.email, value: email ? <Link href={`mailto:${email}`}>{email}</Link> : "" },
          { key: t.phone, value: phone ? <PhoneLink phone={phone} /> : "" },
          { key: t.language, value: languages[person.preferred_language ?? ""] ?? "" },
        ]}
      />
      {may.readContact ? null : <InsetText>{t.contactHidden}</InsetText>}
      {may.readContact && !email && !phone ? <Paragraph isMuted>{t.contactOfNobody}</Paragraph> : null}
    </Section>
  );
}

function PostsSection({
  c,
  person,
  posts,
  mayKeep,
}: Omit<PersonPageProps, "panels" | "events" | "may"> & { mayKeep: boolean }) {
  const { lang } = c.var;
  const t = postWords(lang);
  const today = londonDate(c.var.now);
  const add = mayKeep ? <Link href={personUrls.addPost(c, person.id)}>{t.add}</Link> : undefined;
  const deeds = mayKeep ? [{ key: "deeds", label: commonWords(lang).change, isLabelHidden: true }] : [];
  return (
    <Section title={t.posts} id="posts" action={add}>
      <Table
        caption={t.posts}
        captionSize="hidden"
        rowHeader="title"
        emptyText={t.none}
        columns={[
          { key: "title", label: t.title },
          { key: "place", label: personWords(lang).organisation },
          { key: "when", label: t.dates },
          ...deeds,
        ]}
        rows={posts.map((post) => ({
          cells: {
            title: titleOf(c, post),
            place: <PostPlace c={c} post={post} />,
            when: formatPeriod(lang, post.from_on, post.to_on),
            deeds: (
              <Link href={personUrls.changePost(c, person.id, post.id)} hiddenText={titleOf(c, post)}>
                {commonWords(lang).change}
              </Link>
            ),
          },
          isMuted: post.to_on !== null && post.to_on < today,
        }))}
      />
    </Section>
  );
}

function titleOf(c: Ask, { title_en, title_cy }: Post): string {
  return nameIn(c.var.lang, { name_en: title_en, name_cy: title_cy }) || postWords(c.var.lang).unnamed;
}

function PostPlace({ c, post }: { c: Ask; post: Post }) {
  const { lang } = c.var;
  const department: Named | null =
    post.department_en === null ? null : { name_en: post.department_en, name_cy: post.department_cy };
  return (
    <>
      <Link href={organisationUrls.show(c, post.organisation_id)}>{nameIn(lang, post)}</Link>
      {department ? (
        <>
          <br />
          {nameIn(lang, department)}
        </>
      ) : null}
    </>
  );
}

function Deeds({ c, person }: { c: Ask; person: Person }) {
  const t = personWords(c.var.lang);
  return (
    <ButtonRow>
      {person.left_on ? (
        <Button kind="secondary" href={personUrls.comingBack(c, person.id)}>
          {t.bringBack}
        </Button>
      ) : (
        <Button kind="secondary" href={personUrls.leaving(c, person.id)}>
          {t.recordLeaving}
        </Button>
      )}
    </ButtonRow>
  );
}
