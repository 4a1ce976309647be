import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import {
  Button,
  EmptyState,
  Field,
  FilterPanel,
  Link,
  Muted,
  PageTitle,
  Pagination,
  Paragraph,
  Table,
} from "../../ui/index.ts";
import { nameIn } from "./name.ts";
import type { Person } from "./person.queries.ts";
import { personWords } from "./person.words.ts";
import { organisationUrls, personUrls } from "./urls.ts";
import { PeopleViews } from "./views.tsx";

/** How many people a page shows. */
export const PEOPLE_ON_A_PAGE = 50;

/** The people to show and how the list came about. `page` counts from 1. */
export type PeopleListProps = {
  c: Ask;
  rows: readonly Person[];
  total: number;
  page: number;
  filter: FormView<"q" | "organisation" | "left">;
  chosen: { label: string; removeHref: string }[];
  query: URLSearchParams;
  mayAdd: boolean;
  mayReachOthers: boolean;
};

/** Everybody who takes part, narrowed by organisation and text. */
export function PeopleListPage(props: PeopleListProps) {
  const { c, total, filter, chosen, mayAdd, mayReachOthers } = props;
  const { lang } = c.var;
  const t = personWords(lang);
  const add = mayAdd ? <Button href={personUrls.add(c)}>{t.add}</Button> : null;
  const isEmpty = total === 0 && chosen.length === 0;
  return (
    <>
      <PageTitle title={t.people} lead={t.lead} actions={isEmpty ? null : add} />
      <PeopleViews c={c} current="people" />
      {isEmpty ? (
        <EmptyState title={t.none} text={mayAdd ? t.noneText : undefined} action={add} />
      ) : (
        <>
          <FilterPanel
            action={personUrls.list(c)}
            lang={lang}
            title={t.filter}
            chosen={chosen}
            clearHref={personUrls.list(c)}
          >
            {Object.values(filter.fields).map((field) => (
              <Field field={{ ...field, isOptional: false }} lang={lang} />
            ))}
          </FilterPanel>
          {total === 0 ? <EmptyState title={t.noMatch} text={t.noMatchText} /> : <PeopleTable {...props} />}
          {mayReachOthers || total === 0 ? null : <Paragraph isMuted>{t.contactHidden}</Paragraph>}
        </>
      )}
    </>
  );
}

function PeopleTable({ c, rows, total, page, query, mayReachOthers }: PeopleListProps) {
  const { lang } = c.var;
  const t = personWords(lang);
  const first = (page - 1) * PEOPLE_ON_A_PAGE;
  const at = (number: number) => {
    const next = new URLSearchParams(query);
    if (number > 1) next.set("page", String(number));
    return personUrls.list(c, next);
  };
  const contact = mayReachOthers ? [{ key: "contact", label: t.contact }] : [];
  return (
    <>
      <Table
        caption={t.people}
        captionSize="hidden"
        rowHeader="name"
        emptyText={t.none}
        columns={[{ key: "name", label: t.name }, { key: "place", label: t.worksAt }, ...contact]}
        rows={rows.map((person) => ({
          cells: {
            name: <PersonName c={c} person={person} />,
            place: <Places c={c} person={person} />,
            contact: <Contact person={person} />,
          },
          isMuted: person.left_on !== null,
        }))}
      />
      <Pagination
        lang={lang}
        {...(page > 1 ? { previous: at(page - 1) } : {})}
        {...(first + rows.length < total ? { next: at(page + 1) } : {})}
        text={total > PEOPLE_ON_A_PAGE ? t.shown(first + 1, first + rows.length, total) : t.count(total)}
      />
    </>
  );
}

function PersonName({ c, person }: { c: Ask; person: Person }) {
  return (
    <>
      <Link href={personUrls.show(c, person.id)}>{person.name}</Link> <Muted>{person.initials}</Muted>
    </>
  );
}

function Places({ c, person }: { c: Ask; person: Person }) {
  const { lang } = c.var;
  const t = personWords(lang);
  if (person.posts.length === 0) return <Muted>{t.noPost}</Muted>;
  return (
    <>
      {person.posts.map((post, index) => {
        const title = nameIn(lang, { name_en: post.title_en, name_cy: post.title_cy });
        return (
          <>
            {index > 0 ? <br /> : null}
            <Link href={organisationUrls.show(c, post.organisation_id)}>{post.short_name}</Link>
            {title ? `, ${title}` : ""}
          </>
        );
      })}
    </>
  );
}

function Contact({ person }: { person: Person }) {
  return (
    <>
      {person.email ? <Link href={`mailto:${person.email}`}>{person.email}</Link> : null}
      {person.email && person.phone ? <br /> : null}
      {person.phone ? <PhoneLink phone={person.phone} /> : null}
    </>
  );
}

/** A telephone number that a phone can ring. It stays on one line. */
export function PhoneLink({ phone }: { phone: string }) {
  return <Link href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone.replaceAll(" ", "\u00a0")}</Link>;
}
