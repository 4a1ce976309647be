import { compareNames } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import { Button, Deeds, EmptyState, Link, Muted, PageTitle, SubNavigation, Table } from "../../ui/index.ts";
import { commonWords } from "../people/index.ts";
import type { Term } from "./glossary.queries.ts";
import { glossaryWords } from "./glossary.words.ts";
import { glossaryUrls } from "./urls.ts";
import { PartnershipViews } from "./views.tsx";

type GlossaryProps = { c: Ask; terms: readonly Term[]; mayKeep: boolean };

/** Few enough to see at once need no letters to jump by. */
const MANY = 15;

const letterOf = (term: Term): string => (/[\p{L}\p{N}]/u.exec(term.acronym)?.[0] ?? "#").toUpperCase();

/** Every short form by letter. Acronyms are letters one by one, also in Welsh, so NGO stands under N. */
export function GlossaryPage({ c, terms, mayKeep }: GlossaryProps) {
  const { lang } = c.var;
  const t = glossaryWords(lang);
  const actions = mayKeep ? (
    <>
      <Button href={glossaryUrls.add(c)}>{t.add}</Button>{" "}
      <Button kind="secondary" href={glossaryUrls.paste(c)}>
        {t.paste}
      </Button>
    </>
  ) : null;
  const sorted = terms.toSorted(
    (a, b) => compareNames("en", letterOf(a), letterOf(b)) || compareNames("en", a.acronym, b.acronym),
  );
  return (
    <>
      <PageTitle title={t.glossary} lead={t.lead} actions={terms.length > 0 ? actions : null} />
      <PartnershipViews c={c} current="glossary" />
      {terms.length === 0 ? (
        <EmptyState title={t.none} text={mayKeep ? t.noneText : undefined} action={actions} />
      ) : (
        <>
          {terms.length > MANY ? <Letters c={c} terms={sorted} /> : null}
          <TermTable {...{ c, terms: sorted, mayKeep }} />
        </>
      )}
    </>
  );
}

function Letters({ c, terms }: { c: Ask; terms: readonly Term[] }) {
  const firsts = new Map<string, Term>();
  for (const term of terms) if (!firsts.has(letterOf(term))) firsts.set(letterOf(term), term);
  return (
    <SubNavigation
      label={glossaryWords(c.var.lang).letters}
      items={[...firsts].map(([letter, term]) => ({ label: letter, href: `#term-${term.id}` }))}
    />
  );
}

function TermTable({ c, terms, mayKeep }: GlossaryProps) {
  const { lang } = c.var;
  const t = glossaryWords(lang);
  const common = commonWords(lang);
  const deeds = mayKeep ? [{ key: "deeds", label: common.change, isLabelHidden: true, isNarrow: true }] : [];
  return (
    <Table
      caption={t.glossary}
      captionSize="hidden"
      rowHeader="acronym"
      emptyText={t.none}
      columns={[{ key: "acronym", label: t.acronym }, { key: "meaning", label: t.meaning }, ...deeds]}
      rows={terms.map((term) => ({
        id: `term-${term.id}`,
        cells: {
          acronym: <strong>{term.acronym}</strong>,
          meaning: <Meaning c={c} term={term} />,
          deeds: (
            <Deeds>
              <Link href={glossaryUrls.change(c, term.id)} hiddenText={term.acronym}>
                {common.change}
              </Link>
              <Link href={glossaryUrls.remove(c, term.id)} hiddenText={term.acronym}>
                {common.remove}
              </Link>
            </Deeds>
          ),
        },
      }))}
    />
  );
}

function Meaning({ c, term }: { c: Ask; term: Term }) {
  const { lang } = c.var;
  const meaning = inEither(lang, term.meaning_en, term.meaning_cy);
  const note = inEither(lang, term.note_en, term.note_cy);
  return (
    <>
      <span lang={meaning.lang === lang ? undefined : meaning.lang}>{meaning.text}</span>
      {note.text ? (
        <>
          <br />
          <Muted>{note.text}</Muted>
        </>
      ) : null}
    </>
  );
}
