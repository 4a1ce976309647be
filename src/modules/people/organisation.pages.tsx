import type { Child } from "hono/jsx";
import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import { Button, EmptyState, Form, Link, PageTitle, SummaryList, Table } from "../../ui/index.ts";
import type { OrganisationKind } from "./organisation.kinds.ts";
import type { listOrganisations, Organisation } from "./organisation.queries.ts";
import { organisationWords } from "./organisation.words.ts";
import { organisationUrls } from "./urls.ts";

type Row = Awaited<ReturnType<typeof listOrganisations>>[number];

/** Everybody who takes part, by name. */
export function OrganisationsPage({ c, rows, mayAdd }: { c: Ask; rows: Row[]; mayAdd: boolean }) {
  const t = organisationWords(c.var.lang);
  const add = mayAdd ? <Button href={organisationUrls.add(c)}>{t.add}</Button> : null;
  if (rows.length === 0) return <EmptyState title={t.none} text={t.noneText} action={add} />;
  return (
    <>
      <PageTitle title={t.organisations} lead={t.lead} actions={add} />
      <Table
        caption={t.organisations}
        captionSize="hidden"
        rowHeader="name"
        emptyText={t.none}
        columns={[
          { key: "name", label: t.name },
          { key: "short", label: t.shortName },
          { key: "kind", label: t.kind },
          { key: "people", label: t.people, align: "right" },
        ]}
        rows={rows.map((row) => ({
          name: (
            <Link href={organisationUrls.show(c, row.id)}>{inEither(c.var.lang, row.name_en, row.name_cy).text}</Link>
          ),
          short: row.short_name,
          kind: t.kinds[row.kind as OrganisationKind],
          people: String(row.people ?? 0),
        }))}
      />
    </>
  );
}

/** One organisation: how to reach it, and what other modules know of it. */
export function OrganisationPage({ c, organisation, mayChange, panels }: PageProps) {
  const { lang } = c.var;
  const t = organisationWords(lang);
  const change = mayChange ? (
    <Button kind="secondary" href={organisationUrls.change(c, organisation.id)}>
      {t.change}
    </Button>
  ) : null;
  return (
    <>
      <PageTitle
        title={inEither(lang, organisation.name_en, organisation.name_cy).text}
        caption={t.kinds[organisation.kind as OrganisationKind]}
        actions={change}
      />
      <SummaryList
        lang={lang}
        rows={[
          { key: t.shortName, value: organisation.short_name },
          { key: t.address, value: organisation.address },
          { key: t.postcode, value: organisation.postcode },
          { key: t.phone, value: organisation.phone },
          {
            key: t.website,
            value: organisation.website ? <Link href={organisation.website}>{organisation.website}</Link> : "",
          },
        ]}
      />
      {panels}
    </>
  );
}

type PageProps = { c: Ask; organisation: Organisation; mayChange: boolean; panels: Child[] };

/** The form to add or change an organisation. */
export function OrganisationFormPage({
  c,
  form,
  organisation,
}: {
  c: Ask;
  form: FormView;
  organisation?: Organisation;
}) {
  const t = organisationWords(c.var.lang);
  const back = organisation ? organisationUrls.show(c, organisation.id) : organisationUrls.list(c);
  const action = organisation ? organisationUrls.change(c, organisation.id) : organisationUrls.add(c);
  return (
    <>
      <PageTitle title={organisation ? t.change : t.add} caption={organisation?.name_en} />
      <Form form={form} action={action} lang={c.var.lang} submit={t.save} secondary={{ label: t.cancel, href: back }} />
    </>
  );
}
